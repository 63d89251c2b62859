import { useState } from 'react';
import { findTimes } from '../../../shared/contracts/times-that-suit.ts';
import { calendarDay, dayAt, momentOf, wallTime, wallTimeAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../../shared/domain/time.ts';
import { inTheWay, nextFree } from '../../../shared/domain/times-that-suit.ts';
import { useFetched } from '../../platform/api.ts';

/** The days to look for a time between, the meeting's length in minutes, and what to suggest if none is found. */
export type TimeAsked = Readonly<{
  rhythmId: string;
  /** The session that is to be moved there. */
  sessionId?: string;
  from: CalendarDay;
  to: CalendarDay;
  minutes: number;
  /** The zone for a day and time of one's own. */
  zone: string;
  suggested: Readonly<{ day: CalendarDay; time: WallTime }>;
  /** The reader's role, and the other person's first name. */
  you: 'manager' | 'rep';
  other: string;
}>;

/** Why there are no times; null if there are some, or while looking. */
type WhyNone = 'none' | 'leave' | 'their-leave' | 'no-answer';

const momentIn = (day: string, time: string, zone: string): Instant | null => {
  const [on, at] = [calendarDay.safeParse(day), wallTime.safeParse(time)];
  return on.success && at.success ? momentOf(on.data, at.data, zone) : null;
};

/**
 * A choice of times that suit both (the first one until another is picked) or of a day and time of one's own, which is all that is offered
 * if no times are found.
 */
export const useTimeChoice = ({
  rhythmId,
  sessionId,
  from,
  to,
  minutes,
  zone,
  suggested,
  you,
  other,
}: TimeAsked) => {
  const found = useFetched(findTimes, {
    params: { id: rhythmId },
    query: { from, to, minutes: String(minutes), ...(sessionId !== undefined && { session: sessionId }) },
  });
  const [picked, pick] = useState<Instant | null>(null);
  const [own, setOwn] = useState<Readonly<{ day: string; time: string }> | null>(null);
  const times = found.data?.times ?? [];
  const whyNone: WhyNone | null =
    found.isPending || times.length > 0 ? null : found.isError ? 'no-answer' : (found.data.missing ?? 'none');
  const isOwn = own !== null || whyNone !== null;
  const taken = found.data?.taken ?? [];
  const free = nextFree(momentOf(suggested.day, suggested.time, zone), minutes, taken);
  const { day, time } = own ?? { day: dayAt(free, zone), time: wallTimeAt(free, zone) };
  const chosen = times.find((one) => one === picked) ?? times[0] ?? null;
  const at = isOwn ? momentIn(day, time, zone) : chosen;
  return {
    ...{ times, whyNone, isOwn, day, time, pick, from, zone },
    isLooking: found.isPending,
    /** Whether only the manager's calendar could be seen. */
    isHalfSeen: found.data?.seen === 'manager',
    ...{ you, other },
    /** The chosen moment; null if there is none. */
    at,
    /** Whether the person has chosen a day and time of their own, rather than been suggested one. */
    isOwnChosen: own !== null && at !== null,
    /** What one of the two has then with somebody else; null if nothing. */
    clash: at && inTheWay(at, minutes, taken),
    change: (part: Partial<Readonly<{ day: string; time: string }>>) => setOwn({ day, time, ...part }),
    /** Switches to a day and time of one's own, or back to the suitable times. */
    toOwn: () => setOwn({ day, time }),
    toTimes: () => setOwn(null),
    look: () => void found.refetch(),
  };
};

export type TimeChoice = ReturnType<typeof useTimeChoice>;
