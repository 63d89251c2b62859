import { fromEpoch } from '../shared/domain/time.ts';
import type { Clock } from '../shared/domain/time.ts';

/** The machine's own clock; this and the two below are the only places on the server that read it. */
export const machineClock: Clock = () => fromEpoch(Date.now());

/** Seconds since 1970 by the machine's clock, for security only: tokens expire by real time. */
export const realSeconds = (): number => Date.now() / 1_000;

/** Seconds that only ever increase, for measuring how much time has passed. */
export const elapsedSeconds = (): number => performance.now() / 1_000;
