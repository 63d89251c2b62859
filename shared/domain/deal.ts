import { DEFAULT_CURRENCY } from './goal.ts';
import type { DealId, PersonId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';

/** How far a deal has come, in order. */
export const dealStages = ['contact', 'need', 'proposal', 'negotiation', 'agreed'] as const;
export type DealStage = (typeof dealStages)[number];

/** How a deal ends: the customer decided, or the two let it go. */
export const dealOutcomes = ['won', 'lost', 'let-go'] as const;
export type DealOutcome = (typeof dealOutcomes)[number];

/** A rep's deal, entered by hand or brought by another system. Parts that nobody has given are null: only the name is required. */
export type Deal = Readonly<{
  id: DealId;
  version: number;
  rep: PersonId;
  /** What the two call it, most often the customer's name. */
  name: string;
  /** Who buys, where a system says it besides the name. */
  customer: string | null;
  value: number | null;
  /** What the value is in, ISO 4217. */
  currency: string;
  closesOn: CalendarDay | null;
  /** The day the deal began. */
  createdOn: CalendarDay;
  stage: DealStage | null;
  /** The last day that the stage changed or something happened with the customer. */
  lastActivityOn: CalendarDay;
  /** How many times the closing day was moved later, and the day it was before the last of those moves. */
  slips: number;
  slippedFrom: CalendarDay | null;
  /** The day it is taken up again, if the two have agreed to leave it until then. */
  pausedUntil: CalendarDay | null;
  /** The day from which the system that had it has it no longer: a person decides what that means. */
  goneOn: CalendarDay | null;
}> &
  Readonly<{ state: 'open' } | { state: DealOutcome; on: CalendarDay }>;

export type OpenDeal = Extract<Deal, { state: 'open' }>;

export const DEAL_NAME_MAX = 120;
/** More than any organisation sells for, and still exact to the unit (ECMA-262, Number.MAX_SAFE_INTEGER). */
export const DEAL_VALUE_MAX = 1_000_000_000_000;
/** More open deals than one rep has, even when a whole spreadsheet is pasted; every sum is over all of them. */
export const OPEN_DEALS_MAX = 1_000;
/** How many deals the two choose to spend time on until the next session: more would be no choice. */
export const PRIORITY_DEALS_MAX = 3;

export const isOpenDeal = (deal: Deal): deal is OpenDeal => deal.state === 'open';

/**
 * What a deal counts for in sums and where deals are compared: its value in kronor. Null for one in another currency, since nobody has
 * said what that is worth.
 */
export const countedValue = ({ value, currency }: Pick<Deal, 'value' | 'currency'>): number | null =>
  currency === DEFAULT_CURRENCY ? value : null;

/** How many of these deals no sum counts, by their currency. */
export const uncounted = (
  deals: readonly Pick<Deal, 'value' | 'currency'>[],
): readonly Readonly<{ currency: string; count: number }>[] => {
  const apart = deals.filter(({ value, currency }) => value !== null && currency !== DEFAULT_CURRENCY);
  return [...new Set(apart.map(({ currency }) => currency))]
    .sort()
    .map((currency) => ({ currency, count: apart.filter((deal) => deal.currency === currency).length }));
};

type CorrectableDeal = Pick<
  Deal,
  'name' | 'value' | 'currency' | 'closesOn' | 'createdOn' | 'stage' | 'lastActivityOn'
>;
/** A correction of a deal; a part left out stays. */
export type DealCorrection = Readonly<{
  [Part in keyof CorrectableDeal]?: CorrectableDeal[Part] | undefined;
}>;

/** Moves the closing day: later counts as a slip from the day after the deal was entered; back to the earlier day undoes that. */
const moveClose = (deal: Deal, to: CalendarDay | null, today: CalendarDay): Deal => {
  const from = deal.closesOn;
  if (to === from) return deal;
  if (to !== null && to === deal.slippedFrom)
    return { ...deal, closesOn: to, slips: deal.slips - 1, slippedFrom: null };
  return from !== null && to !== null && to > from && deal.createdOn < today
    ? { ...deal, closesOn: to, slips: deal.slips + 1, slippedFrom: from }
    : { ...deal, closesOn: to };
};

/** A deal with a correction made. A new stage counts as activity today, unless the correction gives the last activity's day. */
export const correctDeal = (deal: Deal, change: DealCorrection, today: CalendarDay): Deal => {
  const { name = deal.name, value = deal.value, currency = deal.currency, closesOn = deal.closesOn } = change;
  const { createdOn = deal.createdOn, stage = deal.stage } = change;
  const { lastActivityOn = stage === deal.stage ? deal.lastActivityOn : today } = change;
  return {
    ...moveClose(deal, closesOn, today),
    ...{ name, value, currency, createdOn, stage, lastActivityOn },
  };
};

/** Decides a deal. */
export const endDeal = (deal: Deal, outcome: DealOutcome, on: CalendarDay): Result<Deal, 'not-open'> =>
  deal.state === 'open' ? ok({ ...deal, state: outcome, on }) : refuse('not-open');

/** Takes back a deal's outcome. */
export const resumeDeal = ({
  id,
  version,
  rep,
  name,
  customer,
  value,
  currency,
  closesOn,
  createdOn,
  stage,
  lastActivityOn,
  slips,
  slippedFrom,
  pausedUntil,
  goneOn,
}: Deal): OpenDeal => ({
  ...{ id, version, rep, name, customer, value, currency, closesOn, createdOn, stage, lastActivityOn },
  ...{ slips, slippedFrom, pausedUntil, goneOn },
  state: 'open',
});

/** How long a deal may be paused, in days. */
export const PAUSE_DAYS = { least: 14, most: 180 } as const;

/** Pauses a deal until a later day, or takes it up again (null). */
export const setPause = (
  deal: Deal,
  until: CalendarDay | null,
  today: CalendarDay,
): Result<OpenDeal, 'not-open' | 'day-unfit'> => {
  if (!isOpenDeal(deal)) return refuse('not-open');
  if (until === null) return ok({ ...deal, pausedUntil: null });
  const days = daysBetween(today, until);
  return days < PAUSE_DAYS.least || days > PAUSE_DAYS.most
    ? refuse('day-unfit')
    : ok({ ...deal, pausedUntil: until });
};

/** The part of the rep's target for the period that makes a deal large, and the part of the open deals that are. */
const LARGE_SHARE = 0.1;
const LARGE_QUARTER = 4;

/**
 * The value from which one of these open deals is large: a tenth of the rep's target for the period, or the least value in the top
 * quarter of them (at least one), whichever is lower. Infinity when no deal is known to have a value.
 */
const largeFrom = (open: readonly OpenDeal[], target: number | null): number => {
  const values = open
    .flatMap((deal) => {
      const value = countedValue(deal);
      return value !== null && value > 0 ? [value] : [];
    })
    .sort((a, b) => b - a);
  const topQuarter = values[Math.ceil(open.length / LARGE_QUARTER) - 1] ?? values.at(-1) ?? Infinity;
  return target !== null && target > 0 ? Math.min(topQuarter, target * LARGE_SHARE) : topQuarter;
};

/** A rep's large open deals, the largest first. `target` is the rep's for the period; null when there is none. */
export const largeDeals = (open: readonly OpenDeal[], target: number | null): readonly OpenDeal[] => {
  const from = largeFrom(open, target);
  return open
    .flatMap((deal) => {
      const value = countedValue(deal);
      return value !== null && value > 0 && value >= from ? [{ deal, value }] : [];
    })
    .sort((a, b) => b.value - a.value || (a.deal.name < b.deal.name ? -1 : 1))
    .map(({ deal }) => deal);
};

/** How long a deal takes when nothing else is known, in days, and the number of won ones from which it is known. */
export const USUAL_CYCLE_DAYS = 90;
export const CYCLE_FROM = 3;

/** How many days a rep's deals usually take until they are won: the median of those known to have taken any. */
export const usualCycle = (deals: readonly Deal[]): number => {
  const days = deals
    .flatMap((deal) => (deal.state === 'won' ? [daysBetween(deal.createdOn, deal.on)] : []))
    .filter((taken) => taken > 0)
    .sort((a, b) => a - b);
  return days.length < CYCLE_FROM
    ? USUAL_CYCLE_DAYS
    : (days[Math.floor(days.length / 2)] ?? USUAL_CYCLE_DAYS);
};
