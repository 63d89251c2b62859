import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moments } from '../../shared/coaching/moments.ts';
import { moveCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const words = (key: WordKey, values?: WordValues) => say('sv', key, values);

describe('follow-up in the manager’s panel', () => {
  let kadens: Product;
  let browser: Browser;
  let page: Page;
  let panel: FrameLocator;
  let session: SessionId;

  const button = (key: WordKey, values?: WordValues) =>
    panel.getByRole('button', { name: words(key, values), exact: true });
  const looked = () => kadens.must('maria', getSession, { params: { id: session } });
  const address = (view: 'panel' | 'stage', person = 'maria') => {
    const url = view === 'stage' ? `/tabs/stage?session=${session}` : `/tabs/session/${session}`;
    return `${kadens.address}/host/${person}?view=${view}&lang=sv&url=${encodeURIComponent(url)}`;
  };

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    const { rows } = await kadens.must('maria', getTeam);
    const rhythm = rows.find((row) => row.rhythm.rep.name === 'Elin Sandberg')?.rhythm;
    if (!rhythm) throw new Error('nobody to coach');
    const record = (ownerId: string, text: string) =>
      kadens.must('maria', recordCommitment, {
        body: { rhythmId: rhythm.id, ownerId, text, due: '2026-11-24' },
      });
    await record(rhythm.manager.id, 'Prata med produkt');
    let moved = await record(rhythm.rep.id, 'Ringa juristen');
    await kadens.moveClock(toInstant('2026-11-24T09:00:00.000Z'));
    for (const reason of ['time', 'stuck'])
      moved = await kadens.must('elin', moveCommitment, {
        params: { id: moved.id },
        body: { version: moved.version, to: '2026-11-24', reason },
      });
    await kadens.moveClock(toInstant('2026-11-26T09:00:00.000Z'));
    const body = { rhythmId: rhythm.id, type: 'deal' };
    session = (await kadens.must('maria', startOnTheSpot, { body })).id;
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
    await page.goto(address('panel'));
    panel = page.frameLocator('iframe');
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  test('says the manager’s own late promise first and plainly, with help only when it is asked for', async () => {
    await panel.getByText(say('sv', 'panel.follow-up.manager.own', { name: 'Elin' })).waitFor();
    await panel.getByText('Du har lovat Elin ”Prata med produkt” till tis 24 nov.').waitFor();
    const help = panel.getByText(moments['manager-slipped'].title.sv);
    expect(await help.count()).toBe(0);
    await button('panel.tips').click();
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });

  test('a kept promise is asked what came of it, and a moved one is taken back to its day', async () => {
    await button('answer.moved').click();
    // The button says what is missing, and nothing is chosen beforehand.
    await panel
      .getByRole('button', { name: new RegExp(`^${words('answer.move')}`) })
      .last()
      .click();
    await panel.getByText(words('panel.not-yet.why.needed')).waitFor();
    await button('reason.time').click();
    await panel
      .getByRole('group', { name: words('panel.day') })
      .getByRole('button')
      .last()
      .click();
    await panel
      .getByRole('button', { name: new RegExp(`^${words('answer.move')}`) })
      .last()
      .click();
    await panel.getByText(/^Flyttat till .* Säg till om något står i vägen\.$/).waitFor();
    expect((await looked()).followUp[0]).toMatchObject({ moves: 1 });
    await button('app.undo').click();
    await panel.getByText(/”Prata med produkt” till tis 24 nov/).waitFor();
    expect((await looked()).followUp[0]).toMatchObject({ due: '2026-11-24', moves: 0 });

    // An answer tapped offline is sent once there is a network, and says so.
    await page.context().setOffline(true);
    await button('answer.kept').click();
    await panel.getByText(words('app.sends-later')).waitFor();
    await page.context().setOffline(false);
    const outcome = panel.getByRole('textbox', { name: words('panel.answered.kept') });
    await outcome.fill('De bygger den i vår');
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await outcome.press('Enter');
    await expect.poll(async () => (await looked()).followUp[0]?.outcome).toBe('De bygger den i vår');
  });

  test('help for what was moved twice is put away while both look at the stage', async () => {
    await panel.getByText('Ringa juristen').waitFor();
    await button('panel.tips').waitFor();
    const stage = await page.context().newPage();
    await stage.goto(address('stage', 'elin'));
    const onStage = stage.frameLocator('iframe').getByTestId('stage');
    // What the two are answering, without a day that would tell others in the room that it is late.
    await expect.poll(() => onStage.getByTestId('stage-promise').textContent()).toBe('Elin · Ringa juristen');
    await kadens.must('elin', recordDecision, { params: { id: session }, body: { text: 'Juristen först' } });
    await onStage.getByRole('listitem').filter({ hasText: 'Beslut Juristen först' }).waitFor();
    await button('panel.tips').waitFor({ state: 'detached' });
    await button('panel.moments').waitFor({ state: 'detached' });
    await stage.close();
    await button('panel.moments').click();
    await panel.getByRole('button', { name: moments.quiet.title.sv }).click();
    await panel.getByText(moments.quiet.lines[0]?.sv ?? '').waitFor();
    await button('app.close').click();
  });

  test('what one has open stays open when the other goes on to the next section', async () => {
    const elin = await page.context().newPage();
    await elin.goto(address('panel', 'elin'));
    const hers = elin.frameLocator('iframe');
    const section = () => hers.getByTestId('section').getAttribute('data-section');
    await hers.getByRole('button', { name: words('answer.dropped'), exact: true }).click();
    const why = hers.getByRole('textbox', { name: words('panel.drop.why') });
    await why.fill('Juristen har');
    const began = await section();
    await panel.getByTestId('next-section').click();
    const follow = hers.getByRole('button', { name: say('sv', 'panel.follow', { name: 'Maria' }) });
    await follow.waitFor();
    await elin.keyboard.type(' slutat');
    expect([await why.inputValue(), await section()]).toEqual(['Juristen har slutat', began]);
    await follow.click();
    await expect.poll(section).not.toBe(began);
    await elin.close();
  });

  test('the steps are read back with one question, are put right there, and end with the session', async () => {
    const line = panel.getByRole('textbox', { name: words('panel.capture') });
    await line.fill('Elin ska skicka offerten till Volvo och ringa Karin senast den 15 december');
    await panel.getByRole('button', { name: /15 dec/ }).waitFor();
    // If the session is ended while the step is still on its way, ending waits for it, and asks for no reason.
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/api/commitments', async (route) => {
      await arrived;
      await route.continue();
    });
    await button('panel.close').click();
    await panel.getByTestId('confirm-close').waitFor();
    await line.press('Enter');
    await panel.getByTestId('confirm-close').click();
    expect(await panel.getByText(words('app.refused.reason-needed')).count()).toBe(0);
    expect((await looked()).state).toBe('live');
    arrive();
    await panel.getByText(words('recap.closed')).waitFor();
    await page.unroute('**/api/commitments');
    await button('app.undo').click();
    await panel.getByText(words('panel.nudge.single')).waitFor();
    await panel.getByText('Inte svarat: ett löfte.').waitFor();
    expect(await panel.getByTestId('step-offer').count()).toBe(1);
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await button('panel.nudge.split').click();
    await panel.getByTestId('closing').getByText('Ringa Karin', { exact: true }).waitFor();
    await expect.poll(() => panel.getByTestId('step-offer').count()).toBe(0);
    const part = (key: WordKey, now: string) =>
      panel.getByRole('button', { name: words('panel.step.change', { part: words(key), now }), exact: true });
    await part('panel.capture.what', 'Ringa Karin').click();
    await panel.getByRole('textbox', { name: words('panel.capture.what') }).fill('Ringa Karin på Volvo');
    await button('panel.capture.change').click();
    await part('panel.capture.what', 'Ringa Karin på Volvo').waitFor();
    await button('app.undo').click();
    await part('panel.capture.what', 'Ringa Karin').waitFor();
    await panel
      .getByRole('button', { name: words('panel.step.menu', { step: 'Ringa Karin' }), exact: true })
      .click();
    await panel.getByRole('menuitem', { name: words('panel.step.remove') }).click();
    await part('panel.capture.what', 'Ringa Karin').waitFor({ state: 'detached' });
    await button('app.undo').click();
    await part('panel.capture.what', 'Ringa Karin').waitFor();

    // A change made offline is sent once there is a network, even after the page has been left.
    await page.context().setOffline(true);
    await panel.getByText(words('app.offline')).waitFor();
    await part('panel.capture.what', 'Ringa Karin').click();
    await panel.getByRole('textbox', { name: words('panel.capture.what') }).fill('Ringa Karin på kontoret');
    await button('panel.capture.change').click();
    // What is typed is kept too, under a name of its own, until it is saved.
    const kept = () =>
      panel.locator('body').evaluate(() =>
        Object.entries(sessionStorage)
          .filter(([name]) => name.startsWith('waiting '))
          .join(),
      );
    await expect.poll(kept).toContain('Ringa Karin på kontoret');
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(address('panel'));
    await part('panel.capture.what', 'Ringa Karin på kontoret').waitFor();
    await button('panel.closing.do').click();
    await panel.getByText(words('recap.closed')).waitFor();
    expect((await looked()).steps.map(({ text, due }) => [text, due])).toEqual([
      ['Skicka offerten till Volvo', '2026-12-15'],
      ['Ringa Karin på kontoret', '2026-12-15'],
    ]);
  });

  test('the one it was promised to is told what got in the way, and Enter without a word goes on', async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const rhythmId = rows.find((row) => row.rhythm.rep.name === 'Johan Berg')?.rhythm.id ?? '';
    await kadens.must('johan', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('johan'), text: 'Ringa Peab', due: '2026-11-27' },
    });
    session = (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } })).id;
    await page.goto(address('panel'));
    await panel.getByTestId('follow-up').waitFor();
    const [late] = (await looked()).followUp;
    // Nobody says "I" of another's promise, and no day is offered that it has already.
    await button('answer.moved').click();
    await button('reason.stuck.told').waitFor();
    expect(await button('reason.stuck').count()).toBe(0);
    const offered = panel.getByRole('group', { name: words('panel.day') }).getByRole('button');
    expect(await offered.first().getAttribute('title')).toContain('30 november');
    await page.keyboard.press('Escape');
    await kadens.must('johan', moveCommitment, {
      params: { id: late?.id ?? '' },
      body: { version: late?.version ?? 0, to: '2026-12-04', reason: 'stuck' },
    });
    const told = words('panel.answered.moved.1.other.because', {
      ...{ reason: words('reason.stuck.told'), date: 'fre 4 dec' },
    });
    await panel.getByText(told).waitFor();

    await button('answer.kept').click();
    const outcome = panel.getByRole('textbox', { name: words('panel.answered.kept') });
    await outcome.press('Enter');
    await outcome.waitFor({ state: 'detached' });
  });

  test('each answer can be taken back until the session is closed', async () => {
    await button('panel.follow-up.change').click();
    await button('panel.follow-up.change.one', { text: 'Ringa Peab' }).click();
    await panel.getByTestId('follow-up').getByText('Ringa Peab').waitFor();
    expect((await looked()).followUp.find(({ text }) => text === 'Ringa Peab')?.due).toBe('2026-11-27');
    // The others can be taken back too, one after another.
    const [moved] = (await looked()).followUp.filter(({ due }) => due === '2026-12-04');
    await button('panel.follow-up.change.one', { text: moved?.text ?? '' }).click();
    await expect.poll(async () => (await looked()).answered).not.toContain(moved?.id);
  });

  test('all that is said in one line is shown before it is recorded, and recorded', async () => {
    const line = panel.getByRole('textbox', { name: words('panel.capture') });
    await line.fill('Jag ringer Volvo på fredag och mejlar Scania på måndag');
    const step = 'Maria · mån 30 nov · Mejla Scania';
    await panel.getByText(words('panel.capture.more', { step })).waitFor();
    await line.press('Enter');
    await expect.poll(() => line.inputValue()).toBe('');
    expect((await looked()).steps.map(({ text, due }) => [text, due])).toEqual([
      ['Ringa Volvo', '2026-11-27'],
      ['Mejla Scania', '2026-11-30'],
    ]);
  });

  test('what could not be recorded of a line stays in it, with whose it is, and nothing is recorded twice', async () => {
    const before = (await looked()).steps.length;
    const line = panel.getByRole('textbox', { name: words('panel.capture') });
    await line.fill('Johan ringer Peab på fredag och mejlar Skanska på måndag');
    await page.route('**/api/commitments', (route) =>
      route.request().postData()?.includes('Skanska') === true ? route.abort() : route.continue(),
    );
    await line.press('Enter');
    await expect.poll(() => line.inputValue()).toBe('Johan: Mejla Skanska 2026-11-30');
    await page.unroute('**/api/commitments');
    await line.press('Enter');
    await expect.poll(() => line.inputValue()).toBe('');
    const recorded = (await looked()).steps.slice(before);
    expect(recorded.map(({ text, owner, due }) => [text, owner.name, due])).toEqual([
      ['Ringa Peab', 'Johan Berg', '2026-11-27'],
      ['Mejla Skanska', 'Johan Berg', '2026-11-30'],
    ]);
  });

  test('what somebody else does is never the writer’s unasked: who follows up is chosen by the keyboard, and nothing typed is lost', async () => {
    const before = (await looked()).steps.length;
    const line = panel.getByRole('textbox', { name: words('panel.capture') });
    const asked = panel.getByTestId('whose-step');
    const typed = 'Petra ringer Ericsson på fredag';
    await line.fill(typed);
    await line.press('Enter');
    await asked.getByText('Petra är inte någon av er två.').waitFor();
    expect(await asked.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    expect(await violationsOn(page, 'tab')).toEqual([]);
    // Enter once more chooses nobody, and Escape leaves it as it was typed.
    await line.press('Enter');
    await line.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect(await line.inputValue()).toBe(typed);
    expect((await looked()).steps).toHaveLength(before);

    await line.press('Enter');
    await page.keyboard.press('Tab');
    expect(await asked.getByRole('button').allTextContents()).toEqual([
      'Jag följer upp',
      'Johan följer upp',
      'Spara inte',
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => line.inputValue()).toBe('');
    expect(await line.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    expect(
      (await looked()).steps.slice(before).map(({ text, owner, due }) => [text, owner.name, due]),
    ).toEqual([['Följa upp med Petra: ringa Ericsson', 'Johan Berg', '2026-11-27']]);

    await line.fill('Johan mejlar Scania på fredag och Petra skickar avtalet på måndag');
    await line.press('Enter');
    await asked.getByText('Vem av er gör det: Skicka avtalet?').waitFor();
    await asked.getByRole('button', { name: 'Jag gör det' }).click();
    await expect.poll(() => line.inputValue()).toBe('');
    expect((await looked()).steps.slice(before + 1).map(({ text, owner }) => [text, owner.name])).toEqual([
      ['Mejla Scania', 'Johan Berg'],
      ['Skicka avtalet', 'Maria Lindqvist'],
    ]);
  });
});
