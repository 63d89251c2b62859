import type { Person } from '../../../shared/domain/person.ts';
import { addMinutes, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** When nightly work begins, by the person's own clock, and over how many minutes it is spread. */
const NIGHT = wallTime.parse('02:00');
const NIGHT_MINUTES = 180;

/** The person's moment in the night to that day: people are spread evenly, each at the same place every night. */
export const momentInNight = ({ id, zone }: Pick<Person, 'id' | 'zone'>, day: CalendarDay): Instant =>
  addMinutes(momentOf(day, NIGHT, zone), parseInt(id.slice(-8), 16) % NIGHT_MINUTES);
