import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../../platform/lazily.ts';
import { useShown } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LiveView } from './live-view.tsx';
import { SessionSkeleton } from './session-skeleton.tsx';
import { useSession } from './use-session.ts';

const PlannedView = lazily(() => import('./planned-view.tsx').then((made) => made.PlannedView));
const RecapView = lazily(() => import('./recap-view.tsx').then((made) => made.RecapView));

type Props = Readonly<{
  id: string;
  before?: ReactNode;
  /** What can be done when it is over or was never held. */
  afterwards?: ReactNode;
}>;

/** One session in whichever of its three tenses: preparation, the 1:1, recap. */
export const SessionView = ({ id, before, afterwards }: Props) => {
  const { say } = useWords();
  const { data: session, error, refetch } = useSession(id);
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
  switch (session.state) {
    case 'planned':
      return (
        <Suspense fallback={<SessionSkeleton />}>
          <PlannedView session={session} before={before} />
        </Suspense>
      );
    case 'live':
      return <LiveView key={session.id} session={session} before={before} />;
    case 'closed':
      return (
        <Suspense fallback={<SessionSkeleton />}>
          <RecapView session={session} before={before} foot={afterwards} />
        </Suspense>
      );
    case 'cancelled':
    case 'missed':
      return (
        <>
          {before}
          <EmptyState alone title={say(`panel.${session.state}`)} text={say('panel.not-held')}>
            {afterwards}
          </EmptyState>
        </>
      );
  }
};
