import { z } from 'zod';
import { fromEpoch, instant, toEpoch } from '../shared/domain/time.ts';
import type { Clock, Instant } from '../shared/domain/time.ts';
import { Temporal } from 'temporal-polyfill';
import { openStateFile } from './state-file.ts';

/** A clock that goes on like the machine's, from wherever it was moved to; a restart finds it there. */
export type MovableClock = Readonly<{
  now: Clock;
  move: (to: Instant) => void;
  /** By the machine's clock, until when it went when it was stopped last; null where it goes on meanwhile. */
  stoodFrom: Instant | null;
  /** Notes that it goes until now: if it is stopped, it goes on from here. */
  mark: () => void;
}>;

const kept = z.object({ aheadMilliseconds: z.number(), wentUntil: z.optional(instant) });

/** The clock kept in `file`, or in memory for null. Once it has been marked it stands still while nobody runs it. */
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

/** That moment and an ISO 8601 duration more; days are as long as they are in `zone`. Throws RangeError when it is none. */
export const addDuration = (now: Instant, duration: string, zone: string): Instant =>
  fromEpoch(Temporal.Instant.from(now).toZonedDateTimeISO(zone).add(duration).epochMilliseconds);
