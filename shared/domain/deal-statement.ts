import { z } from 'zod/mini';
import { correctDeal, dealOutcomes, dealStages, endDeal, isOpenDeal, resumeDeal } from './deal.ts';
import type { Deal, DealOutcome, OpenDeal } from './deal.ts';
import { DEFAULT_CURRENCY } from './goal.ts';
import type { DealId, PersonId } from './ids.ts';
import { calendarDay } from './time.ts';
import type { CalendarDay } from './time.ts';

/** What another system says of a deal. A part that it says nothing of is null. */
export const dealStatement = z.object({
  name: z.string(),
  customer: z.nullable(z.string()),
  value: z.nullable(z.number()),
  /** What the value is in. */
  currency: z._default(z.nullable(z.string()), null),
  stage: z.nullable(z.enum(dealStages)),
  state: z.nullable(z.enum(['open', ...dealOutcomes])),
  closesOn: z.nullable(calendarDay),
  createdOn: z.nullable(calendarDay),
  lastActivityOn: z.nullable(calendarDay),
});
export type DealStatement = Readonly<z.output<typeof dealStatement>>;

/** The longest id that a system has for a deal. */
export const DEAL_SOURCE_ID_MAX = 120;

const PARTS = [
  ...([
    'name',
    'customer',
    'value',
    'currency',
    'stage',
    'state',
    'closesOn',
    'createdOn',
    'lastActivityOn',
  ] as const),
] as const satisfies readonly (keyof DealStatement)[];

/** Whether a system says the same as it did. */
export const isSameStatement = (one: DealStatement, other: DealStatement): boolean =>
  PARTS.every((part) => one[part] === other[part]);

/** By what a system's deal is known again among a rep's: its own id there, else its name and customer. */
export const dealKeyOf = (
  id: string | null,
  { name, customer }: Pick<DealStatement, 'name' | 'customer'>,
): string => (id === null ? `name:${name}|${customer ?? ''}`.toLowerCase() : `id:${id}`);

/** Whether a deal's key is its own id in the system. */
export const hasId = (key: string): boolean => key.startsWith('id:');

type Statement = DealStatement;

const earlier = (one: CalendarDay, other: CalendarDay): CalendarDay => (one < other ? one : other);
const later = (one: CalendarDay, other: CalendarDay): CalendarDay => (one > other ? one : other);

/** What a system says otherwise than it did last time; what it repeats is null, since somebody may have corrected it here. */
const newlySaid = (said: Statement, before: Statement): Statement => {
  const fresh = <Part extends keyof Statement>(part: Part): Statement[Part] | null =>
    said[part] === before[part] ? null : said[part];
  return {
    ...{ name: fresh('name') ?? '', customer: fresh('customer') },
    // An amount is nothing without what it is in.
    ...(said.value === before.value && said.currency === before.currency
      ? { value: null, currency: null }
      : { value: said.value, currency: said.currency }),
    ...{ stage: fresh('stage'), state: fresh('state'), closesOn: fresh('closesOn') },
    ...{ createdOn: fresh('createdOn'), lastActivityOn: fresh('lastActivityOn') },
  };
};

/** What is first said of a deal that was written here: only what nobody has written. */
const unwritten = (deal: Deal, said: Statement): Statement => ({
  ...{ name: '', customer: deal.customer === null ? said.customer : null },
  ...(deal.value === null ? { value: said.value, currency: said.currency } : { value: null, currency: null }),
  ...{ stage: deal.stage === null ? said.stage : null },
  ...{ state: null, closesOn: deal.closesOn === null ? said.closesOn : null, createdOn: null },
  lastActivityOn: said.lastActivityOn,
});

const decided = (deal: Deal, outcome: DealOutcome, on: CalendarDay): Deal => {
  const ended = endDeal(isOpenDeal(deal) ? deal : resumeDeal(deal), outcome, on);
  return ended.ok ? ended.value : deal;
};

const withState = (
  deal: Deal,
  state: Statement['state'],
  closesOn: CalendarDay | null,
  today: CalendarDay,
): Deal => {
  if (state === null || state === deal.state) return deal;
  return state === 'open' ? resumeDeal(deal) : decided(deal, state, earlier(closesOn ?? today, today));
};

/**
 * A deal after what a system says of it. Only what the system says otherwise than last time (`before`) takes effect, so that what somebody
 * corrected here stands until the system has something new to say; the first time, on a deal written here, only what nobody has written.
 */
export const takeStatement = (
  deal: Deal,
  said: DealStatement,
  before: DealStatement | null,
  today: CalendarDay,
): Deal => {
  const fresh = before === null ? unwritten(deal, said) : newlySaid(said, before);
  const active = earlier(fresh.lastActivityOn ?? deal.lastActivityOn, today);
  const isMoved = before !== null && fresh.stage !== null && fresh.stage !== deal.stage;
  const corrected = correctDeal(
    deal,
    {
      name: fresh.name === '' ? deal.name : fresh.name,
      value: fresh.value ?? deal.value,
      currency: fresh.value === null ? deal.currency : (fresh.currency ?? deal.currency),
      stage: fresh.stage ?? deal.stage,
      closesOn: fresh.closesOn ?? deal.closesOn,
      createdOn: earlier(fresh.createdOn ?? deal.createdOn, today),
      lastActivityOn: isMoved && fresh.lastActivityOn === null ? today : later(active, deal.lastActivityOn),
    },
    today,
  );
  const whole = { ...corrected, customer: fresh.customer ?? deal.customer, goneOn: null };
  return withState(whole, fresh.state, said.closesOn, today);
};

/** A deal that only the system knows so far. When it began is the earliest day that the system says something of. */
export const dealFromStatement = (
  { id, rep }: Readonly<{ id: DealId; rep: PersonId }>,
  said: DealStatement,
  today: CalendarDay,
): Deal => {
  const isDecided = said.state !== null && said.state !== 'open';
  const endedOn = isDecided ? earlier(said.closesOn ?? today, today) : today;
  const createdOn = earlier(said.createdOn ?? said.lastActivityOn ?? endedOn, endedOn);
  const open: OpenDeal = {
    ...{ id, version: 1, rep, name: said.name, customer: said.customer, value: said.value },
    currency: said.currency ?? DEFAULT_CURRENCY,
    ...{ stage: said.stage, closesOn: said.closesOn, createdOn },
    ...{ lastActivityOn: earlier(said.lastActivityOn ?? createdOn, today) },
    ...{ slips: 0, slippedFrom: null, pausedUntil: null, goneOn: null, state: 'open' },
  };
  return withState(open, said.state, said.closesOn, today);
};
