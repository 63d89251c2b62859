import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { ClosedSession, LiveSession, Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** A session, or whichever is live of a rhythm. */
export type SessionOrRhythm = Readonly<{ session: SessionId } | { rhythm: RhythmId }>;

/** A Teams meeting that a session has for itself: the way in, and its chat. */
export type OwnMeeting = Readonly<{ joinUrl: string; chatId: string; meetingId: string }>;

/** The sessions of one organisation, as they are by now: one that was left and has ended is no live one. */
export type SessionStore = Readonly<{
  find: (id: SessionId) => Promise<Session | null>;
  /** The session with its row locked until the transaction ends. */
  lock: (id: SessionId) => Promise<Session | null>;
  /** The live one, locked, as it is written down: it may have ended by itself since. */
  lockLive: (where: SessionOrRhythm) => Promise<LiveSession | null>;
  /** The live ones that somebody is in. */
  liveOf: (person: PersonId) => Promise<readonly LiveSession[]>;
  /** The live ones that somebody is in, but for those of that rhythm, locked, as they are written down. */
  lockOthersLive: (person: PersonId, besides: RhythmId) => Promise<readonly LiveSession[]>;
  /** Writes down that somebody did something in a live session, once a minute at most; and whether it leaves anything behind. */
  noteSign: (where: SessionOrRhythm, hasContent: boolean) => Promise<void>;
  /** The one that has that meeting in its manager's calendar. */
  ofEvent: (manager: PersonId, eventId: string) => Promise<Session | null>;
  /** The Teams meetings that those sessions have for themselves, outside the series. */
  ownMeetings: (ids: readonly SessionId[]) => Promise<ReadonlyMap<SessionId, OwnMeeting>>;
  keepOwnMeeting: (id: SessionId, meeting: OwnMeeting) => Promise<void>;
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
  /** Those begun since that are over and still to be asked about, the latest first. */
  asked: (ids: readonly RhythmId[], since: Instant) => Promise<readonly ClosedSession[]>;
  /** The day each type was last held, by the rhythm's zone, and how many sessions have closed. */
  held: (
    ids: readonly RhythmId[],
  ) => Promise<readonly { rhythm: RhythmId; type: ConversationType; startedAt: Instant }[]>;
}>;
