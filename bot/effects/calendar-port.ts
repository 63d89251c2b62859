import type { Language } from '../../shared/domain/language.ts';
import type { Cadence, SeriesPattern } from '../../shared/domain/rhythm.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';

export type CalendarAnswer<Value> = Promise<Readonly<{ ok: true; value: Value }> | CalendarRefusal>;

/**
 * One meeting, or one date of a series. `originallyAt` is when the series has it; null for a meeting of its own, or where the
 * calendar doesn't say. `declined`: whether the rep has; null where that wasn't asked for.
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
}>;

/** A series as it is now; no pattern where it is none that a rhythm can have, and no days taken out where nobody says. */
export type CalendarSeries = Readonly<{
  cancelled: boolean;
  joinUrl: string | null;
  pattern: SeriesPattern | null;
  takenOut: readonly CalendarDay[] | null;
}>;

/** For how long a calendar tells of changes in it. */
export type Watch = Readonly<{ subscriptionId: string; expiresAt: Instant }>;

/** One that has just begun; `clientState` is said with each change. */
export type NewWatch = Watch & Readonly<{ clientState: string }>;

/** What is done with a watch once it has begun. */
export type WatchRenewal = Readonly<{
  /** Whether the key of today made what that watch says. What an older one made is dropped once that key is gone. */
  isCurrentWatch: (who: Actor, clientState: string) => boolean;
  /** `not-found` when nobody is told any more. */
  renewWatch: (who: Actor, subscriptionId: string, now: Instant) => CalendarAnswer<Watch>;
  endWatch: (who: Actor, subscriptionId: string) => CalendarAnswer<null>;
}>;

/** Who is invited to a meeting, by whom, and in whose language that is said. */
export type MeetingInvitation = Readonly<{
  attendee: Readonly<{ name: string; address: string }>;
  rep: string;
  manager: string;
  language: Language;
}>;

/** A meeting of its own that is to be booked. */
export type NewMeeting = MeetingInvitation &
  Readonly<{
    about: 'customer-meeting' | 'help-talk' | 'rhythm' | 'single';
    startsAt: Instant;
    minutes: number;
    zone: string;
    transactionId: string;
  }>;

/** What the attendee reads, in their language, when a meeting is off: who cancelled it, null where it is left out, and when the next is. */
export type Cancellation = Readonly<{
  by: string | null;
  next: Instant | null;
  language: Language;
  zone: string;
}>;

/** What the effects need of a calendar. */
export type Calendar = WatchRenewal &
  Readonly<{
    createSeries: (
      who: Actor,
      series: MeetingInvitation & Readonly<{ cadence: Cadence; transactionId: string }>,
    ) => CalendarAnswer<Readonly<{ seriesId: string; joinUrl: string | null }>>;
    /** A meeting of its own, outside the series. Asked for twice under the same transaction it is there once. */
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
    /** One date, or an extra's meeting, at another time or of another length; the series stays. */
    moveInstance: (
      who: Actor,
      eventId: string,
      to: Readonly<{ startsAt: Instant; minutes: number; zone: string }>,
    ) => CalendarAnswer<null>;
    /** Takes one date, or an extra's meeting, out and tells the attendee so. */
    cancelInstance: (who: Actor, eventId: string, cancellation: Cancellation) => CalendarAnswer<null>;
    /** The series itself, by the wall clock of that zone. */
    series: (who: Actor, seriesId: string, zone: string) => CalendarAnswer<CalendarSeries>;
    /** When everything is that stands in somebody's own calendar between two moments. */
    view: (who: Actor, from: Instant, to: Instant) => CalendarAnswer<readonly Instance[]>;
    /**
     * When both that person and the one at that address are free for so many minutes, between two moments; that person alone where the
     * other's calendar can't be seen.
     */
    freeTimes: (
      who: Actor,
      asked: Readonly<{ address: string; from: Instant; to: Instant; minutes: number }>,
    ) => CalendarAnswer<Readonly<{ times: readonly Instant[]; seen: 'both' | 'organiser' }>>;
    /** Has Kadens told of changes in somebody's own calendar. */
    watch: (who: Actor, now: Instant) => CalendarAnswer<NewWatch>;
    /** The link to a meeting; null while it has none. */
    joinUrl: (who: Actor, eventId: string) => CalendarAnswer<string | null>;
    /** The meeting's id and chat. */
    meeting: (who: Actor, joinUrl: string) => CalendarAnswer<Readonly<{ meetingId: string; chatId: string }>>;
    /** Puts Kadens into the meeting's chat; there already is done as well. */
    join: (who: Actor, chatId: string) => CalendarAnswer<null>;
  }>;
