import type { Effect } from '../../effects/effects.ts';
import type { UndeliveredMessage } from '../../../shared/contracts/undelivered-message.ts';
import type { Trim } from '../retention/trim.ts';
import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { UndeliveredCount } from '../../../shared/domain/undelivered.ts';

/** Something that is to happen outside, once for its key, when it is due; `person` is its recipient or the one in whose name it is done. */
export type PlannedEffect = Readonly<{
  key: string;
  effect: Effect;
  person: PersonId | null;
  dueAt: Instant;
}>;

/** Stored with an effect that waits for its recipient's working hours, or for them to want to hear something again. */
export const OUTSIDE_HOURS = 'outside working hours';

/** Stored with a message that may have arrived. */
export const UNCERTAIN = 'uncertain';

/** An effect that this node may carry out while it holds the lease. */
export type ClaimedEffect = Readonly<{
  key: string;
  /** A new number at each claim: a node that has lost the lease writes nothing more. */
  lease: number;
  kind: string;
  payload: unknown;
  person: PersonId | null;
  dueAt: Instant;
  /** How often it has been tried, this time included. */
  attempts: number;
  /** When it first failed, later by as long as it has waited for working hours since; null when it hasn't failed. */
  failingSince: Instant | null;
  /** Whether whoever had it in hand before was cut short while sending it. */
  isCutShort: boolean;
  /** Whether it has been sent before, and nobody knows if it arrived. */
  isRepeat: boolean;
}>;

/** A message that was given up; `person` is its recipient, null for a meeting's chat. */
export type FailedMessage = Readonly<{
  key: string;
  about: UndeliveredMessage['about'];
  payload: unknown;
  person: PersonId | null;
}>;

/** A stored effect: what it is, and for what. */
export type StoredEffect = Readonly<{ key: string; kind: string; payload: unknown }>;

/** What has become of messages that were sent in one card with another. */
export type BesideOutcome =
  | Readonly<{ state: 'sent'; at: Instant; activityId: string }>
  | Readonly<{ state: 'uncertain'; at: Instant; again: Instant | null }>
  /** Nothing: each waits as it did. */
  | Readonly<{ state: 'waiting' }>;

type Lease = Pick<ClaimedEffect, 'key' | 'lease'>;

/** Effects outside Kadens, to be carried out once the transaction has committed. */
export type OutboxStore = Readonly<{
  /** Adds effects; one whose key exists already is left as it is. */
  add: (rows: readonly PlannedEffect[]) => Promise<void>;
  /** Deletes the waiting effects with those keys. Leased ones are left alone. */
  withdraw: (keys: readonly string[]) => Promise<void>;
  /** The same for a person's whose key starts with `keyStart`. */
  withdrawOf: (person: PersonId, keyStart: string) => Promise<void>;
  /**
   * Leases the next due effects of those kinds, at most one of a lane, to be carried out after the transaction. Skips leased ones and those
   * in the same lane as a leased one, and `except`: the effects this node is carrying out, whatever became of their leases.
   */
  claim: (
    now: Instant,
    kinds: readonly string[],
    bounds: Readonly<{ except: readonly string[]; limit: number }>,
  ) => Promise<readonly ClaimedEffect[]>;
  /** Extends those of the leases that are still held, counted from now. */
  renew: (leases: readonly Lease[]) => Promise<void>;
  /** Notes that it, with those waiting `beside` it, is being sent from now on; false when the lease is no longer held. */
  beginSending: (
    lease: Lease & Pick<ClaimedEffect, 'isRepeat'>,
    beside: readonly string[],
  ) => Promise<boolean>;
  /** What is due to that person too, and may be sent in one card with the effect in hand; the earliest first. */
  dueBeside: (
    inHand: Pick<ClaimedEffect, 'key'> & Readonly<{ person: PersonId }>,
    now: Instant,
  ) => Promise<readonly (StoredEffect & Pick<ClaimedEffect, 'isRepeat'>)[]>;
  /** Writes down what became of those sent beside the effect in hand. */
  settleBeside: (keys: readonly string[], outcome: BesideOutcome) => Promise<void>;
  /**
   * Writes down that it may have arrived: it waits until `again` to be sent once more, or, if that is null, is left so. False, with nothing
   * written, when the lease is no longer held.
   */
  leaveUncertain: (lease: Lease, at: Instant, again: Instant | null) => Promise<boolean>;
  /** Writes down that a message to that person did arrive, as that activity; false if that was known, or there is none. */
  noteArrival: (key: string, person: PersonId, activityId: string, at: Instant) => Promise<boolean>;
  /** Writes down the outcome; false, with nothing written, when the lease is no longer held. */
  complete: (
    lease: Lease,
    outcome: Readonly<{
      state: 'sent' | 'void' | 'undeliverable' | 'failed';
      at: Instant;
      activityId: string | null;
      error: string | null;
    }>,
  ) => Promise<boolean>;
  /** Makes it wait until `until`, and says why (null: as it did before); false as above. */
  postpone: (
    lease: Lease,
    until: Instant,
    because: Pick<ClaimedEffect, 'attempts' | 'failingSince'> & Readonly<{ error: string | null }>,
  ) => Promise<boolean>;
  /**
   * Makes every waiting effect whose key starts with `keyStart` due at `at`, unless it is due earlier. Leased ones are left alone.
   * Returns whether any exists, leased or not.
   */
  hasten: (keyStart: string, at: Instant) => Promise<boolean>;
  /** Whether an effect whose key starts so has been tried in vain: it waits for another try, or was given up. */
  isFailing: (keyStart: string) => Promise<boolean>;
  /** Makes waiting effects of those kinds that haven't failed due at `at`: each then works out its moment afresh and waits for it. */
  lookAgain: (kinds: readonly string[], at: Instant) => Promise<void>;
  /** The same for what waits for its recipient's hours. */
  lookAgainFor: (person: PersonId, at: Instant) => Promise<void>;
  /** Whether a message was sent with that key of which nobody knows if it arrived. */
  mayHaveArrived: (key: string) => Promise<boolean>;
  /** When the effect with that key is due, while it waits; null when it doesn't. */
  waitingUntil: (key: string) => Promise<Instant | null>;
  /** When somebody was last sent something that comes in one card with others; null if they never were. */
  lastSentAt: (person: PersonId) => Promise<Instant | null>;
  /** The message sent with that key, as Teams knows it; null when none was sent. */
  sentMessage: (key: string) => Promise<Readonly<{ activityId: string; at: Instant }> | null>;
  /** The messages of those kinds about a rhythm, or about a session of it, that were sent since then. */
  sentAbout: (
    rhythm: Pick<Rhythm, 'id' | 'manager' | 'rep'>,
    kinds: readonly string[],
    since: Instant,
  ) => Promise<readonly Readonly<{ key: string; person: PersonId }>[]>;
  /** What one card in somebody's chat stands for. */
  sentWithin: (person: PersonId, activityId: string) => Promise<readonly StoredEffect[]>;
  /** The commitments that a message to that person asks about: the message with that activity's id, or the latest such one since then. */
  commitmentsAskedOf: (
    person: PersonId,
    of: Readonly<{ activityId: string }> | Readonly<{ since: Instant }>,
  ) => Promise<readonly CommitmentId[]>;
  /** The id that Teams gave the message sent with that key; null when none was sent. */
  sentAs: (key: string) => Promise<string | null>;
  /** Makes what could not be delivered to somebody wait again. */
  revive: (person: PersonId, at: Instant) => Promise<void>;
  /** Counts what was given up, what has failed and is tried again, and what waits for somebody who can't be reached. */
  countUndelivered: () => Promise<readonly UndeliveredCount[]>;
  /**
   * Messages given up since then that concern somebody, the latest first, with their total: those addressed to them, and those they
   * had sent, where the effect says that both are told. With `key`, only that one.
   */
  failedMessages: (
    person: PersonId,
    asked: Readonly<{
      key: string | null;
      since: Instant;
      limit: number;
    }>,
  ) => Promise<Readonly<{ messages: readonly FailedMessage[]; total: number }>>;
  /** Makes the given-up effects, or the one with `key`, wait again as if never tried. */
  retryFailed: (at: Instant, key?: string) => Promise<void>;
  /** Deletes effects that no longer wait, including those still undeliverable. */
  trim: Trim;
  /** Tells the sweep when this organisation next has something due. */
  schedule: () => Promise<void>;
}>;
