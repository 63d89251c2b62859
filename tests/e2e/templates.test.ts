import { readFile } from 'node:fs/promises';
import type { Language } from '../../shared/domain/language.ts';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSection } from '../../shared/contracts/agenda.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getSettings } from '../../shared/contracts/settings.ts';
import { exportTemplate, listTemplates, saveDraft } from '../../shared/contracts/template.ts';
import { LIMITS } from '../../shared/coaching/template.ts';
import { builtIn } from '../../shared/coaching/built-in.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('an administrator’s templates', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const open = async (
    width: number,
    theme = 'light',
    language: Language = 'sv',
  ): Promise<{ page: Page; tab: FrameLocator }> => {
    const page = await openPage(browser, { width, height: 800 });
    await page.goto(`${kadens.address}/host/adam?view=personal&theme=${theme}&lang=${language}`);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('tab', { name: saying(language, 'settings.group.templates') }).click();
    await tab.getByTestId('template-deal').waitFor();
    return { page, tab };
  };
  const sidewise = (tab: FrameLocator): Promise<number> =>
    tab.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);

  test('are edited by keyboard, published, and held with in the other’s panel', async () => {
    const { page, tab } = await open(1200);
    await tab.getByTestId('template-deal').focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Alla mallar' }).waitFor();
    await tab.getByRole('button', { name: /^Läget i affären/ }).focus();
    await page.keyboard.press('Enter');
    await tab.getByLabel('Rubrik på svenska').fill('');
    await tab.getByText('Where the deal stands · Rubrik: texten saknas på svenska').waitFor();
    const publish = tab.getByRole('button', { name: 'Publicera' });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');

    await tab.getByLabel('Rubrik på svenska').fill('Hur står det till?');
    await tab.getByLabel('Kadens visar').selectOption('goal-pace');
    await tab.getByRole('tab', { name: 'Så blir det' }).click();
    const preview = tab.getByTestId('template-preview');
    await preview.getByText('Hur står det till?').waitFor();
    await preview.getByText('Kadens visar: Hur målen ligger till mot takten').waitFor();
    await publish.focus();
    await page.keyboard.press('Enter');
    await tab.getByText('Egen, version 1').waitFor();
    await closePage(page);

    const { rows } = await kadens.must('maria', getTeam);
    const rhythmId = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai')?.rhythm.id ?? '';
    const body = { rhythmId, type: 'deal' as const };
    const { id, agenda } = await kadens.must('maria', startOnTheSpot, { body });
    const panel = await openPage(browser, { width: 320, height: 560 });
    await panel.goto(
      `${kadens.address}/host/ali?view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`,
    );
    await panel.frameLocator('iframe').getByText('Hur står det till?').first().waitFor();
    const item = agenda.find(({ section }) => section === 'picture')?.id;
    await kadens.must('ali', enterSection, { params: { id }, body: { itemId: item } });
    await panel.frameLocator('iframe').getByTestId('facts').getByText('Ny ARR Q4').waitFor();
    await closePage(panel);
  });

  test('go out as a file that comes in again, and another file is refused with its reason', async () => {
    const { page, tab } = await open(1000);
    await tab.getByTestId('template-skill').click();
    await tab.getByRole('button', { name: 'Fler val' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      tab.getByRole('menuitem', { name: 'Hämta som fil' }).click(),
    ]);
    const content = await readFile(await file.path(), 'utf8');
    const bring = (text: string) =>
      tab
        .getByTestId('template-file')
        .setInputFiles({ name: 'mall.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await bring(content.replace('"version": 1', '"version": 7'));
    await tab.getByText('Filen är från en annan version av Kadens').waitFor();
    await bring('<html>');
    await tab.getByText('Filen är ingen mall från Kadens').waitFor();
    await bring(content.replace('"En sak i taget"', '"Ett steg i taget"'));
    await tab.getByText('Filen är inläst som utkast').waitFor();
    await tab.getByRole('button', { name: /^Ett steg i taget/ }).waitFor();
    await closePage(page);
  });

  test.each(['sv', 'en'] as const)(
    'that can’t be used say why in the reader’s words, in %s',
    async (language) => {
      const say = (key: WordKey, values?: WordValues) => saying(language, key, values);
      const { page, tab } = await open(1000, 'light', language);
      await tab.getByTestId('template-performance').click();
      const whole = builtIn('performance');
      const title = (nth: number) => whole.sections[nth]?.title[language] ?? '';
      const row = (nth: number) => tab.getByRole('button', { name: new RegExp(`^${title(nth)}`) });
      await row(0).click();
      await tab.getByLabel(say('template.minutes.at', { length: 30 }), { exact: true }).fill('-4');
      const fault = say('template.fault.minutes', { length: 30 });
      await tab.getByText(say('template.fault', { place: title(0), what: fault })).waitFor();
      const publish = tab.getByRole('button', { name: say('template.publish'), exact: true });
      expect(await publish.getAttribute('aria-disabled')).toBe('true');
      await tab
        .getByLabel(say('template.in', { what: say('template.section.title'), language }), { exact: true })
        .fill('<b>Fet</b>');
      await tab.getByText(say('template.fault.not-plain', { language })).first().waitFor();
      for (let left = whole.sections.length; left > 0; left -= 1)
        await tab
          .getByRole('button', { name: new RegExp(`^${say('template.section.remove', { title: '' })}`) })
          .first()
          .click();
      const most = LIMITS.sections;
      await tab.getByText(say('template.fault.sections', { most })).waitFor();

      const bring = (file: object) =>
        tab.getByTestId('template-file').setInputFiles({
          ...{ name: 'mall.json', mimeType: 'application/json' },
          buffer: Buffer.from(JSON.stringify(file)),
        });
      const file = await kadens.must('adam', exportTemplate, { query: { type: 'performance' } });
      await bring({ ...file, organisation: '01890000-0000-7000-8000-000000000000' });
      await tab.getByText(say('template.refused.file-other-organisation')).waitFor();
      const [first, ...rest] = whole.sections;
      const questions = Array.from({ length: 100_000 }, () => ({ sv: '?', en: '?' }));
      await bring({ ...file, template: { ...whole, sections: [{ ...first, questions }, ...rest] } });
      await tab.getByText(say('app.refused.too-large')).waitFor();
      await tab.getByText(say('template.fault.sections', { most })).waitFor();
      await closePage(page);
    },
  );

  test('that somebody else has changed meanwhile are told, and nothing that was written is lost', async () => {
    const { page, tab } = await open(1000);
    await tab.getByTestId('template-pipeline').click();
    const [first] = builtIn('pipeline').sections;
    await tab.getByRole('button', { name: new RegExp(`^${first?.title.sv}`) }).click();
    await tab.getByLabel('Rubrik på svenska').fill('Min rubrik');
    const { templates } = await kadens.must('adam', listTemplates);
    const version = templates.find(({ type }) => type === 'pipeline')?.version ?? 0;
    const template = { ...builtIn('pipeline'), name: { sv: 'Deras', en: 'Theirs' } };
    await kadens.must('adam', saveDraft, { body: { type: 'pipeline', version, template } });
    await tab.getByRole('button', { name: 'Spara utkast' }).click();
    await tab.getByText('Någon annan har ändrat mallen under tiden').waitFor();
    expect(await tab.getByLabel('Rubrik på svenska').inputValue()).toBe('Min rubrik');
    await tab.getByRole('button', { name: 'Behåll min' }).click();
    await tab.getByText('Någon annan har ändrat mallen under tiden').waitFor({ state: 'detached' });
    const savedTitle = async () => {
      const { templates: after } = await kadens.must('adam', listTemplates);
      return after.find(({ type }) => type === 'pipeline')?.draft?.template.sections[0]?.title.sv;
    };
    await expect.poll(savedTitle).toBe('Min rubrik');
    await closePage(page);
  });

  test('are called what the organisation says, in full and in short, until the names are restored', async () => {
    const { page, tab } = await open(320);
    await tab.getByRole('tab', { name: saying('sv', 'settings.group.types') }).click();
    const row = tab.getByTestId('names-pipeline');
    await row.getByRole('button', { name: saying('sv', 'template.names.change') }).click();
    const field = (label: string) => row.getByLabel(label, { exact: true });
    const save = row.getByRole('button', { name: saying('sv', 'template.names.save') });
    await field('Namn på svenska').fill('Affärsläget');
    await field('Kort namn på svenska').fill('Ett kort namn som inte är kort');
    await row.getByText(/högst 16 tecken/).waitFor();
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await field('Kort namn på svenska').fill('Läget');
    expect(await sidewise(tab)).toBe(0);
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await page.keyboard.press('Enter');
    await row.getByText('Affärsläget · Läget').waitFor();
    await row.getByText('Från början: Pipeline och prognos · Pipeline').waitFor();
    expect((await kadens.must('maria', getMe)).typeNames.pipeline).toMatchObject({
      ...{ sv: 'Affärsläget', en: 'Pipeline and forecast' },
      short: { sv: 'Läget', en: 'Pipeline' },
    });
    await row.getByRole('button', { name: saying('sv', 'template.names.restore') }).click();
    await row.getByText('Pipeline och prognos · Pipeline', { exact: true }).waitFor();
    await tab.getByRole('button', { name: saying('sv', 'app.undo') }).click();
    await row.getByText('Affärsläget · Läget').waitFor();
    await closePage(page);

    const team = await openPage(browser, { width: 1280, height: 800 });
    await team.goto(`${kadens.address}/host/maria?view=personal`);
    await team.frameLocator('iframe').getByRole('columnheader', { name: 'Läget' }).waitFor();
    await closePage(team);
  });

  test('stand beside when people are reminded, which is settled and taken back', async () => {
    const { page, tab } = await open(320);
    const say = (key: WordKey, values?: WordValues) => saying('sv', key, values);
    const settled = async () => (await kadens.must('adam', getSettings)).reminders;
    await tab.getByRole('tab', { name: say('settings.group.reminders') }).click();
    await tab.getByLabel(say('settings.reminders.at'), { exact: true }).selectOption('16:00');
    await tab.getByLabel(say('settings.reminders.to')).selectOption('15:00');
    expect(await tab.getByLabel(say('settings.reminders.at'), { exact: true }).inputValue()).toBe('null');
    await tab
      .getByLabel(say('settings.reminders.before'))
      .selectOption(say('settings.reminders.days', { days: 2 }));
    expect(await violationsOn(page, 'tab')).toEqual([]);
    expect(await sidewise(tab)).toBe(0);
    await tab.getByRole('button', { name: say('settings.reminders.save') }).click();
    await tab.getByText(say('settings.reminders.saved')).waitFor();
    expect(await settled()).toMatchObject({ before: 2, at: null, hours: { from: '08:00', to: '15:00' } });
    await tab.getByRole('button', { name: say('app.undo') }).click();
    await expect.poll(settled).toMatchObject({ before: 1, hours: { from: '08:00', to: '17:00' } });
    await closePage(page);
  });

  test('stand beside the term of what is over, which one of two settles and the other is told', async () => {
    const [one, other] = [await open(320), await open(320)];
    for (const { tab } of [one, other])
      await tab.getByRole('tab', { name: saying('sv', 'settings.group.data') }).click();
    const chooseIn = async ({ tab }: typeof one, years: number) => {
      await tab.getByLabel('Så länge sparas det som är över').selectOption(`${years} år`);
      await tab.getByRole('button', { name: `Spara i ${years} år` }).click();
    };
    await chooseIn(one, 1);
    // What it deletes is shown before it is set, and a second press of Enter leaves it unset.
    await one.tab.getByText(saying('sv', 'settings.kept.deletes-none')).waitFor();
    await one.page.keyboard.press('Enter');
    expect((await kadens.must('adam', getSettings)).kept.months).toBe(36);
    await chooseIn(one, 1);
    await one.tab.getByTestId('shorter-term').getByRole('button', { name: 'Spara i 1 år' }).click();
    await one.tab.getByText(/^Gäller från i morgon, \S+ \d+ \S+ kl\. .*Till dess gäller 3 år\.$/).waitFor();
    expect(await violationsOn(one.page, 'tab')).toEqual([]);
    expect(await sidewise(one.tab)).toBe(0);
    await chooseIn(other, 5);
    await other.tab.getByText(saying('sv', 'app.refused.changed')).waitFor();
    await chooseIn(one, 3);
    const kept = async () => (await kadens.must('adam', getSettings)).kept;
    await expect.poll(kept).toMatchObject({ months: 36, notice: null });
    await one.tab.getByText(/^Gäller från/).waitFor({ state: 'detached' });
    await closePage(one.page);
    await closePage(other.page);
  });

  test('are left alone when a manager fits one session’s agenda', async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const id = rows.find(({ next }) => next !== null)?.next?.id ?? '';
    const params = { id };
    const before = await kadens.must('maria', getSession, { params });
    const page = await openPage(browser, { width: 320, height: 800 });
    await page.goto(
      `${kadens.address}/host/maria?view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`,
    );
    const panel = page.frameLocator('iframe');
    await panel.getByTestId('change-agenda').click();
    await panel
      .getByRole('button', { name: /^Flytta ner/ })
      .first()
      .click();
    await panel
      .getByRole('button', { name: /^Ta bort/ })
      .last()
      .click();
    await panel
      .getByLabel(/^Minuter för/)
      .first()
      .fill('9');
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await panel.getByRole('button', { name: 'Spara agendan' }).click();
    await panel.getByTestId('change-agenda').waitFor();
    const after = await kadens.must('maria', getSession, { params });
    const ids = before.agenda.map(({ section }) => section);
    expect(after.agenda.map(({ section }) => section)).toEqual([
      ids[0],
      ids[2],
      ids[1],
      ...ids.slice(3, -2),
      ids.at(-1),
    ]);
    expect([after.agenda[0]?.minutes, after.templateVersion]).toEqual([9, before.templateVersion]);
    await closePage(page);
  });

  test('are a team’s own from two choices, and the organisation’s again with an undo', async () => {
    const { page, tab } = await open(320);
    expect(await tab.getByTestId('team-template').count()).toBe(0);
    await tab.getByRole('button', { name: 'Eget för ett team' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByLabel('Samtalstyp', { exact: true }).selectOption('skill');
    await tab.getByLabel('Team', { exact: true }).selectOption({ label: 'Maria Lindqvist, 5 säljare' });
    await tab.getByRole('button', { name: 'Öppna' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByText('Nya samtal i team Maria Lindqvist planeras så').waitFor();
    await tab.getByText('Som organisationens').waitFor();
    expect(await tab.getByRole('button', { name: 'Publicera' }).getAttribute('aria-disabled')).toBe('true');
    await tab.getByRole('button', { name: 'Lägg till avsnitt' }).waitFor();
    await tab
      .getByRole('button', { name: /^Flytta ner/ })
      .first()
      .click();
    await tab.getByRole('tab', { name: 'Så blir det' }).click();
    await tab.getByTestId('template-preview').waitFor();
    await tab.getByRole('button', { name: 'Publicera' }).click();
    await tab.getByText('Teamets egen').waitFor();
    const { rows } = await kadens.must('maria', getTeam);
    for (const { live } of rows)
      if (live)
        await kadens.must('maria', closeSession, {
          params: { id: live.id },
          body: { noStepReason: 'Inget nytt' },
        });
    const body = { rhythmId: rows[0]?.rhythm.id ?? '', type: 'skill' as const };
    const { id, templateVersion } = await kadens.must('maria', startOnTheSpot, { body });
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    expect(templateVersion).toBeGreaterThan(1000);

    await tab.getByRole('button', { name: 'Fler val' }).click();
    await tab.getByRole('menuitem', { name: 'Gå tillbaka till organisationens' }).click();
    await tab.getByText('Som organisationens').waitFor();
    await tab.getByRole('button', { name: 'Ångra' }).click();
    await tab.getByText('Teamets egen').waitFor();
    await tab.getByRole('button', { name: 'Alla mallar' }).click();
    await tab.getByTestId('team-template').getByText('Team Maria Lindqvist').waitFor();
    await tab.getByTestId('team-template').getByText('Teamets egen').waitFor();
    expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
    await closePage(page);
  });

  test.each([
    ['light', 320],
    ['dark', 320],
    ['contrast', 1200],
  ] as const)(
    'have no violation, and nothing beside the page, in the %s theme at %d px',
    async (theme, width) => {
      const { page, tab } = await open(width, theme);
      expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
      await tab.getByRole('button', { name: 'Eget för ett team' }).click();
      await tab.getByLabel('Team', { exact: true }).waitFor();
      expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
      await tab.getByTestId('template-performance').click();
      await tab.getByRole('button', { name: /^Takten/ }).click();
      expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
      await tab.getByRole('tab', { name: 'Så blir det' }).click();
      await tab.getByTestId('template-preview').waitFor();
      expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
      await closePage(page);
    },
  );
});
