import { fromEpoch } from '../shared/domain/time.ts';
import type { Clock } from '../shared/domain/time.ts';

/** The machine's own clock; the only place on the server that reads it. */
export const machineClock: Clock = () => fromEpoch(Date.now());
