import { describe, expect, test } from 'vitest';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import { NEEDS_MAX, byNeed, needsToday, ownOverdue } from './needs.ts';
import { commitmentDue, rowOf, withoutRhythm } from './test-team.ts';

const now = '2026-11-25T08:00:00.000Z' as Instant;
const zone = 'Europe/Stockholm';
const at = (startsAt: string): Pick<TeamRow, 'next'> => ({
  next: { id: startsAt as SessionId, type: 'deal', startsAt: startsAt as Instant, minutes: 30, extra: false },
});
const kinds = (rows: readonly TeamRow[]) => needsToday(rows, { mine: [] }, now, zone).map(({ kind }) => kind);

describe('what matters today', () => {
  test('is nothing when every rhythm is in phase', () => {
    expect(kinds([rowOf('Ali', at('2026-11-27T09:00:00.000Z'))])).toEqual([]);
  });

  test('is a session that goes on before anything else', () => {
    expect(
      kinds([rowOf('Sara', { helpWanted: 1 }), rowOf('Ali', { liveSessionId: 's' as SessionId })]),
    ).toEqual(['live', 'help']);
  });

  test('is a session within the hour, and one later the same day', () => {
    expect(kinds([rowOf('Ali', at('2026-11-25T08:45:00.000Z'))])).toEqual(['soon']);
    expect(kinds([rowOf('Ali', at('2026-11-25T14:00:00.000Z'))])).toEqual(['today']);
  });

  test('is a session whose time is now though nobody has started it, until that time is over', () => {
    expect(kinds([rowOf('Ali', at('2026-11-25T07:45:00.000Z'))])).toEqual(['begun']);
    expect(kinds([rowOf('Ali', at('2026-11-25T07:00:00.000Z'))])).not.toContain('begun');
  });

  test('is nothing about who is away, however long ago it was, but a call for help', () => {
    const away = { awayUntil: '2026-12-04' as CalendarDay, status: 'lapsed' } as const;
    expect(kinds([rowOf('Ali', away), rowOf('Sara', { ...away, helpWanted: 1 })])).toEqual(['help']);
    const rows = [rowOf('Ali', { ...away, overdueCommitments: 1 }), rowOf('Sara', { overdueCommitments: 1 })];
    expect(byNeed(rows).map(({ rhythm }) => rhythm.rep.name)).toEqual(['Sara', 'Ali']);
  });

  test('says one thing about each rep', () => {
    expect(kinds([rowOf('Ali', { status: 'lapsed', helpWanted: 2 })])).toEqual(['help']);
  });

  test('is a call for help, also from a rep whose session is about to begin', () => {
    expect(kinds([rowOf('Ali', { ...at('2026-11-25T08:45:00.000Z'), helpWanted: 1 })])).toEqual([
      'soon',
      'help',
    ]);
  });

  test('is never more than three things', () => {
    const rows = ['Ali', 'Sara', 'Johan', 'Elin'].map((name) => rowOf(name, { helpWanted: 1 }));
    expect(kinds(rows)).toHaveLength(NEEDS_MAX);
  });

  test('is the manager’s own broken promise, before rhythms that slip', () => {
    const needs = needsToday(
      [rowOf('Ali', { status: 'lapsed' })],
      { mine: [commitmentDue('Prata med produkt', '2026-11-20'), commitmentDue('Boka Volvo', '2026-11-18')] },
      now,
      zone,
    );
    expect(needs.map(({ kind }) => kind)).toEqual(['own-commitment', 'lapsed']);
    expect(needs[0]).toMatchObject({ commitment: { text: 'Boka Volvo' }, others: 1 });
  });

  test('is today’s session before a rhythm that has stopped, as on the morning card', () => {
    const rows = [rowOf('Ali', { status: 'lapsed' }), rowOf('Sara', at('2026-11-25T14:00:00.000Z'))];
    expect(kinds(rows)).toEqual(['today', 'lapsed']);
  });

  test('is to begin somewhere when nothing has been held or planned', () => {
    const team = ['Ali', 'Sara'].map((name) => withoutRhythm(rowOf(name)));
    expect(kinds(team)).toEqual(['first']);
  });

  test('is a quarter of an hour before a customer meeting, after all else', () => {
    const extra = {
      id: 'm',
      customer: 'Volvo',
      at: '2026-11-27T09:00:00.000Z',
    } as unknown as TeamRow['extra'];
    expect(kinds([rowOf('Ali', { extra }), rowOf('Sara', { greeted: true, reachable: 'no' })])).toEqual([
      'unreached',
      'extra',
    ]);
  });

  test('is a time together where several practise the same, after what is about one of them', () => {
    const together = { behaviour: 'listens', words: {} as never, people: [] };
    const rows = [rowOf('Ali', { status: 'at-risk' }), rowOf('Sara')];
    const needs = needsToday(rows, { mine: [], together }, now, zone);
    expect(needs.map(({ kind }) => kind)).toEqual(['at-risk', 'together']);
  });

  test('is a rep who has left, before a rhythm that slips', () => {
    const rows = [rowOf('Ali', { status: 'lapsed' }), rowOf('Sara', { hasLeft: true })];
    expect(kinds(rows)).toEqual(['left', 'lapsed']);
  });

  test('gathers the reps without a rhythm in one sentence', () => {
    const team = [rowOf('Ali'), ...['Sara', 'Elin'].map((name) => withoutRhythm(rowOf(name)))];
    expect(needsToday(team, { mine: [] }, now, zone)).toMatchObject([{ kind: 'no-rhythm', others: 1 }]);
  });
});

test('a promise due today is not late yet', () => {
  expect(ownOverdue([commitmentDue('Ring Volvo', '2026-11-25')], '2026-11-25' as never)).toEqual([]);
});

test('those in need come first in the table', () => {
  const rows = [
    rowOf('Ali'),
    rowOf('Elin', { status: 'at-risk' }),
    rowOf('Sara', { status: 'lapsed' }),
    rowOf('Johan', { helpWanted: 1 }),
  ];
  expect(byNeed(rows).map(({ rhythm }) => rhythm.rep.name)).toEqual(['Johan', 'Sara', 'Elin', 'Ali']);
});

test('a preparation long ago moves nobody up', () => {
  const types = rowOf('Ali').types.map((one) =>
    one.type === 'preparation' ? { ...one, freshness: 'forgotten' as const } : one,
  );
  expect(byNeed([rowOf('Ali'), rowOf('Bo', { types })])[0]?.rhythm.rep.name).toBe('Ali');
});
