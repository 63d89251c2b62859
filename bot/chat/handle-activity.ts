import { z } from 'zod';
import type { TenantId } from '../../shared/domain/ids.ts';
import { ok } from '../../shared/domain/result.ts';
import { onBehalfOf, system } from '../identity/actor.ts';
import { atOnce } from '../use-cases/at-once.ts';
import type { Stores } from '../use-cases/stores.ts';
import { runUseCase } from '../use-cases/run-use-case.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import { profileOf } from './activity.ts';
import type { IncomingActivity, Sender } from './activity.ts';
import { chatAnswer } from './chat-answer.ts';
import type { ChatAnswer, ChatResult } from './chat-answer.ts';
import type { ChatPorts } from './ports.ts';

/** A receipt's content: the answer until it has been delivered, then null. */
const storedAnswer = z.nullable(chatAnswer);

type Answering = Readonly<{
  /** The receipt's key: a repeated key is answered from its receipt. Null for what may be asked again and again. */
  key: string | null;
  /** Stores what the activity tells about its sender, even when their request is refused. */
  remember: (context: UseCaseContext<Stores>) => Promise<void>;
  respond: (context: UseCaseContext<Stores>) => Promise<ChatResult>;
}>;

/**
 * Answers one activity of a person's, through the same `runUseCase` as HTTP. An activity that Teams delivers again gets the first answer,
 * even if that was a refusal. Null when there is nothing to answer, or the answer has been delivered.
 */
export const handleActivity = async (
  ports: ChatPorts,
  sender: Sender,
  activity: IncomingActivity,
  { key, remember, respond }: Answering,
): Promise<ChatAnswer | null> => {
  const actor = onBehalfOf({ ...sender, leader: false, administrator: false });
  const inTransaction = async (answer: (context: UseCaseContext<Stores>) => Promise<ChatResult>) => {
    const result = await runUseCase(
      ports,
      actor,
      profileOf(sender, activity),
      ports.clock(),
      async (context) => {
        await remember(context);
        return answer(context);
      },
      key === null ? null : { key, encode: (answered) => answered },
    );
    return 'replayed' in result ? ok(storedAnswer.parse(result.replayed)) : result;
  };
  const answered = await inTransaction(respond);
  if (answered.ok) return answered.value;
  // The refusal has rolled back everything, including the receipt and what was to be stored about the sender. A second transaction
  // stores those two, with the refusal in words as the answer.
  const inWords = chatAnswer.parse(answered.current);
  const stored = await inTransaction(() => Promise.resolve(ok(inWords)));
  if (!stored.ok) throw new Error(`the answer to what was refused could not be stored: ${stored.refusal}`);
  return stored.value;
};

/** The same for an activity that no person sent, in an organisation's chat or meeting. */
export const handleTenantActivity = (
  { withTenantTransaction, clock }: ChatPorts,
  tenant: TenantId,
  key: string | null,
  respond: (stores: Stores) => Promise<ChatAnswer | null>,
): Promise<ChatAnswer | null> =>
  withTenantTransaction(system(tenant), async (stores) => {
    if (key === null) return respond(stores);
    if (!(await stores.receipt.take(key, null, clock())))
      return storedAnswer.parse((await stores.receipt.find(key))?.reply ?? null);
    const answer = await respond(stores);
    await stores.receipt.answer(key, answer);
    return answer;
  });

/** Notes that the answer has reached its chat: the same activity gets no answer from now on. `record` stores what else is known by then. */
export const confirmAnswer = (
  { withTenantTransaction }: ChatPorts,
  tenant: TenantId,
  key: string,
  record: (stores: Stores) => Promise<void>,
): Promise<void> =>
  withTenantTransaction(system(tenant), async (stores) => {
    await atOnce({ answered: stores.receipt.answer(key, null), recorded: record(stores) });
  });

/** True the first time that handling this activity fails: its sender is told once, however often Teams delivers it. */
export const isFirstFailure = async (
  { withTenantTransaction, isKnownTenant, clock }: ChatPorts,
  tenant: TenantId | null,
  key: string | null,
): Promise<boolean> => {
  if (tenant === null || key === null || !(await isKnownTenant(tenant))) return true;
  return withTenantTransaction(system(tenant), ({ receipt }) => receipt.take(`failed:${key}`, null, clock()));
};
