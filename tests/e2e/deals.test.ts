import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { addDeal, listDeals } from '../../shared/contracts/deal.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getSectionFacts } from '../../shared/contracts/section-facts.ts';
import { chooseType, nameDeal } from '../../shared/contracts/session-subject.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { enterSection } from '../../shared/contracts/agenda.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { say } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { coveredIn } from '../support/covered.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('deals and customer meetings in the panel', () => {
  let kadens: Product;
  let browser: Browser;
  let ali: TeamRow;
  let planned: TeamRow;

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    const { rows } = await kadens.must('maria', getTeam);
    const found = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai');
    const next = rows.find((row) => row !== found && row.next !== null && row.extra === null);
    if (!found || !next) throw new Error('nobody to coach');
    [ali, planned] = [found, next];
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const open = async (person: string, id: string): Promise<{ page: Page; panel: FrameLocator }> => {
    const page = await openPage(browser, { width: 320, height: 560 });
    const url = encodeURIComponent(`/tabs/session/${id}`);
    await page.goto(`${kadens.address}/host/${person}?view=panel&lang=sv&url=${url}`);
    return { page, panel: page.frameLocator('iframe') };
  };

  test('a deal that one of the two names and corrects is what the other sees too', async () => {
    const body = { rhythmId: ali.rhythm.id, type: 'deal' as const };
    const session = await kadens.must('maria', startOnTheSpot, { body });
    const section = session.agenda.find(({ section: one }) => one === 'picture')?.id ?? '';
    await kadens.must('maria', enterSection, { params: { id: session.id }, body: { itemId: section } });
    const maria = await open('maria', session.id);
    const other = await open('ali', session.id);
    const facts = other.panel.getByTestId('facts');
    await facts.getByText(session.deals[0]?.name ?? '', { exact: true }).waitFor();
    await maria.panel.getByTestId('facts').getByRole('button').last().click();
    await maria.panel
      .getByRole('button', { name: `Ta bort ${session.deals[0]?.name} från samtalet` })
      .click();
    await facts.getByText(say('sv', 'facts.deal.which')).waitFor();
    await maria.panel.getByRole('textbox', { name: say('sv', 'sales.deal.new') }).fill('Alfa Laval');
    await maria.page.keyboard.press('Enter');
    await facts.getByText('Alfa Laval', { exact: true }).waitFor();

    await maria.panel.getByRole('button', { name: 'Rätta Alfa Laval' }).click();
    await maria.panel
      .getByRole('textbox', { name: say('sv', 'sales.deal.value'), exact: true })
      .fill('1,2 mkr');
    await maria.panel.getByLabel(say('sv', 'sales.deal.closes'), { exact: true }).fill('2026-12-18');
    expect(await violationsOn(maria.page, 'tab')).toEqual([]);
    await maria.panel.getByRole('button', { name: say('sv', 'sales.save') }).click();
    await facts.getByText(/^1,2\smkr$/).waitFor();
    await facts.getByText(/avgörs fre 18 dec/).waitFor();
    // The other person is told who made the change, on its own line; whoever made it is not.
    const byMaria = say('sv', 'facts.deal.just-changed.closes-on', { name: 'Maria' });
    await facts.getByText(byMaria).waitFor();
    expect(await maria.panel.getByTestId('facts').getByText(byMaria).count()).toBe(0);
    const end = { params: { id: session.id }, body: { noStepReason: 'Inget nytt' } };
    await kadens.must('maria', closeSession, end);
    await Promise.all([closePage(maria.page), closePage(other.page)]);
  });

  test('facts that can’t be fetched are said, the section works without them, and they can be asked for again', async () => {
    const body = { rhythmId: ali.rhythm.id, type: 'deal' as const };
    const { id, agenda } = await kadens.must('maria', startOnTheSpot, { body });
    const itemId = agenda.find(({ section }) => section === 'picture')?.id ?? '';
    await kadens.must('maria', enterSection, { params: { id }, body: { itemId } });
    const page = await openPage(browser, { width: 320, height: 560 });
    await page.route('**/facts', (route) => route.fulfill({ status: 500, body: '{}' }));
    const url = encodeURIComponent(`/tabs/session/${id}`);
    await page.goto(`${kadens.address}/host/maria?view=panel&lang=sv&url=${url}`);
    const panel = page.frameLocator('iframe');
    await panel.getByRole('alert').getByText(say('sv', 'facts.failed.deal')).waitFor();
    // The section's question is there all the same, and can be put into the notes.
    const question = panel.getByRole('button', { name: /Vad vet vi, vad tror vi/ });
    await question.click();
    await panel
      .getByText(/Vad vet vi, vad tror vi/)
      .first()
      .waitFor();
    await page.unroute('**/facts');
    await panel.getByRole('button', { name: say('sv', 'app.retry') }).click();
    await panel.getByTestId('facts').waitFor();
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    await closePage(page);
  });

  test('who decides is asked for by the keyboard alone, and what is not saved yet keeps its section in view', async () => {
    const body = { rhythmId: ali.rhythm.id, type: 'deal' as const };
    const session = await kadens.must('maria', startOnTheSpot, { body });
    const params = { id: session.id };
    const enter = (wanted: string) =>
      kadens.must('maria', enterSection, {
        params,
        body: { itemId: session.agenda.find(({ section, kind }) => (section ?? kind) === wanted)?.id ?? '' },
      });
    const about = await kadens.must('maria', addDeal, {
      body: { repId: ali.rhythm.rep.id, name: 'Höganäs', value: 90_000 },
    });
    await kadens.must('maria', nameDeal, { params, body: { dealId: about.id } });
    await enter('people');
    const { page, panel } = await open('maria', session.id);
    const facts = panel.getByTestId('facts');
    await facts.getByRole('textbox', { name: say('sv', 'facts.people.ask.signs') }).focus();
    for (const [asked, name] of [
      ['signs', 'Ekonomichefen'],
      ['can-refuse', 'Anders, inköp'],
      ['champion', 'Lena, produktion'],
    ] as const) {
      const line = facts.getByRole('textbox', { name: say('sv', `facts.people.ask.${asked}`) });
      await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await facts.getByText('○ Ekonomichefen · skriver på').waitFor();
    // The sign is for the eye: what it means is said in words.
    await facts.getByRole('button', { name: 'Ekonomichefen · skriver på', exact: true }).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    const isInView = (testId: string) =>
      panel.getByTestId(testId).evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight);
    expect(await Promise.all([isInView('next-section'), isInView('capture')])).toEqual([true, true]);

    await enter('risk');
    await facts.getByText('Ekonomichefen skriver på men är inte träffad').waitFor();
    await facts.getByRole('textbox', { name: say('sv', 'facts.risk.gap') }).fill('Ingen har träffat chefen');
    await enter('move');
    // Text that is written and not saved yet stays in view until it is saved.
    await page.keyboard.press('Enter');
    await facts.getByText('Luckan: Ingen har träffat chefen').waitFor();
    await facts.getByRole('textbox', { name: say('sv', 'facts.move.option-1') }).fill('Boka ekonomichefen');
    await facts.getByRole('textbox', { name: say('sv', 'facts.move.option-2') }).fill('Be Lena ta med honom');
    await page.keyboard.press('Enter');
    // With both written, what is left is to choose one of them.
    await expect
      .poll(() =>
        facts
          .getByRole('radio')
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Space');
    await page.keyboard.type(' på fredag');
    await page.keyboard.press('Enter');
    const steps = async () => (await kadens.must('maria', getSession, { params })).steps;
    await expect.poll(async () => (await steps()).length).toBe(1);
    expect((await steps()).map(({ text, owner, serves, due }) => [text, owner.id, serves, due])).toEqual([
      ['Boka ekonomichefen', ali.rhythm.rep.id, 'Höganäs', '2026-11-27'],
    ]);

    await enter('next-steps');
    await panel.getByRole('textbox', { name: say('sv', 'panel.capture') }).fill('Ali jobbar med Scania');
    await page.keyboard.press('Enter');
    await panel.getByTestId('vague').fill('Ringa Scanias inköpschef');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await steps()).map(({ text }) => text))
      .toContain('Ringa Scanias inköpschef');
    // There is more to record: the caret is in the capture line.
    await expect
      .poll(() =>
        panel
          .getByTestId('capture')
          .locator('input')
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    expect(await violationsOn(page, 'tab')).toEqual([]);
    expect(await Promise.all([isInView('end-session'), isInView('capture')])).toEqual([true, true]);
    await kadens.must('maria', closeSession, { params, body: { noStepReason: null } });
    await closePage(page);
  });

  test('a pipeline is gone through deal by deal, and each key goes where it belongs', async () => {
    const body = { rhythmId: ali.rhythm.id, type: 'pipeline' as const };
    const session = await kadens.must('maria', startOnTheSpot, { body });
    const repId = ali.rhythm.rep.id;
    // Larger than the sample's deals, and past their day: they come first, in this order.
    for (const [name, value] of [
      ['Addtech', 9_000_000],
      ['Bulten', 8_000_000],
      ['Cervera', 7_000_000],
    ] as const)
      await kadens.must('maria', addDeal, { body: { repId, name, value, closesOn: '2026-11-20' } });
    const enter = (wanted: string) =>
      kadens.must('maria', enterSection, {
        params: { id: session.id },
        body: { itemId: session.agenda.find(({ section }) => section === wanted)?.id ?? '' },
      });
    await enter('enough');
    const { page, panel } = await open('maria', session.id);
    await panel.getByText(say('sv', 'facts.enough.remaining')).waitFor();
    await enter('alive');
    const card = panel.getByTestId('deal-to-decide');
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await card.getByText('Addtech').waitFor();
    await card.getByRole('button', { name: say('sv', 'facts.alive.do.alive') }).click();
    await page.keyboard.type('Ali ringer inköp på fredag');
    await press('Enter');

    await card.getByText('Bulten').waitFor();
    await press('Tab', 'Enter', 'Enter');
    await card.getByText('Cervera').waitFor();
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
    const row = (name: string) => panel.getByTestId('reviewed-deal').filter({ hasText: name });
    await row('Cervera').getByText(say('sv', 'facts.alive.let-go')).waitFor();
    await row('Addtech').getByText(say('sv', 'facts.alive.alive')).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    const states = async () => {
      const { deals } = await kadens.must('maria', listDeals, { params: { id: repId } });
      return ['Addtech', 'Bulten', 'Cervera'].map((name) => {
        const deal = deals.find((one) => one.name === name);
        return [deal?.state, deal?.pausedUntil];
      });
    };
    expect(await states()).toEqual([
      ['open', null],
      ['open', '2027-01-04'],
      ['let-go', null],
    ]);
    const { steps } = await kadens.must('maria', getSession, { params: { id: session.id } });
    expect(steps.map(({ owner, serves, due }) => [owner.id, serves, due])).toEqual([
      [repId, 'Addtech', '2026-11-27'],
    ]);

    await row('Bulten').getByRole('button').click();
    await card.getByText('Bulten').waitFor();
    expect((await states())[1]).toEqual(['open', null]);

    await enter('forecast');
    const stagePage = await page.context().newPage();
    await stagePage.setViewportSize({ width: 1280, height: 720 });
    const url = encodeURIComponent(`/tabs/stage?session=${session.id}`);
    await stagePage.goto(`${kadens.address}/host/ali?view=stage&lang=sv&url=${url}`);
    const onStage = stagePage.frameLocator('iframe').getByTestId('stage-facts');
    const word = say('sv', 'facts.forecast.word', { deal: 'Addtech' });
    await panel.getByRole('combobox', { name: word }).selectOption('likely');
    await onStage.getByText(/^Ali räknar med (9[,\s]|1\d[,\s])/).waitFor();
    await enter('focus');
    await panel.getByRole('checkbox', { name: /^Addtech/ }).press('Space');
    await onStage.getByText('Addtech').waitFor();
    await panel.getByText(say('sv', 'facts.focus.ready', { n: 1 })).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    // Most of what wants a decision is overdue, and others in the room see the stage.
    await enter('alive');
    await card.getByText('Bulten').waitFor();
    await onStage.waitFor({ state: 'detached' });
    // On a phone, the stage grows with the steps.
    await stagePage.setViewportSize({ width: 390, height: 760 });
    const { rhythmId } = session;
    await kadens.must('ali', recordCommitment, {
      body: { rhythmId, sessionId: session.id, ownerId: repId, text: 'Ringa juristen', due: null },
    });
    const onPhone = stagePage.frameLocator('iframe').getByTestId('stage').getByRole('listitem');
    await onPhone.filter({ hasText: 'Ringa juristen' }).waitFor();
    await onPhone.filter({ hasText: 'Ringa inköp' }).waitFor();
    const end = { params: { id: session.id }, body: { noStepReason: null } };
    await kadens.must('maria', closeSession, end);
    await closePage(page);
  });

  test('rows pasted from a spreadsheet are added but for what can’t be read, which says why, and are taken back at once', async () => {
    const page = await openPage(browser, { width: 320, height: 560, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
    const tab = page.frameLocator('iframe');
    await tab
      .getByRole('button', { name: /Ali Rezai/ })
      .first()
      .click();
    const heading = tab.getByRole('heading', { name: say('sv', 'personal.rep.deals') });
    await heading.getByRole('button').click();
    const part = tab.getByRole('region', { name: say('sv', 'personal.rep.deals') });
    // The first such button is for pasting customer meetings.
    await part
      .getByRole('button', { name: say('sv', 'deal.paste') })
      .last()
      .click();
    const dialog = tab.getByRole('dialog', { name: say('sv', 'deal.paste.title') });
    const rows = dialog.getByRole('textbox', { name: say('sv', 'deal.paste.text') });
    await rows.fill('Trelleborg\t90 000\t2026-12-18\nGunnebo\tganska mycket');
    await dialog.getByText(say('sv', 'deal.paste.value', { said: 'ganska mycket' })).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    const open = async () => {
      const { deals } = await kadens.must('maria', listDeals, { params: { id: ali.rhythm.rep.id } });
      return deals.map(({ name }) => name).filter((name) => name === 'Trelleborg' || name === 'Gunnebo');
    };

    await dialog.getByRole('button', { name: say('sv', 'deal.paste.add', { n: 1 }) }).click();
    await dialog.getByText(say('sv', 'deal.paste.done', { n: 1 }), { exact: true }).waitFor();
    expect(await open()).toEqual(['Trelleborg']);
    expect(await coveredIn(tab)).toEqual([]);
    await dialog.getByRole('button', { name: say('sv', 'app.undo') }).click();
    await expect.poll(open).toEqual([]);
    // The pasted text is still there, to be corrected and added again.
    expect(await rows.inputValue()).toContain('Gunnebo');
    await closePage(page);
  });

  test('a preparation is tied to a meeting entered in it, and an extra quarter of an hour begins for another', async () => {
    const params = { id: planned.next?.id ?? '' };
    const { version } = await kadens.must('maria', getSession, { params });
    await kadens.must('maria', chooseType, { params, body: { version, type: 'preparation' } });
    const { page, panel } = await open('maria', params.id);
    await panel.getByRole('button', { name: say('sv', 'sales.meeting.new') }).click();
    await panel.getByLabel(say('sv', 'sales.meeting.customer'), { exact: true }).fill('Sandvik');
    await panel.getByLabel(say('sv', 'sales.meeting.day')).fill('2026-11-30');
    await panel.getByLabel(say('sv', 'sales.meeting.attendees')).fill('Karin Ek, inköpschef');
    await page.keyboard.press('Enter');
    await panel.getByTestId('customer-meeting').getByText('Karin Ek, inköpschef').waitFor();
    const tied = await kadens.must('maria', getSession, { params });
    expect(tied.customerMeeting).toMatchObject({ customer: 'Sandvik', attendees: 'Karin Ek, inköpschef' });

    const at = '2026-11-23T11:00:00.000Z';
    await kadens.must('maria', addCustomerMeeting, {
      body: { repId: planned.rhythm.rep.id, customer: 'Tetra Pak', at },
    });
    await panel.getByText('Vill ni ta 15 minuter inför mötet med Tetra Pak?').waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await panel.getByRole('button', { name: say('sv', 'sales.extra.now') }).click();
    await panel.getByTestId('next-section').click();
    await panel
      .getByTestId('facts')
      .getByText(/^Tetra Pak · /)
      .waitFor();

    // Enter saves a line and moves on to the next; from the last one, to the next section.
    const facts = panel.getByTestId('facts');
    const line = (name: string) => facts.getByRole('textbox', { name });
    const hasFocus = (what: Locator) =>
      expect.poll(() => what.evaluate((one) => one === document.activeElement)).toBe(true);
    await line(say('sv', 'facts.meeting.aim', { customer: 'Tetra Pak' })).fill('sagt vem som bestämmer');
    await page.keyboard.press('Enter');
    await hasFocus(panel.getByTestId('next-section'));
    await page.keyboard.press('Enter');
    await line(say('sv', 'facts.meeting.opening')).fill('Tack för sist');
    await page.keyboard.press('Enter');
    await hasFocus(line(say('sv', 'facts.meeting.question', { n: 1 })));
    // In an empty line with a suggestion, Enter first takes the suggestion.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await hasFocus(line(say('sv', 'facts.meeting.question', { n: 2 })));
    await line(say('sv', 'facts.meeting.closing')).fill('När ses vi igen?');
    await page.keyboard.press('Enter');
    await hasFocus(panel.getByTestId('next-section'));
    expect(await violationsOn(page, 'tab')).toEqual([]);
    const planOf = async () => {
      const { rows } = await kadens.must('maria', getTeam);
      const id = rows.find(({ rhythm }) => rhythm.id === planned.rhythm.id)?.liveSessionId ?? '';
      const { sections } = await kadens.must('maria', getSectionFacts, { params: { id } });
      return sections.map(({ content }) => content).find((content) => content?.kind === 'meeting-plan')?.plan;
    };
    const plan = { aim: 'sagt vem som bestämmer', opening: 'Tack för sist', closing: 'När ses vi igen?' };
    await expect.poll(planOf).toMatchObject(plan);
    await closePage(page);
  });
});
