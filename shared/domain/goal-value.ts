import { z } from 'zod/mini';
import type { GoalId, PersonId } from './ids.ts';
import type { CalendarDay, Instant } from './time.ts';

/** Where a figure came from: typed by somebody, a file, another system, or what the goals that serve it come to. */
export const goalValueSources = ['hand', 'file', 'interface', 'parts'] as const;
export const goalValueSource = z.enum(goalValueSources);
export type GoalValueSource = (typeof goalValueSources)[number];

/** Where a goal stood at the close of a day. A day has one figure a source; the one that came in last is shown. */
export type GoalValue = Readonly<{
  goal: GoalId;
  asOf: CalendarDay;
  source: GoalValueSource;
  value: number;
  /** What the value of a rate rests on: deals, for instance; null where nobody has said. */
  cases: number | null;
  /** Who brought it; null if another system did. */
  by: PersonId | null;
  at: Instant;
}>;
