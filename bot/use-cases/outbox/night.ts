import type { Person } from '../../../shared/domain/person.ts';
import { addMinutes, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** When what is done once a night begins, by the person's own clock, and for how long it goes on over everybody, in minutes. */
const NIGHT = wallTime.parse('02:00');
const NIGHT_MINUTES = 180;

/** The person's moment in the night to that day: people are spread evenly, and everybody is at the same place each time. */
export const momentInNight = ({ id, zone }: Pick<Person, 'id' | 'zone'>, day: CalendarDay): Instant =>
  addMinutes(momentOf(day, NIGHT, zone), parseInt(id.slice(-8), 16) % NIGHT_MINUTES);
