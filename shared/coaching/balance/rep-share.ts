import type { ConversationType } from '../../domain/conversation-type.ts';
import { freshnessOf, intervalDays } from '../../domain/rhythm.ts';
import type { Cadence, Freshness } from '../../domain/rhythm.ts';
import { addDays, daysBetween } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';

/** So many weeks are looked back over (coaching model, section 9). */
export const WINDOW_WEEKS = 8;
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
  /** `isBeside`: given outside the rhythm, so that it holds none of its sessions. */
  closed: readonly Readonly<{ on: CalendarDay; minutes: number; planned: number; isBeside?: boolean }>[];
  lastHeld: Readonly<Partial<Record<ConversationType, CalendarDay>>>;
}>;

/** What a rep was given against what was agreed. `share` is null while the rhythm is new, or nothing was due. */
export type RepShare = Readonly<{
  rep: string;
  given: number;
  agreed: number;
  share: number | null;
  /** How many of the rhythm's sessions were due, and how many of those weren't held. */
  due: number;
  missed: number;
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
  const closed = record.closed.filter(({ on }) => isInWindow(on));
  const given = closed.reduce(
    (sum, { minutes, planned }) => sum + Math.min(minutes, MOST_OF_PLANNED * planned),
    0,
  );
  const due = record.due.filter(isInWindow).length;
  const agreed = due * record.cadence.minutes;
  const missed = Math.max(0, due - closed.filter(({ isBeside }) => isBeside !== true).length);
  const isNew = daysBetween(record.startedOn, today) < 7 * FEWEST_WEEKS;
  return {
    ...{ rep: record.rep, given, agreed, share: isNew || agreed === 0 ? null : given / agreed },
    ...{ due, missed },
    freshness: freshnessByType(record, today),
  };
};
