import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { ClosedSession, Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The sessions of one organisation. */
export type SessionStore = Readonly<{
  find: (id: SessionId) => Promise<Session | null>;
  /** The session with its row locked until the transaction ends. */
  lock: (id: SessionId) => Promise<Session | null>;
  insert: (session: Session) => Promise<void>;
  save: (session: Session) => Promise<void>;
  ofRhythm: (id: RhythmId, limit?: number) => Promise<readonly Session[]>;
  /** The latest session of the same rhythm that closed and had begun before this one did, or should. */
  previous: (session: Session) => Promise<ClosedSession | null>;
  /** Those that start between two moments (null: at any time after the first), and whichever are live. */
  ofRhythms: (
    ids: readonly RhythmId[],
    since: Instant,
    until?: Instant | null,
  ) => Promise<readonly Session[]>;
  /** The day each type was last held, by the rhythm's zone, and how many sessions have closed. */
  held: (
    ids: readonly RhythmId[],
  ) => Promise<readonly { rhythm: RhythmId; type: ConversationType; startedAt: Instant }[]>;
}>;
