import { getTeam } from '../shared/contracts/rhythm.ts';
import { startSession } from '../shared/contracts/session.ts';
import type { Session } from '../shared/contracts/session.ts';
import type { Product } from './product.ts';

/** The 1:1 that is measured in, while it goes on, and the meeting it is held in. */
export type OpenSession = Readonly<{ session: Session; chatId: string; meetingId: string }>;

/** Starts Maria's next 1:1 with Johan, which the sample has put into the calendar. */
export const openSession = async (product: Product): Promise<OpenSession> => {
  const { rows } = await product.call('maria', getTeam);
  const next = rows.find(({ rhythm }) => rhythm.rep.id === product.idOf('johan'))?.next;
  const meeting = product.standIns.chats.meetingsOf('johan')[0];
  if (!next || !meeting) throw new Error('The sample has no meeting between Maria and Johan');
  const session = await product.call('maria', startSession, { params: { id: next.id } });
  return { session, chatId: meeting.chatId, meetingId: meeting.id };
};
