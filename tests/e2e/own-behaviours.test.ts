import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBehaviours, rewordBehaviour } from '../../shared/contracts/behaviour.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const OWN = { sv: 'Tar med kollegor <b>i tid</b>', en: 'Brings colleagues in on time' };
const FIVE = { sv: 'Rätt kollega är med i rätt möte.', en: 'The right colleague is in the right meeting.' };

describe('an organisation’s own behaviours', () => {
  let kadens: Product;
  let browser: Browser;
  let session: string;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    const { rows } = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: false },
    });
    const rhythmId = rows[0]?.rhythm.id ?? '';
    const body = { behaviour: 'listens', until: '2027-01-15' };
    await kadens.must('maria', setFocus, { params: { id: rhythmId }, body });
    session = (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } })).id;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const open = async (
    person: string,
    query: string,
    width = 320,
  ): Promise<{ page: Page; tab: FrameLocator }> => {
    const page = await openPage(browser, { width, height: 800, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}/host/${person}?${query}`);
    return { page, tab: page.frameLocator('iframe') };
  };
  const rowOf = (tab: FrameLocator, id: string) => tab.locator(`[data-behaviour="${id}"]`);
  const sidewise = (tab: FrameLocator): Promise<number> =>
    tab.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);

  test.each(['light', 'dark', 'contrast'] as const)(
    'are fewer for a team that ticks its own, which its manager chooses among, until it is undone, in the %s theme',
    async (theme) => {
      const say = (key: WordKey, values?: WordValues) => saying('sv', key, values);
      const { page, tab } = await open('adam', `view=personal&lang=sv&theme=${theme}`);
      await tab.getByRole('tab', { name: say('settings.group.behaviours') }).click();
      await tab.getByRole('button', { name: say('behaviour.team.start') }).focus();
      await page.keyboard.press('Enter');
      const form = tab.getByRole('form', { name: say('behaviour.team.start') });
      await form.getByLabel(say('behaviour.team'), { exact: true }).waitFor();
      expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
      for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
      await form.getByText(say('behaviour.refused.last-offered')).waitFor();
      await form.getByLabel('Ber om beslut').check();
      await form.getByRole('button', { name: say('behaviour.team.save') }).click();
      const row = tab.getByTestId('team-behaviours');
      await row.getByText(say('behaviour.team.of', { name: 'Maria Lindqvist' })).waitFor();
      expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);

      const maria = await open('maria', `view=panel&url=${encodeURIComponent(`/tabs/session/${session}`)}`);
      await maria.tab.getByTestId('focus-line').click();
      await maria.tab.getByRole('button', { name: say('development.focus.another') }).click();
      const choice = maria.tab.getByLabel(say('development.focus.behaviour'));
      await choice.waitFor();
      expect(await choice.locator('optgroup option').allInnerTexts()).toEqual(['Ber om beslut']);
      await closePage(maria.page);

      await row
        .getByRole('button', { name: say('behaviour.team.give-up.of', { name: 'Maria Lindqvist' }) })
        .click();
      await row.waitFor({ state: 'detached' });
      await tab.getByRole('button', { name: say('app.undo') }).click();
      await row.waitFor();
      await row
        .getByRole('button', { name: say('behaviour.team.give-up.of', { name: 'Maria Lindqvist' }) })
        .click();
      await row.waitFor({ state: 'detached' });
      await closePage(page);
    },
  );

  test('are reworded, put aside and added by an administrator, chosen by a manager, and read by the rep', async () => {
    const say = (key: WordKey, values?: WordValues) => saying('sv', key, values);
    const { page, tab } = await open('adam', 'view=personal&lang=sv');
    await tab.getByRole('tab', { name: say('settings.group.behaviours') }).click();
    const listens = rowOf(tab, 'listens');
    await listens.getByRole('button').first().click();
    await listens.getByText('Sammanfattar med kundens ord och får det bekräftat.').waitFor();
    await listens.getByRole('button', { name: /^Ändra texten/ }).click();
    await listens.getByLabel('Namn på svenska').fill('Hör på');
    await listens.getByLabel('Namn på engelska').fill('Hears them out');
    expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);
    await listens.getByRole('button', { name: say('behaviour.save') }).click();
    await listens.getByText(say('behaviour.reworded')).waitFor();
    await listens.getByRole('button', { name: say('behaviour.save') }).waitFor({ state: 'detached' });

    const insight = rowOf(tab, 'brings-insight');
    await insight.getByRole('button').first().click();
    await insight.getByRole('button', { name: /^Lägg undan/ }).click();
    await insight.getByText(say('behaviour.put-aside.then')).waitFor();

    await tab.getByRole('button', { name: say('behaviour.add') }).click();
    const form = tab.getByRole('form', { name: say('behaviour.add') });
    await form.getByRole('combobox').selectOption({ label: 'Arbetssätt' });
    await form.getByLabel('Namn på svenska').fill(OWN.sv);
    await form.getByLabel('Namn på engelska').fill('hears THEM out');
    await form.getByRole('button', { name: say('behaviour.add.save') }).click();
    await form.getByText(say('behaviour.faults', { count: 6 })).waitFor();
    for (const level of [1, 3, 5])
      for (const [language, of] of [
        ['svenska', 'sv'],
        ['engelska', 'en'],
      ] as const)
        await form.getByLabel(`Nivå ${level} på ${language}`).fill(FIVE[of].slice(5 - level));
    await form.getByRole('button', { name: say('behaviour.add.save') }).click();
    await form.getByText(say('behaviour.refused.name-taken')).waitFor();
    expect(await form.getByLabel('Namn på svenska').inputValue()).toBe(OWN.sv);
    await form.getByLabel('Namn på engelska').fill(OWN.en);
    await form.getByRole('button', { name: say('behaviour.add.save') }).click();
    await tab.getByRole('button', { name: OWN.sv }).waitFor();
    expect([await violationsOn(page, 'tab'), await sidewise(tab)]).toEqual([[], 0]);

    const at = `view=panel&url=${encodeURIComponent(`/tabs/session/${session}`)}`;
    const maria = await open('maria', `${at}&lang=en`);
    await maria.tab.getByTestId('focus-line').getByText('Hears them out').click();
    await maria.tab.getByRole('button', { name: saying('en', 'development.focus.another') }).click();
    const choice = maria.tab.getByLabel(saying('en', 'development.focus.behaviour'));
    // The library is fetched when the form is opened.
    await choice.waitFor();
    const offered = await choice.getByRole('option').allInnerTexts();
    expect(offered).toContain(OWN.en);
    expect(offered).not.toContain('Brings new insight');
    await choice.selectOption({ label: OWN.en });
    await maria.tab.getByText(saying('en', 'development.level.five', { text: FIVE.en })).waitFor();
    await maria.tab.getByRole('button', { name: saying('en', 'development.focus.save') }).click();

    const ali = await open('ali', 'view=personal&lang=sv');
    const focus = ali.tab.getByTestId('focus').filter({ hasText: OWN.sv });
    await focus.getByText(say('development.level.five', { text: FIVE.sv })).waitFor();
    await ali.tab.getByTestId('focus').getByText('Hör på').waitFor();
    for (const one of [page, maria.page, ali.page]) await closePage(one);
  });

  test('that somebody else has changed meanwhile are told, and nothing that was written is lost', async () => {
    const { page, tab } = await open('adam', 'view=personal&lang=en', 1000);
    await tab.getByRole('tab', { name: saying('en', 'settings.group.behaviours') }).click();
    const row = rowOf(tab, 'asks-decision');
    await row.getByRole('button').first().click();
    await row.getByRole('button', { name: /^Change the words/ }).click();
    await row.getByLabel('Name in English').fill('Asks straight out');
    const seen = async () => {
      const { behaviours } = await kadens.must('adam', listBehaviours);
      const found = behaviours.find(({ id }) => id === 'asks-decision');
      if (!found) throw new Error('it is not listed');
      return found;
    };
    const { version, levels } = await seen();
    const words = { name: { sv: 'Deras namn', en: 'Their name' }, levels };
    await kadens.must('adam', rewordBehaviour, { body: { id: 'asks-decision', version, words } });
    await row.getByRole('button', { name: saying('en', 'behaviour.save') }).click();
    await row.getByText(saying('en', 'behaviour.changed.meanwhile')).waitFor();
    await row.getByText('“Their name”').waitFor();
    expect(await row.getByLabel('Name in English').inputValue()).toBe('Asks straight out');
    await row.getByRole('button', { name: saying('en', 'behaviour.changed.mine') }).click();
    await row.getByRole('button', { name: /^Restore/ }).waitFor();
    expect((await seen()).name.en).toBe('Asks straight out');

    await row.getByRole('button', { name: /^Restore/ }).click();
    await row.getByRole('button', { name: /^Restore/ }).waitFor({ state: 'detached' });
    expect((await seen()).name.sv).toBe('Ber om beslut');
    await tab.getByRole('button', { name: saying('en', 'app.undo') }).click();
    await row.getByRole('button', { name: /^Restore/ }).waitFor();
    expect((await seen()).name.en).toBe('Asks straight out');
    await closePage(page);
  });
});
