import { describe, expect, test } from 'vitest';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { endOfWeek, firstGroup, groupOf, groupCommitments } from './commitment-groups.ts';

const day = (text: string) => text as CalendarDay;
/** A Wednesday. */
const today = day('2026-11-25');
const commitment = (about: Partial<CommitmentView>): CommitmentView =>
  ({ state: 'open', due: null, on: null, text: '', ...about }) as CommitmentView;

describe('a promise', () => {
  test('is late the day after it was due, not before', () => {
    expect(groupOf(commitment({ due: day('2026-11-24') }), today)).toBe('late');
    expect(groupOf(commitment({ due: today }), today)).toBe('week');
  });

  test('belongs to this week until its Sunday', () => {
    expect(endOfWeek(today)).toBe('2026-11-29');
    expect(groupOf(commitment({ due: day('2026-11-29') }), today)).toBe('week');
    expect(groupOf(commitment({ due: day('2026-11-30') }), today)).toBe('later');
  });

  test('without a day waits under later', () => {
    expect(groupOf(commitment({ due: null }), today)).toBe('later');
  });

  test('is done when it is kept, and when it is dropped', () => {
    expect(groupOf(commitment({ state: 'kept', due: day('2026-11-01') }), today)).toBe('done');
    expect(groupOf(commitment({ state: 'dropped' }), today)).toBe('done');
  });
});

describe('the promises of a group', () => {
  test('come by their day, those without one last', () => {
    const later = [commitment({ text: 'c' }), commitment({ text: 'b', due: day('2026-12-24') })];
    expect(groupCommitments(later, today).later.map(({ text }) => text)).toEqual(['b', 'c']);
  });

  test('come with the latest answer first when they are done', () => {
    const done = [
      commitment({ text: 'a', state: 'kept', on: day('2026-11-02') }),
      commitment({ text: 'b', state: 'kept', on: day('2026-11-20') }),
    ];
    expect(groupCommitments(done, today).done.map(({ text }) => text)).toEqual(['b', 'a']);
  });

  test('open with what is late, else with what comes first', () => {
    expect(firstGroup(groupCommitments([commitment({ due: day('2026-11-01') })], today))).toBe('late');
    expect(firstGroup(groupCommitments([commitment({})], today))).toBe('later');
    expect(firstGroup(groupCommitments([], today))).toBe('week');
  });
});
