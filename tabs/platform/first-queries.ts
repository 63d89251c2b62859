import type { HostContext } from './host-context.ts';
import { machineZone } from './machine-zone.ts';

/** The query of `getMe`: the person's language as Teams gives it, and this machine's time zone. */
export const meQuery = (locale: string) => ({ query: { locale, zone: machineZone() } });

/** The query of `findMeeting`: which session a meeting belongs to. */
export const meetingQuery = ({ chatId, meetingId }: Pick<HostContext, 'chatId' | 'meetingId'>) => ({
  query: { ...(chatId !== null && { chatId }), ...(meetingId !== null && { meetingId }) },
});

/** The same, with the session itself in the answer. */
export const meetingWithSessionQuery = (where: Pick<HostContext, 'chatId' | 'meetingId'>) => ({
  query: { ...meetingQuery(where).query, with: 'session' as const },
});
