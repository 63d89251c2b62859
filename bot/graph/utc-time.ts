import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';

/** Asks Graph for times by the clock of that zone (Microsoft Learn, "Get event", `Prefer: outlook.timezone`). */
export const byClockOf = (zone: string): string => `outlook.timezone="${zone}"`;

/** Asks Graph for times in UTC. */
export const BY_UTC = byClockOf('UTC');

/** A time that Graph gives in UTC, without an offset. */
export const utcTime = z
  .object({ dateTime: z.string(), timeZone: z.literal('UTC') })
  .transform(({ dateTime }) => `${dateTime}Z`)
  .pipe(instant);
