import { sampleCalls } from '../local-teams/sample/sample-calls.ts';
import { getTeam } from '../shared/contracts/rhythm.ts';
import { getSession, startSession } from '../shared/contracts/session.ts';
import type { SessionView } from '../shared/contracts/session-view.ts';
import { dayAt } from '../shared/domain/time.ts';
import { fillAgenda, fillPast } from '../tests/support/full-rhythm.ts';
import type { Product } from './product.ts';

/** The live 1:1 in which things are measured, and its meeting. */
export type OpenSession = Readonly<{ session: SessionView; chatId: string; meetingId: string }>;

/** As many sessions as a pair holds in years. */
const EARLIER = 200;

/** Starts Maria's next 1:1 with Johan, which the sample has put into the calendar: with years of sessions behind it, and a full agenda. */
export const openSession = async (product: Product): Promise<OpenSession> => {
  const { rows } = await product.call('maria', getTeam);
  const row = rows.find(({ rhythm }) => rhythm.rep.id === product.idOf('johan'));
  const meeting = product.standIns.chats.meetingsOf('johan')[0];
  if (!row?.next || !meeting) throw new Error('The sample has no meeting between Maria and Johan');
  const params = { id: row.next.id };
  const { kadens, now } = product;
  const call = sampleCalls({ app: kadens.app });
  await fillPast(call, row, EARLIER, dayAt(now(), 'Europe/Stockholm'));
  await product.call('maria', startSession, { params, body: { onAnotherDay: true } });
  await fillAgenda(call, 'johan', row.next.id);
  const session = await product.call('maria', getSession, { params });
  return { session, chatId: meeting.chatId, meetingId: meeting.id };
};
