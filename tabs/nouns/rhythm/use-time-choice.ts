import { useState } from 'react';
import { findTimes } from '../../../shared/contracts/times-that-suit.ts';
import { calendarDay, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../../shared/domain/time.ts';
import { useFetched } from '../../platform/api.ts';

/** Between which days a time is looked for, for a meeting of how many minutes, and what is suggested where none is found. */
export type TimeAsked = Readonly<{
  rhythmId: string;
  from: CalendarDay;
  to: CalendarDay;
  minutes: number;
  /** The zone that a day and time of one's own are meant in. */
  zone: string;
  suggested: Readonly<{ day: CalendarDay; time: WallTime }>;
  /** Which of the two is asked, and the other's first name. */
  you: 'manager' | 'rep';
  other: string;
}>;

/** Why no time could be looked for, or that none suits; null where some do, and while it is looked. */
type WhyNone = 'none' | 'leave' | 'their-leave' | 'no-answer';

const momentIn = (day: string, time: string, zone: string): Instant | null => {
  const [on, at] = [calendarDay.safeParse(day), wallTime.safeParse(time)];
  return on.success && at.success ? momentOf(on.data, at.data, zone) : null;
};

/**
 * A choice among the times that suit both, the first of them until another is chosen, or a day and time of one's own; that is all
 * there is where none could be found.
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
    /** Whether the times suit but the manager, as far as is seen. */
    isHalfSeen: found.data?.seen === 'manager',
    ...{ you, other },
    /** The moment that is chosen; null while there is none. */
    at: isOwn ? momentIn(day, time, zone) : chosen,
    change: (part: Partial<Readonly<{ day: string; time: string }>>) => setOwn({ day, time, ...part }),
    /** To a day and time of one's own, or back to those that suit. */
    toOwn: () => setOwn({ day, time }),
    toTimes: () => setOwn(null),
    look: () => void found.refetch(),
  };
};

export type TimeChoice = ReturnType<typeof useTimeChoice>;
