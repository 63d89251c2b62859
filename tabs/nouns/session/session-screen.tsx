import { Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useFetched } from '../../platform/api.ts';
import { lazily } from '../../platform/lazily.ts';
import { useLive } from '../../platform/live.tsx';
import { useNotifyShown } from '../../platform/teams.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LiveView } from './live/live-view.tsx';
import { listCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import { getRecommendation } from '../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import { SessionSkeleton } from './session-skeleton.tsx';
import { StateChangeFocus } from './state-change-focus.tsx';
import { useSession } from './use-session.ts';
import { navigateToTab } from '../../platform/host.ts';

/** Goes from a meeting to the personal tab, where the rhythm is set. */
const openBookingInTab = ({ rhythmId }: Pick<SessionView, 'rhythmId'>): void =>
  void navigateToTab('home', `rhythm:${rhythmId}`);

const PlannedView = lazily(() => import('./planned/planned-view.tsx').then((made) => made.PlannedView));
const MissedOrCancelledView = lazily(() =>
  import('./reschedule/missed-or-cancelled-view.tsx').then((made) => made.MissedOrCancelledView),
);
const RecapNotes = lazily(() => import('./recap/recap-notes.tsx').then((made) => made.RecapNotes));
const RecapView = lazily(() => import('./recap/recap-view.tsx').then((made) => made.RecapView));

type Props = Readonly<{
  id: string;
  before?: ReactNode;
  /** Actions on a session that is over or was never held. */
  afterwards?: ReactNode;
  /** A way to enter the session when it was held without Kadens; `open` tells whether that is what the reader came for. */
  renderHeld?: ((session: SessionView, open: boolean) => ReactNode) | undefined;
  /** Opens another session. */
  show: (id: string) => void;
  /** Goes to where the rhythm of the session's pair is set; by default to the personal tab. */
  book?: (session: SessionView) => void;
  /** What the reader came for, when that is not one of the session's views. */
  then?: string | null;
}>;

/** Whether the preparation lacks what it says in its middle. Offline nothing is waited for. */
const useLacksParts = ({ id, type, rep }: SessionView): boolean => {
  const recommendation = useFetched(getRecommendation, { params: { id } });
  const meetings = useFetched(
    listCustomerMeetings,
    { params: { id: rep.id } },
    { enabled: type === 'preparation' },
  );
  const { state } = useLive();
  return state !== 'offline' && (recommendation.isPending || (type === 'preparation' && meetings.isPending));
};

/** Shows the preparation once it can be shown whole: what came later would push everything below it down. */
const OnceWhole = ({
  session,
  before,
  children,
}: Readonly<{ session: SessionView; before: ReactNode; children: ReactNode }>) => {
  const lacks = useLacksParts(session);
  const [isShown, setShown] = useState(false);
  if (!lacks && !isShown) setShown(true);
  return lacks && !isShown ? <SessionSkeleton before={before} /> : children;
};

/** A session in the view of its state: preparation, the 1:1, or recap. */
export const SessionScreen = ({
  id,
  before,
  afterwards,
  renderHeld,
  show,
  book = openBookingInTab,
  then = null,
}: Props) => {
  const { data: session, error, refetch } = useSession(id);
  const shownRef = useRef<SessionState | null>(null);
  useNotifyShown(session !== undefined || error !== null);
  if (session === undefined)
    return error === null ? (
      <SessionSkeleton before={before} />
    ) : (
      <>
        {before}
        <ErrorState alone error={error} retry={() => refetch()} />
      </>
    );
  const stateFocus = <StateChangeFocus key={session.state} session={session} shownRef={shownRef} />;
  switch (session.state) {
    case 'planned':
      return (
        <Suspense fallback={<SessionSkeleton before={before} />}>
          {stateFocus}
          <OnceWhole key={session.id} session={session} before={before}>
            <PlannedView
              session={session}
              before={before}
              held={renderHeld?.(session, then === 'afterwards')}
              moveAtOnce={then === 'move'}
              show={show}
            />
          </OnceWhole>
        </Suspense>
      );
    case 'live':
      return (
        <>
          {stateFocus}
          <LiveView key={session.id} session={session} before={before} />
        </>
      );
    case 'closed':
      return (
        <Suspense fallback={<SessionSkeleton before={before} />}>
          {stateFocus}
          <RecapView
            key={session.id}
            session={session}
            before={before}
            foot={afterwards}
            show={show}
            book={() => book(session)}
          />
        </Suspense>
      );
    case 'cancelled':
    case 'missed':
      return (
        <Suspense fallback={<SessionSkeleton before={before} />}>
          {stateFocus}
          <MissedOrCancelledView
            key={session.id}
            session={session}
            before={before}
            afterwards={afterwards}
            held={renderHeld?.(session, then === 'afterwards')}
            moveAtOnce={then === 'move'}
            notes={session.notes.length > 0 && <RecapNotes session={session} />}
          />
        </Suspense>
      );
  }
};
