import type { RhythmId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { CalendarState, Cadence, Rhythm } from '../../shared/domain/rhythm.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import { onBehalfOf } from '../identity/actor.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Stores } from '../use-cases/stores.ts';
import { participantsOf, publishToPair } from '../use-cases/use-case.ts';
import { dayInRhythm, isPinned } from '../../shared/domain/change-of-plan.ts';

/** Why a calendar gave nothing, in the words of Graph's client. */
export type CalendarRefusal = Readonly<{
  ok: false;
  refusal:
    'consent-needed' | 'reconnect' | 'not-found' | 'conflict' | 'throttled' | 'rejected' | 'unavailable';
  retryAfterSeconds?: number;
}>;
type Answer<Value> = Promise<Readonly<{ ok: true; value: Value }> | CalendarRefusal>;

/** One date of a series. `originallyAt` is when the series has it; null where the calendar doesn't say. */
export type Instance = Readonly<{
  eventId: string;
  startsAt: Instant;
  minutes: number;
  originallyAt: Instant | null;
  cancelled: boolean;
}>;

/** What booking needs of a calendar. */
export type Calendar = Readonly<{
  createSeries: (
    who: Actor,
    series: Readonly<{
      attendee: Readonly<{ name: string; address: string }>;
      rep: string;
      manager: string;
      language: Language;
      cadence: Cadence;
      transactionId: string;
    }>,
  ) => Answer<Readonly<{ seriesId: string; joinUrl: string | null }>>;
  /** A meeting of its own, outside the series. Asked for twice under the same transaction it is there once. */
  createExtra: (
    who: Actor,
    extra: Readonly<{
      attendee: Readonly<{ name: string; address: string }>;
      rep: string;
      manager: string;
      language: Language;
      startsAt: Instant;
      minutes: number;
      zone: string;
      transactionId: string;
    }>,
  ) => Answer<Readonly<{ eventId: string }>>;
  extraTimes: (who: Actor, eventId: string) => Answer<Instance>;
  updateSeries: (
    who: Actor,
    seriesId: string,
    change: Readonly<{ cadence: Cadence }>,
  ) => Answer<Readonly<{ seriesId: string; joinUrl: string | null }>>;
  instances: (who: Actor, seriesId: string, from: Instant, to: Instant) => Answer<readonly Instance[]>;
  /** One date, or an extra's meeting, at another time or of another length; the series stays. */
  moveInstance: (
    who: Actor,
    eventId: string,
    to: Readonly<{ startsAt: Instant; minutes: number; zone: string }>,
  ) => Answer<null>;
  /** Takes one date, or an extra's meeting, out and tells the attendee, in their language, who cancelled it and when the next one is. */
  cancelInstance: (
    who: Actor,
    eventId: string,
    about: Readonly<{ by: string; next: Instant | null; language: Language; zone: string }>,
  ) => Answer<null>;
  /** The meeting's id and chat. */
  meeting: (who: Actor, joinUrl: string) => Answer<Readonly<{ meetingId: string; chatId: string }>>;
  /** Puts Kadens into the meeting's chat; there already is done as well. */
  join: (who: Actor, chatId: string) => Answer<null>;
}>;

/** What became of a row that has to do with the calendar. */
export type CalendarOutcome =
  Readonly<{ what: 'done' | 'void' | 'failed' }> | (CalendarRefusal & Readonly<{ what: 'again' }>);

/** How far ahead the series' dates are asked for, in minutes: half a year. */
const HORIZON = 183 * 24 * 60;

export const isPassing = ({ refusal }: CalendarRefusal): boolean =>
  refusal === 'throttled' || refusal === 'unavailable';

/** A refusal that stays is shown on the rhythm, with what the manager can do about it. */
export const giveUp = async (
  stores: Stores,
  rhythm: Rhythm,
  { refusal }: CalendarRefusal,
): Promise<CalendarOutcome> => {
  const calendar: CalendarState =
    refusal === 'consent-needed' || refusal === 'reconnect' ? 'consent-needed' : 'failed';
  if (refusal === 'reconnect') await stores.person.setReconnect(rhythm.manager, true);
  await stores.rhythm.save({ ...rhythm, calendar }, rhythm.version);
  await publishToPair(stores, rhythm, 'rhythm');
  return { what: 'failed' };
};

/** The organiser, in whose name the calendar is written to. */
export const managerOf = async (stores: Stores, tenant: TenantId, rhythm: Rhythm): Promise<Actor | null> => {
  const person = await stores.person.find(rhythm.manager);
  return (
    person &&
    onBehalfOf({ tenant, person: person.id, leader: person.leader, administrator: person.administrator })
  );
};

/** Books the series of a rhythm in both calendars, or moves the one that is there to the new cadence. */
export const bookSeries = async (
  stores: Stores,
  tenant: TenantId,
  calendar: Calendar,
  id: RhythmId,
  now: Instant,
): Promise<CalendarOutcome> => {
  const rhythm = await stores.rhythm.lock(id);
  if (rhythm?.calendar !== 'booking' || rhythm.cadence === null) return { what: 'void' };
  const who = await managerOf(stores, tenant, rhythm);
  const people = await participantsOf(stores, [rhythm]);
  const rep = people.get(rhythm.rep);
  const manager = people.get(rhythm.manager);
  const address = await stores.person.addressOf(rhythm.rep);
  if (!who || !rep || !manager || address === null)
    return giveUp(stores, rhythm, { ok: false, refusal: 'rejected' });

  const { cadence } = rhythm;
  const series =
    rhythm.seriesId === null
      ? await calendar.createSeries(who, {
          attendee: { name: rep.name, address },
          rep: rep.name,
          manager: manager.name,
          language: manager.language,
          cadence,
          transactionId: `${rhythm.id}:${rhythm.version}`,
        })
      : await calendar.updateSeries(who, rhythm.seriesId, { cadence });
  if (!series.ok) return isPassing(series) ? { ...series, what: 'again' } : giveUp(stores, rhythm, series);

  const { seriesId } = series.value;
  const joinUrl = series.value.joinUrl ?? rhythm.joinUrl;
  await stores.rhythm.save({ ...rhythm, calendar: 'booked', seriesId, joinUrl }, rhythm.version);
  await nameOccurrences(stores, who, calendar, { ...rhythm, seriesId, cadence }, now);
  await repeatChanges(stores, rhythm, now);
  if (joinUrl !== null && rhythm.chatId === null)
    await stores.outbox.add([
      {
        key: `join:${rhythm.id}:${seriesId}`,
        effect: { kind: 'join-chat', rhythm: rhythm.id },
        person: rhythm.manager,
        dueAt: now,
      },
    ]);
  await publishToPair(stores, rhythm, 'rhythm');
  return { what: 'done' };
};

/** Ties each planned session to its date in the calendar. Without an answer they stay untied, which loses nothing. */
const nameOccurrences = async (
  stores: Stores,
  who: Actor,
  calendar: Calendar,
  rhythm: Rhythm & Readonly<{ seriesId: string; cadence: Cadence }>,
  now: Instant,
): Promise<void> => {
  const found = await calendar.instances(who, rhythm.seriesId, now, addMinutes(now, HORIZON));
  if (!found.ok) return;
  const { zone } = rhythm.cadence;
  for (const { id } of await stores.session.ofRhythm(rhythm.id)) {
    // Locked one by one: what somebody changes meanwhile stays.
    const session = await stores.session.lock(id);
    if (session?.state !== 'planned' || session.origin === 'extra') continue;
    const day = dayInRhythm(session, zone);
    const date = found.value.find(
      ({ startsAt, originallyAt, cancelled }) => !cancelled && dayAt(originallyAt ?? startsAt, zone) === day,
    );
    const startsAt = isPinned(session) ? session.startsAt : date?.startsAt;
    if (date && startsAt && (date.eventId !== session.eventId || startsAt !== session.startsAt))
      await stores.session.save({ ...session, eventId: date.eventId, startsAt });
  }
};

/**
 * A series that is booked anew has none of the dates that were moved, shortened or taken out: they are so again. What was
 * planned beside it while the calendar could not be written to gets there too.
 */
const repeatChanges = async (stores: Stores, rhythm: Rhythm, now: Instant): Promise<void> => {
  const differ = (await stores.session.ofRhythm(rhythm.id)).filter(
    (session) =>
      session.startsAt > now &&
      (session.state === 'cancelled' ||
        (session.state === 'planned' && (session.origin === 'extra' || isPinned(session)))),
  );
  await stores.outbox.add(
    differ.map(({ id: session }) => ({
      key: `occurrence:${session}:${rhythm.id}:${rhythm.version}`,
      effect: { kind: 'occurrence', session },
      person: rhythm.manager,
      dueAt: now,
    })),
  );
};

/** Finds the meeting's chat and puts Kadens into it. A chat that isn't there yet is looked for again. */
export const joinChat = async (
  stores: Stores,
  tenant: TenantId,
  calendar: Calendar,
  id: RhythmId,
): Promise<CalendarOutcome> => {
  const rhythm = await stores.rhythm.find(id);
  const who = rhythm && (await managerOf(stores, tenant, rhythm));
  if (!who || rhythm.joinUrl === null) return { what: 'void' };
  const meeting = await calendar.meeting(who, rhythm.joinUrl);
  if (!meeting.ok) return meeting.refusal === 'rejected' ? { what: 'failed' } : { ...meeting, what: 'again' };
  const { chatId, meetingId } = meeting.value;
  if (rhythm.chatId !== chatId || rhythm.meetingId !== meetingId) {
    await stores.rhythm.save({ ...rhythm, chatId, meetingId }, rhythm.version);
    await publishToPair(stores, rhythm, 'rhythm');
  }
  const joined = await calendar.join(who, chatId);
  return joined.ok || joined.refusal === 'conflict' ? { what: 'done' } : { ...joined, what: 'again' };
};
