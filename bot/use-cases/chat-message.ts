import type { ReasonId, ReasonTexts } from '../../shared/coaching/reasons.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import type { Leave } from '../../shared/domain/leave.ts';
import type { PersonRef } from '../../shared/contracts/person.ts';
import type { SessionInQuestion } from '../../shared/contracts/session-occasion.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { Commitment, LateReason, Source } from '../../shared/domain/commitment.ts';
import type { CancelReason, UsefulnessScore } from '../../shared/domain/session.ts';
import type { HandoverChoice } from '../../shared/domain/handover.ts';
import type {
  CustomerMeetingId,
  HandoverId,
  PersonId,
  RhythmId,
  SessionId,
  TenantId,
} from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';

/** How to write to somebody: the language, the zone that days and times are shown in, its days off, and the organisation's type names. */
type Speech = Readonly<{
  tenant: TenantId;
  language: Language;
  zone: string;
  daysOff: DaysOff;
  typeNames: OwnNames;
}>;

/** Whom the bot writes to: a person in their own chat, or a meeting's chat. */
export type Recipient = Speech &
  (Readonly<{ kind: 'person'; person: PersonId }> | Readonly<{ kind: 'chat'; chatId: string }>);

/** A commitment as a card needs it; any commitment of the contracts fits. */
export type CommitmentLine = Pick<
  CommitmentView,
  | 'id'
  | 'version'
  | 'owner'
  | 'promisedTo'
  | 'text'
  | 'due'
  | 'plan'
  | 'state'
  | 'moves'
  | 'helpWanted'
  | 'source'
>;

export type SessionLine = Readonly<{
  id: SessionId;
  type: ConversationType;
  startsAt: Instant;
  minutes: number;
}>;

export type Step = Readonly<{ owner: PersonRef; text: string; due: CalendarDay | null; source: Source }>;

/** A coming 1:1, with the suggested type and its strongest reason; null when too little is known. */
type MorningSession = SessionLine &
  Readonly<{
    rep: PersonRef;
    added: readonly string[];
    suggestion: Readonly<{
      type: ConversationType;
      reason: Readonly<{ id: ReasonId; values: ReasonTexts }>;
    }> | null;
  }>;

/** What becomes of a reminder of a commitment once it no longer asks. */
type CommitmentOver =
  | Readonly<{
      kind: 'commitment-over';
      /** Answered by somebody, moved, or help is wanted; its question stands further down; or it is left to their next session. */
      what: 'answered' | 'moved' | 'superseded' | 'passed';
      commitment: CommitmentLine;
    }>
  | Readonly<{ kind: 'commitment-over'; what: 'help'; commitment: CommitmentLine; next: Instant | null }>
  /** The owner is reminded again then. */
  | Readonly<{ kind: 'commitment-over'; what: 'later'; commitment: CommitmentLine; at: Instant }>;

/** What becomes of another question once it no longer asks. */
type QuestionOver =
  /** `score`: how useful it was, as the rep answered; null when they didn't. */
  | Readonly<{ kind: 'question-over'; about: 'session'; session: SessionLine; score: UsefulnessScore | null }>
  | Readonly<{ kind: 'question-over'; about: 'meeting'; customer: string; at: Instant; isAnswered: boolean }>
  | Readonly<{ kind: 'question-over'; about: 'morning'; day: CalendarDay }>
  /** Whether the two found a time: when they meet (`at`) or when they would have met. */
  | Readonly<{ kind: 'question-over'; about: 'time'; what: TimeOutcome; rep: PersonRef; at: Instant }>
  | Readonly<{
      kind: 'question-over';
      about: 'help';
      from: PersonRef;
      commitment: string;
      /** `talk`: minutes were set aside for it. */
      state: Commitment['state'] | 'talk';
    }>
  /** What of the time with the earlier manager the new one may read. */
  | Readonly<{
      kind: 'question-over';
      about: 'handover';
      manager: PersonRef;
      former: PersonRef;
      choice: HandoverChoice;
    }>
  | Readonly<{ kind: 'question-over'; about: 'nothing' }>;

/** What became of a question about a time: the two have one, have met, did not meet, or it is asked no longer. */
export type TimeOutcome = 'booked' | 'held' | 'missed' | 'closed';

/** A 1:1 of a rhythm that gives way to leave: when it is instead, or, where it is left out, when the two meet next. */
export type SessionGivenWay = Readonly<{
  other: PersonRef;
  was: Instant;
  movedTo: Instant | null;
  next: Instant | null;
}>;

/** Somebody's own leave, and what gives way to it. */
export type OwnLeave = Readonly<{ leave: Leave; sessions: readonly SessionGivenWay[] }>;

/** What the bot says on its own initiative, as data: use cases build it, and chat words it in the recipient's language. */
export type ChatMessage =
  /** To a rep, once, when the manager has chosen to send it. */
  | Readonly<{ kind: 'greeting'; rhythm: RhythmId; person: PersonRef; manager: PersonRef }>
  /** To a rep the day before: `commitments` are the rep's own open ones, `points` what anybody has added to the agenda. */
  | Readonly<{
      kind: 'preparation';
      session: SessionLine;
      /** The type suggested for it; null once somebody has chosen its own. */
      suggested: ConversationType | null;
      /** The type that the rep was asked to prepare for before, if it was another. */
      asked: ConversationType | null;
      manager: PersonRef;
      commitments: readonly CommitmentLine[];
      points: readonly string[];
    }>
  /**
   * Replaces it once there is nothing left to prepare for: the session is under way, held, missed or moved (then `session` is at its new
   * time), over with nobody having said whether it was held, or no longer planned.
   */
  | Readonly<{
      kind: 'preparation-over';
      what: 'live' | 'held' | 'ended' | 'missed' | 'moved';
      session: SessionLine;
    }>
  | Readonly<{ kind: 'preparation-over'; what: 'not-planned' }>
  /** To a manager: today's and tomorrow's 1:1s, the manager's own commitments due or overdue, and others' that slipped. */
  | Readonly<{
      kind: 'morning';
      day: CalendarDay;
      sessions: readonly MorningSession[];
      commitments: readonly CommitmentLine[];
      slipped: readonly CommitmentLine[];
      /** When what they have promised comes again, `offered` while they may want that; absent where it has, or there is nothing. */
      later?: Instant | 'offered';
      /** Leave found in somebody's calendar; `of` null: the manager's own. */
      leave: readonly Readonly<{ of: PersonRef | null; from: CalendarDay; to: CalendarDay }>[];
      /** The day from which a leader sees the manager's team in the overview, where it has just become part of it. */
      overviewFrom?: CalendarDay;
      /** Sessions that nobody ended, or that may not have been held. */
      ended: readonly (SessionInQuestion & Readonly<{ rep: PersonRef }>)[];
    }>
  /** To somebody who wants it, on the first working morning of a week: their sessions, what they have promised by then and been promised. */
  | Readonly<{
      kind: 'week';
      day: CalendarDay;
      sessions: readonly (SessionLine & Readonly<{ other: PersonRef }>)[];
      own: readonly CommitmentLine[];
      theirs: readonly CommitmentLine[];
    }>
  /** To a meeting's chat, or to each of the two, when a session has closed. */
  | Readonly<{
      kind: 'recap';
      session: SessionLine & Readonly<{ manager: PersonRef; rep: PersonRef }>;
      decisions: readonly string[];
      steps: readonly Step[];
      next: Instant | null;
      noStepReason: string | null;
    }>
  /** To the owner, the working day before a commitment is due. `mayWait`: whether it may come again later that day, which it does once. */
  | Readonly<{ kind: 'reminder-before'; commitment: CommitmentLine; mayWait?: boolean }>
  /** To the owner, the day after it was due. */
  | Readonly<{ kind: 'reminder-after'; commitment: CommitmentLine; mayWait?: boolean }>
  | CommitmentOver
  | QuestionOver
  /** Several of these to one person in one card, as they are now; sent on that day. */
  | Readonly<{ kind: 'bundle'; day: CalendarDay; parts: readonly BundlePart[] }>
  /** To the rep, an hour after the close. */
  | Readonly<{ kind: 'usefulness'; session: SessionLine; manager: PersonRef }>
  /** Replaces the question about usefulness, once the one about a later session stands below it. */
  | Readonly<{ kind: 'usefulness-superseded'; session: SessionLine }>
  /** To the other person, when a planned session is cancelled, moved or made shorter. `was` is when it would have been. */
  | Readonly<{
      kind: 'plan-changed';
      /** It may have been told before. */
      isRepeat: boolean;
      what: 'cancelled' | 'moved' | 'length';
      by: PersonRef;
      session: SessionLine;
      was: Instant;
      why: Readonly<{ reason: CancelReason; note: string }> | null;
      next: Instant | null;
      /** For the manager of a session cancelled on its day: when a quarter of an hour suits both instead. */
      times: readonly Instant[];
      haveTimesPassed?: boolean;
    }>
  /** To the other one of a rhythm, when somebody has left the organisation. */
  | Readonly<{ kind: 'departed'; rhythm: RhythmId; isManager: boolean; other: PersonRef }>
  /**
   * To the other one, when sessions give way to somebody's leave: when each would have been, and is now (null: left out). `next` is the
   * first after it, and `times` are for a manager, who can have that earlier.
   */
  | Readonly<{
      kind: 'given-way';
      away: PersonRef;
      from: CalendarDay;
      to: CalendarDay;
      sessions: readonly Readonly<{ was: Instant; movedTo: Instant | null }>[];
      next: SessionLine | null;
      times: readonly Instant[];
      haveTimesPassed?: boolean;
    }>
  /** To whoever is away by their own calendar, once: what that moved, and how it is changed. */
  | (Readonly<{ kind: 'own-leave' }> & OwnLeave)
  /**
   * To a rep whom another manager coaches from now on, with how many of the rep's promises went along and how many sessions there were: what
   * more may go along?
   */
  | Readonly<{
      kind: 'handover';
      handover: HandoverId;
      manager: PersonRef;
      former: PersonRef;
      commitments: number;
      sessions: number;
    }>
  /** To the earlier manager; `own`: how many open promises to the rep stay theirs. */
  | Readonly<{ kind: 'handed-over'; rep: PersonRef; manager: PersonRef; own: number }>
  /** To each of the two whose rhythm has ended, when its meetings could not be taken out of the calendar. */
  | Readonly<{ kind: 'meeting-left'; isManager: boolean; other: PersonRef }>
  /** To the manager, when somebody has taken the series out of the calendar, or the rep has declined all of it. */
  | Readonly<{ kind: 'series-removed'; rhythm: RhythmId; rep: PersonRef; what: 'removed' | 'declined' }>
  /**
   * To the manager, when the two lack a time: theirs was taken out of the calendar, the rep declined it there, or they have not met
   * for `weeks` weeks. `times` suit both, and each can be taken with one tap.
   */
  | Readonly<{
      kind: 'time-wanted';
      /** It may have been told before. */
      isRepeat: boolean;
      what: 'cancelled' | 'declined' | 'slipped';
      /** How many weeks ago the two last met, null when they never have, and how many they agreed on at most. */
      weeks: number | null;
      agreed: number;
      rep: PersonRef;
      /** The session that needs another time. */
      session: SessionLine;
      /** Whether it was planned for today and cancelled: a quarter of an hour instead then comes first. */
      isToday: boolean;
      /** When the two next meet after it. */
      next: Instant | null;
      times: readonly Instant[];
      haveTimesPassed?: boolean;
    }>
  /** To the manager, when nobody has begun a session that was planned; `times` suit both. */
  | Readonly<{
      kind: 'missed';
      session: SessionLine;
      rep: PersonRef;
      next: Instant | null;
      /** A 1:1 before that one that falls away too, and why: one card asks of both. */
      lost?: Readonly<{ what: 'cancelled' | 'declined'; at: Instant }> | null;
      times: readonly Instant[];
      haveTimesPassed?: boolean;
    }>
  /** To the rep, the working day after a customer meeting. */
  | Readonly<{ kind: 'debrief'; meeting: CustomerMeetingId; customer: string; at: Instant }>
  /** To the rep, when a manager moves the manager's own commitment: from which day and why; no reason when the move was taken back. */
  | Readonly<{
      kind: 'commitment-moved';
      by: PersonRef;
      commitment: CommitmentLine;
      from: CalendarDay | null;
      reason: LateReason | null;
      because: string | null;
    }>
  /**
   * To the one it was promised to, when the owner asks for help; a manager also gets today's times for ten minutes that suit both.
   * `next` is when the two meet, if that is before the commitment's day; `address` is where the owner can be written to.
   */
  | Readonly<{
      kind: 'help-wanted';
      /** It may have been told before. */
      isRepeat: boolean;
      from: PersonRef;
      commitment: CommitmentLine;
      due: CalendarDay | null;
      next: Instant | null;
      isManager: boolean;
      times: readonly Instant[];
      address: string | null;
    }>
  /** To the rep, when the manager has set ten minutes aside for a commitment, or has taken them back. */
  | Readonly<{
      kind: 'help-talk';
      what: 'booked' | 'cancelled';
      by: PersonRef;
      commitment: string;
      at: Instant;
    }>;

/** A message that may come in one card with others, or what became of it. */
export type BundlePart =
  | ChatMessageOf<
      | 'morning'
      | 'week'
      | 'preparation'
      | 'preparation-over'
      | 'reminder-before'
      | 'reminder-after'
      | 'usefulness'
      | 'usefulness-superseded'
      | 'debrief'
    >
  | CommitmentOver
  | QuestionOver;

/** A message with times that suit both. Each goes from its card as it passes; `haveTimesPassed`: the last one has gone. */
export type OfferingMessage = ChatMessageOf<
  'help-wanted' | 'missed' | 'time-wanted' | 'plan-changed' | 'given-way'
>;

/** Whether a message offers times. */
export const isOffering = (message: ChatMessage): message is OfferingMessage => 'times' in message;

/** One kind of message. */
export type ChatMessageOf<Kind extends ChatMessage['kind']> = Extract<ChatMessage, { kind: Kind }>;

/**
 * How sending a message ended. `not-reachable`: not installed or blocked; trying again helps only after they come back. `uncertain`: it may
 * have arrived, since the connector takes no key that would make a second attempt harmless and can't be asked afterwards.
 */
export type SendOutcome =
  | Readonly<{ ok: true; activityId: string }>
  | Readonly<{ ok: false; why: 'not-reachable' }>
  | Readonly<{ ok: false; why: 'uncertain' }>
  | Readonly<{ ok: false; why: 'retry'; retryAfterSeconds?: number }>;

/** Sends one message. `key` is the outbox row's. Never throws for anything the other end may answer. */
export type SendMessage = (to: Recipient, message: ChatMessage, key: string) => Promise<SendOutcome>;

/** Replaces a message that was sent. A failure is not worth trying again: the message has been read. */
export type ReplaceMessage = (
  to: Recipient,
  activityId: string,
  message: ChatMessage,
  key: string,
) => Promise<void>;
