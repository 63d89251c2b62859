import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { emptyGoal, goalDraftFault, newGoal } from './goal-draft.ts';

const day = (text: string) => text as CalendarDay;

describe('a new goal', () => {
  test.each([
    ['2026-11-25', '2026-10-01', '2026-12-31'],
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-04-01', '2026-06-30'],
  ])('on %s is for the quarter %s to %s', (today, from, to) => {
    expect(emptyGoal(day(today), '')).toMatchObject({ from, to });
  });

  test('needs a name, numbers and a period that goes forward', () => {
    const empty = emptyGoal(day('2026-11-25'), '');
    expect(goalDraftFault(empty)).toBe('name');
    expect(goalDraftFault({ ...empty, name: 'Ny ARR' })).toBe('target');
    expect(goalDraftFault({ ...empty, name: 'Ny ARR', target: '1,2', baseline: 'x' })).toBe('baseline');
    expect(goalDraftFault({ ...empty, name: 'Ny ARR', target: '1', to: '2026-09-01' })).toBe('period');
    expect(goalDraftFault({ ...empty, name: 'Ny ARR', target: '1 200 000' })).toBeNull();
  });

  test('begins where its baseline is', () => {
    const draft = { ...emptyGoal(day('2026-11-25'), ''), name: 'Cykel', baseline: '90', target: '80' };
    expect(newGoal(draft, 'team', 'maria')).toMatchObject({ value: 90, target: 80, parentId: null });
  });
});
