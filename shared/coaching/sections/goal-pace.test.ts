import { expect, test } from 'vitest';
import type { PacedGoal } from '../../domain/goal.ts';
import { goalId } from '../../domain/ids.ts';
import { toDay } from '../../domain/time.ts';
import { noDaysOff } from '../../domain/working-days.ts';
import { noSectionFacts } from '../section-facts.ts';
import { goalDirectionOf } from './goal-direction.ts';
import { goalPace, goalPaceOf } from './goal-pace.ts';
import { aGoal } from '../../../tests/support/builders.ts';

const today = toDay('2026-12-03');
const pacedGoal = (number: number, part: Partial<PacedGoal> = {}): PacedGoal => ({
  ...aGoal({ level: 'individual', name: `Mål ${number}`, target: 1_200, value: 740 }),
  ...{ id: goalId.parse(`01890000-0000-7000-8000-00000000000${number}`), saidOn: toDay('2026-12-31') },
  ...{ daysOff: noDaysOff, ...part },
});
const company = pacedGoal(9, { level: 'company', name: 'Ny ARR', why: 'Vi vill växa utan att låna.' });

test('each goal comes once, with what it is from its plan; the lowest pace is in hand', () => {
  const { inHand, goals } = goalPaceOf({
    ...noSectionFacts(today),
    goals: [
      [pacedGoal(1), company],
      [pacedGoal(2, { value: 300 }), company],
    ],
  });
  expect(goals.map(({ name, gap }) => [name, gap?.side])).toEqual([
    ['Mål 1', 'behind'],
    ['Mål 2', 'behind'],
  ]);
  expect(inHand).toBe(goals[1]?.id);
});

test('a goal that can’t be measured takes nothing else with it', () => {
  const broken = pacedGoal(3, { target: 5, baseline: 5 });
  const content = goalPaceOf({ ...noSectionFacts(today), goals: [[broken], [pacedGoal(1)]] });
  expect(goalPace.safeParse(content).success).toBe(true);
  expect(content.goals[0]).toMatchObject({ status: 'none', gap: null });
  expect(content.inHand).toBe(pacedGoal(1).id);
});

test('a goal in a plain number has its pace and its gap like any other', () => {
  const meetings = pacedGoal(4, { unit: 'count', target: 40, value: 38 });
  const [own] = goalPaceOf({ ...noSectionFacts(today), goals: [[meetings]] }).goals;
  expect(own).toMatchObject({
    unit: 'count',
    target: 40,
    value: 38,
    status: 'ahead',
    gap: { side: 'ahead' },
  });
});

test('the direction is the goal in hand, what it serves, and why there is such a goal', () => {
  const { line, why } = goalDirectionOf({ ...noSectionFacts(today), goals: [[pacedGoal(1), company]] });
  expect(line.map(({ name }) => name)).toEqual(['Mål 1', 'Ny ARR']);
  expect(why).toBe('Vi vill växa utan att låna.');
  expect(goalDirectionOf(noSectionFacts(today))).toEqual({ kind: 'goal-direction', line: [], why: '' });
});
