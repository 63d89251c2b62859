import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { addDays, addMinutes, dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { momentInNight } from '../outbox/night.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import type { AnsweredMeeting, ChosenMeeting } from './calendar-meeting-store.ts';

const lookAt = (person: PersonId, why: string, dueAt: Instant): PlannedEffect => ({
  key: `calendar-meetings:${person}:${why}`,
  effect: { kind: 'follow-calendar-meetings', person },
  person,
  dueAt,
});

/** Compares somebody's chosen meetings with their calendar at once, once for all requests within the same second. */
export const lookAtCalendarNow = (person: PersonId, now: Instant): PlannedEffect =>
  lookAt(person, now.slice(0, 19), now);

/** The comparison in the coming night. */
export const tonightsCalendarLook = (person: Pick<Person, 'id' | 'zone'>, now: Instant): PlannedEffect => {
  const day = addDays(dayAt(now, person.zone), 1);
  return lookAt(person.id, day, momentInNight(person, day));
};

/** A customer meeting to be followed, with the key of its meeting in the calendar. */
export type FollowedMeeting = ChosenMeeting & Readonly<{ key: string }>;

/** Chosen meetings that are ahead, as far as is known, and still in the calendar. */
export const followedIn = (answers: readonly AnsweredMeeting[], now: Instant): readonly FollowedMeeting[] =>
  answers.flatMap(({ key, chosen }) =>
    chosen !== null && !chosen.gone && chosen.known > now ? [{ key, ...chosen }] : [],
  );

/** How long an answer is kept after the meeting has begun, in minutes: a day; for a series, a year. */
const KEPT_AFTER_MINUTES = 24 * 60;
const SERIES_KEPT_AFTER_MINUTES = 366 * 24 * 60;

/** Until when an answer is kept, by the meeting's start, or the last known one of the series. */
export const keptUntil = (startsAt: Instant, isSeries = false): Instant =>
  addMinutes(startsAt, isSeries ? SERIES_KEPT_AFTER_MINUTES : KEPT_AFTER_MINUTES);
