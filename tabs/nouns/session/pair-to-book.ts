import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { wallTimeAt } from '../../../shared/domain/time.ts';
import type { WallTime } from '../../../shared/domain/time.ts';

/** Whose next 1:1 it is, how long one of theirs takes, and at what time of day in which zone they usually meet. */
export type PairToBook = Readonly<{
  rhythmId: string;
  rep: PersonRef;
  minutes: number;
  time: WallTime;
  zone: string;
}>;

/** The pair of a session, meeting again as they met then. */
export const pairToBook = ({
  rhythmId,
  rep,
  startsAt,
  minutes,
  plan: { usualMinutes, zone },
}: Pick<SessionView, 'rhythmId' | 'rep' | 'startsAt' | 'minutes' | 'plan'>): PairToBook => ({
  ...{ rhythmId, rep, zone },
  minutes: usualMinutes ?? minutes,
  time: wallTimeAt(startsAt, zone),
});
