import type { Language } from '../../shared/domain/language.ts';
import type { Cadence, SeriesPattern } from '../../shared/domain/rhythm.ts';
import type { TimeAway } from '../../shared/domain/out-of-office.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';

export type CalendarAnswer<Value> = Promise<Readonly<{ ok: true; value: Value }> | CalendarRefusal>;

/**
 * One meeting, or one date of a series. `originallyAt` is its time by the series; null for a meeting of its own, or when the calendar
 * doesn't say. `declined`: whether the rep has declined; null when that wasn't asked for.
 */
export type Instance = Readonly<{
  eventId: string;
  seriesId: string | null;
  startsAt: Instant;
  minutes: number;
  originallyAt: Instant | null;
  cancelled: boolean;
  declined: boolean | null;
  changedAt: Instant;
  /** Which version of it was read; null if the calendar doesn't say. */
  etag: string | null;
}>;

/** A series as it is now; `pattern` is null if no rhythm can have it, and `takenOut` is null if nobody can tell. */
export type CalendarSeries = Readonly<{
  cancelled: boolean;
  joinUrl: string | null;
  pattern: SeriesPattern | null;
  takenOut: readonly CalendarDay[] | null;
}>;

/** A subscription to changes in a calendar, and when it expires. */
export type Watch = Readonly<{ subscriptionId: string; expiresAt: Instant }>;

/** A watch that has just begun; each notification carries `clientState`. */
export type NewWatch = Watch & Readonly<{ clientState: string }>;

/** What can be done with an existing watch. */
export type WatchRenewal = Readonly<{
  /** Whether today's key made the watch's `clientState`. Watches made with an older key are dropped once that key is gone. */
  isCurrentWatch: (who: Actor, clientState: string) => boolean;
  /** `not-found` when the watch no longer exists. */
  renewWatch: (who: Actor, subscriptionId: string, now: Instant) => CalendarAnswer<Watch>;
  endWatch: (who: Actor, subscriptionId: string) => CalendarAnswer<null>;
}>;

/** Who is invited to a meeting, by whom, and in which language the invitation is written. */
export type MeetingInvitation = Readonly<{
  attendee: Readonly<{ name: string; address: string }>;
  rep: string;
  manager: string;
  language: Language;
}>;

/** A meeting of its own, to be booked. */
export type NewMeeting = MeetingInvitation &
  Readonly<{
    about: 'customer-meeting' | 'help-talk' | 'rhythm' | 'single';
    startsAt: Instant;
    minutes: number;
    zone: string;
    transactionId: string;
  }>;

/** What the attendee reads when a meeting is cancelled: who cancelled it (null: not said), and when the next one is. */
export type Cancellation = Readonly<{
  by: string | null;
  /** Whether the two no longer have 1:1s together, so that it isn't one session that is cancelled. */
  isLast?: true;
  next: Instant | null;
  language: Language;
  zone: string;
}>;

/** The calendar functions that effects use. */
export type Calendar = WatchRenewal &
  Readonly<{
    createSeries: (
      who: Actor,
      series: MeetingInvitation & Readonly<{ cadence: Cadence; transactionId: string }>,
    ) => CalendarAnswer<Readonly<{ seriesId: string; joinUrl: string | null }>>;
    /** Books a meeting of its own, outside the series. Two calls with the same transaction book it once. */
    createMeeting: (who: Actor, meeting: NewMeeting) => CalendarAnswer<Readonly<{ eventId: string }>>;
    times: (who: Actor, eventId: string) => CalendarAnswer<Instance>;
    updateSeries: (
      who: Actor,
      seriesId: string,
      change: Readonly<{ cadence: Cadence }>,
    ) => CalendarAnswer<Readonly<{ seriesId: string; joinUrl: string | null }>>;
    instances: (
      who: Actor,
      seriesId: string,
      from: Instant,
      to: Instant,
    ) => CalendarAnswer<readonly Instance[]>;
    /** Moves one date, or an extra session's meeting, to another time or length; the series stays. */
    moveInstance: (
      who: Actor,
      eventId: string,
      to: Readonly<{ startsAt: Instant; minutes: number; zone: string; etag: string | null }>,
    ) => CalendarAnswer<null>;
    /** Cancels one date, or an extra session's meeting, and tells the attendee. */
    cancelInstance: (who: Actor, eventId: string, cancellation: Cancellation) => CalendarAnswer<null>;
    /** Reads the series itself, by the wall clock of that zone. */
    series: (who: Actor, seriesId: string, zone: string) => CalendarAnswer<CalendarSeries>;
    /** The times of everything in somebody's own calendar between two moments. */
    view: (who: Actor, from: Instant, to: Instant) => CalendarAnswer<readonly Instance[]>;
    /**
     * When that person and the one at that address are both free for so many minutes, between two moments; only that person, if the
     * other's calendar isn't visible.
     */
    freeTimes: (
      who: Actor,
      asked: Readonly<{ address: string; from: Instant; to: Instant; minutes: number }>,
    ) => CalendarAnswer<Readonly<{ times: readonly Instant[]; seen: 'both' | 'organiser' }>>;
    /**
     * When the people at those addresses are shown as out of office between two moments, at most 62 days apart; leaves out those whose
     * calendars `who` can't see.
     */
    away: (
      who: Actor,
      addresses: readonly string[],
      from: Instant,
      to: Instant,
    ) => CalendarAnswer<ReadonlyMap<string, readonly TimeAway[]>>;
    /** Subscribes Kadens to changes in somebody's own calendar. */
    watch: (who: Actor, now: Instant) => CalendarAnswer<NewWatch>;
    /** The link to a meeting; null until it has one. */
    joinUrl: (who: Actor, eventId: string) => CalendarAnswer<string | null>;
    /** The meeting's id and chat. */
    meeting: (who: Actor, joinUrl: string) => CalendarAnswer<Readonly<{ meetingId: string; chatId: string }>>;
    /** Adds Kadens to the meeting's chat; succeeds too if it is already there. */
    join: (who: Actor, chatId: string) => CalendarAnswer<null>;
  }>;
