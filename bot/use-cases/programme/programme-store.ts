import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { FollowedProgramme, Programme } from '../../../shared/domain/programme.ts';

/** One organisation's programme, and the rhythms that follow one. */
export type ProgrammeStore = Readonly<{
  find: () => Promise<Programme | null>;
  /** False when somebody else was first: the stored version is no longer the one seen (0: none). Nothing is stored without phases. */
  save: (programme: Omit<Programme, 'version'>, seen: number) => Promise<boolean>;
  followedBy: (rhythms: readonly RhythmId[]) => Promise<readonly FollowedProgramme[]>;
  follow: (followed: FollowedProgramme) => Promise<void>;
  unfollow: (rhythm: RhythmId) => Promise<void>;
}>;
