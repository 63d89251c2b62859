import { quarterOf } from './quarter.ts';
import { addDays } from './time.ts';
import type { CalendarDay } from './time.ts';

/** How much of a pair's past one sees at once. */
export const timelineViews = ['weeks', 'quarter', 'year'] as const;
export type TimelineView = (typeof timelineViews)[number];

/** The first and the last day that a time axis shows. */
export type DaySpan = Readonly<{ from: CalendarDay; to: CalendarDay }>;

/** Two weeks ahead, so that the next session and what falls due by it are seen. */
const AHEAD_DAYS = 14;

/** The days of a view: twelve weeks or a year back from today, or the calendar quarter, which is that of most goals. */
export const timelineSpan = (view: TimelineView, today: CalendarDay): DaySpan => {
  const ahead = addDays(today, AHEAD_DAYS);
  switch (view) {
    case 'weeks':
      return { from: addDays(today, -12 * 7), to: ahead };
    case 'quarter': {
      const { from, until } = quarterOf(today);
      return { from, to: until };
    }
    case 'year':
      return { from: addDays(today, -52 * 7), to: ahead };
  }
};

/** The most of each that a timeline has, the latest: more than a pair leaves behind in a year of weekly sessions. */
export const TIMELINE_MOST = {
  sessions: 120,
  ratings: 120,
  commitments: 200,
  goals: 3,
  values: 120,
} as const;
