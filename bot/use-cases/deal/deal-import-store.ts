import type { DealRecord } from '../../../shared/domain/deal-record.ts';
import type { DealStatement } from '../../../shared/domain/deal-statement.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import type { DealId, PersonId, ResultImportId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { DealSourceChange, DealSourceName } from './deal-source.ts';

/**
 * A deal that a system speaks of: known by its key from what that system said before, or by its name and customer among its owner's; of
 * one that others alone have written or spoken of, `said` is null.
 */
export type KnownDeal = Readonly<{
  deal: Deal;
  said: DealStatement | null;
  isByKey: boolean;
  isRemoved: boolean;
}>;

/** A deal that came from a system, and by what it is known there. */
export type SourcedDeal = Readonly<{ id: DealId; rep: PersonId; key: string }>;

/** What a change does to a deal. */
export type DealEffect = DealSourceChange &
  Readonly<{
    deal: Deal;
    saidBefore: DealStatement | null;
    /** Null for a deal that only came with this change. */
    before: DealRecord | null;
    after: DealRecord;
  }>;

/** What a later import did to the same deal. */
export type LaterEffect = Readonly<{
  import: ResultImportId;
  source: DealSourceName;
  rep: PersonId;
  key: string;
  place: number;
  saidBefore: DealStatement | null;
  before: DealRecord | null;
}>;

/** An effect of an import that is being undone, with the deal as it is now and the effect that came on top of it. */
export type UndoableEffect = Readonly<{
  deal: Deal;
  /** By what the system knows it now. */
  key: string;
  said: DealStatement | null;
  /** What the system said last, if it is still what the import brought. */
  isLastSaid: boolean;
  saidBefore: DealStatement | null;
  before: DealRecord | null;
  after: DealRecord;
  next: LaterEffect | null;
  /** The next one in which the same system spoke of it. */
  nextSaid: LaterEffect | null;
  /** Whether people have written anything about a deal that came with it: it is then theirs too. */
  isWrittenAbout: boolean;
}>;

/** An undone effect: the deal as it becomes (null takes it away), and what the next effect now comes on top of. */
export type UndoneEffect = Omit<UndoableEffect, 'before' | 'after' | 'isWrittenAbout'> &
  Readonly<{ becomes: Deal | null; isNew: boolean }>;

/** The rows of imports of deals, and what systems said of deals last. */
export type DealImportStore = Readonly<{
  /** Adds rows, and returns the places of those whose deal an earlier row of the import has. A repetition adds nothing. */
  addEntries: (id: ResultImportId, entries: readonly DealSourceChange[]) => Promise<readonly number[]>;
  /** The rows from that place on. */
  entriesFrom: (id: ResultImportId, place: number, most: number) => Promise<readonly DealSourceChange[]>;
  /** Whose deals the import has. */
  repsIn: (id: ResultImportId) => Promise<readonly PersonId[]>;
  /**
   * Those reps' open deals that may go from that system, by their ids, after that one: it has spoken of them, and, if it is files, no
   * system with a key has, since that one says itself when a deal is gone.
   */
  openAfter: (
    source: DealSourceName,
    reps: readonly PersonId[],
    after: DealId | null,
    most: number,
  ) => Promise<readonly SourcedDeal[]>;
  /** Those of the deals that the import doesn't have. */
  without: (id: ResultImportId, deals: readonly SourcedDeal[]) => Promise<readonly SourcedDeal[]>;
  /**
   * The deals that those changes are about; to change them, with their rows locked until the transaction ends. By its id in the system a
   * deal is known whoever of the reps within reach (null: everybody) has it.
   */
  known: (
    source: DealSourceName,
    changes: readonly DealSourceChange[],
    asked: Readonly<{ reach: ReadonlySet<PersonId> | null; isToChange: boolean }>,
  ) => Promise<readonly (KnownDeal & Readonly<{ place: number }>)[]>;
  /** How many open deals those reps have. */
  openCounts: (reps: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, number>>;
  /** Stores the deals, what was said of them, and the effects for when the import is undone. Who changed a part before is forgotten. */
  put: (id: ResultImportId, source: DealSourceName, effects: readonly DealEffect[]) => Promise<void>;
  /** Deletes the rows of an import that changed nothing. */
  removeIdle: (id: ResultImportId) => Promise<void>;
  /** What an import has changed, some at a time: the latest of its effects that aren't undone yet. */
  undoable: (id: ResultImportId, source: DealSourceName, most: number) => Promise<readonly UndoableEffect[]>;
  /** Stores what has been undone, and deletes the import's rows of it. */
  undo: (
    id: ResultImportId,
    source: DealSourceName,
    effects: readonly UndoneEffect[],
    now: Instant,
  ) => Promise<void>;
}>;
