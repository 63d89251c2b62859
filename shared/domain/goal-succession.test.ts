import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from './goal.ts';
import { endedGoals, nextPeriod, nextServed, outcomeOf } from './goal-succession.ts';
import { goalId, personId } from './ids.ts';
import { addDays, daysBetween, toDay } from './time.ts';
import { aGoal } from '../../tests/support/builders.ts';

const id = (number: number) => goalId.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`);
const ali = personId.parse('01890000-0000-7000-8000-00000000aaaa');
const q4 = { from: toDay('2026-10-01'), to: toDay('2026-12-31') };
const q1 = { from: toDay('2027-01-01'), to: toDay('2027-03-31') };
const arr = aGoal({
  ...{ id: id(1), level: 'individual', owner: ali, metric: 'recurring-revenue', name: 'Ny ARR Q4' },
  ...{ target: 100, value: 67, saidOn: toDay('2026-12-31'), ...q4 },
});
const own: Goal = { ...arr, id: id(2), metric: null, name: 'Provtryckta kunder Q4' };

describe('a goal whose period is over', () => {
  const told = (goals: readonly Goal[], today: string) =>
    endedGoals(goals, toDay(today)).map(({ name }) => name);

  test('is told of from the day after, at most a quarter', () => {
    expect(told([arr], '2026-12-31')).toEqual([]);
    expect(told([arr], '2027-01-01')).toEqual(['Ny ARR Q4']);
    expect(told([arr], '2027-04-02')).toEqual(['Ny ARR Q4']);
    expect(told([arr], '2027-04-03')).toEqual([]);
  });

  test('is told of until the next one of the same thing is there, whatever it is called', () => {
    expect(told([arr, { ...arr, ...q1, id: id(3), name: 'Våren' }], '2027-01-05')).toEqual([]);
    expect(told([arr, { ...arr, ...q1, id: id(3), metric: 'new-customers' }], '2027-01-05')).toEqual([
      'Ny ARR Q4',
    ]);
    expect(told([arr, { ...arr, ...q1, id: id(3), owner: null }], '2027-01-05')).toEqual(['Ny ARR Q4']);
  });

  test('of a metric of their own goes by its name, but for when', () => {
    const named = (name: string) => ({ ...own, ...q1, id: id(3), name });
    expect(told([own, named('Provtryckta kunder Q1 2027')], '2027-01-05')).toEqual([]);
    expect(told([own, named('Provtryckta kunder')], '2027-01-05')).toEqual([]);
    expect(told([own, named('Nöjda kunder Q1')], '2027-01-05')).toEqual([own.name]);
  });

  test('of two in a row the later one is told of', () => {
    const q3 = { ...arr, id: id(3), name: 'Ny ARR Q3', from: toDay('2026-07-01'), to: toDay('2026-09-30') };
    expect(told([q3, arr], '2027-01-01')).toEqual(['Ny ARR Q4']);
  });
});

describe('the period after one', () => {
  test.each([
    ['2026-10-01', '2026-12-31', '2027-01-05', '2027-01-01', '2027-03-31'],
    ['2027-01-01', '2027-01-31', '2027-02-01', '2027-02-01', '2027-02-28'],
    ['2026-01-01', '2026-12-31', '2027-01-02', '2027-01-01', '2027-12-31'],
    ['2026-07-01', '2026-12-31', '2027-01-02', '2027-01-01', '2027-06-30'],
    ['2026-10-15', '2026-11-14', '2026-11-20', '2026-11-15', '2026-12-15'],
    // Two months later the next one that isn't over begins with the present month.
    ['2026-10-01', '2026-10-31', '2026-12-20', '2026-12-01', '2026-12-31'],
  ])('from %s to %s, on %s, is from %s to %s', (from, to, today, first, last) =>
    expect(nextPeriod({ from: toDay(from), to: toDay(to) }, toDay(today))).toEqual({ from: first, to: last }),
  );

  test('begins the day after, as long in days or in whole months, and is not over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 92 }),
        (start, length, after) => {
          const from = addDays(toDay('2026-01-01'), start);
          const to = addDays(from, length);
          const today = addDays(to, after);
          const next = nextPeriod({ from, to }, today);
          expect(next.from > to).toBe(true);
          expect(next.to >= today).toBe(true);
          if (next.from > today) expect(next.from).toBe(addDays(to, 1));
          const whole = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
          if (whole) expect([next.from.slice(8), addDays(next.to, 1).slice(8)]).toEqual(['01', '01']);
          else expect(daysBetween(next.from, next.to)).toBe(length);
        },
      ),
    );
  });
});

describe('what the next goal serves', () => {
  const team: Goal = { ...arr, id: id(10), level: 'team', name: 'Teamets' };
  const goal = { ...arr, parent: team.id };
  const today = toDay('2027-01-05');

  test('is what follows the one that was served, or that one while it goes on', () => {
    const next = { ...team, id: id(11), ...q1 };
    expect(nextServed(goal, [goal, team, next], today)?.id).toBe(next.id);
    expect(nextServed(goal, [goal, { ...team, to: toDay('2027-12-31') }], today)?.id).toBe(team.id);
  });

  test('is nothing where there is none, or none was served', () => {
    expect(nextServed(goal, [goal, team], today)).toBeNull();
    expect(nextServed(arr, [arr, { ...team, ...q1 }], today)).toBeNull();
  });
});

describe('how a goal ended', () => {
  const cycle: Goal = { ...arr, unit: 'days', kind: 'rate', up: false, target: 80 };
  test.each<[string, Goal, string]>([
    ['reached at its target', { ...arr, value: 100 }, 'reached'],
    ['nearly from 95 % on', { ...arr, value: 95 }, 'nearly'],
    ['missed below', { ...arr, value: 94.9 }, 'missed'],
    ['reached where less is better and it is less', { ...cycle, value: 79 }, 'reached'],
    ['nearly where it is a little more', { ...cycle, value: 84 }, 'nearly'],
    ['missed where it is more', { ...cycle, value: 90 }, 'missed'],
    ['reached going down', { ...arr, baseline: 100, target: 50, value: 45 }, 'reached'],
    ['too few to say on nine cases', { ...cycle, value: 70, cases: 9 }, 'few'],
    ['nothing to compare with', { ...cycle, up: true, target: 0 }, 'none'],
  ])('is %s', (_, goal, outcome) => expect(outcomeOf(goal)).toBe(outcome));

  test.each<[string, Goal, string]>([
    ['not known where the latest figure is of a day before the last', { ...arr, value: 94 }, 'outdated'],
    ['not known of a rate, though it was there', { ...arr, kind: 'rate', value: 100 }, 'outdated'],
    ['reached where what counts up was there before the end', { ...arr, value: 100 }, 'reached'],
  ])('is %s', (_, goal, outcome) =>
    expect(outcomeOf({ ...goal, saidOn: addDays(goal.to, -2) })).toBe(outcome),
  );

  test('is known from a figure of the last weekday, where the period ends on a Sunday', () =>
    expect(outcomeOf({ ...arr, value: 94, to: toDay('2027-01-31'), saidOn: toDay('2027-01-29') })).toBe(
      'missed',
    ));

  test('is unsaid where nobody has said where it stood', () =>
    expect(outcomeOf({ ...arr, value: 0, saidOn: null })).toBe('unsaid'));
});
