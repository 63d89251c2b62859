import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { sessionAt } from '../../../shared/domain/current-session.ts';
import { NEAREST_HOURS } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/** The live session of each rhythm, else its planned one if that is near. */
export const nearestSessions = async (
  { session }: Pick<Uses<{ session: 'ofRhythms' }>, 'session'>,
  rhythms: readonly Rhythm[],
  now: Instant,
): Promise<(rhythm: Rhythm) => Session | null> => {
  const near = NEAREST_HOURS * 60;
  const ids = rhythms.map(({ id }) => id);
  const found = await session.ofRhythms(ids, addMinutes(now, -near), addMinutes(now, near));
  return (rhythm) =>
    sessionAt(
      found.filter((one) => one.rhythm === rhythm.id),
      now,
    );
};
