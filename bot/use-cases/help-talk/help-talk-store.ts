import type { HelpTalk } from '../../../shared/domain/help-talk.ts';
import type { CommitmentId, HelpTalkId } from '../../../shared/domain/ids.ts';

/** The help talks of one organisation. */
export type HelpTalkStore = Readonly<{
  find: (id: HelpTalkId) => Promise<HelpTalk | null>;
  /** A commitment's latest help talk that is not cancelled. */
  standingFor: (commitment: CommitmentId) => Promise<HelpTalk | null>;
  insert: (talk: HelpTalk) => Promise<void>;
  cancel: (id: HelpTalkId, at: HelpTalk['bookedAt']) => Promise<void>;
  /** Stores the id of its event in the manager's calendar. */
  setEvent: (id: HelpTalkId, eventId: string) => Promise<void>;
}>;
