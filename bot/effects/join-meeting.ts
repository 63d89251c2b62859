import type { Actor } from '../identity/actor.ts';
import { retryLater } from './calendar-effect.ts';
import type { Calendar } from './calendar-port.ts';
import { completedDelivery } from './effect.ts';
import type { Delivery, EffectContext } from './effect.ts';

/** A meeting's id in Graph, and its chat. */
export type FoundMeeting = Readonly<{ meetingId: string; chatId: string }>;

/**
 * Finds the chat of the meeting that a link leads to, and adds Kadens to it. The chat is stored even if Kadens isn't admitted yet; a chat
 * that doesn't exist yet is looked for again.
 */
export const joinMeeting = async (
  calendar: Pick<Calendar, 'join' | 'meeting'>,
  who: Actor,
  joinUrl: string,
  record: (context: EffectContext, meeting: FoundMeeting) => Promise<void>,
): Promise<Delivery> => {
  const meeting = await calendar.meeting(who, joinUrl);
  if (!meeting.ok)
    return meeting.refusal === 'rejected'
      ? { outcome: { state: 'failed', why: meeting.refusal } }
      : retryLater(meeting);
  const joined = await calendar.join(who, meeting.value.chatId);
  const { outcome } = joined.ok || joined.refusal === 'conflict' ? completedDelivery : retryLater(joined);
  return { outcome, record: (context) => record(context, meeting.value) };
};
