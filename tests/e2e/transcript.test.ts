import type { Browser, FrameLocator, Locator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consentScopes } from '../../bot/compose/permissions.ts';
import { enterSection } from '../../shared/contracts/agenda.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { beginTranscript, getTranscript, proposeSteps } from '../../shared/contracts/transcript.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const sv = (key: WordKey, values?: WordValues): string => say('sv', key, values);

const VTT = `WEBVTT

0:0:1.0 --> 0:0:4.0
<v Maria Lindqvist>Kan du skicka avtalet till Scania?</v>

0:0:4.5 --> 0:0:6.0
<v Ali Rezai>Ja, det gör jag på fredag.</v>

0:1:8.0 --> 0:1:12.0
<v Maria Lindqvist>Bra. Jag pratar med produkt om integrationen i morgon.</v>

1:2:3.0 --> 1:2:6.0
<v Ali Rezai>Jag ringer Volvo på torsdag.</v>
`;

type Window = Readonly<{ page: Page; tab: FrameLocator; part: Locator; close: () => Promise<void> }>;

describe('a transcript is gone through by two, each in an own window', () => {
  let kadens: Product;
  let browser: Browser;
  let rhythm: RhythmView;
  let id: SessionId;
  let maria: Window;
  let ali: Window;

  const open = async (person: 'maria' | 'ali', lang: 'sv' | 'en' = 'sv'): Promise<Window> => {
    const page = await openPage(browser, { width: 320, height: 640, reducedMotion: 'reduce' });
    const url = encodeURIComponent(`/tabs/session/${id}`);
    await page.goto(`${kadens.address}/host/${person}?lang=${lang}&view=panel&url=${url}`);
    const tab = page.frameLocator('iframe');
    const part = tab.getByTestId('transcript');
    await part.waitFor();
    return { page, tab, part, close: () => closePage(page) };
  };
  const button = (place: Locator | FrameLocator, key: WordKey): Locator =>
    place.getByRole('button', { name: sv(key), exact: true });
  const enter = async (kind: string) => {
    const { agenda } = await kadens.must('maria', getSession, { params: { id } });
    const itemId = agenda.find((one) => one.kind === kind)?.id;
    await kadens.must('maria', enterSection, { params: { id }, body: { itemId } });
  };
  const proposal = ({ part }: Window, n: number, count: number): Locator =>
    part.getByRole('region', { name: sv('transcript.proposal', { n, count }) });
  const hasFocus = (what: Locator) =>
    expect.poll(() => what.evaluate((element) => element === document.activeElement)).toBe(true);
  const steps = async () =>
    (await kadens.must('ali', getSession, { params: { id } })).steps.map(({ text, owner, due, source }) => [
      ...[text, owner.id === kadens.idOf('ali') ? 'ali' : 'maria', due, source],
    ]);
  /** Opens the dialog, with the caret where something can be done. */
  const unfold = async (window: Window): Promise<Locator> => {
    await button(window.part, 'transcript.begin').click();
    const dialog = window.tab.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  };
  const paste = async (window: Window, text: string): Promise<Locator> => {
    const dialog = await unfold(window);
    await dialog.getByRole('textbox', { name: sv('transcript.text') }).fill(text);
    await button(dialog, 'transcript.look').click();
    return dialog;
  };

  beforeAll(async () => {
    kadens = await startProduct({ withModel: true });
    const { transcripts: _asked, ...others } = consentScopes;
    kadens.standIns.consents.grant('maria', Object.values(others).flat());
    rhythm = await beginRhythm(kadens);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });
  beforeEach(async () => {
    const body = { rhythmId: rhythm.id, type: 'deal' };
    const session = await kadens.must('maria', startOnTheSpot, { body });
    id = session.id;
    const last = session.agenda.find(({ kind }) => kind === 'next-steps')?.id;
    await kadens.must('maria', enterSection, { params: { id }, body: { itemId: last } });
    [maria, ali] = [await open('maria'), await open('ali')];
    return async () => {
      await Promise.all([maria.close(), ali.close()]);
      await kadens.call('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    };
  });

  test('the other sees it in every section, and can stop it there', async () => {
    await enter('section');
    await ali.part.waitFor({ state: 'detached' });
    for (const by of ['reading', 'by'] as const) {
      await kadens.must('maria', beginTranscript, { params: { id } });
      if (by === 'by')
        await kadens.must('maria', proposeSteps, {
          params: { id },
          body: {
            proposals: [
              { text: 'Ringa Volvo', ownerId: null, due: null, quote: 'Jag ringer Volvo', saidAt: null },
            ],
          },
        });
      const told = ali.tab.getByText(sv(`transcript.${by}`, { name: 'Maria' }));
      await told.waitFor();
      expect(await violationsOn(ali.page, 'tab')).toEqual([]);
      // So does Mitt, where he may be instead.
      const [mine] = (await kadens.must('ali', getMine)).rhythms;
      expect(mine?.transcript).toMatchObject({ id, by: { name: 'Maria Lindqvist' }, isRead: by === 'by' });
      await button(ali.tab, by === 'by' ? 'transcript.stop.left' : 'transcript.stop').click();
      await told.waitFor({ state: 'detached' });
      expect(await kadens.must('ali', getTranscript, { params: { id } })).toMatchObject({
        ...{ review: null, proposals: [] },
      });
    }
    await enter('next-steps');
  });

  test('its dialog opens where one pastes, and shows all of what it says on a small screen', async () => {
    await maria.page.setViewportSize({ width: 320, height: 560 });
    const dialog = await unfold(maria);
    await hasFocus(dialog.getByRole('textbox', { name: sv('transcript.text') }));
    await button(dialog, 'transcript.fetch').click();
    await dialog.getByText(sv('transcript.consent')).waitFor();
    const squeezed = await dialog
      .locator('.fui-DialogContent > *')
      .evaluateAll((parts) =>
        parts.filter((one) => one.scrollHeight > one.clientHeight + 1).map(({ textContent }) => textContent),
      );
    expect(squeezed).toEqual([]);
  });

  test('pasted, it becomes proposals that either saves, changes or takes away, one at a time, for both', async () => {
    await paste(maria, VTT);
    await maria.tab.getByRole('dialog').waitFor({ state: 'detached' });
    await proposal(maria, 1, 3).getByText('Skicka avtalet till Scania', { exact: true }).waitFor();
    await maria.part.getByText(sv('transcript.by.you')).waitFor();
    await ali.part.getByText(sv('transcript.by', { name: 'Maria' })).waitFor();
    const shown = proposal(ali, 1, 3);
    await shown.getByText('Du · på fredag').waitFor();
    await shown
      .getByText('0:01 ”Kan du skicka avtalet till Scania?” – ”Ja, det gör jag på fredag.”')
      .waitFor();
    expect(await steps()).toEqual([]);
    for (const { page } of [maria, ali]) expect(await violationsOn(page, 'tab')).toEqual([]);

    await button(shown, 'transcript.save').press('Enter');
    await hasFocus(proposal(ali, 2, 3).getByRole('heading'));
    await proposal(maria, 2, 3).getByText('Du · i morgon').waitFor();
    expect(await steps()).toEqual([['Skicka avtalet till Scania', 'ali', '2026-11-27', 'transcript']]);

    await button(proposal(maria, 2, 3), 'transcript.change').press('Enter');
    const text = maria.part.getByRole('textbox', { name: sv('panel.capture.what') });
    await hasFocus(text);
    await text.fill('Fråga produkt om integrationen');
    await maria.part.getByLabel(sv('panel.day.other')).fill('2026-11-30');
    await button(maria.part, 'transcript.save').click();

    const last = proposal(ali, 3, 3);
    await last.getByText('1:02:03 ”Jag ringer Volvo på torsdag.”').waitFor();
    await button(last, 'transcript.dismiss').click();
    for (const { part } of [ali, maria]) await button(part, 'transcript.begin').waitFor();
    expect(await steps()).toEqual([
      ['Skicka avtalet till Scania', 'ali', '2026-11-27', 'transcript'],
      ['Fråga produkt om integrationen', 'maria', '2026-11-30', 'transcript'],
    ]);
  });

  test('chosen as a file it is read the same, and what is no transcript is said to be none', async () => {
    const dialog = await paste(ali, 'Jag ringer Volvo på torsdag.');
    await dialog.getByText(sv('transcript.not-one')).waitFor();
    const told = { params: { id } };
    expect((await kadens.must('maria', getTranscript, told)).review).toBeNull();
    const chosen = dialog.getByTestId('transcript-file');
    const docx = {
      name: 'möte.docx',
      mimeType: '',
      buffer: Buffer.from('PK\u0003\u0004 skadad fil'.padEnd(60)),
    };
    await chosen.setInputFiles(docx);
    await dialog.getByText(sv('transcript.not-one')).waitFor();
    expect(await dialog.getByRole('textbox', { name: sv('transcript.text') }).inputValue()).toBe(
      'Jag ringer Volvo på torsdag.',
    );
    await chosen.setInputFiles({ name: 'möte.vtt', mimeType: 'text/vtt', buffer: Buffer.from(VTT) });
    await expect
      .poll(() => dialog.getByRole('textbox', { name: sv('transcript.text') }).inputValue())
      .toBe(VTT);
    await button(dialog, 'transcript.look').click();
    await proposal(maria, 1, 3).waitFor();
    await maria.part.getByText(sv('transcript.by', { name: 'Ali' })).waitFor();
    await button(maria.part, 'transcript.stop.left').click();
    await button(ali.part, 'transcript.begin').waitFor();
  });

  test('talk without promises says that none were heard', async () => {
    const quiet = 'WEBVTT\n\n0:0:1.0 --> 0:0:4.0\n<v Ali Rezai>Det regnar i Arboga.</v>';
    const dialog = await paste(maria, quiet);
    await dialog.getByText(sv('transcript.none')).waitFor();
    await button(dialog, 'app.close').click();
    await hasFocus(button(maria.part, 'transcript.begin'));
  });

  test('while one is being gone through, the other sees that and stops it', async () => {
    await kadens.must('maria', beginTranscript, { params: { id } });
    await ali.part.getByText(sv('transcript.reading', { name: 'Maria' })).waitFor();
    await maria.part.getByText(sv('transcript.reading.you')).waitFor();
    await button(ali.part, 'transcript.stop').click();
    for (const { part } of [ali, maria]) await button(part, 'transcript.begin').waitFor();
  });

  test('fetched from Teams, the permission is asked for first, and a fetch that the other stops gives nothing', async () => {
    const joinUrl = await eventually(async () => {
      await kadens.kadens.sweep();
      const url = (await kadens.must('ali', getMine)).rhythms[0]?.joinUrl ?? null;
      expect(url).not.toBeNull();
      return url ?? '';
    });
    const at = kadens.now();
    kadens.standIns.transcripts.add({ joinUrl, vtt: VTT, createdAt: at, endedAt: at });

    const dialog = await unfold(maria);
    await button(dialog, 'transcript.fetch').click();
    await dialog.getByText(sv('transcript.consent')).waitFor();
    // Nothing is gone through while the permission is asked for.
    await button(ali.part, 'transcript.begin').waitFor();
    const [consent] = await Promise.all([
      maria.page.context().waitForEvent('page'),
      button(dialog, 'transcript.consent.do').click(),
    ]);
    // What is asked of Teams is held until the other has seen it and stopped it.
    const held: Route[] = [];
    await maria.page.route('**/transcript/text', (route) => void held.push(route), { times: 1 });
    await consent.getByRole('button').first().click();
    await expect.poll(() => held.length).toBe(1);
    await ali.part.getByText(sv('transcript.reading', { name: 'Maria' })).waitFor();
    await button(ali.part, 'transcript.stop').click();
    await button(ali.part, 'transcript.begin').waitFor();
    await held[0]?.continue();
    await dialog.getByText(sv('app.refused.transcript-stopped')).waitFor();
    expect((await kadens.must('ali', getTranscript, { params: { id } })).proposals).toEqual([]);

    await button(dialog, 'transcript.fetch').click();
    await proposal(ali, 1, 3).getByText('Skicka avtalet till Scania', { exact: true }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await button(maria.part, 'transcript.stop.left').click();
    await button(ali.part, 'transcript.begin').waitFor();
  });

  test('a language model reads it once the administrator and both have let it, its words are marked, and either ends it', async () => {
    const hard = `${VTT}
1:3:0.0 --> 1:3:4.0
<v Maria Lindqvist>Bilagan till Stena är fortfarande fel.</v>

1:3:5.0 --> 1:3:7.0
<v Ali Rezai>Lämna det till mig.</v>
`;
    const page = await openPage(browser, { width: 1000, height: 800, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}/host/adam?lang=sv&view=personal`);
    const settings = page.frameLocator('iframe');
    await settings.getByRole('tab', { name: sv('settings.group.model'), exact: true }).click();
    await settings.getByText(sv('settings.model.lead')).waitFor();
    const use = settings.getByRole('switch', { name: sv('settings.model.use') });
    expect(await use.isChecked()).toBe(false);
    await use.click();
    await expect.poll(() => use.isChecked()).toBe(true);
    expect(await violationsOn(page, 'tab')).toEqual([]);

    const host = new URL(kadens.address).host;
    await maria.page.reload();
    const dialog = await unfold(maria);
    await dialog.getByText(sv('transcript.model.offer', { host })).waitFor();
    await button(dialog, 'transcript.model.yes').click();
    await dialog.getByText(sv('transcript.model.waits', { name: 'Ali' })).waitFor();
    await ali.part.getByText(sv('transcript.model.asks', { name: 'Maria', host })).waitFor();
    expect(await violationsOn(ali.page, 'tab')).toEqual([]);
    await button(ali.part, 'transcript.model.yes').click();
    await dialog.getByText(sv('transcript.promise.model')).waitFor();
    await dialog.getByRole('textbox', { name: sv('transcript.text') }).fill(hard);
    await button(dialog, 'transcript.look').click();

    for (const [n, by] of [
      [1, ali],
      [2, maria],
      [3, ali],
    ] as const)
      await button(proposal(by, n, 4), 'transcript.dismiss').click();
    const last = proposal(maria, 4, 4);
    await last.getByText('Ordna bilagan till Stena', { exact: true }).waitFor();
    await last.getByText(sv('transcript.by-model')).waitFor();
    await last.getByText(new RegExp(`Ali · ${sv('app.no-day')} · ${sv('app.by-model')}`)).waitFor();
    expect(await violationsOn(maria.page, 'tab')).toEqual([]);
    await button(last, 'transcript.save').click();
    await button(ali.part, 'transcript.begin').waitFor();
    expect(await steps()).toEqual([['Ordna bilagan till Stena', 'ali', null, 'model']]);

    await page.goto(`${kadens.address}/host/ali?lang=sv&view=personal`);
    const mine = page.frameLocator('iframe');
    await mine.getByRole('tab', { name: sv('personal.commitments.later') }).click();
    const kept = mine.locator('[data-commitment]', { hasText: 'Ordna bilagan till Stena' });
    await kept.getByText(sv('app.by-model')).waitFor();

    const own = await unfold(ali);
    await button(own, 'transcript.model.end').click();
    await own.getByText(sv('transcript.model.off')).waitFor();
    await button(own, 'app.cancel').click();
    await page.goto(`${kadens.address}/host/adam?lang=sv&view=personal`);
    await settings.getByRole('tab', { name: sv('settings.group.model'), exact: true }).click();
    await settings
      .locator('[data-month="2026-11-01"]')
      .getByText(/^0,\d\d\skr$/)
      .waitFor();
    await closePage(page);
  });
});
