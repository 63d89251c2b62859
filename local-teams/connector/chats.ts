import { z } from 'zod';
import { instant, toEpoch } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { people, personOf } from '../people.ts';
import { attachment, personKey } from '../protocol.ts';
import type { ChatThread, ChatMessage, LocalEvent, PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

const storedMessage = z.object({
  id: z.string(),
  at: instant,
  editedAt: z.nullable(instant),
  /** Absent in messages from before messages could be deleted. */
  deleted: z.boolean().default(false),
  person: personKey.nullable(),
  text: z.string(),
  format: z.enum(['plain', 'markdown', 'xml']),
  attachments: z.array(attachment),
  suggestions: z.array(z.object({ title: z.string(), value: z.string() })),
  /** Labelled as made by AI, with buttons for what people think of it. Absent in messages from before there was such a label. */
  isAiGenerated: z.boolean().default(false),
  asksFeedback: z.boolean().default(false),
  /** What one person sees instead: the card that replaced it for them. */
  views: z.partialRecord(personKey, z.array(attachment)),
});
export type StoredMessage = z.infer<typeof storedMessage>;

const storedChat = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'meeting']),
  title: z.string(),
  people: z.array(personKey),
  tenant: z.string(),
  installed: z.boolean(),
  meetingId: z.string().nullable(),
  messages: z.array(storedMessage),
});
export type StoredChat = z.infer<typeof storedChat>;

const storedMeeting = z.object({
  id: z.string(),
  chatId: z.string(),
  subject: z.string(),
  joinWebUrl: z.string(),
  organizer: personKey,
  people: z.array(personKey),
  /** The meeting's calendar event. */
  eventId: z.string(),
  startedAt: z.nullable(instant),
  cancelled: z.boolean(),
});
export type StoredMeeting = z.infer<typeof storedMeeting>;

const stored = z.object({
  chats: z.array(storedChat),
  meetings: z.array(storedMeeting),
  lastId: z.number(),
  /** Those who have left the organisation. Absent in states from before anybody could. */
  left: z.array(personKey).default([]),
});

export const personalChatId = (person: PersonKey): string => `a:${person}`;

/** Teams' chats, as far as the bot and the host page see them. */
export type Chats = Readonly<{
  find: (id: string) => StoredChat | undefined;
  personal: (person: PersonKey) => StoredChat;
  of: (person: PersonKey) => readonly StoredChat[];
  add: (
    chat: StoredChat,
    message: Omit<StoredMessage, 'id' | 'at' | 'editedAt' | 'deleted' | 'views'>,
  ) => StoredMessage;
  remove: (chat: StoredChat, message: StoredMessage) => void;
  meeting: (id: string) => StoredMeeting | undefined;
  meetingsOf: (person: PersonKey) => readonly StoredMeeting[];
  addMeeting: (meeting: StoredMeeting) => void;
  /** Call when something in the chat has changed: saves it and tells the pages. */
  changed: (chat: StoredChat) => void;
  meetingChanged: (meeting: StoredMeeting) => void;
  /** Whether somebody has left the organisation. */
  hasLeft: (person: PersonKey) => boolean;
  setLeft: (person: PersonKey, hasLeft: boolean) => void;
  /** A new id for an activity: the current milliseconds, as in Teams, and never the same twice. */
  newId: () => string;
}>;

const personalChat = (person: PersonKey): StoredChat => ({
  id: personalChatId(person),
  kind: 'personal',
  title: 'Kadens',
  people: [person],
  tenant: personOf(person).tenant,
  installed: false,
  meetingId: null,
  messages: [],
});

export const openChats = (file: string | null, clock: Clock, tell: (event: LocalEvent) => void): Chats => {
  const state = openStateFile(file, stored, () => ({
    chats: people.map((person) => personalChat(person.key)),
    meetings: [],
    lastId: 0,
    left: [],
  }));
  const { chats, meetings } = state.value;

  const changed = (chat: StoredChat): void => {
    state.save();
    tell({ type: 'chat', chatId: chat.id, people: chat.people });
  };
  const meetingChanged = (meeting: StoredMeeting): void => {
    const chat = chats.find((one) => one.id === meeting.chatId);
    if (chat) Object.assign(chat, { title: meeting.subject, people: meeting.people });
    state.save();
    tell({ type: 'meeting', meetingId: meeting.id, people: meeting.people });
  };
  const newId = (): string => {
    state.value.lastId = Math.max(state.value.lastId + 1, toEpoch(clock()));
    return String(state.value.lastId);
  };
  const personal = (person: PersonKey): StoredChat => {
    const found = chats.find((chat) => chat.id === personalChatId(person));
    if (found) return found;
    const made = personalChat(person);
    chats.push(made);
    return made;
  };

  return {
    hasLeft: (person) => state.value.left.includes(person),
    setLeft: (person, hasLeft) => {
      const others = state.value.left.filter((one) => one !== person);
      state.value.left = hasLeft ? [...others, person] : others;
      state.save();
    },
    changed,
    meetingChanged,
    newId,
    personal,
    find: (id) => chats.find((chat) => chat.id === id),
    of: (person) => [
      personal(person),
      ...chats.filter((chat) => chat.kind === 'meeting' && chat.people.includes(person)).reverse(),
    ],
    add: (chat, sketch) => {
      const message = { ...sketch, id: newId(), at: clock(), editedAt: null, deleted: false, views: {} };
      chat.messages.push(message);
      changed(chat);
      return message;
    },
    remove: (chat, message) => {
      chat.messages = chat.messages.filter((one) => one !== message);
      changed(chat);
    },
    meeting: (id) => meetings.find((meeting) => meeting.id === id),
    meetingsOf: (person) => meetings.filter((meeting) => meeting.people.includes(person)),
    addMeeting: (meeting) => {
      meetings.push(meeting);
      chats.push({
        id: meeting.chatId,
        kind: 'meeting',
        title: meeting.subject,
        people: meeting.people,
        tenant: personOf(meeting.organizer).tenant,
        installed: false,
        meetingId: meeting.id,
        messages: [],
      });
      meetingChanged(meeting);
    },
  };
};

/** The message as that person sees it. */
export const messageFor = (message: StoredMessage, person: PersonKey): ChatMessage => ({
  id: message.id,
  at: message.at,
  editedAt: message.editedAt,
  deleted: message.deleted,
  person: message.person,
  name: message.person === null ? 'Kadens' : personOf(message.person).name,
  text: message.deleted ? '' : message.text,
  format: message.format,
  attachments: message.views[person] ?? message.attachments,
  suggestions: message.suggestions,
  isAiGenerated: message.isAiGenerated,
  asksFeedback: message.asksFeedback,
});

/** The chat as that person sees it. */
export const chatFor = (chat: StoredChat, person: PersonKey): ChatThread => ({
  id: chat.id,
  kind: chat.kind,
  title: chat.title,
  people: chat.people,
  installed: chat.installed,
  meetingId: chat.meetingId,
  messages: chat.messages.map((message) => messageFor(message, person)),
});
