import { expect, test } from 'vitest';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import { suggestedType } from './suggested-type.ts';
import { rowOf, withoutRhythm } from './test-team.ts';

const today = '2026-11-25' as CalendarDay;
const ages = (deal: number, others: number) =>
  rowOf('Ali').types.map((one) => ({ ...one, days: one.type === 'deal' ? deal : others }));

test('a pair that has never met begins with goals and expectations', () => {
  const never = rowOf('Ali').types.map((one) => ({ ...one, days: null }));
  expect(suggestedType({ ...withoutRhythm(rowOf('Ali')), types: never }, today)).toBe('performance');
});

test('what the next session is planned to be is suggested now as well', () => {
  const next = {
    id: 's' as SessionId,
    type: 'skill',
    startsAt: '2026-11-27T09:00:00.000Z' as Instant,
    minutes: 30,
    extra: false,
  } as const;
  expect(suggestedType(rowOf('Ali', { next }), today)).toBe('skill');
});

test('otherwise the type that has waited longest against the mix', () => {
  expect(suggestedType(rowOf('Ali', { types: ages(90, 5) }), today)).toBe('deal');
  expect(suggestedType(withoutRhythm(rowOf('Ali', { types: ages(90, 5) })), today)).toBe('deal');
});
