import { useState } from 'react';
import { findTimes } from '../../../shared/contracts/times-that-suit.ts';
import { calendarDay, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../../shared/domain/time.ts';
import { useFetched } from '../../platform/api.ts';

/** The days to look for a time between, the meeting's length in minutes, and what to suggest if none is found. */
export type TimeAsked = Readonly<{
  rhythmId: string;
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
export const useTimeChoice = ({ rhythmId, from, to, minutes, zone, suggested, you, other }: TimeAsked) => {
  const found = useFetched(findTimes, {
    params: { id: rhythmId },
    query: { from, to, minutes: String(minutes) },
  });
  const [picked, pick] = useState<Instant | null>(null);
  const [own, setOwn] = useState<Readonly<{ day: string; time: string }> | null>(null);
  const times = found.data?.times ?? [];
  const whyNone: WhyNone | null =
    found.isPending || times.length > 0 ? null : found.isError ? 'no-answer' : (found.data.missing ?? 'none');
  const isOwn = own !== null || whyNone !== null;
  const { day, time } = own ?? suggested;
  const chosen = times.find((one) => one === picked) ?? times[0] ?? null;
  return {
    ...{ times, whyNone, isOwn, day, time, pick, from, zone },
    isLooking: found.isPending,
    /** Whether only the manager's calendar could be seen. */
    isHalfSeen: found.data?.seen === 'manager',
    ...{ you, other },
    /** The chosen moment; null if there is none. */
    at: isOwn ? momentIn(day, time, zone) : chosen,
    change: (part: Partial<Readonly<{ day: string; time: string }>>) => setOwn({ day, time, ...part }),
    /** Switches to a day and time of one's own, or back to the suitable times. */
    toOwn: () => setOwn({ day, time }),
    toTimes: () => setOwn(null),
    look: () => void found.refetch(),
  };
};

export type TimeChoice = ReturnType<typeof useTimeChoice>;
