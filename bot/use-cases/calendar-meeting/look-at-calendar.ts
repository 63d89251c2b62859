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

/** Has the chosen meetings of somebody compared with their calendar at once, once for all within the same second. */
export const lookAtCalendarNow = (person: PersonId, now: Instant): PlannedEffect =>
  lookAt(person, now.slice(0, 19), now);

/** The comparison of the coming night. */
export const tonightsCalendarLook = (person: Pick<Person, 'id' | 'zone'>, now: Instant): PlannedEffect => {
  const day = addDays(dayAt(now, person.zone), 1);
  return lookAt(person.id, day, momentInNight(person, day));
};

/** A customer meeting that is still to be followed, by the key of its meeting in the calendar. */
export type FollowedMeeting = ChosenMeeting & Readonly<{ key: string }>;

/** Those that are ahead, as far as is known, and in the calendar still. */
export const followedIn = (answers: readonly AnsweredMeeting[], now: Instant): readonly FollowedMeeting[] =>
  answers.flatMap(({ key, chosen }) =>
    chosen !== null && !chosen.gone && chosen.known > now ? [{ key, ...chosen }] : [],
  );

/** How long it is known that an answer was given, after the meeting has begun, in minutes: a day; for a series, a year. */
const KEPT_AFTER = 24 * 60;
const SERIES_KEPT_AFTER = 366 * 24 * 60;

/** Until when it is kept that somebody has answered, by when the meeting is, or the last time of the series that is known. */
export const keptUntil = (startsAt: Instant, isSeries = false): Instant =>
  addMinutes(startsAt, isSeries ? SERIES_KEPT_AFTER : KEPT_AFTER);
