import { z } from 'zod';
import { languageOf } from '../../shared/domain/language-of.ts';
import type { Language } from '../../shared/domain/language.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { localeOf } from '../../shared/words/say.ts';
import { BOT, personOf } from '../people.ts';
import { attachment } from '../protocol.ts';
import type { Delivery, LocalEvent, LocalPerson, MessageChange, PersonKey } from '../protocol.ts';
import {
  executeActivity,
  feedbackActivity,
  installationActivity,
  MENTION,
  meetingActivity,
  messageChangeActivity,
  membersAddedActivity,
  messageActivity,
  submitActivity,
} from './activities.ts';
import type { ActivityContext } from './activities.ts';
import type { Chats, StoredChat, StoredMeeting, StoredMessage } from './chats.ts';
import type { Deliver } from './deliver.ts';

export type CardAction = Readonly<{
  type: 'execute' | 'submit';
  verb?: string | undefined;
  id?: string | undefined;
  data: Readonly<Record<string, unknown>>;
  trigger: 'manual' | 'automatic';
  /** The language of the person's window; their own by default. */
  language?: Language | undefined;
}>;

/** What people do in Teams that the bot is told of. Each resolves when the bot has answered. */
export type UserActions = Readonly<{
  /** Puts a message into the chat. In its own chat the bot is always told; elsewhere, only when it is mentioned. */
  sendMessage: (
    person: PersonKey,
    chat: StoredChat,
    text: string,
    mention: boolean,
    language?: Language,
    card?: unknown,
  ) => Promise<{ message: StoredMessage; delivery: Delivery | null }>;
  /** Edits a message of that person's, deletes it or brings it back; null where the bot isn't told, or nothing is changed. */
  changeMessage: (
    person: PersonKey,
    chat: StoredChat,
    message: StoredMessage,
    change: MessageChange,
    language?: Language,
  ) => Promise<Delivery | null>;
  runCardAction: (
    person: PersonKey,
    chat: StoredChat,
    message: StoredMessage,
    action: CardAction,
  ) => Promise<{ delivery: Delivery; notice: string | null }>;
  /** Answers Teams' own buttons below a message that is labelled as made by AI. */
  giveFeedback: (
    person: PersonKey,
    chat: StoredChat,
    message: StoredMessage,
    reaction: 'like' | 'dislike',
  ) => Promise<Delivery>;
  startOrEndMeeting: (
    person: PersonKey,
    meeting: StoredMeeting,
    what: 'Start' | 'End',
  ) => Promise<Delivery | null>;
  /** Adds Kadens to a chat, by hand or through Graph; doing it twice is harmless. */
  install: (person: PersonKey, chat: StoredChat) => Promise<Delivery | null>;
  uninstall: (person: PersonKey, chat: StoredChat) => Promise<Delivery | null>;
}>;

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** The reply to an `adaptiveCard/action` (Microsoft Learn, "Universal Actions for Adaptive Cards", response format). */
const invokeReply = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });
const errorValue = z.object({ message: z.string() });

const noticeOf = (delivery: Delivery): string | null => {
  const reply = invokeReply.safeParse(delivery.body);
  if (delivery.status === 0 || delivery.status >= 400 || !reply.success)
    return `Something went wrong (${delivery.status}). Please try again.`;
  if (reply.data.type === ADAPTIVE) return null;
  if (typeof reply.data.value === 'string') return reply.data.value;
  const error = errorValue.safeParse(reply.data.value);
  return error.success ? error.data.message : null;
};

const replacement = (delivery: Delivery): z.infer<typeof attachment> | null => {
  const reply = invokeReply.safeParse(delivery.body);
  return delivery.status < 400 && reply.success && reply.data.type === ADAPTIVE
    ? { contentType: ADAPTIVE, content: reply.data.value }
    : null;
};

/** An `Action.Submit` that only says something in the person's name (`msteams.type` imBack or messageBack). */
const messageBackAction = z.object({
  msteams: z.object({
    type: z.enum(['imBack', 'messageBack']),
    value: z.unknown().optional(),
    text: z.string().optional(),
  }),
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

const withMention = (text: string): string => {
  const marked = text.replaceAll(`@${BOT.name}`, MENTION);
  return marked.includes(MENTION) ? marked : `${MENTION} ${text}`;
};

/** The person as Teams presents them in a window of that language. */
export const inWindow = (person: LocalPerson, language: Language | undefined): LocalPerson =>
  language === undefined || language === languageOf(person.locale)
    ? person
    : { ...person, locale: localeOf(language) };

export const openUserActions = (
  context: Readonly<{
    chats: Chats;
    deliver: Deliver;
    serviceUrl: string;
    clock: Clock;
    tell: (event: LocalEvent) => void;
  }>,
): UserActions => {
  const { chats, deliver } = context;

  const settingOf = (from: LocalPerson, chat: StoredChat): ActivityContext => ({
    id: chats.newId(),
    at: context.clock(),
    serviceUrl: context.serviceUrl,
    chat,
    from,
  });

  const say: UserActions['sendMessage'] = async (person, chat, text, mention, language, card) => {
    const toBot = chat.kind === 'personal' || mention || text.includes(`@${BOT.name}`);
    const written = toBot && chat.kind === 'meeting' ? withMention(text) : text;
    const attachments = card === undefined ? [] : [{ contentType: ADAPTIVE, content: card }];
    const message = chats.add(chat, {
      person,
      text: written,
      format: 'plain',
      attachments,
      suggestions: [],
      isAiGenerated: false,
      asksFeedback: false,
    });
    if (!toBot || !chat.installed) return { message, delivery: null };
    const setting = { ...settingOf(inWindow(personOf(person), language), chat), id: message.id };
    return { message, delivery: await deliver(messageActivity(setting, written, attachments)) };
  };

  const changeMessage: UserActions['changeMessage'] = async (person, chat, message, change, language) => {
    if (message.deleted !== (change.do === 'undelete')) return null;
    const wasTold = chat.kind === 'personal' || message.text.includes(MENTION);
    const said = change.do === 'edit' ? change.text : message.text;
    const isTold = wasTold || said.includes(`@${BOT.name}`);
    const text = isTold && chat.kind === 'meeting' ? said.replaceAll(`@${BOT.name}`, MENTION) : said;
    // Teams gives every change a moment of its own, also where the clock stands still.
    const at = toInstant(new Date(Number(chats.newId())).toISOString());
    Object.assign(message, {
      ...{ text, deleted: change.do === 'delete' },
      ...(change.do === 'edit' && { editedAt: context.clock() }),
    });
    chats.changed(chat);
    if (!isTold || !chat.installed) return null;
    const setting = { ...settingOf(inWindow(personOf(person), language), chat), id: message.id, at };
    return deliver(messageChangeActivity(setting, change.do, text));
  };

  const submit = async (
    person: PersonKey,
    chat: StoredChat,
    message: StoredMessage,
    { data, language }: CardAction,
  ): Promise<Delivery> => {
    const sent = messageBackAction.safeParse(data);
    if (sent.success && sent.data.msteams.type === 'imBack') {
      const { delivery } = await say(person, chat, textOf(sent.data.msteams.value), true, language);
      return delivery ?? { status: 403, body: null };
    }
    const activity = submitActivity(settingOf(inWindow(personOf(person), language), chat), message.id, data);
    return deliver(
      sent.success
        ? { ...activity, text: sent.data.msteams.text ?? '', value: sent.data.msteams.value }
        : activity,
    );
  };

  const execute = async (
    person: PersonKey,
    chat: StoredChat,
    message: StoredMessage,
    { verb, id, data, trigger, language }: CardAction,
  ): Promise<Delivery> => {
    const setting = settingOf(inWindow(personOf(person), language), chat);
    const delivery = await deliver(executeActivity(setting, message.id, { verb, id, data }, trigger));
    const card = replacement(delivery);
    if (card) {
      message.views[person] = [card];
      chats.changed(chat);
    }
    return delivery;
  };

  const membership = async (
    person: PersonKey,
    chat: StoredChat,
    action: 'add' | 'remove',
  ): Promise<Delivery | null> => {
    const installed = action === 'add';
    if (chat.installed === installed) return null;
    chat.installed = installed;
    chats.changed(chat);
    const meeting = chat.meetingId === null ? undefined : chats.meeting(chat.meetingId);
    if (meeting) chats.meetingChanged(meeting);
    else context.tell({ type: 'people' });
    const from = personOf(person);
    if (installed) await deliver(membersAddedActivity(settingOf(from, chat), [{ id: BOT.id }]));
    return deliver(installationActivity(settingOf(from, chat), action));
  };

  return {
    sendMessage: say,
    changeMessage,
    runCardAction: async (person, chat, message, action) => {
      if (action.type === 'submit')
        return { delivery: await submit(person, chat, message, action), notice: null };
      const delivery = await execute(person, chat, message, action);
      return { delivery, notice: action.trigger === 'automatic' ? null : noticeOf(delivery) };
    },
    giveFeedback: (person, chat, message, reaction) =>
      deliver(feedbackActivity(settingOf(personOf(person), chat), message.id, reaction)),
    startOrEndMeeting: async (person, meeting, what) => {
      const started = what === 'Start';
      if ((meeting.startedAt !== null) === started) return null;
      meeting.startedAt = started ? context.clock() : null;
      chats.meetingChanged(meeting);
      const chat = chats.find(meeting.chatId);
      if (!chat?.installed) return null;
      return deliver(meetingActivity(settingOf(personOf(person), chat), meeting, what));
    },
    install: (person, chat) => membership(person, chat, 'add'),
    uninstall: (person, chat) => membership(person, chat, 'remove'),
  };
};
