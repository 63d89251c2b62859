import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  askCalendarMeetingAgain,
  chooseCalendarMeeting,
  getCalendarReading,
  listCalendarMeetings,
  refuseCalendarMeeting,
  turnOffCalendarReading,
  turnOnCalendarReading,
} from '../../shared/contracts/calendar-meeting.ts';
import {
  addCustomerMeeting,
  changeCustomerMeeting,
  listCustomerMeetings,
  removeCustomerMeeting,
  restoreCustomerMeeting,
} from '../../shared/contracts/customer-meeting.ts';
import { addDeal } from '../../shared/contracts/deal.ts';
import { getRhythm } from '../../shared/contracts/rhythm.ts';
import type { StoredEvent } from '../../local-teams/graph/stored-event.ts';
import { personOf } from '../../local-teams/people.ts';
import { addDays, addMinutes, dayAt, momentOf, wallTime } from '../../shared/domain/time.ts';
import { coachAli } from '../support/coached-pair.ts';
import { fillAnswers } from '../support/answered-meetings.ts';
import { putInCalendar } from '../support/calendar-event.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const READING = ['User.Read', 'Calendars.ReadBasic'];
const ZONE = 'Europe/Stockholm';
/** The default time of a meeting: Thursday, 3 December at one. */
const AT = '2026-12-03T12:00:00.000Z';

describe('customer meetings in a rep’s own calendar', () => {
  let kadens: Product;
  let rhythm: string;
  beforeEach(async () => {
    kadens = await startProduct();
    const { userActions, chats, consents } = kadens.standIns;
    consents.grant('maria', ['User.Read']);
    consents.grant('ali', READING);
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    rhythm = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await kadens.moveClock(addMinutes(kadens.now(), 1 / 30));
      await kadens.kadens.sweep();
    }
  };
  const eventuallySees = (check: () => Promise<void> | void) =>
    eventually(async () => {
      await settle();
      await check();
    });
  const nextMorning = async (): Promise<void> => {
    const day = addDays(dayAt(kadens.now(), ZONE), 1);
    await kadens.moveClock(momentOf(day, wallTime.parse('07:00'), ZONE));
    await kadens.kadens.sweep();
    await settle();
  };
  const meet = (sketch?: Parameters<typeof putInCalendar>[2]): StoredEvent =>
    putInCalendar(kadens, 'ali', sketch);
  const turnOn = () => kadens.must('ali', turnOnCalendarReading);
  const list = () => kadens.must('ali', listCalendarMeetings);
  const asked = async (): Promise<readonly string[]> => (await list()).meetings.map(({ subject }) => subject);
  const meetings = async (by: 'ali' | 'maria' = 'ali') =>
    (await kadens.must(by, listCustomerMeetings, { params: { id: kadens.idOf('ali') } })).meetings;
  const choose = async (event: StoredEvent, customer = 'Scania') =>
    kadens.must('ali', chooseCalendarMeeting, { body: { eventId: event.id, customer } });
  /** Everything stored about the organisation, as one text. */
  const stored = async (): Promise<string> => {
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const { rows: tables } = await client.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    let all = '';
    for (const { name } of tables) all += JSON.stringify((await client.query(`select * from ${name}`)).rows);
    await client.end();
    return all;
  };

  /** The transactions that last wrote the answers. */
  const writtenBy = async (): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const { rows } = await client.query<{ by: string }>('select xmin::text as by from calendar_meeting');
    await client.end();
    return rows;
  };

  test('nothing is read until the rep turns it on, and asked about then: when, who from outside, and with whom it seems to be', async () => {
    const event = meet({
      who: ['Anna Ek <anna.ek@scania.example>', 'inkop@scania.example', personOf('maria').upn],
    });
    expect(await list()).toEqual({ state: 'off', meetings: [], gone: [] });
    expect(await kadens.must('ali', getCalendarReading)).toEqual({ state: 'off' });
    expect(await turnOn()).toEqual({ state: 'on' });
    expect(await list()).toMatchObject({
      state: 'on',
      meetings: [
        {
          ...{ eventId: event.id, subject: 'Ramavtal, hemligt', at: AT, customer: 'Scania', known: null },
          ...{ outsiders: 2, names: ['Anna Ek', 'inkop'] },
        },
      ],
    });
  });

  test('nothing of what isn’t chosen is stored, and the manager is told of none of it', async () => {
    meet();
    await turnOn();
    expect(await asked()).toEqual(['Ramavtal, hemligt']);
    await settle();
    await nextMorning();
    const all = await stored();
    for (const secret of ['Ramavtal', 'Anna Ek', 'anna.ek', 'scania', 'läcka'])
      expect(all.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(await meetings('maria')).toEqual([]);
    const page = JSON.stringify(await kadens.must('maria', getRhythm, { params: { id: rhythm } }));
    expect(page).not.toContain('cania');
    expect(await kadens.must('maria', listCalendarMeetings)).toEqual({
      state: 'off',
      meetings: [],
      gone: [],
    });
  });

  test('only what may be one is asked about', async () => {
    meet({ subject: 'Kund' });
    meet({ subject: 'Bara vi', who: [personOf('maria').upn, 'rum@kontor.nordvik.example'] });
    for (const sensitivity of ['private', 'confidential', 'personal'] as const)
      meet({ subject: sensitivity, sensitivity });
    meet({ subject: 'Mässa', isAllDay: true, start: '2026-12-03T00:00:00', minutes: 24 * 60 });
    meet({ subject: 'Inställt', cancelled: true });
    meet({ subject: 'Igår', start: '2026-11-22T13:00:00' });
    meet({ subject: 'Om ett kvartal', start: '2027-03-03T13:00:00' });
    const theirs = meet({ subject: 'Avböjt', owner: 'maria', who: [personOf('ali').upn, 'a@volvo.example'] });
    kadens.standIns.calendars.change(theirs, {
      attendees: theirs.attendees.map((one) => ({ ...one, response: 'declined' })),
    });
    await turnOn();
    expect(await asked()).toEqual(['Kund']);
  });

  test('one that is chosen is a customer meeting like any other, with those who come and the deal it fits', async () => {
    const event = meet({ who: ['Anna Ek <anna.ek@scania.example>', 'Bo Dahl <bo@scania.example>'] });
    const deal = await kadens.must('ali', addDeal, {
      body: { repId: kadens.idOf('ali'), name: 'Scania ramavtal' },
    });
    await turnOn();
    const chosen = await choose(event);
    expect(chosen).toMatchObject({
      ...{ customer: 'Scania', at: AT, dealId: deal.id, attendees: 'Anna Ek, Bo Dahl', newPeople: false },
    });
    expect(await asked()).toEqual([]);
    expect(await meetings('maria')).toEqual([chosen]);
    expect(await choose(event)).toEqual(chosen);
    expect(await stored()).not.toContain('Ramavtal, hemligt');
  });

  test('chosen twice at once it is one customer meeting', async () => {
    const event = meet();
    await turnOn();
    const [one, other] = await Promise.all([choose(event), choose(event)]);
    expect(one).toEqual(other);
    expect(await meetings()).toHaveLength(1);
  });

  test('whoever has not been at that customer’s meetings in the past year is new', async () => {
    const first = meet();
    const second = meet({
      start: '2026-12-10T13:00:00',
      who: ['Anna Ek <anna.ek@scania.example>', 'Bo Dahl <bo@scania.example>'],
    });
    await turnOn();
    await choose(first);
    expect(await choose(second)).toMatchObject({ newPeople: true });
  });

  test('no is remembered by the id alone, for the whole series, and can be taken back', async () => {
    const weekly = meet({
      subject: 'Varje vecka',
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'] },
        range: { type: 'noEnd', startDate: '2026-12-03' },
      },
    });
    await turnOn();
    const [one, more] = (await list()).meetings;
    expect(one).toMatchObject({ wholeId: weekly.id, subject: 'Varje vecka' });
    expect(more).toBeUndefined();
    await kadens.must('ali', refuseCalendarMeeting, { body: { wholeId: weekly.id } });
    expect(await asked()).toEqual([]);
    await nextMorning();
    expect(await asked()).toEqual([]);
    expect(await stored()).not.toContain('Varje vecka');
    await kadens.must('ali', askCalendarMeetingAgain, { body: { wholeId: weekly.id } });
    expect(await asked()).toEqual(['Varje vecka']);
  });

  test('nothing is remembered of what can be no meeting', async () => {
    await turnOn();
    for (const wholeId of ['', '..', 'två möten', 'a/b?c', '字'.repeat(1_000), 'a'.repeat(1_001)]) {
      const refused = await kadens.call('ali', refuseCalendarMeeting, { body: { wholeId } });
      expect(refused).toMatchObject({ status: 422, problem: { code: 'invalid' } });
    }
    const longest = { body: { wholeId: 'AAMk-_=+/'.repeat(111) } };
    expect(await kadens.call('ali', refuseCalendarMeeting, longest)).toMatchObject({ ok: true });
  });

  test('a thousand answers are remembered, and no more until their meetings are over', async () => {
    const event = meet();
    await turnOn();
    await fillAnswers(kadens, 'ali');
    const refuse = (wholeId: string) => kadens.call('ali', refuseCalendarMeeting, { body: { wholeId } });
    const body = { eventId: event.id, customer: 'Scania' };
    for (const answer of [await refuse(event.id), await kadens.call('ali', chooseCalendarMeeting, { body })])
      expect(answer).toMatchObject({ status: 422, problem: { code: 'answers-full' } });
    expect(await meetings()).toEqual([]);
    expect(await refuse('answered-1')).toMatchObject({ ok: true });
    await kadens.must('ali', askCalendarMeetingAgain, { body: { wholeId: 'answered-1' } });
    expect(await refuse(event.id)).toMatchObject({ ok: true });
  });

  test('one time of a series is chosen by itself, and followed where that one goes', async () => {
    const weekly = meet({
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'] },
        range: { type: 'noEnd', startDate: '2026-12-03' },
      },
    });
    await turnOn();
    const [first] = (await list()).meetings;
    await kadens.must('ali', chooseCalendarMeeting, {
      body: { eventId: first?.eventId ?? '', customer: 'Scania' },
    });
    expect((await list()).meetings).toMatchObject([{ at: '2026-12-10T12:00:00.000Z' }]);
    kadens.standIns.calendars.change(weekly, {
      exceptions: { '2026-12-03': { cancelled: false, start: '2026-12-04T09:00:00', minutes: 60 } },
    });
    await list();
    await eventuallySees(async () =>
      expect(await meetings()).toMatchObject([{ at: '2026-12-04T08:00:00.000Z' }]),
    );
  });

  test('one time of a series that is gone is taken away, and the others are followed', async () => {
    const weekly = meet({
      subject: 'Serien',
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'] },
        range: { type: 'noEnd', startDate: '2026-12-03' },
      },
    });
    const other = meet({ subject: 'Annat', start: '2026-12-04T13:00:00' });
    await turnOn();
    for (const { eventId, subject } of (await list()).meetings)
      await kadens.must('ali', chooseCalendarMeeting, { body: { eventId, customer: subject } });
    kadens.standIns.calendars.remove(weekly);
    kadens.standIns.calendars.change(other, { start: '2026-12-04T15:00:00' });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ customer: 'Annat', at: '2026-12-04T14:00:00.000Z' }]);
    expect((await list()).gone).toMatchObject([{ customer: 'Serien' }]);
  });

  test('a meeting that the calendar says nothing of stays, and stops none of the others', async () => {
    const lost = meet();
    const other = meet({ subject: 'Annat', start: '2026-12-04T13:00:00' });
    await turnOn();
    await choose(lost, 'Volvo');
    await choose(other);
    kadens.standIns.calendars.remove(lost);
    kadens.standIns.calendars.change(other, { start: '2026-12-04T15:00:00' });
    kadens.standIns.faults.graph.add({
      ...{
        target: 'graph',
        method: 'GET',
        path: '/me/events/',
        answer: '400',
        times: 999,
        retryAfterSeconds: 0,
      },
    });
    await nextMorning();
    expect(await meetings()).toMatchObject([
      { customer: 'Volvo', at: AT },
      { customer: 'Scania', at: '2026-12-04T14:00:00.000Z' },
    ]);
    kadens.standIns.faults.graph.clear();
    await nextMorning();
    expect(await meetings()).toMatchObject([{ customer: 'Scania' }]);
  });

  test('one that is moved in the calendar is moved here, and what was written of it stays', async () => {
    const event = meet();
    await turnOn();
    const { id, version } = await choose(event);
    const body = { version, customer: 'Scania Södertälje', attendees: 'Anna och Bo' };
    await kadens.must('ali', changeCustomerMeeting, { params: { id }, body });
    kadens.standIns.calendars.change(event, { start: '2026-12-04T09:00:00' });
    await nextMorning();
    expect(await meetings('maria')).toMatchObject([
      { ...{ id, customer: 'Scania Södertälje', attendees: 'Anna och Bo' }, at: '2026-12-04T08:00:00.000Z' },
    ]);
  });

  test('one that is put off beyond a year is left as it is', async () => {
    const event = meet();
    await turnOn();
    await choose(event);
    kadens.standIns.calendars.change(event, { start: '2028-06-01T10:00:00' });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ at: '2028-06-01T08:00:00.000Z' }]);
    kadens.standIns.calendars.change(event, { start: '2028-07-01T10:00:00' });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ at: '2028-06-01T08:00:00.000Z' }]);
  });

  test('a time that is set by hand holds until the calendar’s is another', async () => {
    const event = meet();
    await turnOn();
    const { id, version } = await choose(event);
    const at = '2026-12-03T14:00:00.000Z';
    await kadens.must('ali', changeCustomerMeeting, { params: { id }, body: { version, at } });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ at }]);
    kadens.standIns.calendars.change(event, { start: '2026-12-05T09:00:00' });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ at: '2026-12-05T08:00:00.000Z' }]);
  });

  test('one that is called off goes, the rep is told, and it can be brought back', async () => {
    const event = meet();
    await turnOn();
    const { id } = await choose(event);
    kadens.standIns.calendars.remove(event);
    await list();
    await eventuallySees(async () => expect(await meetings()).toEqual([]));
    expect((await list()).gone).toEqual([{ id, customer: 'Scania', at: AT }]);
    await kadens.must('ali', restoreCustomerMeeting, { params: { id } });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ id }]);
    expect((await list()).gone).toEqual([]);
  });

  test('one that was removed here is not asked about again', async () => {
    const event = meet();
    await turnOn();
    const { id } = await choose(event);
    await kadens.must('ali', removeCustomerMeeting, { params: { id } });
    await nextMorning();
    await nextMorning();
    expect(await asked()).toEqual([]);
    expect(await meetings()).toEqual([]);
  });

  test('one that was entered by hand for the same time is that one, and is followed from then on', async () => {
    const event = meet();
    const body = { repId: kadens.idOf('ali'), customer: 'Scania Lastvagnar', at: AT };
    const { id } = await kadens.must('ali', addCustomerMeeting, { body });
    await turnOn();
    expect((await list()).meetings).toMatchObject([{ known: 'Scania Lastvagnar' }]);
    expect(await choose(event)).toMatchObject({ id, customer: 'Scania Lastvagnar', attendees: null });
    kadens.standIns.calendars.change(event, { start: '2026-12-04T09:00:00' });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ id, at: '2026-12-04T08:00:00.000Z' }]);
  });

  test('the rep is asked about it the working day after, when the calendar had it last', async () => {
    const event = meet({ start: '2026-11-24T13:00:00' });
    await turnOn();
    await choose(event);
    kadens.standIns.calendars.change(event, { start: '2026-11-25T13:00:00' });
    await nextMorning();
    const said = () => JSON.stringify(kadens.standIns.chats.personal('ali'));
    await nextMorning();
    expect(said()).not.toContain('Scania');
    await nextMorning();
    await eventuallySees(() => expect(said()).toContain('Scania'));
  });

  test('turned off, nothing more is read, what was chosen stays and what was remembered goes', async () => {
    const event = meet();
    const other = meet({ subject: 'Annat', start: '2026-12-04T13:00:00' });
    await turnOn();
    const { id } = await choose(event);
    await kadens.must('ali', refuseCalendarMeeting, { body: { wholeId: other.id } });
    expect(await kadens.must('ali', turnOffCalendarReading)).toEqual({ state: 'off' });
    kadens.standIns.calendars.change(event, { start: '2026-12-04T09:00:00' });
    await nextMorning();
    expect(await meetings()).toMatchObject([{ id, at: AT }]);
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    expect((await client.query('select * from calendar_meeting')).rows).toEqual([]);
    await client.end();
  });

  test('without leave it is said what is missing, and goes on when it is given', async () => {
    kadens.standIns.consents.revoke('ali');
    meet();
    expect(await turnOn()).toEqual({ state: 'consent-needed' });
    expect(await list()).toEqual({ state: 'consent-needed', meetings: [], gone: [] });
    kadens.standIns.consents.grant('ali', READING);
    expect(await asked()).toEqual(['Ramavtal, hemligt']);
    expect(await kadens.must('ali', getCalendarReading)).toEqual({ state: 'on' });
  });

  test('leave that is withdrawn takes nothing away', async () => {
    const event = meet();
    await turnOn();
    const { id } = await choose(event);
    kadens.standIns.consents.revoke('ali');
    // A permission given for an hour ends then, or when Graph says so.
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', path: '/me/calendarView', answer: '401', times: 999, retryAfterSeconds: 1 },
    });
    await nextMorning();
    expect(await kadens.must('ali', getCalendarReading)).toEqual({ state: 'consent-ended' });
    expect(await list()).toEqual({ state: 'consent-ended', meetings: [], gone: [] });
    expect(await meetings()).toMatchObject([{ id }]);
    kadens.standIns.faults.graph.clear();
    kadens.standIns.consents.grant('ali', READING);
    kadens.standIns.calendars.change(event, { start: '2026-12-04T09:00:00' });
    expect(await turnOn()).toEqual({ state: 'on' });
    await eventuallySees(async () =>
      expect(await meetings()).toMatchObject([{ id, at: '2026-12-04T08:00:00.000Z' }]),
    );
  });

  test('a calendar that does not answer, or is not there, takes nothing away', async () => {
    const event = meet();
    await turnOn();
    const { id } = await choose(event);
    const { graph } = kadens.standIns.faults;
    graph.add({ target: 'graph', path: '/me/calendarView', answer: '429', times: 5, retryAfterSeconds: 60 });
    expect(await list()).toMatchObject({ state: 'no-answer', meetings: [] });
    graph.clear();
    kadens.standIns.mailboxes.set('ali', 'on-premises');
    await nextMorning();
    expect(await list()).toMatchObject({ state: 'no-mailbox' });
    expect(await meetings()).toMatchObject([{ id }]);
    kadens.standIns.mailboxes.set('ali', 'cloud');
    expect(await list()).toMatchObject({ state: 'on' });
  });

  test('in the night nothing is read where nothing has been answered, and an answer that stays is not written anew', async () => {
    const event = meet();
    await turnOn();
    await settle();
    const { graph } = kadens.standIns.faults;
    const isRead = () => graph.take('GET', '/me/calendarView') === undefined;
    const failOnce = () =>
      graph.add({ target: 'graph', path: '/me/calendarView', answer: '404', times: 1, retryAfterSeconds: 1 });
    failOnce();
    await nextMorning();
    expect(isRead()).toBe(false);
    await kadens.must('ali', refuseCalendarMeeting, { body: { wholeId: event.id } });
    await nextMorning();
    const written = await writtenBy();
    await nextMorning();
    expect(await writtenBy()).toEqual(written);
    failOnce();
    await nextMorning();
    expect(isRead()).toBe(true);
  });

  test('answers are kept until the meeting is over', async () => {
    const event = meet({ start: '2026-11-24T13:00:00' });
    await turnOn();
    await kadens.must('ali', refuseCalendarMeeting, { body: { wholeId: event.id } });
    expect(await stored()).toContain(event.id);
    await nextMorning();
    await nextMorning();
    await nextMorning();
    await nextMorning();
    expect(await stored()).not.toContain(event.id);
  });
});
