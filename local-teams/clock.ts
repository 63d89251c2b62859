import { z } from 'zod';
import { fromEpoch, instant, toEpoch } from '../shared/domain/time.ts';
import type { Clock, Instant } from '../shared/domain/time.ts';
import { Temporal } from 'temporal-polyfill';
import { openStateFile } from './state-file.ts';

/** A clock that runs like the machine's from wherever it was moved to, and survives a restart. */
export type MovableClock = Readonly<{
  now: Clock;
  move: (to: Instant) => void;
  /** When, by the machine's clock, it was last running before it stopped; null if it runs on while nothing runs it. */
  stoodFrom: Instant | null;
  /** Notes that it is running now: if it is stopped, it resumes from here. */
  mark: () => void;
}>;

const kept = z.object({ aheadMilliseconds: z.number(), wentUntil: z.optional(instant) });

/** The clock kept in `file`, or in memory if null. Once `mark` has been called, it stands still while nothing runs it. */
export const openClock = (file: string | null, machine: Clock): MovableClock => {
  const state = openStateFile(file, kept, () => ({ aheadMilliseconds: 0 }));
  const stoodFrom = state.value.wentUntil ?? null;
  if (stoodFrom !== null) state.value.aheadMilliseconds -= toEpoch(machine()) - toEpoch(stoodFrom);
  const mark = (): void => {
    state.value.wentUntil = machine();
    state.save();
  };
  return {
    now: () => fromEpoch(toEpoch(machine()) + state.value.aheadMilliseconds),
    move: (to) => {
      state.value.aheadMilliseconds = toEpoch(to) - toEpoch(machine());
      if (state.value.wentUntil === undefined) state.save();
      else mark();
    },
    stoodFrom,
    mark,
  };
};

/** The moment plus an ISO 8601 duration; days are as long as they are in `zone`. Throws RangeError for anything else. */
export const addDuration = (now: Instant, duration: string, zone: string): Instant =>
  fromEpoch(Temporal.Instant.from(now).toZonedDateTimeISO(zone).add(duration).epochMilliseconds);
