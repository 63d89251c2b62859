import { BOT } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { dayAt, wallTimeAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { StoredChat, StoredMeeting } from './chats.ts';

/** An activity as Teams puts it on the wire. */
export type Activity = Readonly<Record<string, unknown> & { type: string; id: string }>;

export type ActivityContext = Readonly<{
  id: string;
  at: Instant;
  serviceUrl: string;
  chat: StoredChat;
  from: LocalPerson;
}>;

const account = (person: LocalPerson) => ({ id: person.teamsId, name: person.name, aadObjectId: person.oid });

const conversation = (chat: StoredChat) =>
  chat.kind === 'personal'
    ? { conversationType: 'personal', tenantId: chat.tenant, id: chat.id }
    : { isGroup: true, conversationType: 'groupChat', tenantId: chat.tenant, id: chat.id };

const channelData = (chat: StoredChat) => ({
  tenant: { id: chat.tenant },
  ...(chat.meetingId !== null && { meeting: { id: chat.meetingId } }),
});

/** The fields of every activity from Teams. */
const base = (setting: ActivityContext) => ({
  id: setting.id,
  timestamp: setting.at,
  localTimestamp: `${dayAt(setting.at, setting.from.zone)}T${wallTimeAt(setting.at, setting.from.zone)}:00`,
  localTimezone: setting.from.zone,
  channelId: 'msteams',
  serviceUrl: setting.serviceUrl,
  from: account(setting.from),
  conversation: conversation(setting.chat),
  recipient: BOT,
  locale: setting.from.locale,
  channelData: channelData(setting.chat),
});

const clientInfo = (person: LocalPerson) => ({
  type: 'clientInfo',
  locale: person.locale,
  country: person.locale.slice(-2),
  platform: 'Web',
  timezone: person.zone,
});

export const MENTION = `<at>${BOT.name}</at>`;

const mention = { type: 'mention', text: MENTION, mentioned: BOT };

const asHtml = (text: string): string =>
  `<p>${text.replaceAll(MENTION, `<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">${BOT.name}</span>`)}</p>`;

/** Something a person wrote. */
export const messageActivity = (
  setting: ActivityContext,
  text: string,
  cards: readonly unknown[] = [],
): Activity => ({
  ...base(setting),
  type: 'message',
  text,
  textFormat: 'plain',
  attachments: [...cards, { contentType: 'text/html', content: asHtml(text) }],
  entities: [...(text.includes(MENTION) ? [mention] : []), clientInfo(setting.from)],
});

/**
 * What somebody did to a message of theirs, which keeps its id; `setting.at` is when (Microsoft Learn, "Send and receive messages in bot
 * conversations": `messageUpdate` with `editMessage` or `undeleteMessage`, `messageDelete` with `softDeleteMessage`).
 */
export const messageChangeActivity = (
  setting: ActivityContext,
  change: 'edit' | 'delete' | 'undelete',
  text: string,
): Activity =>
  change === 'delete'
    ? {
        ...base(setting),
        type: 'messageDelete',
        channelData: { ...channelData(setting.chat), eventType: 'softDeleteMessage' },
      }
    : {
        ...messageActivity(setting, text),
        type: 'messageUpdate',
        channelData: {
          ...channelData(setting.chat),
          eventType: change === 'edit' ? 'editMessage' : 'undeleteMessage',
        },
      };

/** An `Action.Submit`: a message without text, with the card's data. */
export const submitActivity = (setting: ActivityContext, replyToId: string, value: unknown): Activity => ({
  ...base(setting),
  type: 'message',
  replyToId,
  value,
  entities: [clientInfo(setting.from)],
  channelData: { ...channelData(setting.chat), source: { name: 'message' }, legacy: { replyToId } },
});

/** An `Action.Execute`, or a card's own refresh (`automatic`). */
export const executeActivity = (
  setting: ActivityContext,
  replyToId: string,
  action: Readonly<{
    verb: string | undefined;
    id: string | undefined;
    data: Readonly<Record<string, unknown>>;
  }>,
  trigger: 'manual' | 'automatic',
): Activity => ({
  ...base(setting),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId,
  value: {
    action: {
      type: 'Action.Execute',
      ...(action.id !== undefined && { id: action.id }),
      ...(action.verb !== undefined && { verb: action.verb }),
      data: action.data,
    },
    trigger,
  },
  entities: [clientInfo(setting.from)],
  channelData: { ...channelData(setting.chat), source: { name: 'message' }, legacy: { replyToId } },
});

/** What somebody thinks of a message, by the buttons below it (Microsoft Learn, "Bot messages with AI-generated content"). */
export const feedbackActivity = (
  setting: ActivityContext,
  replyToId: string,
  reaction: 'like' | 'dislike',
): Activity => ({
  ...base(setting),
  type: 'invoke',
  name: 'message/submitAction',
  replyToId,
  value: {
    actionName: 'feedback',
    actionValue: { reaction, feedback: JSON.stringify({ feedbackText: '' }) },
  },
  entities: [clientInfo(setting.from)],
  channelData: { ...channelData(setting.chat), source: { name: 'message' }, legacy: { replyToId } },
});

/** A command of the message extension (Microsoft Learn, "Create and send dialog", "Respond to search command"). */
export const extensionActivity = (
  setting: ActivityContext,
  name: 'fetchTask' | 'submitAction' | 'query',
  value: Readonly<Record<string, unknown>>,
): Activity => ({
  ...base(setting),
  type: 'invoke',
  name: `composeExtension/${name}`,
  value: { ...value, requestId: setting.id, context: { theme: 'default' } },
  entities: [clientInfo(setting.from)],
  channelData: { ...channelData(setting.chat), source: { name: 'compose' } },
});

/** The bot or somebody else has joined a conversation. */
export const membersAddedActivity = (
  setting: ActivityContext,
  added: readonly { id: string; aadObjectId?: string }[],
): Activity => ({
  ...base(setting),
  type: 'conversationUpdate',
  membersAdded: added,
});

export const installationActivity = (setting: ActivityContext, action: 'add' | 'remove'): Activity => ({
  ...base(setting),
  type: 'installationUpdate',
  action,
  entities: [clientInfo(setting.from)],
});

/** A meeting starts or ends: an event that Teams sends to apps with OnlineMeeting.ReadBasic.Chat. */
export const meetingActivity = (
  setting: ActivityContext,
  meeting: StoredMeeting,
  what: 'Start' | 'End',
): Activity => ({
  ...base(setting),
  type: 'event',
  name: `application/vnd.microsoft.meeting${what}`,
  value: {
    MeetingType: 'Scheduled',
    Title: meeting.subject,
    Id: meeting.id,
    JoinUrl: meeting.joinWebUrl,
    [`${what}Time`]: setting.at,
  },
  channelData: { ...channelData(setting.chat), source: null },
});
