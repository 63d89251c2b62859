import type { PersonId, RhythmId } from './ids.ts';
import type { Cadence, Mix } from './rhythm.ts';
import { addMonths } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** How often and how long two meet in a part of a programme, and each type's turn. `months`: for how long; null for the last, which goes on. */
export type ProgrammePhase = Readonly<{ weeks: number; minutes: number; mix: Mix; months: number | null }>;

/** How the organisation begins with somebody new: first so, then so. Its leaders set it, and managers say yes to it rep by rep. */
export type Programme = Readonly<{
  version: number;
  phases: readonly ProgrammePhase[];
  setBy: PersonId;
  setAt: Instant;
}>;

/** A rhythm that follows a programme, as that was when it began: what an organisation changes later is for those who begin later. */
export type FollowedProgramme = Readonly<{
  rhythm: RhythmId;
  begunOn: CalendarDay;
  phases: readonly ProgrammePhase[];
}>;

/** The most phases, and the most months of one. */
export const PHASES_MAX = 4;
export const PHASE_MONTHS_MAX = 24;

/** Whether each phase but the last ends, and the last doesn't. */
export const phasesFit = (phases: readonly Pick<ProgrammePhase, 'months'>[]): boolean =>
  phases.every(({ months }, nth) => (months === null) === (nth === phases.length - 1));

/** The phase that applies on a day, of a programme begun on another; null where there is none. */
export const phaseOn = (
  phases: readonly ProgrammePhase[],
  begunOn: CalendarDay,
  today: CalendarDay,
): ProgrammePhase | null => {
  let from = begunOn;
  for (const phase of phases) {
    if (phase.months === null) return phase;
    from = addMonths(from, phase.months);
    if (today < from) return phase;
  }
  return phases.at(-1) ?? null;
};

/** Whether a rhythm gives at least what a phase has: as often or oftener, and as long or longer. */
export const givesPhase = (
  { weeks, minutes }: Pick<Cadence, 'weeks' | 'minutes'>,
  phase: Pick<ProgrammePhase, 'weeks' | 'minutes'>,
): boolean => weeks <= phase.weeks && minutes >= phase.minutes;

/** Whether a rhythm is as a phase has it: as often, and as long. The mix is the two's own affair. */
export const keepsPhase = (
  { weeks, minutes }: Pick<Cadence, 'weeks' | 'minutes'>,
  phase: Pick<ProgrammePhase, 'weeks' | 'minutes'>,
): boolean => weeks === phase.weeks && minutes === phase.minutes;
