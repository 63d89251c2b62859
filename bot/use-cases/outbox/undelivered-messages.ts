import { z } from 'zod';
import type { UndeliveredMessage } from '../../../shared/contracts/undelivered-message.ts';
import { commitmentId, rhythmId, sessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { findCommitment } from '../commitment/find-commitment.ts';
import { findSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { nameOf } from '../use-case.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import type { FailedMessage } from './outbox-store.ts';

/** How long a message is worth sending again, in minutes: two weeks. */
const WORTH_SENDING = 14 * 24 * 60;
/** How many of the latest are shown at a time: sending one again makes room for the next. */
const SHOWN = 5;

const references = z.object({
  commitment: z.optional(commitmentId),
  session: z.optional(sessionId),
  rhythm: z.optional(rhythmId),
});

type UndeliveredStores = Uses<{
  commitment: 'find';
  outbox: 'failedMessages';
  person: 'several';
  rhythm: 'find';
  session: 'find';
}>;
type UndeliveredReply = Readonly<{ messages: UndeliveredMessage[]; total: number }>;

/** A view of what that message was about; null when the actor may not see it. */
const view = async (
  context: UseCaseContext<UndeliveredStores>,
  { key, about, payload, person }: FailedMessage,
): Promise<UndeliveredMessage | null> => {
  const { stores, me } = context;
  const named = references.safeParse(payload);
  if (!named.success) return null;
  const { commitment: ofCommitment, session: ofSession, rhythm: ofRhythm } = named.data;
  const found = ofCommitment ? await findCommitment(context, ofCommitment) : null;
  const session = ofSession ? await findSession(context, ofSession) : null;
  const rhythm = ofRhythm ? await stores.rhythm.find(ofRhythm) : null;
  if ((ofCommitment && !found) || (ofSession && !session)) return null;
  if (ofRhythm && !(rhythm && maySeeRhythm(rhythm, me.id))) return null;
  return {
    key,
    about,
    to: person && nameOf(await stores.person.several([person]), person),
    commitment: found?.commitment.text ?? null,
    session: session?.startsAt ?? null,
  };
};

const failedMessagesOf = (
  { stores, me, now }: UseCaseContext<UndeliveredStores>,
  key: string | null = null,
) =>
  stores.outbox.failedMessages(me.id, {
    key,
    since: addMinutes(now, -WORTH_SENDING),
    limit: SHOWN,
  });

/** Lists the messages that were given up, for the recipient and for the one who had them sent. */
export const listUndeliveredMessages = async (
  context: UseCaseContext<UndeliveredStores>,
): Promise<Result<UndeliveredReply, never>> => {
  const { messages, total } = await failedMessagesOf(context);
  const views: UndeliveredMessage[] = [];
  for (const message of messages) {
    const one = await view(context, message);
    if (one) views.push(one);
  }
  return ok({ messages: views, total: total - (messages.length - views.length) });
};

/** Sends one of them again, composed from the present state: one that no longer applies is not sent. */
export const resendMessage: UseCase<
  Readonly<{ key: string }>,
  UndeliveredReply,
  'not-found',
  UndeliveredStores & Uses<{ outbox: 'retryFailed' }>
> = async (context, { key }) => {
  const { messages } = await failedMessagesOf(context, key);
  const [message] = messages;
  if (!message || !(await view(context, message))) return refuse('not-found');
  await context.stores.outbox.retryFailed(context.now, key);
  return listUndeliveredMessages(context);
};
