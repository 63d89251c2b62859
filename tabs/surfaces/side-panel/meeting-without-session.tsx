import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { MeetingView } from '../../../shared/contracts/session.ts';
import { minutesBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { useFetched } from '../../platform/api.ts';
import { USUAL_MINUTES } from '../../../shared/domain/session.ts';
import { serverNow } from '../../platform/clock.ts';
import { useNotifyShown } from '../../platform/teams.tsx';
import { RECAP_SHOWN_MINUTES } from './use-session-in-view.ts';
import { StartUnplannedSession } from './start-unplanned-session.tsx';
import { SessionSkeleton } from '../../nouns/session/session-skeleton.tsx';
import { SessionScreen } from '../../nouns/session/session-screen.tsx';

/** The session just closed, for a meeting without another. */
const recentlyClosed = <S extends Readonly<{ state: string; startsAt: Instant }>>(
  sessions: readonly S[],
  now: Instant,
): S | null =>
  sessions
    .filter(
      ({ state, startsAt }) => state === 'closed' && minutesBetween(startsAt, now) < RECAP_SHOWN_MINUTES,
    )
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))[0] ?? null;

type Props = Readonly<{
  meeting: MeetingView;
  /** True when another session has been asked for. */
  again: boolean;
  show: (id: string) => void;
}>;

/** The two people's meeting, without a current session: the recap of the one just closed, else the offer to begin one. */
export const MeetingWithoutSession = ({ meeting, again, show }: Props) => {
  const { data, error } = useFetched(getRhythm, { params: { id: meeting.rhythmId } });
  useNotifyShown(data !== undefined || error !== null);
  if (data === undefined && error === null) return <SessionSkeleton />;
  const closed = recentlyClosed(data?.sessions ?? [], serverNow());
  const usual = data?.rhythm.cadence?.minutes ?? USUAL_MINUTES;
  const spot = (
    <StartUnplannedSession rhythmId={meeting.rhythmId} other={meeting.other} usual={usual} started={show} />
  );
  return closed === null || again ? spot : <SessionScreen id={closed.id} afterwards={spot} show={show} />;
};
