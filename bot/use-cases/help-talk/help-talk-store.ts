import type { HelpTalk } from '../../../shared/domain/help-talk.ts';
import type { CommitmentId, HelpTalkId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The help talks of one organisation. */
export type HelpTalkStore = Readonly<{
  find: (id: HelpTalkId) => Promise<HelpTalk | null>;
  /** A commitment's latest help talk that is not cancelled. */
  standingFor: (commitment: CommitmentId) => Promise<HelpTalk | null>;
  /** How many of a rhythm's help talks began since then, and were over at `now`. */
  countTaken: (rhythm: RhythmId, since: Instant, now: Instant) => Promise<number>;
  /** Those of several rhythms that began since then, and were over at `now`. */
  taken: (rhythms: readonly RhythmId[], since: Instant, now: Instant) => Promise<readonly HelpTalk[]>;
  insert: (talk: HelpTalk) => Promise<void>;
  cancel: (id: HelpTalkId, at: HelpTalk['bookedAt']) => Promise<void>;
  /** Stores the id of its event in the manager's calendar. */
  setEvent: (id: HelpTalkId, eventId: string) => Promise<void>;
}>;
