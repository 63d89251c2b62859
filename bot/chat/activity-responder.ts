import type { TenantId } from '../../shared/domain/ids.ts';
import { languageOf } from '../../shared/domain/language-of.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Stores } from '../use-cases/stores.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import { meetingChatOf, messageKeyOf, receiptKeyOf, senderOf, tenantOf } from './activity.ts';
import type { IncomingActivity, Sender } from './activity.ts';
import { errorNameOf } from './adapter.ts';
import type { ChatAnswer, ChatResult } from './chat-answer.ts';
import type { ChatContext } from './chat-context.ts';
import {
  conversationOf,
  createStoredConversations,
  meetingConversationOf,
  saveConversation,
} from './conversations.ts';
import { confirmAnswer, handleActivity, handleTenantActivity } from './handle-activity.ts';
import { noteCardArrival } from './note-card-arrival.ts';
import { messageRefOf, noteMessage } from './note-message.ts';
import { createSerialiser } from './one-at-a-time.ts';
import type { ChatLog, ChatPorts, ChatSettings } from './ports.ts';
import { readerOf } from './reader.ts';
import { refusalInWords } from './refusal.ts';
import type { SentAnswer } from './reply.ts';
import { rememberConversation } from './routes/installation.ts';
import { UndeliveredAnswer } from './turn-error.ts';

/** Tells which messages the answer became, where that is worth knowing. */
type Send = (answer: ChatAnswer) => Promise<readonly SentAnswer[]>;
type Respond = (context: ChatContext) => Promise<ChatResult>;

export type ActivityResponder = Readonly<{
  /** Answers a person's activity once, however often it is delivered; again only if the answer didn't get through. */
  respond: (
    activity: IncomingActivity,
    how: Readonly<{ conversation?: 'store' | 'forget'; respond: Respond; send: Send }>,
  ) => Promise<void>;
  /** Answers a tap on a card; a repeated tap gets the same answer, and a refresh the present state. */
  respondToInvoke: (
    activity: IncomingActivity,
    how: Readonly<{ isRefresh: boolean; respond: Respond; send: Send }>,
  ) => Promise<void>;
  /** Stores where a meeting's chat is, and does what its activity asks for, once. */
  respondToMeeting: (
    activity: IncomingActivity,
    how: Readonly<{
      run?: (stores: Stores, now: Instant) => Promise<void>;
      answer: ChatAnswer | null;
      send: Send;
    }>,
  ) => Promise<void>;
}>;

type Parts = Readonly<{ settings: ChatSettings; ports: ChatPorts; log: ChatLog }>;

const unknownSender = ({ locale }: IncomingActivity): ChatAnswer => ({
  notice: refusalInWords(languageOf(locale ?? undefined), 'unknown'),
});

export const createActivityResponder = ({ settings, ports, log }: Parts): ActivityResponder => {
  const stored = createStoredConversations();
  const oneAtATime = createSerialiser();

  /** One at a time for each message: what becomes of it later waits for its answer. */
  const once = (
    tenant: TenantId,
    activity: IncomingActivity,
    run: (key: string | null) => Promise<void>,
  ): Promise<void> => {
    const message = messageKeyOf(activity);
    return message === null
      ? run(null)
      : oneAtATime(`${tenant} ${message}`, () => run(receiptKeyOf(activity)));
  };

  const knownSender = async (activity: IncomingActivity): Promise<Sender | null> => {
    const sender = senderOf(activity);
    return sender !== null && (await ports.isKnownTenant(sender.tenant)) ? sender : null;
  };

  const chatContextOf = async (
    context: UseCaseContext<Stores>,
    activity: IncomingActivity,
  ): Promise<ChatContext> => {
    const { me, now, stores } = context;
    const meeting = meetingChatOf(activity);
    const person = { ...me, typeNames: await stores.template.names() };
    const isAlone = meeting === null;
    const reader = readerOf(settings, now, person, isAlone ? me.id : null, isAlone ? activity.from.id : null);
    const bundleNow: ChatContext['bundleNow'] = (key) =>
      ports.bundleNow({ ...context, tenant: context.actor.tenant }, me, key);
    return { ...context, activity, meeting, reader, bundleNow };
  };

  const answerOf = async (
    sender: Sender,
    activity: IncomingActivity,
    key: string | null,
    respond: Respond,
    how: 'store' | 'forget' | null,
  ): Promise<ChatAnswer | null> => {
    const conversation = conversationOf(sender, activity);
    // Another node may have been told that they left, so the place of an installation is always stored.
    const isNew = how === 'store' || (how === null && !stored.has(sender.tenant, conversation));
    const answer = await handleActivity(ports, sender, activity, {
      key,
      remember: async (context) => {
        if (isNew) await rememberConversation(context, conversation);
        await noteCardArrival(context, activity);
        await noteMessage(context, activity);
      },
      respond: async (context) => respond(await chatContextOf(context, activity)),
    });
    if (how === 'forget') stored.forget(sender.tenant, conversation);
    else stored.add(sender.tenant, conversation);
    return answer;
  };

  const deliver = async (send: Send, answer: ChatAnswer): Promise<readonly SentAnswer[]> => {
    try {
      return await send(answer);
    } catch (error) {
      throw new UndeliveredAnswer(error);
    }
  };

  const deliverOnce = async (
    tenant: TenantId,
    activity: IncomingActivity,
    key: string | null,
    send: Send,
    answer: ChatAnswer | null,
  ): Promise<void> => {
    if (answer === null) return;
    const sent = await deliver(send, answer);
    const message = messageRefOf(activity);
    if (key !== null)
      await confirmAnswer(ports, tenant, key, async ({ writtenMessage }) => {
        if (message !== null) await writtenMessage.noteCards(message, sent);
      }).catch((error: unknown) =>
        log.warn({ error: errorNameOf(error) }, 'that an answer was given could not be noted'),
      );
  };

  return {
    respond: async (activity, { conversation, respond, send }) => {
      const sender = await knownSender(activity);
      if (sender === null) {
        await deliver(send, unknownSender(activity));
        return undefined;
      }
      return once(sender.tenant, activity, async (key) => {
        const answer = await answerOf(sender, activity, key, respond, conversation ?? null);
        await deliverOnce(sender.tenant, activity, key, send, answer);
      });
    },
    respondToInvoke: async (activity, { isRefresh, respond, send }) => {
      const sender = await knownSender(activity);
      if (sender === null) {
        await send(unknownSender(activity));
        return undefined;
      }
      return once(sender.tenant, activity, async (key) => {
        const answer = await answerOf(sender, activity, isRefresh ? null : key, respond, null);
        if (answer !== null) await send(answer);
      });
    },
    respondToMeeting: async (activity, { run, answer, send }) => {
      const tenant = tenantOf(activity);
      const conversation = meetingConversationOf(activity);
      if (tenant === null || conversation === null) return;
      if (!(await ports.isKnownTenant(tenant))) {
        if (answer !== null) await deliver(send, answer);
        return undefined;
      }
      return once(tenant, activity, async (key) => {
        const toGive = await handleTenantActivity(ports, tenant, key, async (stores) => {
          await saveConversation(stores, conversation);
          await run?.(stores, ports.clock());
          return answer;
        });
        await deliverOnce(tenant, activity, key, send, toGive);
      });
    },
  };
};
