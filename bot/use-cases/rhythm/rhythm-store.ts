import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';

/** The rhythms of one organisation. */
export type RhythmStore = Readonly<{
  find: (id: RhythmId) => Promise<Rhythm | null>;
  /** The rhythm with its row locked until the transaction ends. */
  lock: (id: RhythmId) => Promise<Rhythm | null>;
  /** Those that somebody coaches in now; one that has ended is among `endedOf` alone, and so below. */
  ofManager: (id: PersonId) => Promise<readonly Rhythm[]>;
  ofRep: (id: PersonId) => Promise<readonly Rhythm[]>;
  /** The rhythms in which somebody is one of the two. */
  ofPerson: (id: PersonId) => Promise<readonly Rhythm[]>;
  /** The ended ones in which somebody was one of the two, the latest first. */
  endedOf: (id: PersonId) => Promise<readonly Rhythm[]>;
  ofMeeting: (chatId: string | null, meetingId: string | null) => Promise<readonly Rhythm[]>;
  /** The rhythm whose series has that id in its manager's calendar. */
  ofSeries: (manager: PersonId, seriesId: string) => Promise<Rhythm | null>;
  /** The reps of those managers, by manager; somebody without any isn't in it. */
  repsOf: (managers: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, readonly PersonId[]>>;
  /** Everybody who coaches at least so many reps now. */
  managersOfAtLeast: (reps: number) => Promise<readonly PersonId[]>;
  /** Those of these people who are reps in a rhythm that hasn't ended, each with their managers. */
  managersOf: (reps: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, readonly PersonId[]>>;
  /** Everybody who coaches somebody now, with how many. */
  teamSizes: () => Promise<ReadonlyMap<PersonId, number>>;
  insert: (rhythm: Rhythm) => Promise<void>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (rhythm: Rhythm, seen: number) => Promise<boolean>;
  /** Sets the rep's own wish: it changes nothing that was agreed, so the version stays. */
  setWish: (id: RhythmId, wish: ConversationType | null) => Promise<void>;
}>;
