import type { QueryClient } from '@tanstack/react-query';
import { findMeeting, getSession } from '../../../shared/contracts/session.ts';
import { prefetch, call, keyOf } from '../../platform/api.ts';
import { meetingQuery, meetingWithSessionQuery } from '../../platform/first-queries.ts';
import type { HostContext } from '../../platform/host-context.ts';
import { sessionIdFromLink } from '../../nouns/session/session-link.ts';

/** Fetches the meeting and its session in one call, and caches each as if fetched by itself. */
const prefetchMeetingAndSession = async (queries: QueryClient, where: HostContext): Promise<void> => {
  const asking = meetingQuery(where);
  await queries
    .query({
      queryKey: keyOf(findMeeting, asking),
      queryFn: async () => {
        const { meeting } = await call(findMeeting, meetingWithSessionQuery(where));
        const session = meeting?.session ?? null;
        if (session !== null)
          queries.setQueryData(keyOf(getSession, { params: { id: session.id } }), session);
        return { meeting: meeting && { ...meeting, session: null } };
      },
    })
    .catch(() => null);
};

/** Fetches the session of the tab's meeting before the page that shows it is loaded. */
export const prefetchMeeting = async (queries: QueryClient, context: HostContext): Promise<void> => {
  const linked = sessionIdFromLink(context.subPageId);
  if (linked === null) await prefetchMeetingAndSession(queries, context);
  else await prefetch(queries, getSession, { params: { id: linked } });
};
