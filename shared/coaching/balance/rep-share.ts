import type { ConversationType } from '../../domain/conversation-type.ts';
import { freshnessOf, intervalDays } from '../../domain/rhythm.ts';
import type { Cadence, Freshness } from '../../domain/rhythm.ts';
import { addDays, daysBetween } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';

/** Looked back over so many weeks (coaching model, section 9). */
const WINDOW_WEEKS = 8;
/** A rhythm that is younger is new: it has hardly had time to be kept. */
const FEWEST_WEEKS = 4;
/** A session counts for at most so many times what was planned, so that one that dragged on doesn't stand for others. */
const MOST_OF_PLANNED = 1.5;

/** A rep's rhythm, and what came of it. Minutes are those of the session and those planned for it. */
export type CoachingRecord = Readonly<{
  rep: string;
  startedOn: CalendarDay;
  cadence: Pick<Cadence, 'weeks' | 'mix' | 'minutes'>;
  /** The days on which the rhythm gave a session. */
  due: readonly CalendarDay[];
  closed: readonly Readonly<{ on: CalendarDay; minutes: number; planned: number }>[];
  lastHeld: Readonly<Partial<Record<ConversationType, CalendarDay>>>;
}>;

/** What a rep was given against what was agreed. `share` is null while the rhythm is new, or nothing was due. */
export type RepShare = Readonly<{
  rep: string;
  given: number;
  agreed: number;
  share: number | null;
  freshness: Readonly<Record<ConversationType, Freshness>>;
}>;

const freshnessByType = (
  { cadence, lastHeld, startedOn }: CoachingRecord,
  today: CalendarDay,
): RepShare['freshness'] => {
  const of = (type: ConversationType): Freshness =>
    freshnessOf(Math.max(0, daysBetween(lastHeld[type] ?? startedOn, today)), intervalDays(cadence, type));
  return {
    deal: of('deal'),
    pipeline: of('pipeline'),
    skill: of('skill'),
    performance: of('performance'),
    preparation: of('preparation'),
  };
};

/** A rep's share of what was agreed for the eight weeks that end today. */
export const shareOf = (record: CoachingRecord, today: CalendarDay): RepShare => {
  const first = addDays(today, 1 - 7 * WINDOW_WEEKS);
  const isInWindow = (day: CalendarDay): boolean => first <= day && day <= today;
  const given = record.closed
    .filter(({ on }) => isInWindow(on))
    .reduce((sum, { minutes, planned }) => sum + Math.min(minutes, MOST_OF_PLANNED * planned), 0);
  const agreed = record.due.filter(isInWindow).length * record.cadence.minutes;
  const isNew = daysBetween(record.startedOn, today) < 7 * FEWEST_WEEKS;
  return {
    ...{ rep: record.rep, given, agreed, share: isNew || agreed === 0 ? null : given / agreed },
    freshness: freshnessByType(record, today),
  };
};
