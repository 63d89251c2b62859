import { dayInRhythm } from '../../../shared/domain/change-of-plan.ts';
import type { Leave } from '../../../shared/domain/leave.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { isThinnedOut, occurrences, startsAt } from '../../../shared/domain/rhythm.ts';
import { isPlanned, otherThan } from '../../../shared/domain/session.ts';
import { dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { SessionGivenWay } from '../chat-message.ts';
import { zoneOf } from '../rhythm/recommendation.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';

/** What becomes of somebody's rhythms in a leave of theirs, as it is now: each turn ahead that is moved, or left out, the earliest first. */
export const givenWayTo = async (
  stores: Uses<{ person: 'several'; rhythm: 'ofPerson'; session: 'ofRhythm' }>,
  me: Person,
  { from, to }: Pick<Leave, 'from' | 'to'>,
  now: Instant,
): Promise<readonly SessionGivenWay[]> => {
  const found: SessionGivenWay[] = [];
  for (const rhythm of await stores.rhythm.ofPerson(me.id)) {
    const { cadence } = rhythm;
    if (cadence === null || rhythm.endedAt !== null) continue;
    const planned = (await stores.session.ofRhythm(rhythm.id)).filter(isPlanned);
    const other = nameOf(await participantsOf(stores, [rhythm]), otherThan(rhythm, me.id));
    const count = Math.ceil((daysBetween(from, to) + 1) / (cadence.weeks * 7));
    for (const day of occurrences(cadence, from, count)) {
      const was = startsAt(cadence, day);
      if (day > to || was <= now || isThinnedOut(cadence, day)) continue;
      const its = planned.find((one) => one.origin === 'rhythm' && dayInRhythm(one, zoneOf(rhythm)) === day);
      // One that somebody has put into the leave themselves gives way to nothing.
      const isThere = its && from <= dayAt(its.startsAt, me.zone) && dayAt(its.startsAt, me.zone) <= to;
      if (isThere) continue;
      const next = its ? null : (nextOf(planned, was)?.startsAt ?? null);
      found.push({ other, was, movedTo: its?.startsAt ?? null, next });
    }
  }
  return found.sort((one, another) => (one.was < another.was ? -1 : 1));
};
