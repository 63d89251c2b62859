import { z } from 'zod';
import type { DebriefView } from '../../shared/contracts/debrief.ts';
import type { PersonRef } from '../../shared/contracts/person.ts';
import type { LateReason } from '../../shared/domain/commitment.ts';
import { personId } from '../../shared/domain/ids.ts';
import type {
  CommitmentId,
  CustomerMeetingId,
  PersonId,
  RhythmId,
  SessionId,
  TenantId,
} from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';
import type { ChatMessage, CommitmentLine } from '../use-cases/chat-message.ts';

/** Somebody whose activity has been verified: the tenant and the Entra object id are Teams' word, not the person's. */
export type Speaker = Readonly<{ tenant: TenantId; person: PersonId }>;

/** What an activity tells of its speaker. */
export type SenderProfile = Readonly<{ name: string; locale: string | null; zone: string | null }>;

/** How a speaker is known here; the language and zone are their own settings, the types' names their organisation's. */
export type Known = PersonRef & Readonly<{ language: Language; zone: string; typeNames: OwnNames }>;

/** Where the bot can write. One row per person and one per chat; saving it again replaces it. */
export const conversation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    person: personId,
    teamsId: z.string(),
    id: z.string(),
    serviceUrl: z.string(),
  }),
  z.object({
    kind: z.literal('chat'),
    id: z.string(),
    meetingId: z.string().nullable(),
    serviceUrl: z.string(),
  }),
]);
export type Conversation = Readonly<z.output<typeof conversation>>;

/** The chat a message was written in: a person's own (null) or a meeting's. */
export type ChatRef = Readonly<{ chatId: string; meetingId: string | null }>;

/** A manager and a rep that the speaker is one of; `session` is the live one, or the one this meeting belongs to. */
export type Pair = Readonly<{
  rhythm: RhythmId;
  manager: PersonRef;
  rep: PersonRef;
  session: SessionId | null;
}>;

export type AnswerRefusal = 'not-found' | 'not-open' | 'changed';
export type DayRefusal = 'day-in-the-past' | 'day-too-far';

/**
 * What a speaker can do, each inside the transaction in which they were heard. Each answers `not-found` for what is not
 * theirs. `key` makes repetition harmless: the same key has its effect once.
 */
export type Verbs = Readonly<{
  /** The meeting's pairs, when the speaker is one of the two; in one's own chat (null) every pair one is in. */
  pairs: (chat: ChatRef | null) => Promise<readonly Pair[]>;
  /** The speaker's own open promises, soonest first. */
  listMine: () => Promise<readonly CommitmentLine[]>;
  /** One promise as it is now, for the two it is between. */
  findCommitment: (id: CommitmentId) => Promise<CommitmentLine | null>;
  /** Without a key where the activity itself is heard once. */
  recordStep: (
    step: Readonly<{
      rhythm: RhythmId;
      session: SessionId | null;
      owner: PersonId;
      text: string;
      due: CalendarDay | null;
    }>,
    key: string | null,
  ) => Promise<Result<CommitmentLine, 'not-found' | 'session-closed' | DayRefusal>>;
  /** Corrects what was recorded. */
  changeStep: (
    change: Readonly<{ id: CommitmentId; version: number; text?: string; due?: CalendarDay | null }>,
  ) => Promise<Result<CommitmentLine, AnswerRefusal | DayRefusal>>;
  recordDecision: (
    decision: Readonly<{ session: SessionId; text: string }>,
    key: string | null,
  ) => Promise<Result<null, 'not-found' | 'session-closed'>>;
  keep: (
    answer: Readonly<{ id: CommitmentId; version: number }>,
  ) => Promise<Result<CommitmentLine, AnswerRefusal>>;
  move: (
    answer: Readonly<{ id: CommitmentId; version: number; to: CalendarDay; reason: LateReason }>,
  ) => Promise<Result<CommitmentLine, AnswerRefusal | DayRefusal>>;
  /** `next` is when the two meet next, where it goes first on the agenda; null when nothing is planned. */
  askHelp: (
    answer: Readonly<{ id: CommitmentId; version: number }>,
  ) => Promise<Result<Readonly<{ commitment: CommitmentLine; next: Instant | null }>, AnswerRefusal>>;
  /** Adds a point to a session's agenda. */
  addPoint: (
    point: Readonly<{ session: SessionId; text: string }>,
    key: string,
  ) => Promise<Result<null, 'not-found' | 'session-closed' | 'agenda-full'>>;
  /** Something to raise the next time the two meet; waits where nothing is planned. */
  bringPoint: (
    point: Readonly<{ rhythm: RhythmId; text: string }>,
    key: string | null,
  ) => Promise<Result<Readonly<{ other: PersonRef; next: Instant | null }>, 'not-found' | 'agenda-full'>>;
  /** The preparation of a session as the speaker's card shows it now; null when it is not theirs or over. */
  preparation: (session: SessionId) => Promise<Extract<ChatMessage, { kind: 'preparation' }> | null>;
  /** The rep's own word, one to five; a second answer replaces the first. */
  rateUsefulness: (
    rating: Readonly<{ session: SessionId; score: number }>,
  ) => Promise<Result<null, 'not-found' | 'not-closed'>>;
  /** The rep's answers about a customer meeting, once; all empty when there is nothing to bring. */
  debrief: (
    answers: Readonly<{ meeting: CustomerMeetingId; decided: string; surprised: string; step: string }>,
  ) => Promise<
    Result<
      Readonly<{ debrief: DebriefView; step: CommitmentLine | null; dayRefused: DayRefusal | null }>,
      'not-found' | 'not-held-yet' | 'already-debriefed'
    >
  >;
}>;

/** What the chat needs from the rest. */
export type ChatPorts = Readonly<{
  /**
   * Answers one activity of a speaker's in one transaction, which takes back everything when a verb refuses. Gives what
   * `answer` gave; `again` when an activity of that id has been heard before (null: it may come again), and null when the
   * organisation or the person isn't here, or is a guest. Nothing is sent from within `answer`.
   */
  hear: <Reply>(
    speaker: Speaker,
    seen: SenderProfile,
    activityId: string | null,
    answer: (known: Known, verbs: Verbs) => Promise<Reply>,
  ) => Promise<Reply | 'again' | null>;
  /** Who this is; null as for `hear`. May make the person known. */
  known: (speaker: Speaker, seen: SenderProfile) => Promise<Known | null>;
  /** False when this activity has been seen before in this tenant. */
  firstTime: (tenant: TenantId, activityId: string) => Promise<boolean>;
  /** The app was installed for, or removed by, this person (before they are known as well). */
  reachable: (speaker: Speaker, reachable: boolean) => Promise<void>;
  saveConversation: (tenant: TenantId, conversation: Conversation) => Promise<void>;
  findConversation: (
    tenant: TenantId,
    of: Readonly<{ person: PersonId }> | Readonly<{ chatId: string }>,
  ) => Promise<Conversation | null>;
  /** Hints only: the panel starts and closes sessions by itself. */
  meetingStarted: (tenant: TenantId, chat: ChatRef, at: Instant) => Promise<void>;
  meetingEnded: (tenant: TenantId, chat: ChatRef, at: Instant) => Promise<void>;
}>;

/** Settings of the bot; every address has its production default in bot/config.ts. */
export type ChatSettings = Readonly<{
  /** The bot's client id; its id in Teams is `28:` and this. */
  botId: string;
  /** The tenant that the (single-tenant) bot's own tokens come from. */
  botTenantId: string;
  /** https://login.botframework.com/v1/.well-known/openidconfiguration */
  openIdMetadataUrl: string;
  /** https://api.botframework.com */
  tokenIssuer: string;
  /** Where to reach somebody there is no conversation with yet: https://smba.trafficmanager.net/teams/ */
  serviceUrl: string;
  /** The app's id in the organisation's catalogue or manifest, for links into the personal tab. */
  appId: string;
}>;

/** A token for the connector, cached by whoever gives it. */
export type BotToken = () => Promise<string>;

/** Where unexpected errors go; never with a message's text. */
export type ChatLog = Readonly<{
  warn: (fields: Readonly<Record<string, unknown>>, text: string) => void;
  error: (fields: Readonly<Record<string, unknown>>, text: string) => void;
}>;
