import { startsAt } from '../../shared/domain/rhythm.ts';
import type { Cadence } from '../../shared/domain/rhythm.ts';
import { addDays, addMinutes, calendarDay, dayAt, daysBetween } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { Instance } from '../../bot/effects/calendar-port.ts';

/** Where one date of a series has gone. */
type Exception = Readonly<{ startsAt: Instant; minutes: number; changedAt: Instant }> | 'taken-out';

/** A recurring meeting in its organiser's calendar. */
export type Series = {
  readonly id: string;
  readonly organiser: PersonId;
  readonly transactionId: string;
  cadence: Cadence;
  readonly exceptions: Map<CalendarDay, Exception>;
  changedAt: Instant;
  isDeleted: boolean;
};

/** A single meeting. */
export type Meeting = Readonly<{ id: string; organiser: PersonId; transactionId: string }> & {
  startsAt: Instant;
  minutes: number;
  changedAt: Instant;
  isCancelled: boolean;
};

/** A date of a series is identified by the series' id and its day. */
const idOf = ({ id }: Series, day: CalendarDay): string => `${id}.${day}`;
const placeOf = (eventId: string): Readonly<{ id: string; day: CalendarDay | null }> => {
  const [id = '', day] = eventId.split('.');
  return { id, day: day === undefined ? null : calendarDay.parse(day) };
};

const instanceOf = (series: Series, day: CalendarDay): Instance | null => {
  const exception = series.exceptions.get(day);
  if (exception === 'taken-out') return null;
  const originallyAt = startsAt(series.cadence, day);
  return {
    ...{
      eventId: idOf(series, day),
      seriesId: series.id,
      originallyAt,
      cancelled: false,
      declined: false,
      etag: null,
    },
    startsAt: exception?.startsAt ?? originallyAt,
    minutes: exception?.minutes ?? series.cadence.minutes,
    changedAt: exception?.changedAt ?? series.changedAt,
  };
};

/** The dates of a series whose current times fall between two moments; none has been moved by more than two weeks. */
export const instancesOf = (series: Series, from: Instant, to: Instant): readonly Instance[] => {
  if (series.isDeleted) return [];
  const { anchor, weeks, zone } = series.cadence;
  const found: Instance[] = [];
  const interval = weeks * 7;
  const first = Math.max(0, Math.floor((daysBetween(anchor, dayAt(from, zone)) - 14) / interval));
  for (let nth = first; ; nth += 1) {
    const day = addDays(anchor, nth * interval);
    if (day > addDays(dayAt(to, zone), 14)) return found.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
    const one = instanceOf(series, day);
    if (one && one.startsAt < to && addMinutes(one.startsAt, one.minutes) > from) found.push(one);
  }
};

const ofMeeting = (one: Meeting): Instance => ({
  ...{ eventId: one.id, seriesId: null, startsAt: one.startsAt, minutes: one.minutes, originallyAt: null },
  ...{ cancelled: false, declined: false, changedAt: one.changedAt, etag: null },
});

/** Everybody's calendars in their current state: what Kadens and people have done. */
export const openCalendars = (told: (organiser: PersonId, eventId: string) => void) => {
  const series = new Map<string, Series>();
  const meetings = new Map<string, Meeting>();
  const bySeries = new Map<PersonId, Series[]>();
  const byMeeting = new Map<PersonId, Meeting[]>();
  const put = <One>(index: Map<PersonId, One[]>, person: PersonId, one: One): void =>
    void (index.get(person)?.push(one) ?? index.set(person, [one]));
  let made = 0;

  return {
    seriesOf: (person: PersonId): readonly Series[] => bySeries.get(person) ?? [],
    find: (id: string): Series | undefined => {
      const one = series.get(id);
      return one?.isDeleted === true ? undefined : one;
    },
    /** The dates of a series between two moments; undefined if the series is gone. */
    datesOf: (id: string, from: Instant, to: Instant): readonly Instance[] | undefined => {
      const one = series.get(id);
      return one && !one.isDeleted ? instancesOf(one, from, to) : undefined;
    },
    addSeries: (organiser: PersonId, cadence: Cadence, transactionId: string, now: Instant): Series => {
      const before = bySeries.get(organiser)?.find((one) => one.transactionId === transactionId);
      if (before) return before;
      const one: Series = {
        ...{ id: `series-${(made += 1)}`, organiser, transactionId, cadence, changedAt: now },
        ...{ exceptions: new Map<CalendarDay, Exception>(), isDeleted: false },
      };
      series.set(one.id, one);
      put(bySeries, organiser, one);
      told(organiser, one.id);
      return one;
    },
    addMeeting: (
      organiser: PersonId,
      { startsAt: at, minutes, transactionId }: Pick<Meeting, 'startsAt' | 'minutes' | 'transactionId'>,
      now: Instant,
    ): Meeting => {
      const before = byMeeting.get(organiser)?.find((one) => one.transactionId === transactionId);
      if (before) return before;
      const one: Meeting = {
        ...{ id: `meeting-${(made += 1)}`, organiser, transactionId, startsAt: at, minutes },
        ...{ changedAt: now, isCancelled: false },
      };
      meetings.set(one.id, one);
      put(byMeeting, organiser, one);
      told(organiser, one.id);
      return one;
    },
    /** The meeting with that id, or the date of a series; undefined if it is gone. */
    instance: (eventId: string): Instance | undefined => {
      const own = meetings.get(eventId);
      if (own) return own.isCancelled ? undefined : ofMeeting(own);
      const { id, day } = placeOf(eventId);
      const one = series.get(id);
      return one && !one.isDeleted && day !== null ? (instanceOf(one, day) ?? undefined) : undefined;
    },
    /** Moves a date of a series, or a single meeting, to another time, or takes it out. */
    change: (
      eventId: string,
      to: Readonly<{ startsAt: Instant; minutes: number }> | 'taken-out',
      now: Instant,
    ): boolean => {
      const own = meetings.get(eventId);
      if (own) {
        if (own.isCancelled) return false;
        Object.assign(own, to === 'taken-out' ? { isCancelled: true } : to, { changedAt: now });
        told(own.organiser, own.id);
        return true;
      }
      const { id, day } = placeOf(eventId);
      const one = series.get(id);
      if (!one || one.isDeleted || day === null || one.exceptions.get(day) === 'taken-out') return false;
      one.exceptions.set(
        day,
        to === 'taken-out' ? to : { startsAt: to.startsAt, minutes: to.minutes, changedAt: now },
      );
      told(one.organiser, one.id);
      return true;
    },
    moveSeries: (one: Series, cadence: Cadence, now: Instant): void => {
      one.exceptions.clear();
      Object.assign(one, { cadence, changedAt: now });
      told(one.organiser, one.id);
    },
    deleteSeries: (one: Series): void => {
      one.isDeleted = true;
      told(one.organiser, one.id);
    },
    between: (person: PersonId, from: Instant, to: Instant): readonly Instance[] => [
      ...(bySeries.get(person) ?? []).flatMap((one) => instancesOf(one, from, to)),
      ...(byMeeting.get(person) ?? [])
        .filter(
          (one) => !one.isCancelled && one.startsAt < to && addMinutes(one.startsAt, one.minutes) > from,
        )
        .map(ofMeeting),
    ],
  };
};
export type Calendars = ReturnType<typeof openCalendars>;
