import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { startsAt } from '../../../shared/domain/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { dayAt, daysBetween, wallTimeAt } from '../../../shared/domain/time.ts';
import type { WallTime } from '../../../shared/domain/time.ts';
import { cadenceOf, endOf } from './cadence-draft.ts';
import type { CadenceDraft } from './cadence-draft.ts';

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const commonWeeks = (a: number, b: number): number => (b === 0 ? a : commonWeeks(b, a % b));

/** Whether two cadences ever have a session at the same time: on the same weekday, in the same week sooner or later, overlapping. */
const collide = (one: Cadence, other: Cadence): boolean => {
  const at = startsAt(other, other.anchor);
  const apart = daysBetween(one.anchor, dayAt(at, one.zone));
  if (apart % (7 * commonWeeks(one.weeks, other.weeks)) !== 0) return false;
  const [begins, theirs] = [minutesOf(one.time), minutesOf(wallTimeAt(at, one.zone))];
  return begins < theirs + other.minutes && theirs < begins + one.minutes;
};

type PairRhythm = Pick<RhythmView, 'id' | 'rep' | 'cadence'>;

/** The other rhythm of the manager's that has a session at the same time; null if none has. */
export const clashOf = <T extends PairRhythm>(
  cadence: Cadence,
  of: Pick<RhythmView, 'id'>,
  rhythms: readonly T[],
): T | null =>
  rhythms.find((one) => one.id !== of.id && one.cadence !== null && collide(cadence, one.cadence)) ?? null;

const STEP = 30;
/** After that time of day no other is sought. */
const LATEST = '16:30';

/** The draft at the next half hour that none of the other rhythms has; as it is if there is none that day. */
export const atFreeTime = (
  draft: CadenceDraft,
  of: Pick<RhythmView, 'id'>,
  rhythms: readonly PairRhythm[],
): CadenceDraft => {
  const freeFrom = (time: string): string | null => {
    const cadence = cadenceOf({ ...draft, time });
    if (cadence === null || time > LATEST) return null;
    return clashOf(cadence, of, rhythms) ? freeFrom(endOf(cadence.time, STEP)) : time;
  };
  return { ...draft, time: freeFrom(draft.time) ?? draft.time };
};
