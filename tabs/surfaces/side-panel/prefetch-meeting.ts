import type { QueryClient } from '@tanstack/react-query';
import { findMeeting, getSession } from '../../../shared/contracts/session.ts';
import { prefetch, call, keyOf } from '../../platform/api.ts';
import type { HostContext } from '../../platform/host.ts';
import { sessionIdFromLink } from '../../nouns/session/session-link.ts';

type MeetingIds = Pick<HostContext, 'chatId' | 'meetingId'>;

/** How it is asked which session a meeting belongs to. */
export const meetingQuery = ({ chatId, meetingId }: MeetingIds) => ({
  query: { ...(chatId !== null && { chatId }), ...(meetingId !== null && { meetingId }) },
});

/** The meeting with its session, in one call; each is kept as what it would have been asked for by itself. */
const prefetchMeetingAndSession = async (queries: QueryClient, where: MeetingIds): Promise<void> => {
  const asking = meetingQuery(where);
  await queries
    .query({
      queryKey: keyOf(findMeeting, asking),
      queryFn: async () => {
        const { meeting } = await call(findMeeting, { query: { ...asking.query, with: 'session' } });
        const session = meeting?.session ?? null;
        if (session !== null)
          queries.setQueryData(keyOf(getSession, { params: { id: session.id } }), session);
        return { meeting: meeting && { ...meeting, session: null } };
      },
    })
    .catch(() => null);
};

/** Asks for the session of the meeting that the tab is shown in before there is anything to show it in. */
export const prefetchMeeting = async (queries: QueryClient, context: HostContext): Promise<void> => {
  const linked = sessionIdFromLink(context.subPageId);
  if (linked === null) await prefetchMeetingAndSession(queries, context);
  else await prefetch(queries, getSession, { params: { id: linked } });
};
