import { z } from 'zod';
import type { Language } from '../../shared/domain/language.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { BOT, CLIENT_ID, personOf } from '../people.ts';
import type { Delivery, ExtensionAnswer, ExtensionCommand, PersonKey } from '../protocol.ts';
import { extensionActivity, MENTION } from './activities.ts';
import type { Chats, StoredChat, StoredMessage } from './chats.ts';
import type { Deliver } from './deliver.ts';
import { ADAPTIVE, inWindow } from './user-actions.ts';

/** Runs a command of the message extension in that chat, and tells what Teams shows then. */
export type RunExtension = (
  person: PersonKey,
  chat: StoredChat,
  command: ExtensionCommand,
  language?: Language,
) => Promise<Readonly<{ delivery: Delivery; answer: ExtensionAnswer }>>;

/** Results that Teams asks for at a time. */
const PAGE = 25;
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message's body as Teams hands it over. */
const bodyOf = (text: string): string => {
  const written = text
    .split(MENTION)
    .map((part) => plain(part).replaceAll('\n', '<br>'))
    .join(`<at id="0">${BOT.name}</at>`);
  return `<p>${written}</p>`;
};

const NOBODY = { device: null, conversation: null, user: null, application: null };

const authorOf = ({ person }: StoredMessage) => {
  if (person === null)
    return {
      ...NOBODY,
      application: { applicationIdentityType: 'bot', id: CLIENT_ID, displayName: BOT.name },
    };
  const { oid, name } = personOf(person);
  return { ...NOBODY, user: { userIdentityType: 'aadUser', id: oid, displayName: name } };
};

/** `messagePayload` (Microsoft Learn, "Create and send dialog": payload activity properties). */
const payloadOf = (chat: StoredChat, message: StoredMessage) => ({
  linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(chat.id)}/${message.id}`,
  id: message.id,
  replyToId: null,
  createdDateTime: message.at,
  lastModifiedDateTime: message.editedAt,
  deleted: false,
  subject: null,
  summary: null,
  importance: 'normal',
  locale: 'en-us',
  body: { contentType: 'html', content: bodyOf(message.text) },
  from: authorOf(message),
  reactions: [],
  mentions: message.text.includes(MENTION)
    ? [{ id: 0, mentionText: BOT.name, mentioned: { ...NOBODY, application: { id: BOT.id } } }]
    : [],
  attachments: message.attachments,
});

const cardOf = z.object({ contentType: z.literal(ADAPTIVE), content: z.looseObject({}) });

/** The answers that Teams takes: to an action, and to a search. */
const answered = z.union([
  z
    .object({
      task: z.object({
        type: z.literal('continue'),
        value: z.object({ title: z.string(), card: cardOf }),
      }),
    })
    .transform(({ task: { value } }): ExtensionAnswer => ({
      shows: 'dialog',
      title: value.title,
      card: value.card.content,
    })),
  z
    .object({ task: z.object({ type: z.literal('message'), value: z.string() }) })
    .transform(({ task }): ExtensionAnswer => ({ shows: 'sentence', text: task.value })),
  z
    .object({ composeExtension: z.object({ type: z.literal('message'), text: z.string() }) })
    .transform(({ composeExtension }): ExtensionAnswer => ({
      shows: 'sentence',
      text: composeExtension.text,
    })),
  z
    .object({
      composeExtension: z.object({
        type: z.literal('result'),
        attachmentLayout: z.literal('list'),
        attachments: z
          .array(
            cardOf.extend({
              preview: z.object({
                contentType: z.literal(THUMBNAIL),
                content: z.object({ title: z.string(), text: z.string() }),
              }),
            }),
          )
          .max(PAGE),
      }),
    })
    .transform(({ composeExtension: { attachments } }): ExtensionAnswer => ({
      shows: 'results',
      results: attachments.map(({ content, preview }) => ({ ...preview.content, card: content })),
    })),
]);

const shownFor = ({ status, body }: Delivery): ExtensionAnswer => {
  if (status !== 200) return { shows: 'failure' };
  if (body === null || body === '') return { shows: 'nothing' };
  return answered.safeParse(body).data ?? { shows: 'failure' };
};

type Invoke = Readonly<{
  name: 'fetchTask' | 'submitAction' | 'query';
  value: Readonly<Record<string, unknown>>;
}>;

/** What a command sends, as the manifest declares it. The first search of all tells only that it is that. */
const invokeOf = (chat: StoredChat, command: ExtensionCommand): Invoke => {
  if (command.do === 'find') {
    const { words, skip } = command;
    const parameter = words === '' ? { name: 'initialRun', value: 'true' } : { name: 'text', value: words };
    const queryOptions = { skip, count: PAGE };
    return { name: 'query', value: { commandId: 'findStep', parameters: [parameter], queryOptions } };
  }
  const message = chat.messages.find(({ id }) => id === command.messageId);
  const value = {
    commandId: 'saveStep',
    ...(message
      ? { commandContext: 'message', messagePayload: payloadOf(chat, message) }
      : { commandContext: 'compose' }),
  };
  return command.do === 'open'
    ? { name: 'fetchTask', value }
    : { name: 'submitAction', value: { ...value, data: command.data } };
};

export const openExtension =
  (context: Readonly<{ chats: Chats; deliver: Deliver; serviceUrl: string; clock: Clock }>): RunExtension =>
  async (person, chat, command, language) => {
    const setting = {
      id: `f:${context.chats.newId()}`,
      at: context.clock(),
      serviceUrl: context.serviceUrl,
      chat,
      from: inWindow(personOf(person), language),
    };
    const { name, value } = invokeOf(chat, command);
    const delivery = await context.deliver(extensionActivity(setting, name, value));
    return { delivery, answer: shownFor(delivery) };
  };
