import type { Deal } from './deal.ts';
import type { DealId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

/** The parts of a deal that the two see together, and may correct where they are shown. */
export const dealParts = ['name', 'value', 'closes-on', 'stage'] as const;
export type DealPartName = (typeof dealParts)[number];

/** Who changed a part of a deal last, and when. */
export type DealPartChange = Readonly<{ deal: DealId; part: DealPartName; by: PersonId; at: Instant }>;

const partOf = ({
  name,
  value,
  currency,
  closesOn,
  stage,
}: Deal): Readonly<Record<DealPartName, unknown>> => ({
  ...{ name, value: value === null ? null : `${value} ${currency}`, 'closes-on': closesOn, stage },
});

/** Which parts of a deal have changed. */
export const changedParts = (before: Deal, after: Deal): readonly DealPartName[] => {
  const [was, is] = [partOf(before), partOf(after)];
  return dealParts.filter((part) => was[part] !== is[part]);
};
