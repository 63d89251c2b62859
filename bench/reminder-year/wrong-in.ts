import type { Commitment } from '../../shared/domain/commitment.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { defaultHours, startOfWork } from '../../shared/domain/person.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { addMinutes, dayAt, wallTimeAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import {
  isWorkingDay,
  noDaysOff,
  workingDayAfter,
  workingDayBefore,
} from '../../shared/domain/working-days.ts';
import type { Arrival, Chats } from './chats.ts';
import { grouped } from './grouped.ts';

/** A promise as it was made, and when it was kept. */
export type Promised = Readonly<{
  tenant: TenantId;
  rhythm: Rhythm;
  zone: string;
  commitment: Commitment;
  due: CalendarDay;
}> & { keptAt: Instant | null };

/** The least minutes between two cards to one person. */
const APART_MINUTES = 15;

const momentFaults = ({ person, at }: Arrival, zone: string): readonly string[] => {
  const time = wallTimeAt(at, zone);
  const isAtWork = time >= defaultHours.from && time < defaultHours.to;
  return isAtWork && isWorkingDay(dayAt(at, zone), noDaysOff)
    ? []
    : [`${person}: a card at ${time} in ${zone}`];
};

/** What came twice though Kadens knew that it had arrived, never, or at a wrong time. */
export const wrongIn = (
  promised: readonly Promised[],
  { arrivals, lost }: Pick<Chats, 'arrivals' | 'lost'>,
): readonly string[] => {
  const wrong: string[] = [];
  const byKey = grouped(
    arrivals.flatMap((arrival) => arrival.parts.map((part) => ({ ...part, arrival }))),
    ({ key, arrival }) => (key.startsWith('morning') ? `${arrival.person}:${key}` : key),
  );
  for (const [key, came] of byKey)
    for (const [nth, { arrival }] of came.entries())
      if (nth > 0 && (nth > 1 || came[0]?.arrival.isTold === true))
        wrong.push(`${key}: came again at ${arrival.at}`);
  for (const { commitment, zone, due, keptAt, rhythm } of promised) {
    const person = { zone, hours: defaultHours };
    const asked = [
      ['reminder-before', workingDayBefore(due, noDaysOff)],
      ['reminder-after', workingDayAfter(due, noDaysOff)],
    ] as const;
    for (const [kind, day] of asked) {
      const key = `${kind}:${commitment.id}:${due}`;
      const at = startOfWork(person, day);
      // Whatever is kept by the next morning may have been uncertain, and then needs no second try.
      const isOpen = keptAt === null || keptAt > startOfWork(person, workingDayAfter(day, noDaysOff));
      if (isOpen && at > commitment.recordedAt && !byKey.has(key) && !lost.has(key))
        wrong.push(`${key}: never came to ${rhythm.rep} in ${zone}`);
      const [first] = byKey.get(key) ?? [];
      // One that was promised too late for its usual moment comes on the day itself.
      if (first && at > commitment.recordedAt && !lost.has(key) && dayAt(first.arrival.at, zone) !== day)
        wrong.push(`${key}: came on ${dayAt(first.arrival.at, zone)}, not ${day}`);
      if (first && keptAt !== null && first.arrival.at > keptAt)
        wrong.push(`${key}: came though it was kept`);
    }
  }
  const zoneOf = new Map(
    promised.flatMap(({ rhythm, zone }) => [
      [String(rhythm.rep), zone],
      [String(rhythm.manager), zone],
    ]),
  );
  for (const [person, own] of grouped(arrivals, (one) => one.person)) {
    wrong.push(...own.flatMap((one) => momentFaults(one, zoneOf.get(person) ?? 'UTC')));
    for (const [nth, { at, isTold }] of own.entries()) {
      const next = own[nth + 1];
      if (next && isTold && next.at < addMinutes(at, APART_MINUTES))
        wrong.push(`${person}: two cards at ${at} and ${next.at}`);
    }
  }
  return wrong;
};
