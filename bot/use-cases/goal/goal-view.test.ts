import { expect, test } from 'vitest';
import type { PacedGoal } from '../../../shared/domain/goal.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { goalChainsOf } from './goal-view.ts';

const goal: PacedGoal = {
  ...{ id: goalId.parse('01890000-0000-7000-8000-000000000001'), version: 1, level: 'individual' },
  ...{ owner: null, parent: null, name: 'Ny ARR', unit: 'money', kind: 'total', up: true, baseline: 0 },
  ...{
    metric: null,
    currency: 'SEK',
    lead: 'lagging',
    cases: null,
    saidOn: toDay('2026-12-31'),
    curve: null,
    target: 100,
    value: 70,
  },
  ...{ from: toDay('2026-10-01'), to: toDay('2026-12-31'), why: '', daysOff: noDaysOff },
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
