import { z } from 'zod';
import type { Language } from '../../shared/domain/language.ts';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import {
  calendarReply,
  cardActionReply,
  chatsReply,
  checklist,
  extensionReply,
  feedbackReply,
  installReply,
  meetingActionReply,
  meetingsReply,
  messageChangeReply,
  messageReply,
  peopleReply,
  todoReply,
  tokenReply,
  trafficReply,
} from '../protocol.ts';
import type {
  CalendarAction,
  cardActionBody,
  ExtensionCommand,
  Fault,
  MessageChange,
  PersonKey,
  TodoAction,
} from '../protocol.ts';

const clockReply = z.object({ now: instant });

const ask = async <T>(path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> => {
  const response = await fetch(
    path,
    body === undefined
      ? { headers: { Accept: 'application/json' } }
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return schema.parse(await response.json());
};

const tell = async (path: string, body: unknown): Promise<void> => {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
};

const part = encodeURIComponent;

export type CardActionRequest = Omit<z.input<typeof cardActionBody>, 'person'>;

/** The endpoints under `/local`. Each rejects when the server refuses or cannot be reached. */
export const local = {
  people: () => ask('/local/people', peopleReply).then((reply) => reply.people),
  chats: (person: PersonKey) => ask(`/local/chats/${person}`, chatsReply).then((reply) => reply.chats),
  meetings: (person: PersonKey) =>
    ask(`/local/meetings/${person}`, meetingsReply).then((reply) => reply.meetings),
  calendar: (person: PersonKey, { from, until }: Readonly<{ from: Instant; until: Instant }>) =>
    ask(`/local/calendar/${person}?from=${from}&until=${until}`, calendarReply).then((reply) => reply.items),
  actInCalendar: (person: PersonKey, action: CalendarAction) => tell(`/local/calendar/${person}`, action),
  todo: (person: PersonKey) => ask(`/local/todo/${person}`, todoReply).then((reply) => reply.tasks),
  actInTodo: (person: PersonKey, action: TodoAction) => tell(`/local/todo/${person}`, action),
  checklist: () => ask('/local/checklist', checklist),
  closeChecklist: () => ask('/local/checklist/close', checklist, {}),
  /** Makes the stand-in for Graph do something; `what` is the path after `/local/graph/`. */
  askOfGraph: (what: string, body: unknown) => tell(`/local/graph/${what}`, body),
  addFault: (fault: Fault) => tell('/local/faults', fault),
  traffic: () => ask('/local/traffic', trafficReply).then((reply) => reply.entries),
  clock: () => ask('/local/clock', clockReply).then((reply) => reply.now),
  moveClock: (to: Readonly<{ now: Instant } | { advance: string }>) => ask('/local/clock', clockReply, to),
  token: (person: PersonKey) => ask('/local/token', tokenReply, { person }).then((reply) => reply.token),
  say: (
    person: PersonKey,
    chatId: string,
    said: Readonly<{ text: string; mention: boolean; language: Language; card?: unknown }>,
  ) => ask(`/local/chats/${part(chatId)}/messages`, messageReply, { person, ...said }),
  changeMessage: (
    person: PersonKey,
    chatId: string,
    activityId: string,
    said: Readonly<{ change: MessageChange; language: Language }>,
  ) =>
    ask(`/local/chats/${part(chatId)}/messages/${part(activityId)}`, messageChangeReply, { person, ...said }),
  act: (person: PersonKey, chatId: string, activityId: string, action: CardActionRequest) =>
    ask(`/local/chats/${part(chatId)}/cards/${part(activityId)}/actions`, cardActionReply, {
      person,
      ...action,
    }),
  giveFeedback: (person: PersonKey, chatId: string, activityId: string, reaction: 'like' | 'dislike') =>
    ask(`/local/chats/${part(chatId)}/messages/${part(activityId)}/feedback`, feedbackReply, {
      person,
      reaction,
    }),
  /** What Teams shows when a command of the message extension has been answered. */
  runExtension: (person: PersonKey, chatId: string, command: ExtensionCommand, language: Language) =>
    ask(`/local/chats/${part(chatId)}/extension`, extensionReply, { person, command, language }).then(
      (reply) => reply.answer,
    ),
  meet: (person: PersonKey, meetingId: string, what: 'start' | 'end') =>
    ask(`/local/meetings/${part(meetingId)}/${what}`, meetingActionReply, { person }),
  install: (person: PersonKey) => ask(`/local/people/${person}/install`, installReply, {}),
  installInChat: (person: PersonKey, chatId: string) =>
    ask(`/local/chats/${part(chatId)}/install`, installReply, { person }),
} as const;
