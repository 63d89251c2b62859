import { z } from 'zod';
import { fromEpoch, toEpoch } from '../shared/domain/time.ts';
import type { Clock, Instant } from '../shared/domain/time.ts';
import { Temporal } from 'temporal-polyfill';
import { openStateFile } from './state-file.ts';

/** A clock that goes on like the machine's, from wherever it was moved to; a restart finds it there. */
export type MovableClock = Readonly<{ now: Clock; move: (to: Instant) => void }>;

const kept = z.object({ aheadMilliseconds: z.number() });

/** The clock kept in `file`, or in memory for null. */
export const openClock = (file: string | null, machine: Clock): MovableClock => {
  const state = openStateFile(file, kept, () => ({ aheadMilliseconds: 0 }));
  return {
    now: () => fromEpoch(toEpoch(machine()) + state.value.aheadMilliseconds),
    move: (to) => {
      state.value.aheadMilliseconds = toEpoch(to) - toEpoch(machine());
      state.save();
    },
  };
};

/** That moment and an ISO 8601 duration more; days are as long as they are in `zone`. Throws RangeError when it is none. */
export const addDuration = (now: Instant, duration: string, zone: string): Instant =>
  fromEpoch(Temporal.Instant.from(now).toZonedDateTimeISO(zone).add(duration).epochMilliseconds);
