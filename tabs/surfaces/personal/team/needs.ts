import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { TeamRow, SharedFocus } from '../../../../shared/contracts/rhythm.ts';
import { isOverdue } from '../../../../shared/domain/commitment.ts';
import { addMinutes, dayAt, minutesBetween } from '../../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import { calendarNeed } from './calendar-need.ts';

/** One thing that matters today, and the rep it is about. Its text and button are up to the screen. */
export type Need =
  | Readonly<{
      kind:
        | 'live'
        | 'begun'
        | 'soon'
        | 'calendar'
        | 'help'
        | 'declined'
        | 'ended'
        | 'lapsed'
        | 'today'
        | 'at-risk'
        | 'first'
        | 'unreached'
        | 'left'
        | 'extra';
      row: TeamRow;
    }>
  | Readonly<{ kind: 'no-rhythm'; row: TeamRow; others: number }>
  | Readonly<{ kind: 'together'; together: SharedFocus }>
  | Readonly<{ kind: 'own-commitment'; commitment: CommitmentView; others: number }>;

/** More than three is a list, and nobody starts a day with a list. */
export const NEEDS_MAX = 3;
/** From how many minutes before its start a session counts as about to begin. */
const SOON_MINUTES = 60;

/** Whether the time of the next session is now, though nobody has started it. */
const hasBegun = ({ next }: TeamRow, now: Instant): boolean =>
  next !== null && next.startsAt <= now && now < addMinutes(next.startsAt, next.minutes);

const startsSoon = (row: TeamRow, now: Instant): boolean =>
  row.next !== null && minutesBetween(now, row.next.startsAt) <= SOON_MINUTES;

const startsToday = (row: TeamRow, now: Instant, zone: string): boolean =>
  row.next !== null && dayAt(row.next.startsAt, zone) === dayAt(now, zone);

const byNext = (a: TeamRow, b: TeamRow): number => {
  const left = a.next?.startsAt ?? '9';
  const right = b.next?.startsAt ?? '9';
  return left < right ? -1 : left > right ? 1 : 0;
};
const byName = (a: TeamRow, b: TeamRow): number => a.rhythm.rep.name.localeCompare(b.rhythm.rep.name);
const bySince = (a: TeamRow, b: TeamRow): number => (b.daysSince ?? 0) - (a.daysSince ?? 0);

/** The manager's own overdue commitments, oldest first. */
export const ownOverdue = (mine: readonly CommitmentView[], today: CalendarDay): readonly CommitmentView[] =>
  mine
    .filter((commitment) => isOverdue(commitment, today))
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));

/**
 * The few things that matter most today, in the order of the morning card (SKETCHES, `morning`): what is happening now, calls for help,
 * what ended by itself, the manager's own commitments, the day's sessions, then rhythms that slip or are missing, and last what several
 * reps practise at once. At most one per rep, besides calls for help.
 */
export const needsToday = (
  rows: readonly TeamRow[],
  { mine, together = null }: Readonly<{ mine: readonly CommitmentView[]; together?: SharedFocus | null }>,
  now: Instant,
  zone: string,
): readonly Need[] => {
  const today = dayAt(now, zone);
  const ordered = [...rows].sort((a, b) => byNext(a, b) || byName(a, b));
  const about = (
    kind: Exclude<Need['kind'], 'no-rhythm' | 'own-commitment' | 'together'>,
    fits: (row: TeamRow) => boolean,
    order: (a: TeamRow, b: TeamRow) => number = () => 0,
  ): readonly Need[] =>
    ordered
      .filter(fits)
      .sort(order)
      .map((row) => ({ kind, row }));

  const late = ownOverdue(mine, today);
  const [oldest] = late;
  const without = ordered.filter((row) => row.rhythm.cadence === null);
  const [bare] = without;
  const untouched = rows.every(
    (row) => row.daysSince === null && row.next === null && row.liveSessionId === null,
  );
  const nobodyYet = untouched ? ordered.slice(0, 1) : [];

  const all: readonly Need[] = [
    ...about('live', (row) => row.liveSessionId !== null),
    ...about('begun', (row) => hasBegun(row, now)),
    ...about('soon', (row) => startsSoon(row, now)),
    ...nobodyYet.map((row): Need => ({ kind: 'first', row })),
    ...about('help', (row) => row.helpWanted > 0),
    ...about('calendar', ({ rhythm }) => calendarNeed(rhythm) !== null),
    ...about('declined', (row) => row.declined),
    ...about('ended', (row) => row.inQuestion !== null),
    ...(oldest ? [{ kind: 'own-commitment', commitment: oldest, others: late.length - 1 } as const] : []),
    ...about('today', (row) => startsToday(row, now, zone)),
    ...about('left', (row) => row.hasLeft),
    ...about('lapsed', (row) => row.status === 'lapsed' && row.awayUntil === null, bySince),
    ...about('at-risk', (row) => row.status === 'at-risk' && row.awayUntil === null, bySince),
    ...(bare && !untouched ? [{ kind: 'no-rhythm', row: bare, others: without.length - 1 } as const] : []),
    ...about('unreached', (row) => row.greeted && row.reachable === 'no'),
    ...about('extra', (row) => row.extra !== null),
    ...(together ? [{ kind: 'together', together } as const] : []),
  ];

  const told = new Set<string>();
  return all
    .filter((need) => {
      if (need.kind === 'own-commitment' || need.kind === 'together') return true;
      // A call for help is shown even if a session with the same rep is about to begin.
      if (told.has(need.row.rhythm.id) && need.kind !== 'help') return false;
      told.add(need.row.rhythm.id);
      return true;
    })
    .slice(0, NEEDS_MAX);
};

/** How much a rep needs their manager; lower comes first in the table. */
const urgency = (row: TeamRow): number => {
  if (row.liveSessionId !== null) return 0;
  if (row.helpWanted > 0) return 1;
  // A rep who is away needs nobody until they are back, and one who has left nobody at all.
  if (row.awayUntil !== null || row.hasLeft) return 7;
  if (row.status === 'lapsed') return 2;
  if (row.status === 'at-risk') return 3;
  if (row.overdueCommitments > 0) return 4;
  if (row.types.some(({ type, freshness }) => type !== 'preparation' && freshness === 'forgotten')) return 5;
  if (row.status === 'new') return 6;
  return 7;
};

/** The team by need, then by their next session, then by name. */
export const byNeed = (rows: readonly TeamRow[]): readonly TeamRow[] =>
  [...rows].sort((a, b) => urgency(a) - urgency(b) || byNext(a, b) || byName(a, b));
