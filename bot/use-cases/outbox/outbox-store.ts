import type { Effect } from '../../effects/effects.ts';
import type { UndeliveredMessage } from '../../../shared/contracts/undelivered-message.ts';
import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Something that is to happen outside, once for its key, when it is due; `person` is whom it is to or in whose name. */
export type PlannedEffect = Readonly<{
  key: string;
  effect: Effect;
  person: PersonId | null;
  dueAt: Instant;
}>;

/** An effect that this node may carry out while it holds the lease. */
export type ClaimedEffect = Readonly<{
  key: string;
  /** Another one at each claim: who has lost it writes nothing down any more. */
  lease: number;
  kind: string;
  payload: unknown;
  person: PersonId | null;
  dueAt: Instant;
  /** How often it has been tried, this time included. */
  attempts: number;
  /** When it first failed, moved on by as long as it has waited for working hours since; null when it hasn't. */
  failingSince: Instant | null;
}>;
/** A message that was given up; `person` is whom it was to, null for a meeting's chat. */
export type FailedMessage = Readonly<{
  key: string;
  about: UndeliveredMessage['about'];
  payload: unknown;
  person: PersonId | null;
}>;

type Lease = Pick<ClaimedEffect, 'key' | 'lease'>;

/** What has to happen outside once the transaction holds. */
export type OutboxStore = Readonly<{
  /** Writes what has to happen outside; a key that exists already is left as it is. */
  add: (rows: readonly PlannedEffect[]) => Promise<void>;
  /** Takes back what still waits, of those keys; what is in somebody's hand goes on. */
  withdraw: (keys: readonly string[]) => Promise<void>;
  /**
   * Leases the next one that is due, of one of those kinds, to be carried out after the transaction. What is leased
   * already is passed over, and so is what stands in the same lane as something that is; `except` is what this node has
   * in hand, whatever became of its leases.
   */
  claim: (now: Instant, kinds: readonly string[], except: readonly string[]) => Promise<ClaimedEffect | null>;
  /** Makes the leases that still hold last from now on. */
  renew: (leases: readonly Lease[]) => Promise<void>;
  /** Writes down what became of it; false, and nothing is written, when the lease is no longer held. */
  complete: (
    lease: Lease,
    outcome: Readonly<{
      state: 'sent' | 'void' | 'undeliverable' | 'failed';
      at: Instant;
      activityId: string | null;
      error: string | null;
    }>,
  ) => Promise<boolean>;
  /** Has it wait until then, and says why; false as above. */
  postpone: (
    lease: Lease,
    until: Instant,
    because: Pick<ClaimedEffect, 'attempts' | 'failingSince'> & Readonly<{ error: string }>,
  ) => Promise<boolean>;
  /**
   * Has what waits under keys that begin so tried then, if not sooner; what is in somebody's hand goes on. Whether there is any of
   * either.
   */
  hasten: (keyStart: string, at: Instant) => Promise<boolean>;
  /** Has all that waits for its time, of those kinds, looked at then: it waits on until its moment as that is now. */
  lookAgain: (kinds: readonly string[], at: Instant) => Promise<void>;
  /** The id that Teams gave what was sent with that key; null when nothing was. */
  sentAs: (key: string) => Promise<string | null>;
  /** What could not be delivered to somebody waits again. */
  revive: (person: PersonId, at: Instant) => Promise<void>;
  /** How much was given up, and how much waits for somebody who can't be reached. */
  countUndelivered: () => Promise<Readonly<{ failed: number; unreachable: number }>>;
  /**
   * Messages given up since then that concern somebody, the latest first, and how many there are in all: those that were
   * to them, and those that they had sent, where their effect says that both are told. With `key`, that one.
   */
  failedMessages: (
    person: PersonId,
    asked: Readonly<{
      key: string | null;
      since: Instant;
      limit: number;
    }>,
  ) => Promise<Readonly<{ messages: readonly FailedMessage[]; total: number }>>;
  /** What was given up, all of it or that one, waits again as if it had never been tried. */
  retryFailed: (at: Instant, key?: string) => Promise<void>;
  /** Of what no longer waits. What could not be delivered in all that time goes too. */
  trim: Trim;
  /** Tells the sweep when this organisation next has something due. */
  schedule: () => Promise<void>;
}>;
