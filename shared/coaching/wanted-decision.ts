import { z } from 'zod/mini';
import { countedValue } from '../domain/deal.ts';
import type { Deal, OpenDeal } from '../domain/deal.ts';
import { addDays, calendarDay, daysBetween, wholeWeeks } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';

/** Why a deal wants a decision, with the values in the sentence about it (SKETCHES, *Model additions*). */
export const wantedDecision = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('pause-over') }),
  z.object({ reason: z.literal('gone'), day: calendarDay }),
  z.object({ reason: z.literal('passed'), day: calendarDay }),
  z.object({ reason: z.literal('soon'), day: calendarDay }),
  z.object({ reason: z.literal('slipped'), n: z.int() }),
  z.object({ reason: z.literal('still'), days: z.int() }),
  z.object({ reason: z.literal('old'), weeks: z.int(), usual: z.int() }),
  z.object({ reason: z.literal('bare') }),
  z.object({ reason: z.literal('unknown'), part: z.enum(['value', 'day', 'both']) }),
]);
export type WantedDecision = z.output<typeof wantedDecision>;

/** The reasons why a deal wants a decision, in the order of taking them up. */
export const wantedReasons = [
  ...(['pause-over', 'gone', 'passed', 'soon', 'slipped', 'still', 'old', 'bare', 'unknown'] as const),
] as const satisfies readonly WantedDecision['reason'][];
export type WantedReason = (typeof wantedReasons)[number];

/** What matters for one deal besides the deal itself. */
export type DealSurroundings = Readonly<{
  /** Whether an open commitment serves it, or a coming customer meeting is about it. */
  hasNextStep: boolean;
  /** The last day that something happened with it: see `lastMovedOn`. */
  movedOn: CalendarDay;
  /** How many days the rep's deals usually take. */
  usualCycle: number;
}>;

const SOON_DAYS = 30;
const SLIPS_MIN = 2;
/** How long a deal may go without activity before it stands still, in days. */
export const STILL_DAYS = 21;
const OLD_CYCLES = 1.5;
const BARE_DAYS = 7;

/** The last day that something happened: a new stage, something with the customer, a kept commitment that serves it, or a meeting held. */
export const lastMovedOn = (deal: OpenDeal, others: readonly CalendarDay[]): CalendarDay =>
  others.reduce((latest, day) => (day > latest ? day : latest), deal.lastActivityOn);

/** Whether the two have paused it until a later day. */
export const isPaused = ({ pausedUntil }: OpenDeal, on: CalendarDay): boolean =>
  pausedUntil !== null && pausedUntil > on;

/** The decision that a deal wants on that day: the first reason that is true, or null. A paused deal wants none. */
export const decisionWanted = (
  deal: OpenDeal,
  { hasNextStep, movedOn, usualCycle }: DealSurroundings,
  on: CalendarDay,
): WantedDecision | null => {
  const { closesOn, createdOn, goneOn, pausedUntil, slips, value } = deal;
  if (isPaused(deal, on)) return null;
  if (pausedUntil !== null) return { reason: 'pause-over' };
  if (goneOn !== null) return { reason: 'gone', day: goneOn };
  if (closesOn !== null && closesOn < on) return { reason: 'passed', day: closesOn };
  if (closesOn !== null && closesOn <= addDays(on, SOON_DAYS) && !hasNextStep)
    return { reason: 'soon', day: closesOn };
  if (slips >= SLIPS_MIN) return { reason: 'slipped', n: slips };
  const days = daysBetween(movedOn, on);
  if (days >= STILL_DAYS) return { reason: 'still', days };
  const age = daysBetween(createdOn, on);
  if (age > OLD_CYCLES * usualCycle)
    return { reason: 'old', weeks: wholeWeeks(age), usual: wholeWeeks(usualCycle) };
  if (!hasNextStep && days >= BARE_DAYS) return { reason: 'bare' };
  if (value === null || closesOn === null) {
    const part = value !== null ? 'day' : closesOn !== null ? 'value' : 'both';
    return { reason: 'unknown', part };
  }
  return null;
};

type RankedDeal = Readonly<{
  deal: Pick<Deal, 'id' | 'value' | 'currency' | 'closesOn'>;
  wants: Readonly<{ reason: WantedReason }>;
}>;

/** The order of taking up deals: by what they want, then falling value, closing day and id. */
export const byWantedDecision = (one: RankedDeal, other: RankedDeal): number => {
  const day = ({ closesOn }: RankedDeal['deal']): string => closesOn ?? '9';
  return (
    wantedReasons.indexOf(one.wants.reason) - wantedReasons.indexOf(other.wants.reason) ||
    (countedValue(other.deal) ?? 0) - (countedValue(one.deal) ?? 0) ||
    (day(one.deal) < day(other.deal) ? -1 : day(one.deal) > day(other.deal) ? 1 : 0) ||
    (one.deal.id < other.deal.id ? -1 : 1)
  );
};
