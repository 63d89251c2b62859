import { expect, test } from 'vitest';
import type { PacedGoal } from '../../../shared/domain/goal.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { goalChainsOf } from './goal-view.ts';
import { aGoal } from '../../../tests/support/builders.ts';

const goal: PacedGoal = {
  ...aGoal({ level: 'individual', name: 'Ny ARR', target: 100, value: 70, saidOn: toDay('2026-12-31') }),
  daysOff: noDaysOff,
};

test('the goal in hand is the first of the rep’s, the others by their end and name', () => {
  const named = (name: string, part: Partial<PacedGoal>): PacedGoal => ({ ...goal, name, ...part });
  const own = [
    named('Snittorder', { unit: 'count', value: 100 }),
    named('Genomförda kundmöten', { unit: 'count', value: 100 }),
    goal,
  ];
  const chains = goalChainsOf(own, toDay('2026-12-31'), () => true);
  expect(chains.map(([first]) => first?.name)).toEqual(['Ny ARR', 'Genomförda kundmöten', 'Snittorder']);
});
