import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

type Held = Readonly<{ type: ConversationType; state: string; startsAt: Instant }>;

/** Days since a conversation of that type was held; null when it never has been. */
export const daysSinceType = (
  sessions: readonly Held[],
  type: ConversationType,
  today: CalendarDay,
  zone: string,
): number | null => {
  const held = sessions
    .filter((session) => session.state === 'closed' && session.type === type)
    .map(({ startsAt }) => dayAt(startsAt, zone))
    .sort()
    .at(-1);
  return held === undefined ? null : Math.max(0, daysBetween(held, today));
};

/** Hours after its end that a meeting still shows what was said in it. */
const RECAP_HOURS = 12;

/** The session that was just closed, for a meeting that has no other. */
export const justClosed = <S extends Held & Readonly<{ id: string; minutes: number }>>(
  sessions: readonly S[],
  hoursSince: (at: Instant) => number,
): S | null =>
  sessions
    .filter(({ state, startsAt }) => state === 'closed' && hoursSince(startsAt) < RECAP_HOURS)
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))[0] ?? null;
