import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeInValue } from '../../../bot/use-cases/goal/take-in-value.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValueSource } from '../../../shared/domain/goal-value.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import { addMinutes, toDay } from '../../../shared/domain/time.ts';
import { aGoal, NOW } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

const [monday, tuesday] = [toDay('2026-11-23'), toDay('2026-11-24')];

describe('where a goal stands', () => {
  let storage: Storage;
  let room: Room;
  beforeAll(async () => {
    storage = await openStorage();
    room = await storage.room();
  });
  afterAll(() => storage.end());

  const set = async (): Promise<Goal> => {
    const goal = aGoal({ baseline: 100, value: 100 });
    await room.run((stores) => stores.goal.insert(goal));
    return goal;
  };
  const takeIn = (
    { id }: Goal,
    value: number | null,
    [asOf, source, minutes]: readonly [typeof monday, GoalValueSource, number],
    cases: number | null = null,
  ) =>
    room.run((stores) =>
      takeInValue(
        { stores, now: addMinutes(NOW, minutes) },
        { goal: id, value, cases, asOf, source, by: null },
      ),
    );
  const stands = async ({ id }: Goal) => (await room.run((stores) => stores.goal.find(id)))?.value;
  const history = async ({ id }: Goal) =>
    (await room.run((stores) => stores.goal.valuesSince([id], monday))).map(({ asOf, value, source }) => [
      asOf,
      value,
      source,
    ]);

  test('is what the latest day says, whenever its figure came in', async () => {
    const goal = await set();
    await takeIn(goal, 300, [tuesday, 'file', 0]);
    await takeIn(goal, 200, [monday, 'file', 5]);
    expect(await stands(goal)).toBe(300);
    expect(await history(goal)).toEqual([
      [monday, 200, 'file'],
      [tuesday, 300, 'file'],
    ]);
  });

  test('is what came in last of the same day, and the same figure twice changes nothing', async () => {
    const goal = await set();
    await takeIn(goal, 300, [tuesday, 'file', 0]);
    await takeIn(goal, 310, [tuesday, 'hand', 5]);
    const before = await room.run((stores) => stores.goal.find(goal.id));
    await takeIn(goal, 310, [tuesday, 'hand', 5]);
    expect(await room.run((stores) => stores.goal.find(goal.id))).toEqual(before);
    expect(before).toMatchObject({ value: 310, version: 3 });
  });

  test('taken back, is what others said of the day, then of the day before, then where the goal began', async () => {
    const goal = await set();
    await takeIn(goal, 200, [monday, 'interface', 0]);
    await takeIn(goal, 310, [tuesday, 'hand', 5]);
    await takeIn(goal, 320, [tuesday, 'file', 6]);
    const left: unknown[] = [await stands(goal)];
    for (const [day, source] of [
      [tuesday, 'file'],
      [tuesday, 'hand'],
      [monday, 'interface'],
    ] as const) {
      await takeIn(goal, null, [day, source, 9]);
      left.push(await stands(goal));
    }
    expect(left).toEqual([320, 310, 200, 100]);
  });

  test('carries what a rate rests on', async () => {
    const goal = await set();
    await takeIn(goal, 31, [tuesday, 'file', 0], 9);
    expect(await room.run((stores) => stores.goal.find(goal.id))).toMatchObject({ value: 31, cases: 9 });
  });

  test('loses nothing of two that come in at once', async () => {
    const goal = await set();
    await Promise.all([takeIn(goal, 200, [monday, 'file', 0]), takeIn(goal, 300, [tuesday, 'interface', 0])]);
    expect([await stands(goal), (await history(goal)).length]).toEqual([300, 2]);
  });

  test('is asked of no goal that isn’t there', async () => {
    const nobodys = aGoal({ id: goalId.parse(aGoal().id) });
    expect(await takeIn(nobodys, 1, [monday, 'file', 0])).toEqual({ ok: false, refusal: 'not-found' });
  });
});
