import { intervalMinutes, startsAt } from '../../shared/domain/rhythm.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { FollowedRhythm } from '../use-cases/rhythm/follow-calendar.ts';
import type { Calendar, CalendarAnswer, Instance } from './calendar-port.ts';

/** The series' date for that day of the rhythm, wherever it has been moved to; null when it is gone. */
export const dateOf = async (
  calendar: Calendar,
  who: Actor,
  { cadence, seriesId }: FollowedRhythm,
  day: CalendarDay,
): CalendarAnswer<Instance | null> => {
  const own = startsAt(cadence, day);
  const reach = intervalMinutes(cadence);
  const found = await calendar.instances(who, seriesId, addMinutes(own, -reach), addMinutes(own, reach));
  if (!found.ok) return found;
  const isIts = ({ originallyAt, startsAt: at }: Instance): boolean =>
    dayAt(originallyAt ?? at, cadence.zone) === day;
  return { ok: true, value: found.value.find((one) => !one.cancelled && isIts(one)) ?? null };
};
