import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeMorning } from '../../../bot/use-cases/session/compose-morning.ts';
import { makeFigures } from '../../../bot/use-cases/overview/make-figures.ts';
import { runRetention } from '../../../bot/use-cases/retention/run-retention.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { calendarMonthOf } from '../../../shared/domain/month.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addDays, addMinutes, momentOf, toDay, toInstant, wallTime } from '../../../shared/domain/time.ts';
import { aCadence, aClosedSession, aPerson, aPersonId, aRhythm, aSession } from '../../support/builders.ts';
import { aRating } from '../../support/development.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

const month = (day: string) => calendarMonthOf(toDay(day));
/** A Thursday: the first day of every rhythm here. */
const BEGUN = toDay('2026-01-08');
const TEN = wallTime.parse('10:00');
/** When a month's figures are made: the morning after it. */
const on = (day: string) => toInstant(`${day}T06:00:00.000Z`);

describe('the overview’s figures', () => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await openStorage();
  });
  afterAll(() => storage.end());

  /** Reps of a manager who meet every second week, and a held session on each of those days. */
  const team = async (
    { run }: Room,
    manager: PersonId,
    count: number,
    { until = toDay('2026-06-30'), startedOn = BEGUN } = {},
  ): Promise<readonly Rhythm[]> =>
    run(async (stores) => {
      await stores.person.upsert(aPerson({ id: manager, name: 'Maria Lind' }));
      const rhythms: Rhythm[] = [];
      for (let nth = 0; nth < count; nth += 1) {
        const rep = aPerson();
        await stores.person.upsert(rep);
        const cadence = aCadence({ anchor: startedOn });
        const rhythm = aRhythm({ manager, rep: rep.id }, { cadence, startedOn });
        await stores.rhythm.insert(rhythm);
        for (let day = startedOn; day <= until; day = addDays(day, 14)) {
          const startsAt = momentOf(day, TEN, cadence.zone);
          const closedAt = addMinutes(startsAt, 30);
          await stores.session.insert(
            aClosedSession(aSession(rhythm, { startsAt, type: 'skill' }), { closedAt, lastSignAt: closedAt }),
          );
        }
        rhythms.push(rhythm);
      }
      return rhythms;
    });
  const makeAll = async ({ run }: Room, day: string): Promise<void> => {
    while (await run((stores) => makeFigures(stores, on(day))));
  };
  const shown = ({ run }: Room, from: string, until: string) =>
    run((stores) => stores.overview.teams(month(from), month(until)));

  test('are made of every month that is over, from the first in which anybody was coached', async () => {
    const room = await storage.room();
    const manager = aPersonId();
    await team(room, manager, 6, { until: toDay('2026-02-10') });
    await makeAll(room, '2026-04-01');
    const months = await shown(room, '2026-01-01', '2026-04-01');
    expect(
      months.map(({ month: of, people, figures }) => [of, people, figures.rhythm, figures.isEven]),
    ).toEqual([
      ['2026-01-01', 6, { due: 12, held: 12 }, null],
      ['2026-02-01', 6, { due: 12, held: 6 }, true],
      ['2026-03-01', 6, { due: 12, held: 0 }, false],
    ]);
    expect(months[0]?.figures.given).toMatchObject({ skill: 12, deal: 0 });
  });

  test('are made once, however many nodes do it at the same moment', async () => {
    const room = await storage.room();
    await team(room, aPersonId(), 5);
    await Promise.all([1, 2, 3].map(() => makeAll(room, '2026-04-01')));
    const months = await shown(room, '2026-01-01', '2026-04-01');
    expect(months.map(({ month: of }) => of)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });

  test('show small teams as one, and of somebody new nothing until there are five of them', async () => {
    const room = await storage.room();
    await team(room, aPersonId(), 4);
    const late = aPersonId();
    await team(room, late, 3);
    await makeAll(room, '2026-03-01');
    await team(room, late, 1, { startedOn: toDay('2026-03-05') });
    await makeAll(room, '2026-04-01');
    expect(
      (await shown(room, '2026-01-01', '2026-04-01')).map(({ manager, people }) => [manager, people]),
    ).toEqual([
      [null, 7],
      [null, 7],
      [null, 7],
    ]);
  });

  test('are not shown of a team that one has left', async () => {
    const room = await storage.room();
    const [rhythm] = await team(room, aPersonId(), 6);
    await makeAll(room, '2026-03-01');
    if (rhythm) await room.run((stores) => stores.rhythm.save({ ...rhythm, cadence: null }, rhythm.version));
    await makeAll(room, '2026-05-01');
    expect((await shown(room, '2026-01-01', '2026-05-01')).map(({ month: of }) => of)).toEqual([
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  test('remember an erased person as somebody nameless, so that their part isn’t found by comparing', async () => {
    const room = await storage.room();
    const rhythms = await team(room, aPersonId(), 6);
    await makeAll(room, '2026-03-01');
    const [erased] = rhythms;
    const standIn = aPersonId();
    await room.run((stores) => stores.person.upsert(aPerson({ id: standIn, name: '' })));
    const columns = { overview_team_member: 'person_id', rhythm: 'rep_id', session: 'rep_id' };
    for (const [table, column] of Object.entries(columns))
      await storage.superuser.query(
        `update ${table} set ${column} = $1 where tenant_id = $2 and ${column} = $3`,
        [standIn, room.tenant, erased?.rep],
      );
    await storage.superuser.query(`update rhythm set cadence = null where tenant_id = $1 and rep_id = $2`, [
      room.tenant,
      standIn,
    ]);
    await makeAll(room, '2026-04-01');
    expect(await shown(room, '2026-03-01', '2026-03-01')).toEqual([]);
  });

  test('tell what changed for those who were coached, once for each behaviour and month', async () => {
    const room = await storage.room();
    const rhythms = await team(room, aPersonId(), 6, { until: toDay('2026-12-31') });
    await room.run(async (stores) => {
      for (const rhythm of rhythms)
        for (const [day, level] of [
          ['2026-03-05', 2],
          ['2026-03-19', 2],
          ['2026-09-03', 3],
          ['2026-09-17', 4],
        ] as const)
          await stores.rating.insert(
            aRating(rhythm, {
              ...{ behaviour: 'asks-open', level, at: momentOf(toDay(day), TEN, 'Europe/Stockholm') },
            }),
          );
    });
    await makeAll(room, '2026-10-01');
    const [change, ...more] = await room.run((stores) => stores.overview.changes(month('2026-09-01')));
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      of: { kind: 'behaviour', id: 'asks-open' },
      month: '2026-09-01',
      weeks: 8,
    });
    expect(change?.insight).toMatchObject({ n: 6, others: 0, change: { mid: 1.5 } });
  });

  test('are told to each manager once, in the card of the next working morning, also where the team is a small one', async () => {
    const room = await storage.room();
    const [alone, small] = [aPersonId(), aPersonId()];
    await team(room, alone, 6);
    await team(room, small, 3);
    await team(room, aPersonId(), 2);
    await makeAll(room, '2026-03-01');
    await makeAll(room, '2026-04-01');
    const { rows } = await storage.superuser.query<{ told: string }>(
      `select person_id || ' ' || (payload ->> 'day') as told from outbox
       where tenant_id = $1 and kind = 'morning' and person_id = any ($2) order by 1`,
      [room.tenant, [alone, small]],
    );
    expect(rows.map(({ told }) => told)).toEqual(
      [alone, small].map((manager) => `${manager} 2026-03-02`).toSorted(),
    );
    const [card] = await room.run(async (stores) => {
      const manager = await stores.person.find(alone);
      return manager ? [await composeMorning(stores, manager, toDay('2026-03-02'), on('2026-03-02'))] : [];
    });
    expect(card).toMatchObject({ kind: 'morning', overviewFrom: '2026-03-04', sessions: [] });
  });

  test('are deleted after a year and a month, and those before count no longer', async () => {
    const room = await storage.room();
    await team(room, aPersonId(), 6);
    await makeAll(room, '2026-03-01');
    await room.run((stores) => runRetention(stores, on('2027-03-20')));
    expect(await room.run((stores) => stores.overview.shownGroups())).toHaveLength(1);
    const left = await room.run((stores) => stores.overview.months());
    expect(left.map(({ month: of }) => of)).toEqual(['2026-02-01']);
  });
});
