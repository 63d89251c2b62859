import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { MeetingView } from '../../../shared/contracts/session.ts';
import { minutesBetween } from '../../../shared/domain/time.ts';
import { useFetched } from '../../platform/api.ts';
import { USUAL_MINUTES } from '../../../shared/domain/session.ts';
import { serverNow } from '../../platform/clock.ts';
import { useNotifyShown } from '../../platform/teams.tsx';
import { StartUnplannedSession } from './start-unplanned-session.tsx';
import { SessionSkeleton } from '../../nouns/session/session-skeleton.tsx';
import { SessionScreen } from '../../nouns/session/session-screen.tsx';
import { recentlyClosedSession } from './recently-closed-session.ts';

type Props = Readonly<{
  meeting: MeetingView;
  /** True when another session has been asked for. */
  again: boolean;
  show: (id: string) => void;
}>;

/** A meeting of the two with no session now: what was just said in it, else the offer to begin one. */
export const MeetingWithoutSession = ({ meeting, again, show }: Props) => {
  const { data, error } = useFetched(getRhythm, { params: { id: meeting.rhythmId } });
  useNotifyShown(data !== undefined || error !== null);
  if (data === undefined && error === null) return <SessionSkeleton />;
  const now = serverNow();
  const closed = recentlyClosedSession(data?.sessions ?? [], (at) => minutesBetween(at, now) / 60);
  const usual = data?.rhythm.cadence?.minutes ?? USUAL_MINUTES;
  const spot = (
    <StartUnplannedSession rhythmId={meeting.rhythmId} other={meeting.other} usual={usual} started={show} />
  );
  return closed === null || again ? spot : <SessionScreen id={closed.id} afterwards={spot} show={show} />;
};
