import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { HALF_YEAR_WEEKS, countsOf, halfYear, plannedSessions } from './half-year.ts';
import { presets } from '../../../shared/coaching/presets.ts';

const cadence = (about: Partial<Cadence> = {}): Cadence => ({
  weeks: 2,
  minutes: 30,
  weekday: 4,
  time: '10:00' as WallTime,
  zone: 'Europe/Stockholm',
  anchor: '2026-11-26' as CalendarDay,
  mix: presets.established.mix,
  ...about,
});

describe('the coming half-year', () => {
  test('is twenty-six weeks from the Monday of the first session', () => {
    const weeks = halfYear(cadence());
    expect(weeks).toHaveLength(HALF_YEAR_WEEKS);
    expect(weeks[0]).toMatchObject({ monday: '2026-11-23', session: { day: '2026-11-26' } });
    expect(weeks[1]?.session).toBeNull();
  });

  test.each([
    [1, 26],
    [2, 13],
    [4, 7],
    [8, 4],
  ])('every %i weeks has %i sessions', (weeks, sessions) => {
    expect(halfYear(cadence({ weeks })).filter(({ session }) => session !== null)).toHaveLength(sessions);
  });

  test('forgets no type when there is a session each week', () => {
    const { weeks, mix } = presets['new-in-role'];
    const counts = countsOf(plannedSessions(cadence({ weeks, mix })));
    expect(counts.map(({ type }) => type)).toEqual([...conversationTypes]);
    for (const { count } of counts) expect(count).toBeGreaterThan(1);
  });

  test('opens with the type that was held longest ago', () => {
    const [first] = plannedSessions(cadence(), { skill: '2026-06-01' as CalendarDay });
    expect(first?.type).toBe('skill');
  });
});
