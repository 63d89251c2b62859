import { hasRoom } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isPlanned, isPlannedTimeOver } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { inTheWay } from '../../../shared/domain/times-that-suit.ts';
import type { TakenTime } from '../../../shared/domain/times-that-suit.ts';
import type { Uses } from '../stores.ts';
import { sessionsAround } from './sessions-around.ts';

type Meeting = Readonly<{
  session: SessionId | null;
  minutes: number;
  zone: string;
  taken: readonly TakenTime[];
}>;

/**
 * Whether a rhythm's two may meet at a time, by the rule that a tap on it goes by: neither has another 1:1 then (`taken`), and `session`, if
 * one is to be moved there, keeps its place among their own. Any other meeting is only not at the same time as one of those.
 */
export const openTimes = async (
  stores: Uses<{ person: 'find'; session: 'ofRhythm' }>,
  rhythm: Rhythm,
  { session: id, minutes, zone, taken }: Meeting,
  now: Instant,
): Promise<(at: Instant) => boolean> => {
  const own: readonly Session[] = await stores.session.ofRhythm(rhythm.id);
  const session = own.find((one) => one.id === id);
  const around = session && (await sessionsAround(stores, session, rhythm, zone));
  const ahead = own.filter((one) => isPlanned(one) && !isPlannedTimeOver(one, now));
  return (at) =>
    inTheWay(at, minutes, taken) === null &&
    (around
      ? hasRoom(session, { startsAt: at, minutes }, around, now)
      : inTheWay(at, minutes, ahead) === null);
};
