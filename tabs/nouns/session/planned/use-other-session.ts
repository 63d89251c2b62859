import { listLiveSessions } from '../../../../shared/contracts/session.ts';
import type { LiveSessionLine } from '../../../../shared/contracts/session.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { addMinutes } from '../../../../shared/domain/time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { useFetched } from '../../../platform/api.ts';

/** How many minutes before its time a session is about to begin: people come to a meeting a little early. */
const COMES_EARLY = 10;

/** The session with somebody else that the reader is in when this one is about to begin; null if none. */
export const useOtherSession = (
  { rhythmId, startsAt }: Pick<SessionView, 'rhythmId' | 'startsAt'>,
  now: Instant,
): LiveSessionLine | null => {
  const { data } = useFetched(listLiveSessions, {}, { enabled: addMinutes(startsAt, -COMES_EARLY) <= now });
  return data?.sessions.find((one) => one.rhythmId !== rhythmId) ?? null;
};
