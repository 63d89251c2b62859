import pg from 'pg';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentScopes } from '../../bot/compose/permissions.ts';
import { cancelSession, moveSession } from '../../shared/contracts/reschedule.ts';
import { chooseTeam, getMine, getRhythm, getTeam, retryCalendar } from '../../shared/contracts/rhythm.ts';
import { findTimes } from '../../shared/contracts/times-that-suit.ts';
import { getSession } from '../../shared/contracts/session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { listUndeliveredMessages, resendMessage } from '../../shared/contracts/undelivered-message.ts';
import { personOf } from '../../local-teams/people.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { StoredEvent } from '../../local-teams/graph/stored-event.ts';
import { beginRhythm, coachAli } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { giveUpMessages } from '../support/give-up-message.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { clientStateOfReplacedKey } from '../support/replaced-key.ts';
import { whileAnotherWrites } from '../support/while-another-writes.ts';

const FIRST = '2026-11-26';
const NEVER_MET = 'har inte haft något 1:1 än';

describe('what somebody does in the calendar', () => {
  let kadens: Product;
  let rhythm: string;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const { userActions, chats } = kadens.standIns;
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    rhythm = (await beginRhythm(kadens)).id;
    await settle();
    expect(await calendarState()).toBe('booked');
  });
  afterEach(() => kadens.end());

  /** Some seconds later, carries out what is due. */
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await kadens.standIns.notifications.settled();
      await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 2_000).toISOString()));
      await kadens.kadens.sweep();
    }
  };
  const series = (): StoredEvent => {
    const found = kadens.standIns.calendars.of('maria').find(({ recurrence }) => recurrence !== null);
    if (!found) throw new Error('there is no series');
    return found;
  };
  const change = (what: Partial<StoredEvent>): void => kadens.standIns.calendars.change(series(), what);
  const changeFirst = (what: Partial<StoredEvent['exceptions'][string]>): void =>
    change({ exceptions: { ...series().exceptions, [FIRST]: { cancelled: false, ...what } } });
  const row = async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const [first] = rows;
    if (!first) throw new Error('there is no row');
    return first;
  };
  const calendarState = async () => (await row()).rhythm.calendar;
  const sessions = async () => {
    const found = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    return found.sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  };
  const first = async (): Promise<SessionView> =>
    kadens.must('maria', getSession, { params: { id: (await sessions())[0]?.id ?? '' } });
  const eventuallySees = (check: () => Promise<void>) =>
    eventually(async () => {
      await settle();
      await check();
    });
  const told = (text: string) =>
    kadens.standIns.chats.personal('maria').messages.filter((one) => JSON.stringify(one).includes(text))
      .length;
  /** The next morning, after the nightly comparison. */
  const nextMorning = async (): Promise<void> => {
    await kadens.moveClock(toInstant(`${kadens.now().slice(0, 8)}24T08:00:00Z`));
    await kadens.kadens.sweep();
    await settle();
  };

  /** The first session is taken out in the calendar, and gets another time, with a meeting of its own. */
  const giveAnotherTime = async (): Promise<void> => {
    changeFirst({ cancelled: true });
    await eventuallySees(async () => expect((await first()).state).toBe('cancelled'));
    const { id, version } = await first();
    await kadens.must('maria', moveSession, {
      params: { id },
      body: { version, day: '2026-11-27', time: '13:00' },
    });
    await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 40_000).toISOString()));
    await settle();
  };

  const query = async (text: string, values: readonly unknown[] = []) => {
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const answer = await client.query(text, [...values]);
    await client.end();
    return answer;
  };

  test('a session that is moved there is moved here within seconds, with nobody asked', async () => {
    changeFirst({ start: '2026-11-27T14:00:00' });
    await eventuallySees(async () =>
      expect(await first()).toMatchObject({ startsAt: '2026-11-27T13:00:00.000Z', state: 'planned' }),
    );
    expect((await sessions()).map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      ...['2026-11-27', '2026-12-10', '2026-12-23', '2027-01-07'],
    ]);
  });

  test('a session that is made shorter there has that length and an agenda that fits', async () => {
    changeFirst({ minutes: 15 });
    await eventuallySees(async () => expect((await first()).minutes).toBe(15));
    const { agenda } = await first();
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
  });

  test('a session that is taken out there is cancelled here, and the manager is asked once for another time', async () => {
    changeFirst({ cancelled: true });
    await eventuallySees(async () => expect((await first()).state).toBe('cancelled'));
    const { startsAt, plan } = await first();
    expect(plan.cancelled).toEqual({ reason: 'calendar', note: '' });
    await nextMorning();
    // The time that was just taken out is free now, and no answer.
    expect(told('"at":"2026-11-')).toBeGreaterThan(0);
    expect(told(`"at":"${startsAt}"`)).toBe(0);
    await nextMorning();
    expect(told('togs bort ur kalendern')).toBe(1);
  });

  test('and the card that asked the rep to prepare for it says so', async () => {
    await kadens.moveClock(toInstant('2026-11-25T08:00:00.000Z'));
    await settle();
    const cards = () =>
      JSON.stringify(kadens.standIns.chats.personal('ali').messages).match(/add-point|inte längre planerat/g);
    expect(cards()).toContain('add-point');
    changeFirst({ cancelled: true });
    await eventuallySees(() => {
      expect(cards()).not.toContain('add-point');
      expect(cards()).toContain('inte längre planerat');
      return Promise.resolve();
    });
  });

  test('an invitation that the rep declines leaves the session, and the manager is told', async () => {
    const { address } = series().attendees[0] ?? {};
    if (address === undefined) throw new Error('nobody is invited');
    changeFirst({ responses: { [address]: 'declined' } });
    await eventuallySees(async () => expect((await row()).declined).toBe(true));
    expect((await first()).state).toBe('planned');
    await nextMorning();
    expect(told('har tackat nej')).toBe(1);
    const [card] = kadens.standIns.chats
      .personal('maria')
      .messages.map((one) => JSON.stringify(one))
      .filter((one) => one.includes('har tackat nej'));
    // The next one is the one after it, and no other time on the declined day is offered.
    expect(card).toContain('Nästa är tors 10 dec kl. 10.');
    const offered = [...(card ?? '').matchAll(/"at":"([^"]+)"/g)].map(([, at]) => at?.slice(0, 10));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain(FIRST);
  });

  test('a 1:1 that falls away while a missed one is asked about is said on that card, and not asked about besides', async () => {
    await kadens.moveClock(toInstant('2026-11-26T11:00:00Z'));
    await settle();
    expect(told('blev inte av tors 26 nov')).toBe(1);
    const { address = '' } = series().attendees[0] ?? {};
    const responses = { [address]: 'declined' as const };
    change({ exceptions: { ...series().exceptions, '2026-12-10': { cancelled: false, responses } } });
    await eventuallySees(async () => expect((await row()).declined).toBe(true));
    await kadens.moveClock(toInstant('2026-11-27T09:00:00Z'));
    await settle();
    expect(told('har tackat nej')).toBe(1);
    expect(told('Ali har tackat nej till det tors 10 dec kl. 10 också.')).toBe(1);
    expect(told('Nästa ordinarie är ons 23 dec kl. 10.')).toBe(1);
    expect(told('book-time')).toBe(1);
  });

  test('a card about one that falls away makes room for that about a missed one', async () => {
    const { address = '' } = series().attendees[0] ?? {};
    const responses = { [address]: 'declined' as const };
    await kadens.moveClock(toInstant('2026-11-26T08:30:00Z'));
    await settle();
    change({ exceptions: { ...series().exceptions, '2026-12-10': { cancelled: false, responses } } });
    await eventuallySees(() => {
      expect(told('Ali har tackat nej till ert 1:1 tors 10 dec kl. 10.')).toBe(1);
      return Promise.resolve();
    });
    await kadens.moveClock(toInstant('2026-11-26T11:00:00Z'));
    await settle();
    await settle();
    expect(told('Ali har tackat nej till det tors 10 dec kl. 10 också.')).toBe(1);
    expect(told('Ali har tackat nej till ert 1:1')).toBe(0);
    expect(told('book-time')).toBe(1);
  });

  test('a rep who declines the whole series is told of in one card, and the two have no time', async () => {
    const answer = (response: 'accepted' | 'declined') =>
      change({
        attendees: series().attendees.map((one) => ({ ...one, response })),
        exceptions: Object.fromEntries(
          Object.entries(series().exceptions).map(([day, { responses: _responses, ...one }]) => [day, one]),
        ),
      });
    answer('declined');
    await eventuallySees(async () => expect((await row()).declined).toBe(true));
    await nextMorning();
    expect(told('har tackat nej')).toBe(1);
    expect(told('har tackat nej till hela serien')).toBe(1);
    expect(told('book-time')).toBe(0);
    expect((await row()).status).toBe('at-risk');
    expect((await kadens.must('ali', getMine)).rhythms).toMatchObject([{ declined: true }]);
    await nextMorning();
    expect(told('har tackat nej')).toBe(1);
    // Taken back, the card says so by itself.
    answer('accepted');
    await eventuallySees(async () => expect((await row()).declined).toBe(false));
    await kadens.moveClock(toInstant('2026-11-25T08:00:00Z'));
    await kadens.kadens.sweep();
    expect(told('har tackat nej')).toBe(0);
  });

  test('what is never told of is seen in the night', async () => {
    kadens.standIns.notifications.disturb({ kind: 'lost', times: 1 });
    changeFirst({ start: '2026-11-27T14:00:00' });
    await kadens.standIns.notifications.settled();
    await settle();
    expect((await first()).startsAt).toBe('2026-11-26T09:00:00.000Z');
    await nextMorning();
    expect((await first()).startsAt).toBe('2026-11-27T13:00:00.000Z');
  });

  test('what is changed here is no change of somebody’s there', async () => {
    const session = await first();
    await kadens.must('maria', moveSession, {
      params: { id: session.id },
      body: { version: session.version, day: '2026-11-25', time: '13:00' },
    });
    await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 40_000).toISOString()));
    await settle();
    expect(series().exceptions[FIRST]).toMatchObject({ start: '2026-11-25T13:00:00' });
    expect(await first()).toMatchObject({ startsAt: '2026-11-25T12:00:00.000Z' });
    expect((await first()).plan.changedBy?.name).toBe('Maria Lindqvist');
  });

  test('what is changed here doesn’t write over what somebody has done there meanwhile', async () => {
    const session = await first();
    kadens.standIns.notifications.disturb({ kind: 'lost', times: 1 });
    changeFirst({ minutes: 15 });
    await kadens.must('maria', moveSession, {
      params: { id: session.id },
      body: { version: session.version, day: '2026-11-25', time: '13:00' },
    });
    await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 40_000).toISOString()));
    await settle();
    expect(series().exceptions[FIRST]).toMatchObject({ start: '2026-11-25T13:00:00', minutes: 15 });
    expect(await first()).toMatchObject({ startsAt: '2026-11-25T12:00:00.000Z', minutes: 15 });
  });

  test('a series that is deleted leaves the rhythm, says so once, and can be booked again', async () => {
    kadens.standIns.calendars.remove(series());
    await eventuallySees(async () => expect(await calendarState()).toBe('removed'));
    expect((await sessions()).map(({ state }) => state)).toEqual([
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
    await nextMorning();
    expect(told('finns inte längre i kalendern')).toBe(1);
    // Its button leads to where this rhythm is booked again.
    expect(told(`rhythm%3A${rhythm}`)).toBe(1);
    await kadens.must('maria', retryCalendar, { params: { id: rhythm } });
    await eventuallySees(async () => expect(await calendarState()).toBe('booked'));
  });

  test('a series that is booked again begins ahead, and lays no second meeting beside one of its own', async () => {
    await giveAnotherTime();
    kadens.standIns.calendars.remove(series());
    await eventuallySees(async () => expect(await calendarState()).toBe('removed'));
    await kadens.must('maria', retryCalendar, { params: { id: rhythm } });
    await eventuallySees(async () => expect(await calendarState()).toBe('booked'));
    await eventuallySees(() => {
      expect(series().exceptions[FIRST]).toMatchObject({ cancelled: true });
      return Promise.resolve();
    });
    const own = kadens.standIns.calendars.of('ali').filter(({ recurrence }) => recurrence === null);
    expect(own.map(({ start }) => start)).toEqual(['2026-11-27T13:00:00']);
    expect(await first()).toMatchObject({ state: 'planned', startsAt: '2026-11-27T12:00:00.000Z' });

    // After its first day, the next one is where it begins.
    kadens.standIns.calendars.remove(series());
    await eventuallySees(async () => expect(await calendarState()).toBe('removed'));
    await kadens.moveClock(toInstant('2026-11-30T08:00:00Z'));
    await settle();
    await kadens.must('maria', retryCalendar, { params: { id: rhythm } });
    await eventuallySees(async () => expect(await calendarState()).toBe('booked'));
    expect(series().start).toMatch(/^2026-12-10T/);
  });

  test('a series that is booked again after the night’s look found none is compared each night from then on', async () => {
    kadens.standIns.calendars.remove(series());
    await eventuallySees(async () => expect(await calendarState()).toBe('removed'));
    await nextMorning();
    await kadens.must('maria', retryCalendar, { params: { id: rhythm } });
    await eventuallySees(async () => expect(await calendarState()).toBe('booked'));
    await kadens.standIns.notifications.settled();
    await settle();
    kadens.standIns.notifications.disturb({ kind: 'lost', times: 1 });
    changeFirst({ start: '2026-11-27T14:00:00' });
    await kadens.standIns.notifications.settled();
    await kadens.moveClock(toInstant('2026-11-25T08:00:00Z'));
    await kadens.kadens.sweep();
    await settle();
    expect((await first()).startsAt).toBe('2026-11-27T13:00:00.000Z');
  });

  test.each(['on-premises', 'gone'] as const)(
    'a mailbox that is %s says nothing of the series in it: the rhythm is as it was',
    async (state) => {
      kadens.standIns.mailboxes.set('maria', state);
      changeFirst({ minutes: 25 });
      await settle();
      await nextMorning();
      expect(await calendarState()).toBe('booked');
      expect((await sessions()).map((one) => one.state)).toEqual([
        'planned',
        'planned',
        'planned',
        'planned',
      ]);
      kadens.standIns.mailboxes.set('maria', 'cloud');
      changeFirst({ start: '2026-11-27T14:00:00' });
      await eventuallySees(async () => expect((await first()).startsAt).toBe('2026-11-27T13:00:00.000Z'));
    },
  );

  test('a series that is moved as a whole is what the two have agreed on', async () => {
    const { recurrence } = series();
    if (!recurrence) throw new Error('it is no series');
    change({
      start: '2026-11-27T14:00:00',
      recurrence: {
        pattern: { ...recurrence.pattern, daysOfWeek: ['friday'] },
        range: { ...recurrence.range, startDate: '2026-11-27' },
      },
      exceptions: {},
    });
    await eventuallySees(async () => {
      const { rhythm: agreed } = await row();
      expect(agreed.cadence).toMatchObject({ weekday: 5, time: '14:00', anchor: '2026-11-27' });
    });
    expect((await sessions()).map(({ startsAt }) => startsAt).slice(0, 2)).toEqual([
      '2026-11-27T13:00:00.000Z',
      '2026-12-11T13:00:00.000Z',
    ]);
  });

  test('a session that is cancelled here stays cancelled, whatever is told', async () => {
    const session = await first();
    await kadens.must('ali', cancelSession, {
      params: { id: session.id },
      body: { version: session.version, reason: 'customer' },
    });
    changeFirst({ start: '2026-11-27T14:00:00' });
    await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 40_000).toISOString()));
    await settle();
    expect(series().exceptions[FIRST]).toMatchObject({ cancelled: true });
    expect((await first()).plan.cancelled?.reason).toBe('customer');
  });

  test('a session that was taken out there can be given another time, with a meeting of its own that is followed too', async () => {
    await giveAnotherTime();
    const single = () => kadens.standIns.calendars.of('ali').find(({ recurrence }) => recurrence === null);
    expect(single()).toMatchObject({
      start: '2026-11-27T13:00:00',
      subject: '1:1 Maria Lindqvist och Ali Rezai',
    });
    const own = single();
    if (!own) throw new Error('there is no meeting');
    kadens.standIns.calendars.change(own, { start: '2026-11-27T15:00:00' });
    await eventuallySees(async () =>
      expect(await first()).toMatchObject({ state: 'planned', startsAt: '2026-11-27T14:00:00.000Z' }),
    );
    expect(kadens.standIns.calendars.of('ali').filter(({ recurrence }) => recurrence === null)).toHaveLength(
      1,
    );
  });

  test('three times that suit both are offered, on working days, in neither’s meetings', async () => {
    kadens.standIns.calendars.add({
      ...{ owner: 'ali', transactionId: null, zone: 'Europe/Stockholm', subject: 'Kund', location: '' },
      ...{ start: '2026-11-24T08:00:00', minutes: 9 * 60, body: { contentType: 'text', content: '' } },
      ...{
        online: null,
        showAs: 'busy',
        sensitivity: 'normal',
        isAllDay: false,
        attendees: [],
        recurrence: null,
        exceptions: {},
        cancelled: false,
        removedBy: [],
      },
    });
    const query = { from: '2026-11-23', to: '2026-11-29', minutes: '30' };
    const { times, missing } = await kadens.must('ali', findTimes, { params: { id: rhythm }, query });
    expect(missing).toBeNull();
    expect(times.map((at) => at.slice(0, 10))).toEqual(['2026-11-23', '2026-11-25', '2026-11-26']);
  });

  test('a time of another 1:1 of either is taken, whether or not a calendar knows of it', async () => {
    const body = { people: [kadens.idOf('sara')], greet: false };
    const { rows } = await kadens.must('maria', chooseTeam, { body });
    const other = rows.find(({ rhythm: { rep } }) => rep.id === kadens.idOf('sara'))?.rhythm;
    const asked = { params: { id: other?.id ?? '' }, query: { from: FIRST, to: FIRST, minutes: '30' } };
    const { startsAt, minutes, rep } = await first();
    const free = await kadens.must('maria', findTimes, asked);
    expect(free.taken).toEqual([{ startsAt, minutes, with: rep }]);
    expect(await kadens.must('sara', findTimes, asked)).toMatchObject({ taken: [{ startsAt, with: null }] });
    // Their own 1:1 isn't in the way of moving it.
    const own = { ...asked, params: { id: rhythm } };
    expect(await kadens.must('ali', findTimes, own)).toMatchObject({ taken: [] });
  });

  test('where the rep’s calendar can’t be seen they suit the manager, and that is said', async () => {
    const query = { from: '2026-11-23', to: '2026-11-29', minutes: '30' };
    const asked = { params: { id: rhythm }, query };
    expect(await kadens.must('maria', findTimes, asked)).toMatchObject({ seen: 'both' });
    kadens.standIns.mailboxes.set('ali', 'on-premises');
    const found = await kadens.must('maria', findTimes, asked);
    expect(found).toMatchObject({ seen: 'manager', missing: null });
    expect(found.times).toHaveLength(3);
  });

  test('without leave to see when they are busy, each is told what is missing', async () => {
    // A consent stays valid for as long as its token does.
    await kadens.end();
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read', ...consentScopes.calendar]);
    rhythm = (await coachAli(kadens)).id;
    const query = { from: '2026-11-23', to: '2026-11-29', minutes: '30' };
    const asked = { params: { id: rhythm }, query };
    expect(await kadens.must('maria', findTimes, asked)).toMatchObject({ times: [], missing: 'leave' });
    expect(await kadens.must('ali', findTimes, asked)).toMatchObject({ times: [], missing: 'their-leave' });
  });

  test('a move that the calendar never took is told to both, who have it tried again', async () => {
    const session = await first();
    await kadens.must('maria', moveSession, {
      params: { id: session.id },
      body: { version: session.version, day: '2026-11-25', time: '13:00' },
    });
    const [key = ''] = await giveUpMessages(kadens, `occurrence:${session.id}`);
    for (const person of ['maria', 'ali'] as const) {
      const { messages } = await kadens.must(person, listUndeliveredMessages);
      expect(messages).toMatchObject([{ about: 'calendar', session: '2026-11-25T12:00:00.000Z' }]);
    }
    await kadens.must('ali', resendMessage, { body: { key } });
    await settle();
    expect(series().exceptions[FIRST]).toMatchObject({ start: '2026-11-25T13:00:00' });
    expect((await kadens.must('maria', listUndeliveredMessages)).total).toBe(0);
  });

  test('what nobody can have been told to say does nothing, and is answered like everything else', async () => {
    const [watch] = kadens.standIns.subscriptions.to('maria');
    if (!watch) throw new Error('nobody watches');
    const { tenant } = personOf('maria');
    const told = {
      ...{ subscriptionId: watch.id, clientState: watch.clientState, tenantId: tenant },
      ...{ changeType: 'updated', resourceData: { id: series().id } },
    };
    const say = async (body: unknown) => {
      const reply = await fetch(`${kadens.address}/api/graph/notifications`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      });
      return reply.status;
    };
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const looks = async (): Promise<number> => {
      const { rowCount } = await client.query("select from outbox where kind = 'follow-series'");
      return rowCount ?? 0;
    };
    const before = await looks();
    expect(await say({ value: [{ ...told, clientState: 'guessed' }] })).toBe(202);
    expect(await say({ value: [{ ...told, subscriptionId: 'gone' }] })).toBe(202);
    expect(await say({ value: [{ ...told, tenantId: personOf('mallory').tenant }] })).toBe(202);
    expect(await say({ value: [{ ...told, tenantId: v7() }] })).toBe(202);
    expect(await say({ value: [{ nothing: 'of the kind' }, null, 3] })).toBe(202);
    expect(await say({ value: [{ ...told, resourceData: { id: 'another meeting of hers' } }] })).toBe(202);
    expect(await say({ values: [] })).toBe(422);
    expect(await looks()).toBe(before);
    // Two notifications within a second cause one look at once, and one more when the second is over.
    expect(await say({ value: [told, told] })).toBe(202);
    expect(await looks()).toBe(before + 2);
    await client.end();
  });

  test('what is told of two rhythms at once plans nothing for one while it waits for one before it', async () => {
    const body = { people: [kadens.idOf('ali'), kadens.idOf('sara')], greet: false };
    const { rows } = await kadens.must('maria', chooseTeam, { body });
    const hers = rows.find((one) => one.rhythm.rep.id === kadens.idOf('sara'))?.rhythm.id;
    await query(`update rhythm set series_id = 'of-sara' where rhythm_id = $1`, [hers]);
    const [watch] = kadens.standIns.subscriptions.to('maria');
    const tell = (id: string) => ({
      ...{ subscriptionId: watch?.id, clientState: watch?.clientState, changeType: 'updated' },
      ...{ tenantId: personOf('maria').tenant, resourceData: { id } },
    });
    const plan = `insert into outbox (tenant_id, key, kind, lane, payload, state, due_at)
      select tenant_id, format('follow:%s:%s', rhythm_id, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) || suffix,
        'follow-series', 'test', '{}', 'void', $2
      from rhythm, generate_series(0, 300) second, (values (''), (':at-once')) key (suffix),
        lateral (select date_trunc('second', $2::timestamptz at time zone 'UTC') + make_interval(secs => second) as at) moment
      where rhythm_id = $1`;
    const told = await whileAnotherWrites(
      kadens.database,
      [plan, [rhythm, kadens.now()]],
      () =>
        fetch(`${kadens.address}/api/graph/notifications`, {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
          body: JSON.stringify({ value: [tell('of-sara'), tell(series().id)] }),
        }),
      async (client) => {
        await client.query("set lock_timeout = '1s'");
        await client.query(plan, [hers, kadens.now()]);
      },
    );
    expect(told.status).toBe(202);
  });

  test('a watch that Graph has dropped is begun again, and what happened meanwhile is seen', async () => {
    const { notifications, subscriptions } = kadens.standIns;
    const [subscription] = subscriptions.to('maria');
    if (!subscription) throw new Error('nobody watches');
    notifications.disturb({ kind: 'lost', times: 1 });
    changeFirst({ start: '2026-11-27T14:00:00' });
    await notifications.settled();
    subscriptions.remove(subscription.id);
    notifications.sendLifecycle(subscription, 'subscriptionRemoved');
    await eventuallySees(async () => expect((await first()).startsAt).toBe('2026-11-27T13:00:00.000Z'));
    expect(subscriptions.to('maria').map(({ id }) => id)).not.toEqual([subscription.id]);
  });

  test('before a watch runs out it is made to last, night by night', async () => {
    const { subscriptions } = kadens.standIns;
    const [begun] = subscriptions.to('maria');
    for (const day of ['24', '25', '26', '27', '28', '29', '30']) {
      await kadens.moveClock(toInstant(`2026-11-${day}T08:00:00Z`));
      await kadens.kadens.sweep();
      await settle();
    }
    const [still] = subscriptions.to('maria');
    expect(still?.id).toBe(begun?.id);
    expect((still?.expiresAt ?? '') > '2026-12-03').toBe(true);
  });

  test('a watch that a replaced key made is begun anew in the night, and what is told of it counts once that key is gone', async () => {
    const { notifications, subscriptions } = kadens.standIns;
    const [begun] = subscriptions.to('maria');
    if (!begun) throw new Error('nobody watches');
    const clientState = clientStateOfReplacedKey('maria');
    subscriptions.remove(begun.id);
    const older = subscriptions.add({ ...begun, clientState });
    await query('update calendar_watch set subscription_id = $1, client_state = $2', [older.id, clientState]);
    changeFirst({ start: '2026-11-27T14:00:00' });
    await notifications.settled();
    await settle();
    expect((await first()).startsAt).toBe('2026-11-26T09:00:00.000Z');
    await nextMorning();
    expect(subscriptions.to('maria')).toHaveLength(1);
    expect(subscriptions.find(older.id)).toBeUndefined();
    changeFirst({ start: '2026-11-27T15:00:00' });
    await eventuallySees(async () => expect((await first()).startsAt).toBe('2026-11-27T14:00:00.000Z'));
  });

  test('a watch that can be neither renewed nor made again is forgotten, and begun again the next night', async () => {
    const { notifications, subscriptions, faults } = kadens.standIns;
    const [begun] = subscriptions.to('maria');
    if (!begun) throw new Error('nobody watches');
    subscriptions.remove(begun.id);
    faults.graph.add({
      ...{ target: 'graph', method: 'POST', path: '/subscriptions', answer: '403', times: 99 },
      retryAfterSeconds: 1,
    });
    notifications.sendLifecycle(begun, 'reauthorizationRequired');
    await eventuallySees(async () => expect((await query('select from calendar_watch')).rowCount).toBe(0));
    faults.graph.clear();
    await nextMorning();
    expect(subscriptions.to('maria')).toHaveLength(1);
    changeFirst({ start: '2026-11-27T14:00:00' });
    await eventuallySees(async () => expect((await first()).startsAt).toBe('2026-11-27T13:00:00.000Z'));
  });

  test('a rhythm that slips is told of once, with three times that suit both, and one tap books', async () => {
    // The two have never met: the first session is past, and the second is put off. The agreed maximum was two weeks and three days.
    await kadens.moveClock(toInstant('2026-12-04T08:00:00Z'));
    await settle();
    const params = { id: (await row()).next?.id ?? '' };
    const { version } = await kadens.must('maria', getSession, { params });
    await kadens.must('maria', moveSession, { params, body: { version, day: '2026-12-18', time: '10:00' } });
    await kadens.moveClock(toInstant('2026-12-11T06:00:00Z'));
    await kadens.kadens.sweep();
    expect(told(NEVER_MET)).toBe(0);
    await kadens.moveClock(toInstant('2026-12-11T08:00:00Z'));
    await kadens.kadens.sweep();
    const card = kadens.standIns.chats
      .personal('maria')
      .messages.find((one) => JSON.stringify(one).includes(NEVER_MET));
    if (!card) throw new Error('she was told nothing');
    const buttons = [...JSON.stringify(card).matchAll(/"at":"([^"]+)","verb":"book-time"/g)].map(
      ([, at]) => at,
    );
    const [at] = new Set(buttons);
    expect(new Set(buttons).size).toBe(3);
    const next = (await row()).next?.id;
    await kadens.standIns.userActions.runCardAction('maria', kadens.standIns.chats.personal('maria'), card, {
      ...{ type: 'execute', verb: 'book-time', data: { session: next, at }, trigger: 'manual' },
    });
    expect((await row()).next).toMatchObject({ id: next, startsAt: at });
    await kadens.moveClock(toInstant('2026-12-14T08:00:00Z'));
    await kadens.kadens.sweep();
    expect(told(NEVER_MET)).toBeLessThanOrEqual(1);
  });

  test('a rhythm that slips is not told of when the two meet within two working days', async () => {
    await kadens.moveClock(toInstant('2026-12-10T22:30:00Z'));
    await settle();
    const params = { id: (await row()).next?.id ?? '' };
    const { version } = await kadens.must('maria', getSession, { params });
    await kadens.must('maria', moveSession, { params, body: { version, day: '2026-12-15', time: '10:00' } });
    await kadens.moveClock(toInstant('2026-12-11T08:00:00Z'));
    await kadens.kadens.sweep();
    expect(told(NEVER_MET)).toBe(0);
  });
});
