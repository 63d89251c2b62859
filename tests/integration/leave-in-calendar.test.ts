import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cancelLeave, listLeave, takeLeave } from '../../shared/contracts/leave.ts';
import { moveSession } from '../../shared/contracts/reschedule.ts';
import { chooseTeam, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { addDays, dayAt, momentOf, wallTime } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { putInCalendar } from '../support/calendar-event.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const ZONE = 'Europe/Stockholm';

describe('somebody who is out of office in their calendar', () => {
  let kadens: Product;
  let rhythm: string;
  // Every second Thursday from 26 November; Christmas Eve is moved to the day before.
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythm = (await beginRhythm(kadens)).id;
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect((await kadens.must('maria', getTeam)).rows[0]?.rhythm.calendar).toBe('booked');
    });
  });
  afterEach(() => kadens.end());

  const query = async (text: string, values: readonly unknown[]) => {
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    try {
      return await client.query(text, [...values]);
    } finally {
      await client.end();
    }
  };
  const awayIn = (person: PersonKey, day: string, days: number) =>
    putInCalendar(kadens, person, {
      ...{ start: `${day}T00:00:00`, minutes: days * 24 * 60, isAllDay: true, showAs: 'oof', who: [] },
    });
  /** Passes night after night until the morning of that day. */
  const morningOf = async (day: string) => {
    let next = dayAt(kadens.now(), ZONE);
    while (next < day) {
      next = addDays(next, 1);
      await kadens.moveClock(momentOf(next, wallTime.parse('08:00'), ZONE));
      await kadens.kadens.sweep();
    }
  };
  const planned = async () => {
    const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    return sessions
      .filter(({ state }) => state === 'planned')
      .map(({ startsAt }) => startsAt.slice(0, 10))
      .sort();
  };
  const leaveOf = async (person: PersonKey) =>
    (await kadens.must(person, listLeave)).leave.map(({ from, to, inCalendar }) => ({
      from,
      to,
      inCalendar,
    }));

  test('is away here too once a night has gone by: sessions give way, and come back when it is taken out there', async () => {
    const entry = awayIn('ali', '2026-12-07', 7);
    await morningOf('2026-11-25');
    await eventually(async () =>
      expect(await leaveOf('ali')).toEqual([{ from: '2026-12-07', to: '2026-12-13', inCalendar: true }]),
    );
    expect((await planned()).slice(0, 2)).toEqual(['2026-11-26', '2026-12-23']);

    kadens.standIns.calendars.remove(entry);
    await morningOf('2026-11-30');
    await eventually(async () => expect(await leaveOf('ali')).toEqual([]));
    expect(await planned()).toContain('2026-12-10');
  });

  test('is told of to the manager once, in the morning card', async () => {
    awayIn('ali', '2026-12-14', 200);
    awayIn('maria', '2026-12-07', 1);
    const told = () =>
      JSON.stringify(kadens.standIns.chats.personal('maria').messages).match(/står som frånvarande/g)
        ?.length ?? 0;
    const cards = () => kadens.standIns.chats.personal('maria').messages.length;
    await morningOf('2026-11-25');
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(told()).toBeGreaterThan(0);
    });
    const [first, before] = [told(), cards()];
    await morningOf('2026-11-26');
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(cards()).toBeGreaterThan(before);
    });
    expect(told()).toBe(first);
  });

  test('is told once what it moved and left out, by name and day, and no more once it is taken out there', async () => {
    const entry = awayIn('maria', '2026-12-07', 7);
    awayIn('maria', '2026-11-26', 1);
    const told = (text: string) =>
      kadens.standIns.chats.personal('maria').messages.filter((one) => JSON.stringify(one).includes(text))
        .length;
    await morningOf('2026-11-24');
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(told('Du är borta 7–13 dec enligt din kalender.')).toBe(1);
    });
    expect(told('Ali: tors 10 dec hoppas över, ni ses ons 23 dec')).toBe(1);
    expect(told('Ali: tors 26 nov flyttas till ons 25 nov kl. 10')).toBe(1);
    await morningOf('2026-11-25');
    expect(told('enligt din kalender')).toBe(2);
    // The rep was told too, and is told that it is as before.
    const toAli = (text: string) =>
      kadens.standIns.chats.personal('ali').messages.filter((one) => JSON.stringify(one).includes(text))
        .length;
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(toAli('Ert 1:1 tors 10 dec hoppas över')).toBe(1);
    });
    kadens.standIns.calendars.remove(entry);
    await morningOf('2026-11-30');
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(toAli('Ert 1:1 tors 10 dec hoppas över')).toBe(0);
    });
    // So says that of the first leave, which is over, and that of the one which is gone.
    expect(toAli('Samtalet med Maria är tors 10 dec kl. 10.')).toBe(2);
  });

  test('meets on a day in it that was chosen nonetheless, also once more of it comes into view', async () => {
    awayIn('ali', '2026-12-14', 200);
    await morningOf('2026-11-25');
    await eventually(async () => expect(await leaveOf('ali')).toHaveLength(1));
    const { sessions } = await kadens.must('ali', getRhythm, { params: { id: rhythm } });
    const id = sessions.find(({ startsAt }) => startsAt.startsWith('2026-12-10'))?.id ?? '';
    const { version } = await kadens.must('maria', getSession, { params: { id } });
    await kadens.must('maria', moveSession, {
      params: { id },
      body: { version, day: '2026-12-16', time: '13:00' },
    });
    const before = await leaveOf('ali');
    await morningOf('2026-11-30');
    await eventually(async () => expect(await leaveOf('ali')).not.toEqual(before));
    expect(await planned()).toContain('2026-12-16');
  });

  test('is seen to be by the manager’s calendar for the manager', async () => {
    awayIn('maria', '2026-12-10', 1);
    await morningOf('2026-11-25');
    await eventually(async () => expect(await leaveOf('maria')).toHaveLength(1));
    expect(await planned()).not.toContain('2026-12-10');
    expect(await leaveOf('ali')).toEqual([]);
  });

  test('is away once when two managers see it at the same time', async () => {
    kadens.standIns.consents.grant('lars', ['*']);
    const { rows } = await kadens.must('lars', chooseTeam, {
      body: { people: [kadens.idOf('nina')], greet: false },
    });
    const { id, version } = rows[0]?.rhythm ?? { id: '', version: 0 };
    // As if Ali had been Lars’s before he was Maria’s.
    await query('update rhythm set rep_id = $1 where rhythm_id = $2', [kadens.idOf('ali'), id]);
    await kadens.must('lars', setCadence, {
      params: { id },
      body: { ...CADENCE, time: '14:00', version },
    });
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect((await kadens.must('lars', getTeam)).rows[0]?.rhythm.calendar).toBe('booked');
    });
    awayIn('ali', '2026-12-07', 3);
    awayIn('ali', '2026-12-21', 3);
    await morningOf('2026-11-25');
    await eventually(async () => {
      const looked = await query(`select from outbox where kind = 'find-leave' and state = 'waiting'`, []);
      expect(looked.rowCount).toBe(0);
    });
    expect((await leaveOf('ali')).map(({ from }) => from)).toEqual(['2026-12-07', '2026-12-21']);
  });

  test('is told to take it out there, and keeps what they have said here', async () => {
    await kadens.must('ali', takeLeave, { body: { from: '2027-01-04', to: '2027-01-05' } });
    awayIn('ali', '2026-12-07', 2);
    await morningOf('2026-11-25');
    await eventually(async () => expect(await leaveOf('ali')).toHaveLength(2));
    const { leave } = await kadens.must('ali', listLeave);
    const found = leave.find(({ inCalendar }) => inCalendar);
    const answer = await kadens.call('ali', cancelLeave, { params: { id: found?.id ?? '' } });
    expect([answer.status, !answer.ok && answer.problem.code]).toEqual([409, 'leave-in-calendar']);
  });

  test('is not when they are away for an afternoon, or busy all day', async () => {
    putInCalendar(kadens, 'ali', {
      ...{ start: '2026-12-10T12:00:00', minutes: 300, showAs: 'oof', who: [] },
    });
    putInCalendar(kadens, 'ali', {
      ...{ start: '2026-12-11T00:00:00', minutes: 24 * 60, isAllDay: true, showAs: 'busy', who: [] },
    });
    await morningOf('2026-11-30');
    expect(await leaveOf('ali')).toEqual([]);
    expect(await planned()).toContain('2026-12-10');
  });
});
