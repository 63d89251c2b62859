import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { ClosedSession, LiveSession, Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** One session, or a rhythm's live one. */
export type SessionOrRhythm = Readonly<{ session: SessionId } | { rhythm: RhythmId }>;

/** A session's own Teams meeting: its join link and its chat. */
export type OwnMeeting = Readonly<{ joinUrl: string; chatId: string; meetingId: string }>;

/** One organisation's sessions as they now are: one that was left and is over is not live. */
export type SessionStore = Readonly<{
  find: (id: SessionId) => Promise<Session | null>;
  /** The session with its row locked until the transaction ends. */
  lock: (id: SessionId) => Promise<Session | null>;
  /** The live one as stored, locked: it may have ended by itself since. */
  lockLive: (where: SessionOrRhythm) => Promise<LiveSession | null>;
  /** The live sessions that somebody is in. */
  liveOf: (person: PersonId) => Promise<readonly LiveSession[]>;
  /** The live sessions as stored that somebody is in outside the rhythm `besides`, locked. */
  lockOthersLive: (person: PersonId, besides: RhythmId) => Promise<readonly LiveSession[]>;
  /** Notes that somebody did something in a live session, once a minute at most, and whether it leaves content behind. */
  noteSign: (where: SessionOrRhythm, hasContent: boolean) => Promise<void>;
  /** The session that has that event in its manager's calendar. */
  ofEvent: (manager: PersonId, eventId: string) => Promise<Session | null>;
  /** Those sessions' own Teams meetings, outside the series. */
  ownMeetings: (ids: readonly SessionId[]) => Promise<ReadonlyMap<SessionId, OwnMeeting>>;
  keepOwnMeeting: (id: SessionId, meeting: OwnMeeting) => Promise<void>;
  /** The type that the rep was asked to prepare for; null while they haven't been. */
  askedType: (id: SessionId) => Promise<ConversationType | null>;
  keepAskedType: (id: SessionId, type: ConversationType) => Promise<void>;
  insert: (session: Session) => Promise<void>;
  save: (session: Session) => Promise<void>;
  /** Removes a planned session that was booked by mistake, and that nobody has been told of. */
  remove: (id: SessionId) => Promise<void>;
  ofRhythm: (id: RhythmId, limit?: number) => Promise<readonly Session[]>;
  /** The rhythm's latest held session that began before this one did, or should have. */
  previous: (session: Session) => Promise<ClosedSession | null>;
  /** Sessions that start between two moments (null: at any time after the first), and all live ones. */
  ofRhythms: (
    ids: readonly RhythmId[],
    since: Instant,
    until?: Instant | null,
  ) => Promise<readonly Session[]>;
  /** Sessions begun since then that are over and about which somebody is still to be asked, the latest first. */
  asked: (ids: readonly RhythmId[], since: Instant) => Promise<readonly ClosedSession[]>;
  /** When each type was last held in each rhythm. */
  held: (
    ids: readonly RhythmId[],
  ) => Promise<readonly { rhythm: RhythmId; type: ConversationType; startedAt: Instant }[]>;
  /** When the first session was held in each of those rhythms since that rhythm's moment; one without any is left out. */
  firstHeld: (since: ReadonlyMap<RhythmId, Instant>) => Promise<ReadonlyMap<RhythmId, Instant>>;
  /** How many of each type were held in those rhythms since then; a type that wasn't is left out. */
  countHeld: (ids: readonly RhythmId[], since: Instant) => Promise<ReadonlyMap<ConversationType, number>>;
}>;
