import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setGoal } from '../../shared/contracts/goal.ts';
import { getPairDaysOff } from '../../shared/contracts/pair-days-off.ts';
import { cancelLeave, listLeave, takeLeave } from '../../shared/contracts/leave.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { moveSession } from '../../shared/contracts/reschedule.ts';
import { getMine, getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('somebody who says that they are away', () => {
  let kadens: Product;
  let rhythm: string;
  // Every second Thursday from 26 November; Christmas Eve is moved to the day before.
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const { userActions, chats } = kadens.standIns;
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    rhythm = (await beginRhythm(kadens)).id;
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect((await kadens.must('maria', getTeam)).rows[0]?.rhythm.calendar).toBe('booked');
    });
  });
  afterEach(() => kadens.end());

  const planned = async () => {
    const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    return sessions
      .filter(({ state }) => state === 'planned')
      .map(({ startsAt }) => startsAt.slice(0, 10))
      .sort();
  };
  const takes = (person: PersonKey, from: string, to: string) =>
    kadens.must(person, takeLeave, { body: { from, to } });
  const dateInCalendar = async (day: string, what: object) =>
    eventually(async () => {
      await kadens.kadens.sweep();
      const [series] = kadens.standIns.calendars.of('ali');
      expect(series?.exceptions[day]).toMatchObject(what);
    });
  const usual = ['2026-11-26', '2026-12-10', '2026-12-23', '2027-01-07'];

  test('has no session then: it is moved within its week or left out, in the calendars too, and comes back', async () => {
    expect(await planned()).toEqual(usual);
    const { leave, givenWay } = await takes('ali', '2026-12-07', '2026-12-13');
    expect(givenWay).toMatchObject([{ startsAt: '2026-12-10T09:00:00.000Z', movedTo: null }]);
    expect(await planned()).toEqual(['2026-11-26', '2026-12-23', '2027-01-07', '2027-01-21']);
    await dateInCalendar('2026-12-10', { cancelled: true });
    const shorter = await takes('maria', '2027-01-07', '2027-01-08');
    expect(shorter.givenWay).toMatchObject([{ movedTo: '2027-01-05T09:00:00.000Z' }]);
    await dateInCalendar('2027-01-07', { start: '2027-01-05T10:00:00' });

    await kadens.must('maria', cancelLeave, { params: { id: shorter.leave.id } });
    await kadens.must('ali', cancelLeave, { params: { id: leave.id } });
    expect((await planned()).slice(0, 4)).toEqual(usual);
    await dateInCalendar('2027-01-07', { start: '2027-01-07T10:00:00' });
    // An occurrence removed from a series can't be put back, so it has a meeting of its own.
    await eventually(async () => {
      await kadens.kadens.sweep();
      const own = kadens.standIns.calendars.of('ali').filter(({ recurrence }) => recurrence === null);
      expect(own.map(({ start }) => start)).toEqual(['2026-12-10T10:00:00']);
    });
    expect((await planned()).slice(0, 4)).toEqual(usual);
  });

  test('is told what becomes of sessions and goals, and the other one is told once, with a way to another time', async () => {
    const body = {
      ...{
        level: 'individual',
        ownerId: kadens.idOf('ali'),
        parentId: null,
        name: 'Ny ARR Q4',
        unit: 'money',
      },
      ...{
        kind: 'total',
        up: true,
        baseline: 0,
        target: 100,
        value: 10,
        from: '2026-10-01',
        to: '2026-12-31',
      },
    };
    await kadens.must('maria', setGoal, { body });
    const goalOf = async () => (await kadens.must('ali', getMine)).goals[0]?.[0];
    const before = (await goalOf())?.pace ?? 0;
    const taken = await takes('ali', '2026-12-07', '2026-12-13');
    expect(taken.goals).toEqual(['Ny ARR Q4']);
    const goal = await goalOf();
    expect(goal?.leave).toEqual([{ from: '2026-12-07', to: '2026-12-11' }]);
    expect(goal?.pace).toBeLessThan(before);
    const told = (person: PersonKey) =>
      kadens.standIns.chats
        .personal(person)
        .messages.filter((message) => JSON.stringify(message).includes('är ledig 7–13 dec'));
    await kadens.moveClock(toInstant('2026-11-23T09:00:00Z'));
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect([told('maria').length, told('ali').length]).toEqual([1, 0]);
    });
    const card = JSON.stringify(told('maria'));
    for (const part of ['10 dec hoppas över', '23 dec kl. 10', 'passar er båda', 'book-time'])
      expect(card).toContain(part);
  });

  test('tells nobody of a leave that is taken back at once, or that nothing gives way to', async () => {
    const { leave } = await takes('ali', '2026-12-07', '2026-12-13');
    await kadens.must('ali', cancelLeave, { params: { id: leave.id } });
    await takes('maria', '2026-11-30', '2026-12-01');
    await kadens.moveClock(toInstant('2026-11-23T09:00:00Z'));
    await kadens.kadens.sweep();
    for (const person of ['maria', 'ali'] as const)
      expect(JSON.stringify(kadens.standIns.chats.personal(person).messages)).not.toContain('är ledig');
  });

  test('has none then either that somebody had moved there', async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const session = await kadens.must('maria', getSession, { params: { id: rows[0]?.next?.id ?? '' } });
    await kadens.must('maria', moveSession, {
      params: { id: session.id },
      body: { version: session.version, day: '2026-11-27', time: '13:00' },
    });
    await takes('ali', '2026-11-27', '2026-11-27');
    expect(await planned()).toEqual(usual);
  });

  test('keeps the session that was moved there all the same when the leave is cancelled', async () => {
    const { leave } = await takes('ali', '2026-12-14', '2026-12-18');
    const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    const id = sessions.find(({ startsAt }) => startsAt.startsWith('2026-12-10'))?.id ?? '';
    const { version } = await kadens.must('maria', getSession, { params: { id } });
    await kadens.must('maria', moveSession, {
      params: { id },
      body: { version, day: '2026-12-16', time: '13:00' },
    });
    await kadens.must('ali', cancelLeave, { params: { id: leave.id } });
    expect(await planned()).toEqual(['2026-11-26', '2026-12-16', '2026-12-23', '2027-01-07']);
  });

  test('is asked about a promise on the first working day after it', async () => {
    await takes('ali', '2026-11-23', '2026-12-04');
    const body = { rhythmId: rhythm, ownerId: kadens.idOf('ali'), text: 'Ringer Volvo', due: '2026-11-27' };
    await kadens.must('maria', recordCommitment, { body });
    const told = () =>
      kadens.standIns.chats
        .personal('ali')
        .messages.filter((message) => JSON.stringify(message).includes('Ringer Volvo')).length;
    for (const day of ['26', '27', '30']) await kadens.moveClock(toInstant(`2026-11-${day}T12:00:00Z`));
    for (const day of ['01', '03', '04']) await kadens.moveClock(toInstant(`2026-12-${day}T12:00:00Z`));
    expect(told()).toBe(0);
    await kadens.moveClock(toInstant('2026-12-07T12:00:00Z'));
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(told()).toBe(1);
    });
  });

  test('is seen to be away, till when and no more; the rhythm waits, and is not late', async () => {
    await takes('ali', '2026-11-23', '2026-12-22');
    const row = async () => (await kadens.must('maria', getTeam)).rows[0];
    expect(await row()).toMatchObject({ awayUntil: '2026-12-22', status: 'on-track' });
    await kadens.moveClock(toInstant('2026-12-21T08:00:00Z'));
    expect(await row()).toMatchObject({ awayUntil: '2026-12-22', status: 'on-track' });
    await kadens.moveClock(toInstant('2026-12-28T08:00:00Z'));
    expect((await row())?.awayUntil).toBeNull();
    await takes('maria', '2026-12-28', '2026-12-30');
    expect((await kadens.must('ali', getMine)).rhythms[0]?.awayUntil).toBe('2026-12-30');
  });

  test('has it among their days off, wherever days are proposed', async () => {
    const { leave } = await takes('ali', '2026-12-07', '2026-12-08');
    expect((await kadens.must('ali', getMe)).daysOff.whole).toEqual(expect.arrayContaining(['2026-12-07']));
    const { rep } = await kadens.must('maria', getPairDaysOff, { params: { id: rhythm } });
    expect(rep.daysOff.whole).toEqual(expect.arrayContaining(['2026-12-07', '2026-12-08', '2026-12-24']));
    expect((await kadens.must('ali', listLeave)).leave).toEqual([leave]);
    expect((await kadens.must('maria', listLeave)).leave).toEqual([]);
  });
});
