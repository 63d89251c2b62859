import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { personOf } from '../../local-teams/people.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const say = (key: WordKey, values?: WordValues): string => saying('sv', key, values);
const ALI = personOf('ali').upn;

/** As a CRM in Sweden writes it: Windows-1252, semicolons, a decimal comma, thousands of kronor. */
const FILE = {
  name: 'resultat-nov.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Säljare;Period;ARR_kkr;Region',
      `${ALI};nov 2026;740,5;Norr`,
      `${ALI};okt 2026;612;Norr`,
      '=cmd();nov 2026;1;Söder',
    ].join('\r\n'),
    'latin1',
  ),
};

describe('a manager’s file of results', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    await beginRhythm(kadens);
    await kadens.must('ali', getMine);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const openResults = async (width: number): Promise<{ page: Page; tab: FrameLocator }> => {
    const page = await openPage(browser, { width, height: 800, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('button', { name: say('personal.menu') }).click();
    await tab.getByRole('menuitem', { name: say('personal.menu.results') }).click();
    await tab.getByRole('heading', { level: 1, name: say('result.title') }).waitFor();
    return { page, tab };
  };
  const choose = (tab: FrameLocator): Promise<void> => tab.getByTestId('result-file').setInputFiles(FILE);
  const checked = (counts: WordValues): string => say('result.checked', counts);
  const sidewise = (tab: FrameLocator): Promise<number> =>
    tab.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);

  test('is understood, seen before it counts, loaded, and undone', async () => {
    const { page, tab } = await openResults(1280);
    await choose(tab);
    await tab.getByText(checked({ added: 2, changed: 0, same: 0, faults: 1 })).waitFor();
    await tab.getByText('Windows-1252').waitFor();
    const why = say('result.fault.column', { column: 'Säljare', why: say('result.fault.not-yours') });
    await tab.getByText(say('result.fault', { row: 4, who: '=cmd()', why })).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);

    const downloading = page.waitForEvent('download');
    await tab.getByRole('button', { name: say('result.faults.download') }).click();
    const faults = await readFile(await (await downloading).path(), 'utf8');
    expect(faults).toContain("'=cmd();nov 2026;1;Söder;4;");

    await tab.getByRole('button', { name: say('result.apply', { n: 2 }) }).click();
    await tab.getByText(say('result.applied', { n: 2 })).waitFor();
    await choose(tab);
    await tab.getByText(checked({ added: 0, changed: 0, same: 2, faults: 1 })).waitFor();

    await tab.getByRole('button', { name: say('result.undo.which', { name: FILE.name }) }).click();
    await tab.getByText(say('result.undo.sure', { added: 2, changed: 0 })).waitFor();
    await tab.getByRole('button', { name: say('result.undo.do') }).click();
    await tab.getByText('Ångrat av Maria Lindqvist').waitFor();
    await closePage(page);
  });

  test('is understood as deals, asks what a stage stands for, and says what is gone from it', async () => {
    const { page, tab } = await openResults(320);
    const deals = (rows: readonly string[]) => ({
      ...{ name: 'affarer.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(['Affär;Belopp (tkr);Fas;Avgörs;Ägare', ...rows].join('\r\n'), 'latin1'),
    });
    const give = (...rows: readonly string[]) => tab.getByTestId('result-file').setInputFiles(deals(rows));
    const volvo = `Volvo;420,5;Offert;2026-12-18;${ALI}`;
    await give(volvo, `Scania;95;Napp;2026-12-18;${ALI}`);
    await tab.getByText(checked({ added: 1, changed: 0, same: 0, faults: 1 })).waitFor();
    expect(await tab.getByLabel(say('result.kind.deals')).isChecked()).toBe(true);
    expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
    await tab.getByLabel('Napp').selectOption('need');
    await tab.getByRole('button', { name: say('result.apply', { n: 2 }) }).click();
    await tab.getByText(say('result.applied.deals', { n: 2 })).waitFor();
    await give(volvo);
    await tab.getByText(say('result.checked.gone', { n: 1 })).waitFor();
    await closePage(page);
  });

  test('fits a phone, and asks for what the file does not say', async () => {
    const { page, tab } = await openResults(320);
    await choose(tab);
    await tab.getByLabel(say('result.columns.use', { title: 'Period' })).selectOption('nothing');
    await tab.getByText(say('result.missing.period')).waitFor();
    expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
    await tab.getByLabel(say('result.period.from'), { exact: true }).fill('2026-11-01');
    await tab.getByLabel(say('result.period.to'), { exact: true }).fill('2026-11-30');
    // Both rows of hers are now about the same month.
    await tab.getByText(checked({ added: 1, changed: 0, same: 0, faults: 2 })).waitFor();
    await closePage(page);
  });
});
