import { Suspense, useRef } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../platform/lazily.ts';
import { useShown } from '../../platform/teams.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { bookInTab } from './planned/book-in-tab.ts';
import { LiveView } from './live/live-view.tsx';
import type { SessionView } from '../../../shared/contracts/session.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import { SessionSkeleton } from './session-skeleton.tsx';
import { Tense } from './state-change-focus.tsx';
import { useSession } from './use-session.ts';

const PlannedView = lazily(() => import('./planned/planned-view.tsx').then((made) => made.PlannedView));
const NotHeld = lazily(() => import('./reschedule/not-held.tsx').then((made) => made.NotHeld));
const RecapView = lazily(() => import('./recap/recap-view.tsx').then((made) => made.RecapView));

type Props = Readonly<{
  id: string;
  before?: ReactNode;
  /** What can be done when it is over or was never held. */
  afterwards?: ReactNode;
  /** The way to enter it when it was held without Kadens; given whether that is what one came for. */
  renderHeld?: ((session: SessionView, open: boolean) => ReactNode) | undefined;
  /** Goes to another session. */
  show: (id: string) => void;
  /** Goes to where the rhythm of a session's pair is settled; the personal tab, from anywhere else. */
  book?: (session: SessionView) => void;
  /** What one came for, when it is neither of its tenses. */
  then?: string | null;
}>;

/** One session in whichever of its three tenses: preparation, the 1:1, recap. */
export const SessionScreen = ({
  id,
  before,
  afterwards,
  renderHeld,
  show,
  book = bookInTab,
  then = null,
}: Props) => {
  const { data: session, error, refetch } = useSession(id);
  const shownRef = useRef<SessionState | null>(null);
  useShown(session !== undefined || error !== null);
  if (session === undefined)
    return error === null ? (
      <SessionSkeleton />
    ) : (
      <>
        {before}
        <ErrorState alone error={error} retry={() => void refetch()} />
      </>
    );
  const tense = <Tense key={session.state} session={session} shownRef={shownRef} />;
  switch (session.state) {
    case 'planned':
      return (
        <Suspense fallback={<SessionSkeleton />}>
          {tense}
          <PlannedView
            session={session}
            before={before}
            held={renderHeld?.(session, then === 'afterwards')}
            moveAtOnce={then === 'move'}
            show={show}
          />
        </Suspense>
      );
    case 'live':
      return (
        <>
          {tense}
          <LiveView key={session.id} session={session} before={before} />
        </>
      );
    case 'closed':
      return (
        <Suspense fallback={<SessionSkeleton />}>
          {tense}
          <RecapView
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
        <Suspense fallback={<SessionSkeleton />}>
          {tense}
          <NotHeld
            session={session}
            before={before}
            afterwards={afterwards}
            held={renderHeld?.(session, then === 'afterwards')}
            moveAtOnce={then === 'move'}
          />
        </Suspense>
      );
  }
};
