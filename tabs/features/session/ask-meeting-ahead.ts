import type { QueryClient } from '@tanstack/react-query';
import { findMeeting, getSession } from '../../../shared/contracts/session.ts';
import { askAhead } from '../../platform/api.ts';
import type { HostContext } from '../../platform/host.ts';
import { sessionIn } from './session-link.ts';

type Where = Pick<HostContext, 'chatId' | 'meetingId'>;

/** How it is asked which session a meeting belongs to. */
export const askingMeeting = ({ chatId, meetingId }: Where) => ({
  query: { ...(chatId !== null && { chatId }), ...(meetingId !== null && { meetingId }) },
});

/** Asks for the session of the meeting that the tab is shown in before there is anything to show it in. */
export const askMeetingAhead = async (queries: QueryClient, context: HostContext): Promise<void> => {
  const linked = sessionIn(context.subPageId);
  const id = linked ?? (await askAhead(queries, findMeeting, askingMeeting(context)))?.sessionId ?? null;
  if (id !== null) await askAhead(queries, getSession, { params: { id } });
};
