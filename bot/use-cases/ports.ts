import type {
  AgendaItemId,
  CommitmentId,
  CustomerMeetingId,
  DealId,
  ExpectationId,
  FocusId,
  GoalId,
  PersonId,
  RatingId,
  RhythmId,
  SessionId,
  TenantId,
} from '../../shared/domain/ids.ts';
import type { OwnBehaviour } from '../../shared/coaching/behaviour-library.ts';
import type { Template } from '../../shared/coaching/templates.ts';
import type { Commitment, LateReason } from '../../shared/domain/commitment.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { CustomerMeeting } from '../../shared/domain/customer-meeting.ts';
import type { Deal } from '../../shared/domain/deal.ts';
import type { Debrief, DebriefOf } from '../../shared/domain/debrief.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Expectation } from '../../shared/domain/expectation.ts';
import type { Focus } from '../../shared/domain/focus.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { TextPlace } from '../../shared/domain/past.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { CommitmentAnswerEvent } from '../../shared/domain/recap.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { SearchTerm } from '../../shared/domain/search.ts';
import type { ClosedSession, Session } from '../../shared/domain/session.ts';
import type { RetentionPeriod } from '../../shared/domain/retention-period.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';
import type { Scope } from '../identity/actor.ts';
import type { Effect, EffectKind } from '../effects/effect.ts';

/** What became of a commitment, when and through whom. */
export type CommitmentEvent = Readonly<{
  commitment: CommitmentId;
  at: Instant;
  by: PersonId;
  what: 'recorded' | 'changed' | 'kept' | 'moved' | 'dropped' | 'outcome' | 'help' | 'disputed' | 'reopened';
  from?: CalendarDay | null;
  to?: CalendarDay | null;
  reason?: LateReason | null;
  counted?: boolean;
}>;

export type Organisation = Readonly<{ id: TenantId; name: string; zone: string; language: Language }>;

/** Someone as the directory, a token or Teams tells of them; what they have chosen themselves stands above it. */
export type PersonProfile = Readonly<{
  id: PersonId;
  name: string;
  address?: string | null;
  teamsId?: string | null;
  language?: Language | null;
  zone?: string | null;
  leader?: boolean;
  administrator?: boolean;
}>;

export type AccessEntry = Readonly<{ at: Instant; reader: PersonId; subject: PersonId; what: string }>;

export type SharedNote = Readonly<{ item: AgendaItemId; text: string; author: PersonId | null }>;

/** What an organisation has made of one type's template. `inUse` is a published version's number; null is the built-in one. */
export type OwnTemplate = Readonly<{
  type: ConversationType;
  /** 0 where nothing has been stored yet. */
  version: number;
  draft: Readonly<{ template: Template; by: PersonId | null; at: Instant }> | null;
  inUse: number | null;
}>;

/** What an organisation has made of a behaviour, with who changed it last, and when. */
export type StoredBehaviour = OwnBehaviour & Readonly<{ by: PersonId; at: Instant }>;

/** A template as it was published; it never changes. */
export type PublishedTemplate = Readonly<{
  type: ConversationType;
  number: number;
  template: Template;
  by: PersonId;
  at: Instant;
}>;

export type OutboxRow = Readonly<{
  key: string;
  kind: EffectKind;
  effect: Effect;
  person: PersonId | null;
  dueAt: Instant;
  attempts: number;
}>;

/** Whose past sessions, in which rhythms, of which type (null: any), and from where backwards (null: the latest). */
export type PastSessionQuery = Readonly<{
  person: PersonId;
  rhythms: readonly RhythmId[];
  type: ConversationType | null;
  now: Instant;
  /** A session that was planned before that and never held was missed, noted or not. */
  missedBefore: Instant;
  before: Readonly<{ at: Instant; id: SessionId }> | null;
}>;

export type PastSessionRow = Readonly<
  Pick<
    Session,
    'id' | 'rhythm' | 'manager' | 'rep' | 'type' | 'templateVersion' | 'state' | 'startsAt' | 'minutes'
  > & {
    /** When it began, or should have. */
    at: Instant;
    steps: number;
    decision: string | null;
  }
>;

/** Deletes what is older than that, at most so many rows, and gives how many there were. */
type Trim = (before: Instant, limit: number) => Promise<number>;

/** The stores of one organisation inside one transaction. Nothing outside that organisation can be reached through them. */
export type Stores = Readonly<{
  organisation: () => Promise<Organisation>;
  person: Readonly<{
    find: (id: PersonId) => Promise<Person | null>;
    several: (ids: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, Person>>;
    /** Makes the person known, or brings name, address and roles up to date; what they have chosen stays. */
    upsert: (person: PersonProfile) => Promise<void>;
    /** Those who have come with a role from Entra, by name. */
    withRoles: () => Promise<readonly Person[]>;
    addressOf: (id: PersonId) => Promise<string | null>;
    /** Of those who have one. */
    addressesOf: (ids: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, string>>;
    choose: (
      id: PersonId,
      settings: { language?: Language | undefined; zone?: string | undefined },
    ) => Promise<void>;
    setReachable: (id: PersonId, reachable: 'yes' | 'no') => Promise<void>;
    setReconnect: (id: PersonId, reconnect: boolean) => Promise<void>;
  }>;
  rhythm: Readonly<{
    find: (id: RhythmId) => Promise<Rhythm | null>;
    /** The rhythm with its row locked until the transaction ends. */
    lock: (id: RhythmId) => Promise<Rhythm | null>;
    ofManager: (id: PersonId) => Promise<readonly Rhythm[]>;
    ofRep: (id: PersonId) => Promise<readonly Rhythm[]>;
    /** Those that somebody is one of the two in. */
    ofPerson: (id: PersonId) => Promise<readonly Rhythm[]>;
    ofMeeting: (chatId: string | null, meetingId: string | null) => Promise<readonly Rhythm[]>;
    insert: (rhythm: Rhythm) => Promise<void>;
    /** False when somebody else was first: the version is no longer the one given. */
    save: (rhythm: Rhythm, seen: number) => Promise<boolean>;
    /** The rep's own: it is no change to what was agreed, and moves no version. */
    setWish: (id: RhythmId, wish: ConversationType | null) => Promise<void>;
  }>;
  session: Readonly<{
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
  commitment: Readonly<{
    find: (id: CommitmentId) => Promise<Commitment | null>;
    insert: (commitment: Commitment) => Promise<void>;
    save: (commitment: Commitment, seen: number) => Promise<boolean>;
    note: (event: CommitmentEvent) => Promise<void>;
    ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Commitment[]>;
    /** What a session shows of its rhythm's: all that is open, its own, these, and of either's kept ones the latest with a day. */
    around: (
      session: Pick<Session, 'id' | 'rhythm' | 'manager' | 'rep'>,
      besides: readonly CommitmentId[],
      kept: number,
    ) => Promise<readonly Commitment[]>;
    /** Commitments answered between two moments (null: until now), unless the answer was taken back in them too, so that follow-up stays whole while it is gone through. */
    answeredBetween: (
      rhythm: RhythmId,
      from: Instant,
      until: Instant | null,
    ) => Promise<ReadonlySet<CommitmentId>>;
    /** What was answered of a rhythm's promises between two moments, or taken back, the earliest first. */
    happenedBetween: (
      rhythm: RhythmId,
      from: Instant,
      until: Instant,
    ) => Promise<readonly CommitmentAnswerEvent[]>;
    /** The same, of those recorded in a session, from that moment on. */
    happenedSince: (session: SessionId, from: Instant) => Promise<readonly CommitmentAnswerEvent[]>;
    /** The move that was the last thing to happen to it; null when something else was. */
    lastMove: (id: CommitmentId) => Promise<{ from: CalendarDay | null; counted: boolean } | null>;
    /** Commitments that were moved since then, where the move counted and was not taken back. */
    movedSince: (rhythm: RhythmId, since: Instant) => Promise<ReadonlySet<CommitmentId>>;
  }>;
  /** Sessions that are over, the latest first; only those that the person is one of the two in. */
  past: Readonly<{
    list: (asked: PastSessionQuery, limit: number) => Promise<readonly PastSessionRow[]>;
    /** Those terms that anything can be found by. */
    usable: (terms: readonly SearchTerm[]) => Promise<readonly SearchTerm[]>;
    /** Those in which all that is wanted is said, and nothing unwanted; and how many they are in all. */
    search: (
      asked: PastSessionQuery,
      terms: readonly SearchTerm[],
      limit: number,
    ) => Promise<Readonly<{ total: number; rows: readonly PastSessionRow[] }>>;
    /** What in those sessions the terms are found in, and which words of it they are. */
    found: (
      sessions: readonly SessionId[],
      person: PersonId,
      terms: readonly SearchTerm[],
    ) => Promise<
      Readonly<{
        said: readonly Readonly<{ session: SessionId; place: TextPlace; text: string }>[];
        isFound: (word: string) => boolean;
      }>
    >;
  }>;
  /** What somebody wants to raise before there is a session. */
  waitingPoint: Readonly<{
    insert: (
      point: Readonly<{ id: AgendaItemId; rhythm: RhythmId; text: string; by: PersonId; at: Instant }>,
    ) => Promise<void>;
    count: (rhythm: RhythmId) => Promise<number>;
    /** Takes them out, the oldest first. */
    take: (
      rhythm: RhythmId,
    ) => Promise<readonly Readonly<{ id: AgendaItemId; text: string; by: PersonId }>[]>;
  }>;
  decision: Readonly<{
    insert: (decision: Decision) => Promise<void>;
    ofSessions: (ids: readonly SessionId[]) => Promise<readonly Decision[]>;
  }>;
  debrief: Readonly<{
    insert: (debrief: Debrief) => Promise<void>;
    /** What the rep has brought after the first moment and up to the second, by when the customer was met. */
    ofRep: (rep: PersonId, from: Instant, until: Instant) => Promise<readonly DebriefOf[]>;
  }>;
  goal: Readonly<{
    find: (id: GoalId) => Promise<Goal | null>;
    all: () => Promise<readonly Goal[]>;
    insert: (goal: Goal) => Promise<void>;
    save: (goal: Goal, seen: number) => Promise<boolean>;
  }>;
  deal: Readonly<{
    find: (id: DealId) => Promise<Deal | null>;
    insert: (deal: Deal) => Promise<void>;
    /** False when somebody else was first: the version is no longer the one given. */
    save: (deal: Deal, seen: number) => Promise<boolean>;
    /** Shown to nobody from then on, with what was about it kept for when it is brought back. */
    remove: (id: DealId, at: Instant) => Promise<void>;
    findRemoved: (id: DealId) => Promise<Deal | null>;
    restore: (id: DealId) => Promise<void>;
    ofRep: (rep: PersonId) => Promise<readonly Deal[]>;
    /** The deals that a session is about, by name. */
    namedIn: (session: SessionId) => Promise<readonly Deal[]>;
    nameIn: (session: SessionId, id: DealId) => Promise<void>;
    unnameIn: (session: SessionId, id: DealId) => Promise<void>;
    /** Those of a rep's that a session of type deal has been about. */
    talkedAbout: (rep: PersonId) => Promise<ReadonlySet<DealId>>;
  }>;
  customerMeeting: Readonly<{
    find: (id: CustomerMeetingId) => Promise<CustomerMeeting | null>;
    insert: (meeting: CustomerMeeting) => Promise<void>;
    save: (meeting: CustomerMeeting, seen: number) => Promise<boolean>;
    /** Shown to nobody from then on; a session that prepares for it is tied to it again when it is brought back. */
    remove: (id: CustomerMeetingId, at: Instant) => Promise<void>;
    findRemoved: (id: CustomerMeetingId) => Promise<CustomerMeeting | null>;
    restore: (id: CustomerMeetingId) => Promise<void>;
    /** Those from that moment on, the earliest first. */
    ofReps: (reps: readonly PersonId[], since: Instant) => Promise<readonly CustomerMeeting[]>;
  }>;
  focus: Readonly<{
    find: (id: FocusId) => Promise<Focus | null>;
    insert: (focus: Focus) => Promise<void>;
    save: (focus: Focus, seen: number) => Promise<boolean>;
    /** Those that have ended too, in the order in which they were set. */
    ofRhythms: (ids: readonly RhythmId[]) => Promise<readonly Focus[]>;
  }>;
  rating: Readonly<{
    find: (id: RatingId) => Promise<Rating | null>;
    insert: (rating: Rating) => Promise<void>;
    save: (rating: Rating, seen: number) => Promise<boolean>;
    remove: (id: RatingId) => Promise<void>;
    /** The latest first. Who may see which of them is for visibility.ts to say. */
    ofRhythm: (id: RhythmId) => Promise<readonly Rating[]>;
  }>;
  expectation: Readonly<{
    find: (id: ExpectationId) => Promise<Expectation | null>;
    insert: (expectation: Expectation) => Promise<void>;
    save: (expectation: Expectation, seen: number) => Promise<boolean>;
    /** The latest first. */
    ofRhythm: (id: RhythmId) => Promise<readonly Expectation[]>;
  }>;
  behaviour: Readonly<{
    /** What the organisation has made of any of them. */
    all: () => Promise<readonly StoredBehaviour[]>;
    /** Nobody else changes any until the transaction ends. */
    lock: () => Promise<void>;
    save: (own: StoredBehaviour) => Promise<void>;
    remove: (id: string) => Promise<void>;
    /** Whether anybody practises or has practised it, or has rated it. */
    isUsed: (id: string) => Promise<boolean>;
  }>;
  template: Readonly<{
    find: (type: ConversationType) => Promise<OwnTemplate | null>;
    /** False when somebody else was first: the version is no longer the one given. */
    save: (own: OwnTemplate, seen: number) => Promise<boolean>;
    publish: (published: PublishedTemplate) => Promise<void>;
    /** The number of the latest published version; null when nothing has been published. */
    lastNumber: (type: ConversationType) => Promise<number | null>;
    published: (type: ConversationType, number: number) => Promise<PublishedTemplate | null>;
    /** The names of the templates in use that are the organisation's own. */
    names: () => Promise<OwnNames>;
  }>;
  note: Readonly<{
    ofSession: (id: SessionId) => Promise<readonly SharedNote[]>;
    /** The text that both wrote of one item, once it is agreed. */
    settle: (session: SessionId, item: AgendaItemId, text: string) => Promise<void>;
    /** What somebody adds afterwards. */
    add: (session: SessionId, note: SharedNote) => Promise<void>;
    /** What somebody added, with what they went on to write. */
    amend: (session: SessionId, earlier: SharedNote, text: string) => Promise<void>;
    document: (id: SessionId) => Promise<Uint8Array | null>;
    saveDocument: (id: SessionId, state: Uint8Array) => Promise<void>;
  }>;
  privateNote: Readonly<{
    find: (session: SessionId, person: PersonId) => Promise<{ text: string; version: number } | null>;
    save: (session: SessionId, person: PersonId, text: string, seen: number) => Promise<boolean>;
  }>;
  access: Readonly<{
    log: (entry: AccessEntry) => Promise<void>;
    about: (person: PersonId, limit: number) => Promise<readonly AccessEntry[]>;
    trim: Trim;
  }>;
  conversation: Readonly<{
    ofPerson: (id: PersonId) => Promise<unknown>;
    ofChat: (chatId: string) => Promise<unknown>;
    save: (chatId: string, person: PersonId | null, reference: unknown) => Promise<void>;
  }>;
  receipt: Readonly<{
    /** True the first time a key is seen; the key is then taken until the transaction ends. */
    take: (key: string, person: PersonId | null, at: Instant, digest?: string | null) => Promise<boolean>;
    answer: (key: string, status: number, reply: unknown) => Promise<void>;
    /** `digest` is of what was asked for, where that was noted. */
    find: (key: string) => Promise<{
      person: PersonId | null;
      digest: string | null;
      status: number;
      reply: unknown;
    } | null>;
    trim: Trim;
  }>;
  outbox: Readonly<{
    /** Writes what has to happen outside; a key that exists already is left as it is. */
    add: (
      rows: readonly { key: string; effect: Effect; person: PersonId | null; dueAt: Instant }[],
    ) => Promise<void>;
    /** The next row that is due, locked; rows another node has in hand are passed over. */
    claim: (now: Instant) => Promise<OutboxRow | null>;
    settle: (
      key: string,
      state: 'sent' | 'void' | 'undeliverable' | 'failed',
      at: Instant,
      activityId: string | null,
      error: string | null,
    ) => Promise<void>;
    postpone: (key: string, until: Instant, error: string) => Promise<void>;
    /** The id that Teams gave what was sent with that key; null when nothing was. */
    sentAs: (key: string) => Promise<string | null>;
    /** What could not be delivered to somebody waits again. */
    revive: (person: PersonId, at: Instant) => Promise<void>;
    /** Of what no longer waits. What could not be delivered in all that time goes too. */
    trim: Trim;
    /** Tells the sweep when this organisation next has something due. */
    schedule: () => Promise<void>;
  }>;
  retention: Readonly<{
    /** What the organisation has settled, else what is usual. */
    find: () => Promise<RetentionPeriod>;
    /** False when another has been settled since the version before it. */
    save: (term: RetentionPeriod, by: PersonId, at: Instant) => Promise<boolean>;
    /** Of what was over before then, with all that belongs to it; the most rows deleted from one table. */
    trim: Trim;
    /** Of what was removed before then. */
    trimRemoved: Trim;
  }>;
  tokenCache: Readonly<{
    load: (person: PersonId) => Promise<{ version: number; keyId: string; sealed: Uint8Array } | null>;
    save: (person: PersonId, seen: number | null, keyId: string, sealed: Uint8Array) => Promise<boolean>;
  }>;
  publish: (change: PublishedChange) => Promise<void>;
}>;

/** Runs in one transaction of that organisation; everything in it holds, or nothing. */
export type WithTenantTransaction = <Value>(
  scope: Scope,
  run: (stores: Stores) => Promise<Value>,
) => Promise<Value>;
