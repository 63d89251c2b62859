import { describe, expect, test } from 'vitest';
import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import {
  draftOf,
  draftOfNext,
  draftOfPart,
  emptyGoal,
  evenCurve,
  goalDraftFault,
  newGoal,
  newTerms,
  plannedToday,
  readsAsGoal,
  sameAs,
  servableBy,
  smallAmount,
  targetBelowNothing,
  withPart,
  withServable,
} from './goal-draft.ts';

const today = toDay('2026-11-25');
const here = { language: 'sv', today } as const;
const empty = emptyGoal('sv', today, '');
const set = { ...empty, target: '1 200 000' };

const TEAM = goalId.parse('00000000-0000-4000-8000-000000000001');

describe('a part of another goal', () => {
  const sum = { kind: 'sum' as const, apart: { measure: 0, currency: 0, period: 0 }, value: 0 };
  const served = (part: Partial<CascadeGoal> = {}): CascadeGoal => ({
    ...newGoal({ ...set, name: 'Ny ARR Q4, team Maria', currency: 'EUR' }, 'team', null),
    ...{
      id: TEAM,
      ownerId: null,
      parentId: null,
      version: 1,
      cases: null,
      metric: 'recurring-revenue',
      saidOn: null,
    },
    ...{
      progress: 0,
      pace: null,
      status: 'early',
      leave: [],
      gap: null,
      currency: 'EUR',
      curve: null,
      why: 'Vi växer',
      lead: 'lagging',
    },
    ...{ owner: null, people: null, parts: null, withheld: false, without: null, ...part },
  });

  test('is measured as what it serves, over its period, of what nobody has taken', () => {
    const coverage = { share: 0.75, reading: 'short' as const };
    const parts = { ...sum, target: 900_000, uncovered: 300_000, coverage };
    const draft = draftOfPart('sv', today, served({ parts }));
    expect(draft).toMatchObject({
      ...{ metric: 'recurring-revenue', currency: 'EUR', parentId: TEAM, from: set.from, to: set.to },
      ...{ name: 'Ny ARR Q4', why: '', baseline: '0' },
    });
    expect(draft.target.replaceAll(/\s/gu, ' ')).toBe('300 000');
  });

  test('of a goal that nobody has a part of is as large as is said', () => {
    const parts = { ...sum, target: 0, uncovered: 1_200_000, coverage: null };
    expect(draftOfPart('sv', today, served({ parts })).target).toBe('');
  });

  test('of a metric of one’s own is called what it serves is called', () => {
    expect(draftOfPart('sv', today, served({ metric: null })).name).toBe('Ny ARR Q4, team Maria');
  });
});

describe('a new goal', () => {
  test.each([
    ['2026-11-25', '2026-10-01', '2026-12-31'],
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-04-01', '2026-06-30'],
  ])('on %s is for the quarter %s to %s', (day, from, to) => {
    expect(emptyGoal('sv', toDay(day), '')).toMatchObject({ from, to });
  });

  test('is for the next quarter where this one has no room', () => {
    const isNext = ({ from }: Readonly<{ from: string }>): boolean => from > '2026-12-31';
    expect(emptyGoal('sv', toDay('2026-12-01'), '', [], isNext)).toMatchObject({ name: 'Ny ARR Q1' });
  });

  test('is called what it measures and when, until somebody calls it something else', () => {
    expect(empty.name).toBe('Ny ARR Q4');
    const meetings = withPart(empty, { metric: 'meetings-booked' }, here);
    expect(meetings).toMatchObject({ name: 'Bokade kundmöten Q4', unit: 'count', lead: 'leading' });
    const named = withPart(empty, { name: 'Nya kunder i Norge' }, here);
    expect(withPart(named, { metric: 'new-customers' }, here).name).toBe('Nya kunder i Norge');
  });

  test('needs a name, numbers, a way to go and a period that goes forward', () => {
    expect(goalDraftFault({ ...set, name: ' ' })).toBe('name');
    expect(goalDraftFault(empty)).toBe('target');
    expect(goalDraftFault({ ...set, baseline: 'x' })).toBe('baseline');
    expect(goalDraftFault({ ...set, target: '0' })).toBe('same');
    expect(goalDraftFault({ ...set, to: '2026-09-01' })).toBe('period');
    expect(goalDraftFault(set)).toBeNull();
  });

  test('begins where its baseline is', () => {
    const draft = { ...withPart(empty, { metric: 'sales-cycle' }, here), baseline: '90', target: '80' };
    expect(newGoal(draft, 'team', 'maria')).toMatchObject({
      ...{ value: 90, target: 80, parentId: null, metric: 'sales-cycle', up: false, currency: null },
    });
  });

  test('has as many months to plan as its period, and a share for each', () => {
    const curved = withPart(set, { curve: ['1', '1', '2'] }, here);
    expect(goalDraftFault(curved)).toBeNull();
    expect(withPart(curved, { from: '2026-12-01' }, here).curve).toEqual(['1']);
    expect(goalDraftFault({ ...curved, curve: ['1', 'x', '2'] })).toBe('curve');
  });

  test.each(['', '0002-10-01', '0202-10-01', '20260-10-01'])('has no period while a day is “%s”', (from) => {
    const typing = withPart(withPart(set, { curve: ['1', '1', '2'] }, here), { from }, here);
    expect([goalDraftFault(typing), evenCurve(typing), readsAsGoal(typing)]).toEqual(['period', [], false]);
    expect(readsAsGoal({ ...set, name: '', to: from })).toBe(false);
    expect(withPart(typing, { from: '2026-10-01' }, here).curve).toEqual(['1', '1', '1']);
  });

  test('over more than three years is planned by working days', () => {
    const long = withPart(withPart(set, { curve: ['1', '1', '2'] }, here), { from: '2023-12-31' }, here);
    expect([goalDraftFault(long), newGoal(long, 'team', 'maria').curve]).toEqual([null, null]);
    expect(evenCurve({ ...set, from: '2024-01-01' })).toHaveLength(36);
  });

  test('reads back before it has a name', () => {
    expect(readsAsGoal({ ...set, name: '' })).toBe(true);
  });

  test('says where its plan is today: half the quarter’s working days have gone on 16 November', () => {
    expect(plannedToday(set, toDay('2026-11-16'), noDaysOff)).toBeCloseTo(1_200_000 * (33 / 66), 0);
    expect(plannedToday(set, toDay('2026-09-30'), noDaysOff)).toBeNull();
    expect(plannedToday({ ...set, kind: 'rate' }, today, noDaysOff)).toBeNull();
  });
});

test('a change needs a reason', () => {
  expect(goalDraftFault(set, true)).toBe('reason');
  const changed = { ...set, reason: ' Två kunder gick till Sara. ' };
  expect(goalDraftFault(changed, true)).toBeNull();
  expect(newTerms(changed, 3)).toMatchObject({
    version: 3,
    target: 1_200_000,
    reason: 'Två kunder gick till Sara.',
  });
});

test.each(['sv', 'en'] as const)(
  'a goal to change is written as one would type it, and read back as it was (%s)',
  (language) => {
    const measured = { metric: null, name: 'ARR', unit: 'money', currency: 'SEK', kind: 'total' } as const;
    const period = { from: toDay('2026-10-01'), to: toDay('2026-12-31'), parentId: null, why: '' };
    const numbers = { baseline: -12.5, target: 1_200_000, curve: [0.5, 1_200, 3] };
    const goal = { ...measured, ...period, ...numbers, up: true, lead: 'lagging' } as const;
    const draft = draftOf(language, goal);
    expect(newTerms({ ...draft, reason: 'x' }, 1)).toMatchObject({
      ...{ baseline: -12.5, target: 1_200_000, curve: [0.5, 1_200, 3] },
    });
  },
);

test('a goal can contribute only to those that go on during its period, and the chosen one comes back with its period', () => {
  const [q4, q1] = [
    {
      id: goalId.parse('01890000-0000-7000-8000-000000000004'),
      from: toDay('2026-10-01'),
      to: toDay('2026-12-31'),
    },
    {
      id: goalId.parse('01890000-0000-7000-8000-000000000001'),
      from: toDay('2027-01-01'),
      to: toDay('2027-03-31'),
    },
  ];
  const draft = { ...emptyGoal('sv', toDay('2026-12-03'), q4.id), from: q4.from, to: q4.to };
  const next = { ...draft, from: q1.from, to: q1.to };
  expect(servableBy(next, [q4, q1])).toEqual([q1]);
  expect(servableBy(draft, [q4, q1])).toEqual([q4]);
  expect(withServable(next, [q4, q1]).parentId).toBe(q1.id);
  expect(withServable(next, [q4]).parentId).toBe('');
  expect(withServable(draft, [q4, q1])).toBe(draft);
});

describe('the goal after one that has ended', () => {
  const ended = (part: Partial<EndedGoal> = {}): EndedGoal => ({
    ...newGoal({ ...set, name: 'Ny ARR Q4', currency: 'EUR' }, 'individual', null),
    ...{
      id: TEAM,
      ownerId: null,
      parentId: null,
      version: 1,
      cases: null,
      metric: 'recurring-revenue',
      saidOn: today,
    },
    ...{ progress: 0.67, pace: null, status: 'ended', gap: null, currency: 'EUR', curve: null, why: '' },
    ...{ lead: 'lagging', value: 804_000, outcome: 'missed', nextServed: null, leave: [] },
    ...part,
  });
  const inJanuary = (part: Partial<EndedGoal> = {}) => draftOfNext('sv', toDay('2027-01-05'), ended(part));

  test('is of the same thing over the next period, begun anew, with its target to be said', () =>
    expect(inJanuary()).toMatchObject({
      ...{ metric: 'recurring-revenue', unit: 'money', currency: 'EUR', name: 'Ny ARR Q1' },
      ...{ from: '2027-01-01', to: '2027-03-31', baseline: '0', target: '', parentId: '' },
    }));

  test('begins where a level, or a total that didn’t begin at nothing, ended', () => {
    const level = { kind: 'rate', unit: 'days', up: false, baseline: 90, value: 84 } as const;
    expect(inJanuary(level).baseline).toBe('84');
    expect(inJanuary({ unit: 'count', baseline: 120, value: 134 }).baseline).toBe('134');
    expect(inJanuary({ ...level, value: 90, outcome: 'unsaid' }).baseline).toBe('90');
  });

  test('serves what follows what was served', () => {
    const { outcome: _, nextServed: __, ...served } = ended();
    expect(inJanuary({ nextServed: served }).parentId).toBe(TEAM);
  });

  test('keeps a name that says no period, and exchanges the one it says', () => {
    expect(inJanuary({ name: 'Nöjda kunder' }).name).toBe('Nöjda kunder');
    expect(inJanuary({ name: 'Nöjda kunder Q4 2026' }).name).toBe('Nöjda kunder Q1 2027');
    const month = { from: toDay('2026-12-01'), to: toDay('2026-12-31') };
    expect(inJanuary({ ...month, name: 'Möten i december' }).name).toBe('Möten i januari');
  });
});

test('an amount of money so small that millions may be meant is asked about', () => {
  expect(smallAmount({ ...empty, target: '12,5' })).toBe(12.5);
  expect(smallAmount({ ...empty, target: '12,5 mkr' })).toBeNull();
  expect(smallAmount({ ...empty, unit: 'count', target: '12' })).toBeNull();
});

test('a target below nothing is asked about, unless it is refused', () => {
  expect(targetBelowNothing({ ...empty, target: '-5' })).toBe(-5);
  expect(targetBelowNothing({ ...empty, target: '−5 mkr' })).toBe(-5_000_000);
  expect(targetBelowNothing({ ...empty, target: '5' })).toBeNull();
  expect(targetBelowNothing({ ...empty, unit: 'count', target: '-5' })).toBeNull();
});

test('a goal that measures the same over the same days is pointed out', () => {
  const { metric, from, to } = empty;
  const other = { metric, from: toDay(from), to: toDay(to) };
  expect(sameAs(empty, [other])).toBe(other);
  expect(sameAs({ ...empty, metric: 'new-customers' }, [other])).toBeNull();
  expect(sameAs({ ...empty, to: '2026-11-30' }, [other])).toBeNull();
});
