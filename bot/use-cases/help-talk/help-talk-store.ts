import type { HelpTalk } from '../../../shared/domain/help-talk.ts';
import type { CommitmentId, HelpTalkId } from '../../../shared/domain/ids.ts';

/** The help talks of one organisation. */
export type HelpTalkStore = Readonly<{
  find: (id: HelpTalkId) => Promise<HelpTalk | null>;
  /** The one that was booked last for a promise, and holds. */
  standingFor: (commitment: CommitmentId) => Promise<HelpTalk | null>;
  insert: (talk: HelpTalk) => Promise<void>;
  cancel: (id: HelpTalkId, at: HelpTalk['bookedAt']) => Promise<void>;
  /** Ties it to its meeting in the manager's calendar. */
  setEvent: (id: HelpTalkId, eventId: string) => Promise<void>;
}>;
