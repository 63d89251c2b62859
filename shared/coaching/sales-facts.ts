import type { ConversationType } from '../domain/conversation-type.ts';
import { largeDeals } from '../domain/deal.ts';
import type { OpenDeal } from '../domain/deal.ts';
import type { DealId } from '../domain/ids.ts';
import { addDays, daysBetween } from '../domain/time.ts';
import { isWorkingDay, noDaysOff } from '../domain/working-days.ts';
import type { DaysOff } from '../domain/working-days.ts';
import type { CalendarDay } from '../domain/time.ts';
import { COVERAGE_MIN, coverageOf } from './coverage.ts';
import { isPaused } from './wanted-decision.ts';
import type { ReasonValues, Signal, SignalId } from './reasons.ts';

/** The facts about a rep's deals and customer meetings, whatever they were read from. */
export type SalesFacts = Readonly<{
  open: readonly OpenDeal[];
  /** Deals that a session of type deal has been about. */
  talkedAbout: ReadonlySet<DealId>;
  /** Deals that an open commitment serves, or that a coming customer meeting is about. */
  withNextStep: ReadonlySet<DealId>;
  /** How many days the rep's deals usually take. */
  usualCycle: number;
  /** Coming customer meetings. */
  meetings: readonly Readonly<{
    customer: string;
    day: CalendarDay;
    deal: DealId | null;
    newPeople: boolean;
  }>[];
  /** The rep's money target for the current period, and what remains of it. */
  target: Readonly<{ whole: number; remaining: number; until: CalendarDay }> | null;
  /** The rep's days off. */
  daysOff: DaysOff;
}>;

export const noSales: SalesFacts = {
  ...{ open: [], talkedAbout: new Set(), withNextStep: new Set() },
  ...{ usualCycle: 0, meetings: [], target: null, daysOff: noDaysOff },
};

/** The thresholds at which a pipeline counts for a type: days, numbers and shares of deals, and multiples of the usual cycle. */
const CLOSING_DAYS = 30;
const STALLED_DAYS = 21;
const SLIPPED_MIN = 2;
/** A deal that began within this many days is new. */
export const EARLY_DAYS = 14;
const STALE_SHARE = 0.3;
const STALE_MIN = 3;
const STALE_CYCLES = 1.5;
const NEAR_WORKING_DAYS = 5;

/** A deal with activity this recent, in days, doesn't stand still. */
const MOVED_DAYS = 7;
/** Fewer open deals than this are only those that somebody has entered, not a pipeline to judge. */
const PIPELINE_MIN = 3;

const signal = (id: SignalId, type: ConversationType, values: ReasonValues = {}): Signal => ({
  ...{ id, type, values },
});

/** At most one signal of each kind, about the largest deal that it is true of. */
const ofDeals = (
  { open, target, talkedAbout }: SalesFacts,
  on: CalendarDay,
  today: CalendarDay,
): readonly Signal[] => {
  const large = largeDeals(open, target?.whole ?? null);
  const about = (
    id: SignalId,
    isTrueOf: (deal: OpenDeal) => boolean,
    values: (deal: OpenDeal) => ReasonValues = () => ({}),
  ): readonly Signal[] => {
    const deal = large.find(isTrueOf);
    return deal ? [signal(id, 'deal', { deal: deal.name, ...values(deal) })] : [];
  };
  const isWithin = (days: number, most: number): boolean => days >= 0 && days <= most;
  return [
    ...about(
      'deal.closing',
      ({ closesOn }) => closesOn !== null && isWithin(daysBetween(on, closesOn), CLOSING_DAYS),
      ({ value, closesOn }) => ({ value: value ?? 0, day: closesOn ?? '' }),
    ),
    ...about(
      'deal.stalled',
      ({ lastActivityOn }) => daysBetween(lastActivityOn, today) >= STALLED_DAYS,
      ({ lastActivityOn }) => ({ days: daysBetween(lastActivityOn, today) }),
    ),
    ...about(
      'deal.slipped',
      ({ slips }) => slips >= SLIPPED_MIN,
      ({ slips }) => ({ n: slips }),
    ),
    ...about(
      'deal.early',
      ({ id, createdOn }) => isWithin(daysBetween(createdOn, on), EARLY_DAYS) && !talkedAbout.has(id),
    ),
  ];
};

const ofCoverage = ({ open, target }: SalesFacts): readonly Signal[] => {
  if (target === null || !(target.remaining > 0) || open.length < PIPELINE_MIN) return [];
  const { times } = coverageOf(open, target);
  return times < COVERAGE_MIN
    ? [signal('pipeline.coverage', 'pipeline', { coverage: times, target: COVERAGE_MIN })]
    : [];
};

const ofStale = ({ open, withNextStep, usualCycle }: SalesFacts, today: CalendarDay): readonly Signal[] => {
  const stale = open.filter(({ id, createdOn, lastActivityOn }) => {
    const isWithout = !withNextStep.has(id) && daysBetween(lastActivityOn, today) >= MOVED_DAYS;
    return isWithout || daysBetween(createdOn, today) > STALE_CYCLES * usualCycle;
  });
  return stale.length >= STALE_MIN && stale.length >= STALE_SHARE * open.length
    ? [signal('pipeline.stale', 'pipeline', { n: stale.length, total: open.length })]
    : [];
};

/** Working days from a day (not counted) to a later one; Infinity if there are more than `most`. */
const workingDaysUntil = (from: CalendarDay, to: CalendarDay, off: DaysOff, most: number): number => {
  let days = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, off)) days += 1;
    if (days > most) return Infinity;
  }
  return days;
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A signal about one meeting within reach: the one with the most reasons, and of those the nearest. */
const ofMeetings = ({ meetings, open, target, daysOff }: SalesFacts, on: CalendarDay): readonly Signal[] => {
  const large = largeDeals(open, target?.whole ?? null);
  const near = meetings
    .filter(
      ({ day }) => day >= on && workingDaysUntil(on, day, daysOff, NEAR_WORKING_DAYS) <= NEAR_WORKING_DAYS,
    )
    .map((meeting) => ({ ...meeting, about: large.find(({ id }) => id === meeting.deal) }))
    .sort(
      (a, b) =>
        Number(b.about !== undefined) - Number(a.about !== undefined) ||
        Number(b.newPeople) - Number(a.newPeople) ||
        daysBetween(b.day, a.day) ||
        byText(a.customer, b.customer) ||
        byText(a.about?.id ?? '', b.about?.id ?? ''),
    );
  const [one] = near;
  if (!one) return [];
  const { customer, day, about, newPeople } = one;
  return [
    signal('preparation.near', 'preparation', { customer, day }),
    ...(about ? [signal('preparation.large', 'preparation', { deal: about.name })] : []),
    ...(newPeople ? [signal('preparation.new-people', 'preparation', { customer })] : []),
  ];
};

/**
 * The signals that a rep's deals and customer meetings give for a session on that day; what stands still is counted until `today`. What
 * isn't known gives none, and neither does a paused deal.
 */
export const signalsOfSales = (known: SalesFacts, on: CalendarDay, today: CalendarDay): readonly Signal[] => {
  const facts = { ...known, open: known.open.filter((deal) => !isPaused(deal, on)) };
  return [
    ...ofDeals(facts, on, today),
    ...ofCoverage(facts),
    ...ofStale(facts, today),
    ...ofMeetings(facts, on),
  ];
};
