import type { OwnBehaviour } from '../../../shared/coaching/behaviour-library.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** An organisation's own version of a behaviour, with who changed it last, and when. */
export type StoredBehaviour = OwnBehaviour & Readonly<{ by: PersonId; at: Instant }>;

/** Which of the organisation's behaviours a team chooses among, by id; null for those that everybody does. */
export type TeamBehaviours = Readonly<{
  /** The manager whose team it is. */
  team: PersonId;
  /** 0 if nothing has been stored yet. */
  version: number;
  offered: readonly string[] | null;
}>;

/** The behaviours that an organisation has added, reworded or put aside. */
export type BehaviourStore = Readonly<{
  /** Every behaviour that the organisation has added or changed. */
  all: () => Promise<readonly StoredBehaviour[]>;
  /** Keeps everybody else from changing any until the transaction ends. */
  lock: () => Promise<void>;
  save: (own: StoredBehaviour) => Promise<void>;
  ofTeam: (team: PersonId) => Promise<TeamBehaviours | null>;
  ofTeams: () => Promise<readonly TeamBehaviours[]>;
  /** False when somebody else was first: the version is no longer the one given. */
  saveTeam: (chosen: TeamBehaviours, seen: number, by: PersonId, at: Instant) => Promise<boolean>;
  remove: (id: string) => Promise<void>;
  /** Whether anybody practises it, has practised it or has rated it. */
  isUsed: (id: string) => Promise<boolean>;
}>;
