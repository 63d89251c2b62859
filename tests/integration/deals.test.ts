import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAgendaItem } from '../../shared/contracts/agenda.ts';
import { askForHelp, recordCommitment } from '../../shared/contracts/commitment.ts';
import {
  addCustomerMeeting,
  addCustomerMeetings,
  changeCustomerMeeting,
  listCustomerMeetings,
  removeCustomerMeeting,
  removeCustomerMeetings,
  restoreCustomerMeeting,
} from '../../shared/contracts/customer-meeting.ts';
import {
  addDeal,
  addDeals,
  changeDeal,
  closeDeal,
  listDeals,
  removeDeal,
  removeDeals,
  restoreDeal,
} from '../../shared/contracts/deal.ts';
import type { ReplyOf } from '../../shared/contracts/endpoint.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { getRhythm, getTeam, wishFor } from '../../shared/contracts/rhythm.ts';
import { getSectionFacts } from '../../shared/contracts/section-facts.ts';
import { closeSession, getSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import {
  getRecommendation,
  nameDeal,
  takeExtra,
  tieCustomerMeeting,
} from '../../shared/contracts/session-subject.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { GOAL } from '../contract/endpoints-world.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

/** The rhythm's next sessions are on Thursday the 26th and two weeks later. */
const FRIDAY = '2026-11-27T09:00:00.000Z';

describe('a rep’s deals and customer meetings', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await beginRhythm(kadens)).id;
  });
  afterEach(() => kadens.end());

  const repId = () => kadens.idOf('ali');
  const deal = (more: object = {}) =>
    kadens.must('ali', addDeal, { body: { repId: repId(), name: 'Volvo', value: 900_000, ...more } });
  const meeting = (more: object = {}) =>
    kadens.must('ali', addCustomerMeeting, {
      body: { repId: repId(), customer: 'Volvo', at: FRIDAY, ...more },
    });
  const planned = async () => {
    const { sessions } = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    return sessions
      .filter(({ state }) => state === 'planned')
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  };
  const advised = async () => {
    const id = (await planned())[0]?.id ?? '';
    return kadens.must('maria', getRecommendation, { params: { id } });
  };
  const reasonIds = async () => (await advised()).types.flatMap(({ reasons }) => reasons.map(({ id }) => id));
  const team = async () => (await kadens.must('maria', getTeam)).rows[0];

  test('either of the two corrects a deal, and of two at once one is told that the other was first', async () => {
    const { id, version } = await deal();
    const body = { version, stage: 'proposal' as const };
    const changed = await kadens.must('maria', changeDeal, { params: { id }, body });
    expect(changed).toMatchObject({ stage: 'proposal', name: 'Volvo', lastActivityOn: '2026-11-23' });
    const late = await kadens.call('ali', changeDeal, { params: { id }, body: { version, value: 1 } });
    expect(late).toMatchObject({ ok: false, problem: { code: 'changed', current: { stage: 'proposal' } } });
    const { deals } = await kadens.must('ali', listDeals, { params: { id: repId() } });
    expect(deals).toEqual([changed]);
  });

  test('who changed a part of the deal in hand last is told to both, and nothing of what was saved as it was', async () => {
    const { id, version } = await deal({ stage: 'need' });
    const begun = { rhythmId, type: 'deal' as const };
    const { id: sessionId } = await kadens.must('maria', startOnTheSpot, { body: begun });
    const change = (who: 'ali' | 'maria', seen: number, body: object) =>
      kadens.must(who, changeDeal, { params: { id }, body: { version: seen, value: 900_000, ...body } });
    await change('ali', version, { closesOn: '2026-12-04', stage: 'need' });
    await change('maria', version + 1, { closesOn: '2026-12-11', stage: 'proposal' });
    await change('ali', version + 2, { value: 800_000 });
    for (const who of ['ali', 'maria'] as const) {
      const { sections } = await kadens.must(who, getSectionFacts, { params: { id: sessionId } });
      const picture = sections.find(({ content }) => content?.kind === 'deal-picture')?.content;
      const changes = picture?.kind === 'deal-picture' ? (picture.deal?.changes ?? []) : [];
      expect(changes.map(({ part, by }) => `${by.name}: ${part}`).sort()).toEqual([
        ...['Ali Rezai: value', 'Maria Lindqvist: closes-on', 'Maria Lindqvist: stage'],
      ]);
    }
  });

  test('several deals are entered at once, all or none, and taken away at once but for what was decided since', async () => {
    const params = { id: repId() };
    const listed = async () => (await kadens.must('ali', listDeals, { params })).deals;
    const body = { deals: [{ name: 'Skanska', value: 5, stage: 'proposal' as const }, { name: 'Atlas' }] };
    const { ids } = await kadens.must('maria', addDeals, { params, body });
    const deals = await listed();
    expect(deals.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const byName = [...deals].sort((one, other) => (one.name < other.name ? 1 : -1));
    expect(byName).toMatchObject([
      { name: 'Skanska', value: 5, stage: 'proposal', createdOn: '2026-11-23', state: 'open' },
      { name: 'Atlas', value: null, closesOn: null },
    ]);
    const many = { deals: Array.from({ length: 999 }, (_, nth) => ({ name: `Kund ${nth}` })) };
    const refused = await kadens.call('ali', addDeals, { params, body: many });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'list-full' } });
    expect(await listed()).toHaveLength(2);

    const [won, open] = byName;
    const decided = { version: won?.version ?? 0, outcome: 'won' as const };
    await kadens.must('ali', closeDeal, { params: { id: won?.id ?? '' }, body: decided });
    const removed = await kadens.must('maria', removeDeals, { params, body: { ids } });
    expect(removed.ids).toEqual([open?.id]);
    expect((await listed()).map(({ id, state }) => [id, state])).toEqual([[won?.id, 'won']]);
  });

  test('of two who paste at once beyond what there is room for one is refused, and nothing is cut off', async () => {
    const params = { id: repId() };
    const paste = (who: 'ali' | 'maria') => {
      const deals = Array.from({ length: 600 }, (_, nth) => ({ name: `${who} ${nth}`, value: 1_000 }));
      return kadens.call(who, addDeals, { params, body: { deals } });
    };
    const both = await Promise.all([paste('ali'), paste('maria')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'list-full' } });
    const { openTotal } = await kadens.must('ali', listDeals, { params });
    expect(openTotal).toBe(600);
  });

  test('of five hundred deals every sum is over all of them, lists are in parts, and what stands out is recommended', async () => {
    const params = { id: repId() };
    const days = ['2026-12-01', '2026-12-18', '2027-02-01', null];
    const deals = Array.from({ length: 500 }, (_, nth) => ({
      ...{ name: `Kund ${String(nth).padStart(3, '0')} & Söner i Västra Götaland`, value: 1_000 + nth },
      ...{ closesOn: days[nth % days.length] ?? null, stage: 'negotiation' as const },
    }));
    const sumOf = (closing: readonly (string | null)[]) =>
      deals.reduce((sum, { value, closesOn }) => sum + (closing.includes(closesOn) ? value : 0), 0);
    await kadens.must('maria', setGoal, {
      body: { ...GOAL, ownerId: repId(), target: 1_000_000, value: 400_000 },
    });
    await kadens.must('ali', addDeals, { params, body: { deals } });

    const names: string[] = [];
    for (let from: number | null = 0; from !== null;) {
      const query: { from?: string } = from === 0 ? {} : { from: String(from) };
      const part: ReplyOf<typeof listDeals> = await kadens.must('ali', listDeals, { params, query });
      expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(150_000);
      names.push(...part.deals.map(({ name }) => name));
      from = part.next;
    }
    expect([...names].sort()).toEqual(deals.map(({ name }) => name).sort());

    const body = { rhythmId, type: 'pipeline' as const };
    const { id } = await kadens.must('maria', startOnTheSpot, { body });
    const facts = await kadens.must('ali', getSectionFacts, { params: { id } });
    expect(Buffer.byteLength(JSON.stringify(facts))).toBeLessThan(150_000);
    const contents = facts.sections.map(({ content }) => content);
    const closing = sumOf(['2026-12-01', '2026-12-18']);
    expect(contents.find((content) => content?.kind === 'pipeline-enough')).toMatchObject({
      closing: { count: 250, value: closing },
      later: { count: 250, value: sumOf(['2027-02-01', null]) },
      gap: 3 * 600_000 - closing,
    });
    expect(contents.find((content) => content?.kind === 'pipeline-alive')).toMatchObject({
      before: { count: 500, value: sumOf(days) },
    });
    expect(contents.find((content) => content?.kind === 'pipeline-forecast')).toMatchObject({ others: 240 });

    const [first] = await planned();
    const advice = await kadens.must('maria', getRecommendation, { params: { id: first?.id ?? '' } });
    expect(advice.types.flatMap(({ reasons }) => reasons).map(({ id: one }) => one)).toContain(
      'deal.closing',
    );
  });

  test('several customer meetings are entered at once, all or none, and taken away at once', async () => {
    const params = { id: repId() };
    const listed = async () =>
      (await kadens.must('ali', listCustomerMeetings, { params })).meetings.map(({ customer }) => customer);
    const atlas = { customer: 'Atlas', at: FRIDAY };
    const far = { meetings: [atlas, { customer: 'Skanska', at: '2030-01-01T09:00:00Z' }] };
    const refused = await kadens.call('maria', addCustomerMeetings, { params, body: far });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'day-too-far' } });
    expect(await listed()).toEqual([]);
    const body = { meetings: [atlas, { customer: 'Skanska', at: FRIDAY, attendees: 'Lena' }] };
    const { meetings } = await kadens.must('maria', addCustomerMeetings, { params, body });
    expect((await listed()).sort()).toEqual(['Atlas', 'Skanska']);
    const ids = meetings.map(({ id }) => id);
    await kadens.must('ali', removeCustomerMeetings, { params, body: { ids } });
    expect(await listed()).toEqual([]);
  });

  test('a large deal that closes soon speaks for itself until it is decided', async () => {
    const { id, version } = await deal({ closesOn: '2026-12-04' });
    expect(await reasonIds()).toEqual(expect.arrayContaining(['deal.closing', 'deal.early']));
    await kadens.must('ali', closeDeal, { params: { id }, body: { version, outcome: 'won' } });
    expect((await reasonIds()).filter((one) => one.startsWith('deal.'))).toEqual([]);
  });

  test('a deal that a session of its kind has been about is no longer new to the two', async () => {
    const { id: dealId } = await deal();
    const body = { rhythmId, type: 'deal' as const };
    const { id } = await kadens.must('maria', startOnTheSpot, { body });
    const named = await kadens.must('ali', nameDeal, { params: { id }, body: { dealId } });
    expect(named.deals.map(({ name }) => name)).toEqual(['Volvo']);
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    expect(await reasonIds()).not.toContain('deal.early');
    await kadens.must('ali', removeDeal, { params: { id: dealId } });
    expect((await kadens.must('ali', getSession, { params: { id } })).deals).toEqual([]);
  });

  test('a session about a deal begins with the one that is suggested, and the one chosen last is in hand', async () => {
    const soon = await deal({ name: 'Skanska', value: 900_000, closesOn: '2026-12-04' });
    const other = await deal({ name: 'Atlas', value: 10_000 });
    const body = { rhythmId, type: 'deal' as const };
    const { id, deals } = await kadens.must('maria', startOnTheSpot, { body });
    expect(deals.map(({ name }) => name)).toEqual(['Skanska']);
    const names = async (dealId: string) =>
      (await kadens.must('ali', nameDeal, { params: { id }, body: { dealId } })).deals.map(
        ({ name }) => name,
      );
    expect(await names(other.id)).toEqual(['Atlas', 'Skanska']);
    expect(await names(soon.id)).toEqual(['Skanska', 'Atlas']);
    const { sections } = await kadens.must('maria', getSectionFacts, { params: { id } });
    expect(sections.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({
        kind: 'deal-picture',
        deal: expect.objectContaining({ name: 'Skanska' }) as object,
      }),
    );
  });

  test('a session begins with the deal that somebody brings, with what the two decided about it last', async () => {
    await deal({ name: 'Skanska', value: 900_000, closesOn: '2026-12-04' });
    const { id: dealId } = await deal({ name: 'Atlas Copco', value: 10_000 });
    const begun = { rhythmId, type: 'deal' as const };
    const first = (await kadens.must('maria', startOnTheSpot, { body: begun })).id;
    await kadens.must('ali', nameDeal, { params: { id: first }, body: { dealId } });
    for (const text of ['Ingen rabatt', 'Över tio procent tar vi ihop'])
      await kadens.must('maria', recordDecision, { params: { id: first }, body: { text } });
    const ended = { params: { id: first }, body: { noStepReason: 'Inget nytt' } };
    await kadens.must('maria', closeSession, ended);

    const next = (await planned())[0];
    const params = { id: next?.id ?? '' };
    const text = 'Atlas vill ha rabatt, vad gör vi?';
    await kadens.must('ali', addAgendaItem, { params, body: { text } });
    // Started on its own day, it is the planned session, with what was brought to it.
    await kadens.moveClock(toInstant('2026-11-26T08:30:00.000Z'));
    const { deals, agenda } = await kadens.must('maria', startOnTheSpot, { body: begun });
    expect(deals.map(({ name }) => name)).toEqual(['Atlas Copco']);
    const { sections } = await kadens.must('maria', getSectionFacts, { params });
    const point = agenda.find(({ kind }) => kind === 'added');
    expect(sections.find(({ itemId }) => itemId === point?.id)).toMatchObject({
      content: {
        kind: 'brought-point',
        deal: { name: 'Atlas Copco', value: 10_000 },
        decision: { text: 'Över tio procent tar vi ihop', on: '2026-11-23' },
      },
    });
  });

  test('a deal’s last decision is one that names it, or was written while it was in hand', async () => {
    const skanska = await deal({ name: 'Skanska', value: 900_000, closesOn: '2026-12-04' });
    const atlas = await deal({ name: 'Atlas Copco', value: 10_000 });
    const body = { rhythmId, type: 'deal' as const };
    const { id } = await kadens.must('maria', startOnTheSpot, { body });
    const decide = (text: string) => kadens.must('maria', recordDecision, { params: { id }, body: { text } });
    await decide('Rabatten får vänta');
    await kadens.must('ali', nameDeal, { params: { id }, body: { dealId: atlas.id } });
    await decide('Skanska får tio procent');
    await decide('Vi går till deras chef');
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });

    const again = (await kadens.must('maria', startOnTheSpot, { body })).id;
    const lastAbout = async (dealId: string) => {
      await kadens.must('ali', nameDeal, { params: { id: again }, body: { dealId } });
      const { sections } = await kadens.must('maria', getSectionFacts, { params: { id: again } });
      return sections.map(({ content }) => content).find((content) => content?.kind === 'deal-picture');
    };
    const decided = (decision: string) => ({ deal: { talk: { decision } } });
    expect(await lastAbout(skanska.id)).toMatchObject(decided('Skanska får tio procent'));
    expect(await lastAbout(atlas.id)).toMatchObject(decided('Vi går till deras chef'));
  });

  test('a deal that is brought back is the same one: its slips, when it began, and what was about it', async () => {
    const { id, version } = await deal({ createdOn: '2026-10-01', closesOn: '2026-12-04' });
    const body = { version, closesOn: '2026-12-18' };
    const slipped = await kadens.must('ali', changeDeal, { params: { id }, body });
    const met = await meeting({ dealId: id });
    const { id: sessionId } = await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId, type: 'deal' as const },
    });
    await kadens.must('ali', nameDeal, { params: { id: sessionId }, body: { dealId: id } });

    await kadens.must('maria', removeDeal, { params: { id } });
    expect((await kadens.must('ali', listDeals, { params: { id: repId() } })).deals).toEqual([]);
    const touched = { params: { id }, body: { version: slipped.version, value: 1 } };
    expect(await kadens.call('ali', changeDeal, touched)).toMatchObject({ problem: { code: 'not-found' } });
    await kadens.must('ali', changeCustomerMeeting, {
      params: { id: met.id },
      body: { version: met.version, newPeople: true },
    });

    expect(slipped.slips).toBe(1);
    expect(await kadens.must('maria', restoreDeal, { params: { id } })).toEqual(slipped);
    expect((await kadens.must('ali', getSession, { params: { id: sessionId } })).deals).toEqual([slipped]);
    const { meetings } = await kadens.must('ali', listCustomerMeetings, { params: { id: repId() } });
    expect(meetings.map(({ dealId }) => dealId)).toEqual([id]);
    expect(await kadens.call('ali', restoreDeal, { params: { id } })).toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  test('what was removed can be brought back for a day, by the two alone', async () => {
    const { id } = await deal();
    const { id: met } = await meeting();
    await kadens.must('ali', removeDeal, { params: { id } });
    await kadens.must('ali', removeCustomerMeeting, { params: { id: met } });
    for (const stranger of ['lars', 'mallory'] as const) {
      expect(await kadens.call(stranger, restoreDeal, { params: { id } })).toMatchObject({ ok: false });
      const refused = await kadens.call(stranger, restoreCustomerMeeting, { params: { id: met } });
      expect(refused).toMatchObject({ problem: { code: 'not-found' } });
    }
    await kadens.moveClock(toInstant('2026-11-25T09:00:00Z'));
    await eventually(async () => {
      await kadens.kadens.sweep();
      const late = await kadens.call('ali', restoreDeal, { params: { id } });
      expect(late).toMatchObject({ problem: { code: 'not-found' } });
    });
    const late = await kadens.call('ali', restoreCustomerMeeting, { params: { id: met } });
    expect(late).toMatchObject({ problem: { code: 'not-found' } });
  });

  test('a step that names an open deal serves it, until somebody says what else', async () => {
    await deal({ name: 'Volvo Lastvagnar' });
    const { id, version } = await deal({ name: 'Getinge' });
    await kadens.must('ali', closeDeal, { params: { id }, body: { version, outcome: 'lost' } });
    const record = async (text: string, more: object = {}) => {
      const body = { rhythmId, ownerId: repId(), text, due: null, ...more };
      return (await kadens.must('maria', recordCommitment, { body })).serves;
    };
    expect(await record('Skicka offerten till Volvo')).toBe('Volvo Lastvagnar');
    expect(await record('Skicka offerten till Volvo', { serves: 'Ny ARR' })).toBe('Ny ARR');
    expect(await record('Tacka Getinge')).toBeNull();
  });

  test('help with what serves a deal or a customer meeting is talked about where it belongs', async () => {
    await deal();
    await meeting({ customer: 'Scania' });
    const ask = async (serves: string) => {
      const body = { rhythmId, ownerId: repId(), text: `Ringer ${serves}`, due: null, serves };
      const { id, version } = await kadens.must('ali', recordCommitment, { body });
      await kadens.must('ali', askForHelp, { params: { id }, body: { version } });
    };
    await ask('volvo');
    await ask('Scania');
    const { types } = await advised();
    const helped = types.filter(({ reasons }) => reasons.some(({ id }) => id === 'help'));
    expect(helped.map(({ type }) => type).sort()).toEqual(['deal', 'preparation']);
  });

  test('an extra before a customer meeting is offered, taken once, and moves nothing of the rhythm', async () => {
    const { id } = await meeting({ newPeople: true });
    const before = await planned();
    expect((await advised()).extra?.id).toBe(id);
    expect((await team())?.extra?.customer).toBe('Volvo');
    const extra = await kadens.must('ali', takeExtra, {
      params: { id },
      body: { rhythmId, startsAt: '2026-11-25T09:00:00.000Z' },
    });
    expect(extra).toMatchObject({ type: 'preparation', minutes: 15, extra: true, customerMeeting: { id } });
    expect((await planned()).filter((one) => one.id !== extra.id)).toEqual(before);
    expect((await team())?.extra).toBeNull();
    await kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type: 'pipeline' } });
    expect((await planned()).map((one) => one.startsAt)).toEqual([
      '2026-11-25T09:00:00.000Z',
      ...before.map((one) => one.startsAt),
    ]);
  });

  test('a session is tied to a customer meeting of the rep’s own, and to none while that is taken away', async () => {
    const { id: customerMeetingId } = await meeting();
    const params = { id: (await planned())[0]?.id ?? '' };
    const tied = await kadens.must('ali', tieCustomerMeeting, { params, body: { customerMeetingId } });
    expect(tied.customerMeeting?.customer).toBe('Volvo');
    await kadens.must('maria', removeCustomerMeeting, { params: { id: customerMeetingId } });
    expect((await kadens.must('ali', getSession, { params })).customerMeeting).toBeNull();
    await kadens.must('ali', restoreCustomerMeeting, { params: { id: customerMeetingId } });
    expect((await kadens.must('ali', getSession, { params })).customerMeeting?.customer).toBe('Volvo');
  });
});
