import { z } from 'zod/mini';
import { dealOutcomes, dealStages } from './deal.ts';
import type { Deal } from './deal.ts';
import { DEFAULT_CURRENCY } from './goal.ts';
import { personId } from './ids.ts';
import { calendarDay } from './time.ts';

/** What another system can change of a deal, as it stood at a moment: kept so that it can be put back. */
export const dealRecord = z.object({
  rep: personId,
  name: z.string(),
  customer: z.nullable(z.string()),
  value: z.nullable(z.number()),
  currency: z._default(z.string(), DEFAULT_CURRENCY),
  stage: z.nullable(z.enum(dealStages)),
  closesOn: z.nullable(calendarDay),
  slips: z.int(),
  slippedFrom: z.nullable(calendarDay),
  createdOn: calendarDay,
  lastActivityOn: calendarDay,
  goneOn: z.nullable(calendarDay),
  ending: z.nullable(z.object({ state: z.enum(dealOutcomes), on: calendarDay })),
});
export type DealRecord = Readonly<z.output<typeof dealRecord>>;

/** The record of a deal. */
export const recordOf = (deal: Deal): DealRecord => ({
  rep: deal.rep,
  name: deal.name,
  customer: deal.customer,
  value: deal.value,
  currency: deal.currency,
  stage: deal.stage,
  closesOn: deal.closesOn,
  slips: deal.slips,
  slippedFrom: deal.slippedFrom,
  createdOn: deal.createdOn,
  lastActivityOn: deal.lastActivityOn,
  goneOn: deal.goneOn,
  ending: deal.state === 'open' ? null : { state: deal.state, on: deal.on },
});

/** The deal with a record in place of its own; its pause is nobody's but the two's. */
export const withRecord = (
  { id, version, pausedUntil }: Pick<Deal, 'id' | 'version' | 'pausedUntil'>,
  { ending, ...record }: DealRecord,
): Deal => ({ id, version, pausedUntil, ...record, ...(ending ?? { state: 'open' }) });

/** Parts that only make sense together. */
const UNITS: readonly (readonly (keyof DealRecord)[])[] = [
  ...(['rep', 'name', 'customer', 'stage', 'createdOn', 'lastActivityOn', 'goneOn', 'ending'] as const).map(
    (part) => [part],
  ),
  ['value', 'currency'],
  ['closesOn', 'slips', 'slippedFrom'],
];
const PARTS = UNITS.flat();

const isSamePart = (one: DealRecord, other: DealRecord, part: keyof DealRecord): boolean =>
  part === 'ending'
    ? one.ending?.state === other.ending?.state && one.ending?.on === other.ending?.on
    : one[part] === other[part];

/** Whether nothing differs between two records. */
export const isSameRecord = (one: DealRecord, other: DealRecord): boolean =>
  PARTS.every((part) => isSamePart(one, other, part));

/** A record with a change taken back: each part that still is as the change left it becomes what it was before. */
export const takeBack = (
  now: DealRecord,
  { before, after }: Readonly<{ before: DealRecord; after: DealRecord }>,
): DealRecord => {
  const untouched = UNITS.filter(
    (unit) =>
      unit.every((part) => isSamePart(now, after, part)) &&
      !unit.every((part) => isSamePart(before, after, part)),
  ).flat();
  return untouched.length === 0
    ? now
    : { ...now, ...Object.fromEntries(untouched.map((part) => [part, before[part]])) };
};
