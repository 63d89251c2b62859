import { ErrorState } from '../../ui/error-state.tsx';
import { useNotifyShown, useTeams } from '../../platform/teams.tsx';
import { refusedFor } from '../../platform/refusal-error.ts';
import { sessionIdFromLink } from '../../nouns/session/session-link.ts';
import { SessionSkeleton } from '../../nouns/session/session-skeleton.tsx';
import { StageView } from './stage-view.tsx';
import { useSession } from '../../nouns/session/use-session.ts';

/** The session that the address names, shown large for both. */
export const StagePage = () => {
  const { subPageId } = useTeams();
  const id = new URLSearchParams(location.search).get('session') ?? sessionIdFromLink(subPageId);
  const { data: session, error, refetch } = useSession(id);
  useNotifyShown(session !== undefined || error !== null || id === null);
  if (session !== undefined) return <StageView session={session} />;
  if (id === null) return <ErrorState alone error={refusedFor('not-found')} />;
  return error === null ? <SessionSkeleton /> : <ErrorState alone error={error} retry={() => refetch()} />;
};
