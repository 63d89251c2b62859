import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { ProgrammePhase } from '../../../shared/domain/programme.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { toInstant } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import {
  cadencesAhead,
  HALF_YEAR_WEEKS,
  countsOf,
  halfYear,
  halfYearTurns,
  plannedSessions,
} from './half-year.ts';
import type { FetchedBasis } from './half-year.ts';
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

const NOW = toInstant('2026-11-26T08:00:00Z');
const aheadOf = (phases: readonly ProgrammePhase[], about: Partial<Cadence>) =>
  cadencesAhead(cadence(about), phases);
const weeksOf = (agreed: Cadence) => halfYear([agreed], halfYearTurns([agreed], [], NOW));
const sessionsOf = (agreed: Cadence, basis?: Partial<FetchedBasis>) =>
  plannedSessions(
    [agreed],
    halfYearTurns([agreed], [], NOW),
    basis && {
      ...{ startedOn: agreed.anchor, lastHeld: {}, previous: null, requested: null },
      ...{ signals: [], kept: [], pinned: [], ...basis },
    },
  );

describe('the coming half-year', () => {
  test('is twenty-six weeks from the Monday of the first session', () => {
    const weeks = weeksOf(cadence());
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
    expect(weeksOf(cadence({ weeks })).filter(({ session }) => session !== null)).toHaveLength(sessions);
  });

  test('forgets no type when there is a session each week', () => {
    const { weeks, mix } = presets['new-in-role'];
    const counts = countsOf(sessionsOf(cadence({ weeks, mix })));
    expect(counts.map(({ type }) => type)).toEqual([...conversationTypes]);
    for (const { count } of counts) expect(count).toBeGreaterThan(1);
  });

  test('begins with the next session once today’s is over', () => {
    const later = halfYearTurns([cadence()], [], toInstant('2026-11-26T09:30:00Z'));
    expect(halfYear([cadence()], later)[0]?.session).toBeNull();
    expect(plannedSessions([cadence()], later)[0]?.day).toBe('2026-12-10');
  });

  test('of a rhythm that follows a programme is as each phase has it, from its first session on', () => {
    const weekly = presets['new-in-role'];
    const ahead = aheadOf(
      [
        { ...weekly, months: 3 },
        { ...presets.established, months: null },
      ],
      weekly,
    );
    const days = halfYearTurns(ahead, [], NOW).map(({ day }) => day);
    // Three months from 26 November is a Friday.
    const [early, late] = [
      days.filter((day) => day < '2027-02-26'),
      days.filter((day) => day >= '2027-02-26'),
    ];
    expect(early).toHaveLength(14);
    expect(late).toEqual([
      '2027-03-04',
      '2027-03-18',
      '2027-04-01',
      '2027-04-15',
      '2027-04-29',
      '2027-05-13',
    ]);
    expect(plannedSessions(ahead, halfYearTurns(ahead, [], NOW))).toHaveLength(20);
  });

  test('opens with the type that was held longest ago', () => {
    const [first] = sessionsOf(cadence(), { lastHeld: { skill: '2026-06-01' as CalendarDay } });
    expect(first?.type).toBe('skill');
  });

  test('gives its first session what is known now, and keeps the types that are settled', () => {
    const types = (basis: Partial<FetchedBasis>) =>
      sessionsOf(cadence(), basis)
        .slice(0, 3)
        .map(({ type }) => type);
    const signals: FetchedBasis['signals'] = [
      { id: 'pipeline.period-end', type: 'pipeline' },
      { id: 'pipeline.coverage', type: 'pipeline' },
    ];
    expect(types({ signals })[0]).toBe('pipeline');
    const kept: FetchedBasis['kept'] = ['skill', 'skill', null];
    expect(types({ signals, requested: 'performance', kept }).slice(0, 2)).toEqual(['skill', 'skill']);
    const pinned = [{ turn: '2026-12-10' as CalendarDay, type: 'preparation' as const }];
    expect(types({ signals, pinned, kept: ['skill', 'deal'] })).toEqual(['skill', 'preparation', 'deal']);
  });

  test('has a session on another day of its week where somebody is off, and none where all of the week is', () => {
    const christmas = [
      '2026-12-24',
      '2026-12-25',
      ...['18', '19', '20', '21', '22'].map((one) => `2027-01-${one}`),
    ];
    const daysOff = { whole: christmas as CalendarDay[], half: [] };
    const weeks = halfYear(
      [cadence()],
      halfYearTurns([cadence()], [{ zone: 'Europe/Stockholm', daysOff }], NOW),
    );
    expect(weeks[4]).toMatchObject({ session: { day: '2026-12-23' }, leftOut: null });
    expect(weeks[8]).toMatchObject({ session: null, leftOut: '2027-01-21' });
  });
});
