import { z } from 'zod';
import { personId, sessionId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { ChatMessageOf, Recipient } from '../use-cases/chat-message.ts';
import { composeRecap } from '../use-cases/session/compose-recap.ts';
import { meetingOf } from '../use-cases/session/session-meeting.ts';
import { retryOf, uncertainDelivery } from './deliver-message.ts';
import { composedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { Delivery, DeliveryPorts, EffectContext, EffectDefinition } from './effect.ts';
import { speechOf } from './message-effect.ts';
import { personalRecap } from './personal-recap.ts';
import { recapFailure } from './recap-failure.ts';

// An earlier release stored a personal recap as this kind too, with its person in `to`.
const payload = z.object({ kind: z.literal('recap'), session: sessionId, to: z.nullable(personId) });

const planPersonalRecaps =
  ({ id, manager, rep }: Session) =>
  ({ stores, now }: EffectContext): Promise<void> =>
    stores.outbox.add(
      [manager, rep].map((person) => ({
        key: `recap:${id}:${person}`,
        effect: { kind: 'personal-recap', session: id },
        person,
        dueAt: now,
      })),
    );

/** Posts in the meeting's chat if only the two are in it; otherwise, or if that chat is gone, to each in their own chat. */
const deliverInMeeting =
  (
    to: Extract<Recipient, { kind: 'chat' }>,
    message: ChatMessageOf<'recap'>,
    session: Session,
    key: string,
  ) =>
  async ({ send, onlyTheTwo }: DeliveryPorts): Promise<Delivery> => {
    const record = planPersonalRecaps(session);
    if (!(await onlyTheTwo(to.tenant, to.chatId, [session.manager, session.rep])))
      return { outcome: { state: 'void', why: null }, record };
    const sent = await send(to, message, key);
    if (sent.ok) return { outcome: { state: 'sent', activityId: sent.activityId } };
    if (sent.why === 'uncertain') return uncertainDelivery;
    return sent.why === 'retry'
      ? { outcome: retryOf(sent) }
      : { outcome: { state: 'void', why: sent.why }, record };
  };

/** Posts in the meeting's chat when a session has closed. Both are in the meeting, so it does not wait for working hours. */
export const recap: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'chat',
  async (context, { session: id, to }) => {
    if (to !== null) {
      const personal = await personalRecap.compose(context, { kind: 'personal-recap', session: id });
      return personal ?? voidComposition;
    }
    const { stores, tenant, key, now } = context;
    const found = await composeRecap(stores, id, now);
    if (!found) return voidComposition;
    const { message, session, rhythm, people } = found;
    // Somebody has answered how it ended, and the recap was sent then.
    if (session.endedByItself && session.endQuestion === null && key === `recap:${id}`)
      return voidComposition;
    const manager = people.get(session.manager);
    const own = (await stores.session.ownMeetings([id])).get(id);
    const { chatId } = meetingOf(session, rhythm, own);
    if (chatId === null || !manager)
      return composedDelivery({
        outcome: { state: 'void', why: null },
        record: planPersonalRecaps(session),
      });
    const chat = { kind: 'chat' as const, chatId, ...(await speechOf(stores, tenant, manager)) };
    return {
      what: 'deliver',
      deliver: deliverInMeeting(chat, message, session, key),
      ifUncertain: uncertainDelivery,
    };
  },
  recapFailure,
);
