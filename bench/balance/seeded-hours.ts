import type { ComingHours, RepToCoach } from '../../shared/coaching/balance/coming-hours.ts';
import { seededRandom } from '../../shared/coaching/insight/seeded-random.ts';

const INTERVALS = [1, 2, 2, 2, 3, 4];
const LENGTHS = [30, 30, 45, 50, 60];
const BOOKED = 0.6;

/** A manager's coming weeks, as chance makes them from a seed: sometimes too little time for what was agreed, sometimes plenty. */
export const seededHours = (seed: number, reps: number, weeks: number): ComingHours => {
  const random = seededRandom(seed);
  const oneOf = (numbers: readonly number[]): number => numbers[Math.floor(random() * numbers.length)] ?? 0;
  const everyRep = Array.from({ length: reps }, (_, nth): RepToCoach => {
    const interval = oneOf(INTERVALS);
    const length = oneOf(LENGTHS);
    const first = Math.floor(random() * interval);
    const due = Array.from({ length: weeks }, (_week, week) => week).filter(
      (week) => week >= first && (week - first) % interval === 0,
    );
    const booked = due.filter(() => random() < BOOKED).map((week) => ({ week, minutes: length }));
    return {
      id: `rep ${String(nth).padStart(2, '0')}`,
      length,
      interval,
      due,
      booked,
      need: Math.floor(random() * 101),
    };
  });
  const agreed = everyRep.reduce((sum, { due, length }) => sum + due.length * length, 0);
  const plenty = 0.6 + random();
  return {
    weeks: Array.from({ length: weeks }, () => ({
      capacity: Math.round((agreed / weeks) * plenty * (0.5 + random())),
    })),
    reps: everyRep,
  };
};
