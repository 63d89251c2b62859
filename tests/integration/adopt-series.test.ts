import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { adoptSeries, findSeries } from '../../shared/contracts/series-offer.ts';
import { chooseTeam, getRhythm, getTeam, setCadence, wishFor } from '../../shared/contracts/rhythm.ts';
import { findMeeting, getSession } from '../../shared/contracts/session.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { Recurrence } from '../../local-teams/graph/recurrence.ts';
import type { StoredEvent } from '../../local-teams/graph/stored-event.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { bookOwnSeries } from '../../local-teams/sample/own-series.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const { mix } = presets.established;
const FIRST = '2026-10-15';

const invited = (person: PersonKey): StoredEvent['attendees'][number] => {
  const { upn: address, name } = personOf(person);
  return { address, name, type: 'required', response: 'accepted' };
};

const traffic = z.object({ entries: z.array(z.object({ method: z.string(), path: z.string() })) });

/** Every other Thursday at 13 from 15 October on; today is Monday 23 November, and 24 December is Christmas Eve. */
describe('a 1:1 that is in the manager’s calendar already', () => {
  let kadens: Product;
  let rhythm: string;
  let series: StoredEvent;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    const { userActions, chats } = kadens.standIns;
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    series = bookOwnSeries(kadens.standIns.calendars, 'maria', 'ali', kadens.now());
    const body = { people: [kadens.idOf('ali'), kadens.idOf('sara')], greet: false };
    const { rows } = await kadens.must('maria', chooseTeam, { body });
    rhythm = rows.find((row) => row.rhythm.rep.id === kadens.idOf('ali'))?.rhythm.id ?? '';
    kadens.standIns.consents.grant('maria', ['*']);
  });
  afterEach(() => kadens.end());

  const change = (what: Partial<StoredEvent>): void => kadens.standIns.calendars.change(series, what);
  const ofAli = async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const found = rows.find((row) => row.rhythm.id === rhythm);
    if (!found) throw new Error('Maria does not coach Ali');
    return found;
  };
  const find = async () => {
    const { pairs, missing } = await kadens.must('maria', findSeries);
    return { missing, pair: pairs.find(({ rhythmId }) => rhythmId === rhythm), pairs };
  };
  const adopt = async (version?: number) =>
    kadens.call('maria', adoptSeries, {
      params: { id: rhythm },
      body: { seriesId: series.id, mix, version: version ?? (await ofAli()).rhythm.version },
    });
  const adopted = async (): Promise<void> => {
    expect(await adopt()).toMatchObject({ ok: true, value: { calendar: 'booked' } });
  };
  const refusal = async (): Promise<string> => {
    const answer = await adopt();
    return answer.ok ? 'none' : answer.problem.code;
  };
  /** Some seconds later, carries out what is due. */
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await kadens.standIns.notifications.settled();
      await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 2_000).toISOString()));
      await kadens.kadens.sweep();
    }
  };
  const nextMorning = async (): Promise<void> => {
    await kadens.moveClock(toInstant(`${kadens.now().slice(0, 8)}24T08:00:00Z`));
    await kadens.kadens.sweep();
    await settle();
  };
  const sessions = async () => {
    const found = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    return found.sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  };
  const planned = async () =>
    (await sessions()).filter(({ state }) => state === 'planned').map(({ startsAt }) => startsAt);
  /** Requests that only read, though they are POSTs, and subscriptions. */
  const CHANGES_NOTHING = /\/subscriptions|\/getSchedule$/;
  /** What Graph was asked to change. */
  const written = async () => {
    const { entries } = traffic.parse(await (await fetch(`${kadens.address}/local/graph/log`)).json());
    return entries
      .filter(({ method, path }) => method !== 'GET' && !CHANGES_NOTHING.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  };
  /** The only change was adding Kadens to the chat. */
  const expectOnlyInChat = async (): Promise<void> => {
    expect(await written()).toEqual([expect.stringMatching(/^POST .*\/chats\/.*\/installedApps/)]);
  };
  const told = (person: 'maria' | 'ali', text: string) =>
    kadens.standIns.chats.personal(person).messages.filter((one) => JSON.stringify(one).includes(text))
      .length;

  test('is found by who takes part, and told of by how often, weekday and time alone', async () => {
    const address = personOf('ali').upn.toUpperCase();
    change({ attendees: series.attendees.map((one) => ({ ...one, address })) });
    const { pair, missing } = await find();
    expect(missing).toBeNull();
    expect(pair).toEqual({
      rhythmId: rhythm,
      offers: [
        {
          seriesId: series.id,
          cadence: {
            ...{ weeks: 2, weekday: 4, time: '13:00', minutes: 30 },
            ...{ zone: 'Europe/Stockholm', anchor: '2026-11-26' },
          },
          lastDay: null,
        },
      ],
      hindrance: null,
    });
    expect(JSON.stringify(pair)).not.toContain(series.subject);
  });

  test('becomes the rhythm, with Kadens in its chat, and nothing is written to the calendar', async () => {
    await adopted();
    await settle();
    // Planning again, as before each session, leaves the calendar alone.
    await kadens.must('ali', wishFor, { params: { id: rhythm }, body: { type: 'skill' } });
    await settle();
    await nextMorning();
    const { rhythm: agreed } = await ofAli();
    expect(agreed.cadence).toEqual({
      ...{ weeks: 2, weekday: 4, time: '13:00', minutes: 30, mix },
      ...{ zone: 'Europe/Stockholm', anchor: '2026-11-26' },
    });
    expect(agreed.joinUrl).toBe(series.online?.joinUrl);
    expect(await planned()).toEqual([
      ...['2026-11-26T12:00:00.000Z', '2026-12-10T12:00:00.000Z'],
      // Christmas Eve is in the calendar, and is left there.
      ...['2026-12-24T12:00:00.000Z', '2027-01-07T12:00:00.000Z'],
    ]);
    const chatId = series.online?.threadId ?? '';
    const { meeting } = await kadens.must('ali', findMeeting, { query: { chatId } });
    expect(meeting).not.toBeNull();
    await expectOnlyInChat();
    expect(series.version).toBe(1);
    expect((await find()).pair).toBeUndefined();
  });

  test('has its sessions where its dates are now, and nobody is told of what was done to them before', async () => {
    const { address } = series.attendees[0] ?? { address: '' };
    change({
      exceptions: {
        '2026-11-26': { cancelled: false, start: '2026-11-27T09:00:00' },
        '2026-12-10': { cancelled: true },
        '2026-12-24': { cancelled: true },
        '2027-01-07': { cancelled: false, minutes: 45, responses: { [address]: 'declined' } },
      },
    });
    const { version } = series;
    await adopted();
    await settle();
    // Planning again later leaves it as it is.
    await kadens.must('ali', wishFor, { params: { id: rhythm }, body: { type: 'skill' } });
    await settle();
    await nextMorning();
    expect((await sessions()).map(({ startsAt, state, minutes }) => [startsAt, state, minutes])).toEqual([
      ['2026-11-27T08:00:00.000Z', 'planned', 30],
      ['2026-12-10T12:00:00.000Z', 'cancelled', 30],
      ['2026-12-24T12:00:00.000Z', 'cancelled', 30],
      ['2027-01-07T12:00:00.000Z', 'planned', 45],
      ['2027-01-21T12:00:00.000Z', 'planned', 30],
      ['2027-02-04T12:00:00.000Z', 'planned', 30],
    ]);
    await expectOnlyInChat();
    expect(series.version).toBe(version);
    expect(told('maria', 'ur kalendern')).toBe(0);
    expect(told('maria', 'tackat nej')).toBe(0);
    const longer = (await sessions()).find(({ minutes }) => minutes === 45);
    const { agenda } = await kadens.must('ali', getSession, { params: { id: longer?.id ?? '' } });
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  });

  test('has a session for a date that should have been, and was put off', async () => {
    change({ exceptions: { '2026-11-12': { cancelled: false, start: '2026-11-24T15:00:00' } } });
    await adopted();
    await settle();
    expect(await planned()).toEqual([
      ...['2026-11-24T14:00:00.000Z', '2026-11-26T12:00:00.000Z'],
      ...['2026-12-10T12:00:00.000Z', '2026-12-24T12:00:00.000Z'],
    ]);
  });

  test('is followed from then on as one that was booked', async () => {
    await adopted();
    await settle();
    change({ exceptions: { '2026-11-26': { cancelled: false, start: '2026-11-27T14:00:00' } } });
    await eventually(async () => {
      await settle();
      expect((await planned())[0]).toBe('2026-11-27T13:00:00.000Z');
    });
    const { version } = (await ofAli()).rhythm;
    await kadens.must('maria', setCadence, { params: { id: rhythm }, body: { ...CADENCE, version } });
    await settle();
    expect(series.start).toBe('2026-11-26T10:00:00');
    expect((await ofAli()).rhythm.calendar).toBe('booked');
  });

  test('is not written to when only what the two talk about is changed', async () => {
    change({ exceptions: { '2026-11-26': { cancelled: false, start: '2026-11-27T14:00:00' } } });
    await adopted();
    await settle();
    const { version, cadence } = (await ofAli()).rhythm;
    const other = { ...cadence, mix: presets['key-account'].mix };
    await kadens.must('maria', setCadence, { params: { id: rhythm }, body: { ...other, version } });
    await settle();
    await expectOnlyInChat();
    expect((await ofAli()).rhythm).toMatchObject({ calendar: 'booked', cadence: other });
    expect((await planned())[0]).toBe('2026-11-27T13:00:00.000Z');
  });

  test('is taken as it is when it is used, whatever it was when it was found', async () => {
    await find();
    change({ start: '2026-10-15T09:00:00' });
    await adopted();
    expect((await ofAli()).rhythm.cadence?.time).toBe('09:00');
  });

  test('becomes the rhythm once, when it is pressed twice at once', async () => {
    const { version } = (await ofAli()).rhythm;
    const answers = await Promise.all([adopt(version), adopt(version)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    await settle();
    expect(await planned()).toHaveLength(4);
    await expectOnlyInChat();
  });

  test('that is deleted in between is gone, and says so', async () => {
    await find();
    kadens.standIns.calendars.remove(series);
    expect(await refusal()).toBe('series-gone');
    expect((await ofAli()).rhythm).toMatchObject({ cadence: null, calendar: 'none' });
  });

  test('that the rep organises can’t be used, and that is why', async () => {
    change({ owner: 'ali', attendees: [invited('maria')] });
    expect((await find()).pair).toEqual({ rhythmId: rhythm, offers: [], hindrance: 'theirs' });
    const copy = `${series.id}-copy${personOf('maria').oid.slice(-2)}`;
    const answer = await kadens.call('maria', adoptSeries, {
      params: { id: rhythm },
      body: { seriesId: copy, mix, version: (await ofAli()).rhythm.version },
    });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'series-unfit' } });
  });

  const withRange = (range: Recurrence['range']): Partial<StoredEvent> => ({
    recurrence: series.recurrence && { ...series.recurrence, range },
  });
  const none: readonly (readonly [string, () => Partial<StoredEvent>])[] = [
    ['a third person is invited', () => ({ attendees: [...series.attendees, invited('sara')] })],
    ['somebody else is', () => ({ attendees: [invited('sara')] })],
    ['it is no meeting in Teams', () => ({ online: null })],
    ['the rep has declined it', () => ({ attendees: [{ ...invited('ali'), response: 'declined' }] })],
    ['it is over', () => withRange({ type: 'endDate', startDate: FIRST, endDate: '2026-11-20' })],
    ['it is one meeting only', () => ({ recurrence: null })],
  ];
  test.each(none)('is none when %s', async (_, what) => {
    change(what());
    const { pairs } = await find();
    expect(pairs.filter(({ rhythmId }) => rhythmId === rhythm)).toEqual([]);
  });

  test('is one with a room in it, too', async () => {
    const room = { ...invited('ali'), address: 'stora.rummet@nordvik.example', type: 'resource' } as const;
    change({ attendees: [...series.attendees, room] });
    expect((await find()).pair?.offers).toHaveLength(1);
  });

  const unfit: readonly (readonly [string, string, Partial<Recurrence>])[] = [
    [
      ...(['on two days a week', 'pattern'] as const),
      { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday', 'thursday'] } },
    ],
    ['once a month', 'pattern', { pattern: { type: 'absoluteMonthly', interval: 1, dayOfMonth: 15 } }],
    [
      ...(['every twelfth week', 'pattern'] as const),
      { pattern: { type: 'weekly', interval: 12, daysOfWeek: ['thursday'] } },
    ],
    ['until New Year', 'ends', { range: { type: 'endDate', startDate: FIRST, endDate: '2026-12-31' } }],
    ['five times', 'ends', { range: { type: 'numbered', startDate: FIRST, numberOfOccurrences: 5 } }],
  ];
  test.each(unfit)('that comes %s can’t be used: %s', async (_, hindrance, part) => {
    change({ recurrence: series.recurrence && { ...series.recurrence, ...part } });
    expect((await find()).pair).toEqual({ rhythmId: rhythm, offers: [], hindrance });
    expect(await refusal()).toBe('series-unfit');
  });

  test('with an end far ahead lasts until then, and then is offered to be booked again', async () => {
    change(withRange({ type: 'endDate', startDate: FIRST, endDate: '2027-02-11' }));
    expect((await find()).pair?.offers[0]?.lastDay).toBe('2027-02-11');
    await adopted();
    await settle();
    expect((await ofAli()).rhythm.calendar).toBe('booked');
    await kadens.moveClock(toInstant('2027-02-04T13:00:00Z'));
    await kadens.kadens.sweep();
    await settle();
    expect((await ofAli()).rhythm.calendar).toBe('booked');
    await kadens.moveClock(toInstant('2027-02-12T08:00:00Z'));
    await kadens.kadens.sweep();
    await settle();
    expect((await ofAli()).rhythm.calendar).toBe('removed');
  });

  test('is offered to nobody whose rhythm is booked', async () => {
    const { version } = (await ofAli()).rhythm;
    await kadens.must('maria', setCadence, { params: { id: rhythm }, body: { ...CADENCE, version } });
    expect((await find()).pair).toBeUndefined();
    await settle();
    expect((await find()).pair).toBeUndefined();
    expect(await refusal()).toBe('rhythm-booked');
  });

  test('is looked for only with leave, and a rhythm can be set without', async () => {
    kadens.standIns.consents.revoke('maria');
    expect(await find()).toMatchObject({ pairs: [], missing: 'leave' });
    expect(await refusal()).toBe('consent-needed');
    const { version } = (await ofAli()).rhythm;
    await kadens.must('maria', setCadence, { params: { id: rhythm }, body: { ...CADENCE, version } });
    expect((await ofAli()).rhythm.calendar).toBe('consent-needed');
    kadens.standIns.consents.grant('maria', ['*']);
    expect((await find()).pair?.offers).toHaveLength(1);
    await adopted();
    expect((await planned())[0]).toBe('2026-11-26T12:00:00.000Z');
  });

  test('a calendar that doesn’t answer is no calendar without a 1:1', async () => {
    kadens.standIns.mailboxes.set('maria', 'on-premises');
    expect(await find()).toMatchObject({ pairs: [], missing: 'no-answer' });
    expect(await refusal()).toBe('calendar-unavailable');
  });
});
