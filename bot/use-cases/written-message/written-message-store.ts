import type { CommitmentId, PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Trim } from '../retention/trim.ts';

/** A message in a chat, as Teams names it: an id is unique only within its chat. */
export type MessageRef = Readonly<{ chat: string; id: string }>;

/**
 * A question that the bot has asked of a step or a decision, with its words: whose it is, or which 1:1 it belongs to. `from`: in which message
 * that was said, and where in it; `place`: which answer to that message asks; `choices`: as the card's buttons have them, in their order.
 */
export type OpenQuestion = Readonly<{
  verb: 'record' | 'decide';
  text: string;
  due: CalendarDay | null;
  from: string;
  reading: string;
  place: number;
  choices: readonly string[];
}>;

/**
 * What a message wanted of the bot, so that the next may go on from it: about whose 1:1, the day that it named, and the promises or 1:1s that
 * the bot then showed to choose among, by their ids.
 */
export type WrittenTurn = Readonly<{
  verb: string;
  rhythm: RhythmId | null;
  day: CalendarDay | null;
  offered: readonly string[];
  /** Absent where nothing was asked, and once it has been answered. */
  question?: OpenQuestion;
}>;

/** A message to the bot and what became of it, without its words. */
export type MessageRecord = MessageRef &
  Readonly<{
    person: PersonId;
    writtenAt: Instant;
    /** When the version of it that was last read was written: an older one is not read any more. */
    readAt: Instant;
    /** When what it asks for was last done. */
    handledAt: Instant;
    isDeleted: boolean;
    /** Whether it changed anything, other than by recording its steps. */
    hasChanged: boolean;
    /** A digest of what it asks for, other than its steps. */
    reading: string;
    /** Null until it has been answered. */
    turn: WrittenTurn | null;
    /** The bot's answers, by their activities' ids; '' for one that isn't known. */
    cards: readonly string[];
  }>;

/** A step that a message recorded: the `position`th thing that it says. */
export type WrittenStep = Readonly<{
  position: number;
  rhythm: RhythmId;
  owner: PersonId;
  /** Null once it is gone. */
  commitment: CommitmentId | null;
  /** The commitment's version since the message was last read: a later one, and somebody has acted on it. */
  version: number;
  /** A digest of the step as the message says it. */
  reading: string;
  /** Whether it was taken back when the message was deleted. */
  isTakenBack: boolean;
  /** The card that tells of it, if that isn't the message's `cardPosition`th answer. */
  card: string | null;
  cardPosition: number;
}>;

/** One organisation's messages to the bot. */
export type WrittenMessageStore = Readonly<{
  /** Notes a message that was read; one that is known already is left as it is. */
  note: (message: MessageRecord) => Promise<void>;
  /** The message with its steps in their order, locked until the transaction ends; null for one that isn't known. */
  lock: (ref: MessageRef) => Promise<(MessageRecord & Readonly<{ steps: readonly WrittenStep[] }>) | null>;
  save: (message: MessageRecord) => Promise<void>;
  /**
   * What somebody's latest message before that one wanted, in the same chat and since then, and when it was answered; null where none was.
   * `person` null: anybody's.
   */
  turnBefore: (
    ref: MessageRef,
    person: PersonId | null,
    since: Instant,
  ) => Promise<Readonly<{ turn: WrittenTurn; at: Instant }> | null>;
  /** The commitments that a message recorded, or that one of its answers tells of: by that message's or that answer's id. */
  commitmentsIn: (said: MessageRef) => Promise<readonly CommitmentId[]>;
  /** Ties a step to the message that recorded it, or replaces what was known of it. */
  tie: (ref: MessageRef, step: WrittenStep) => Promise<void>;
  /** Forgets that a message has anything to do with a step. */
  untie: (ref: MessageRef, position: number) => Promise<void>;
  /** Notes which activities the message's answers became. */
  noteCards: (
    ref: MessageRef,
    sent: readonly Readonly<{ position: number; activityId: string }>[],
  ) => Promise<void>;
  /** Notes that a tap on one of its answers has changed something. */
  noteChangeOn: (card: MessageRef, at: Instant) => Promise<void>;
  trim: Trim;
  /** Forgets the questions that were asked before then, with their words; returns how many. */
  forgetQuestions: Trim;
}>;
