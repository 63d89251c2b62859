import type { OpenDeal } from '../../domain/deal.ts';
import { dealId, personId } from '../../domain/ids.ts';
import { addDays, toDay } from '../../domain/time.ts';
import { noSales } from '../sales-facts.ts';
import type { SalesFacts } from '../sales-facts.ts';
import { noSectionFacts } from '../section-facts.ts';
import type { SectionFacts } from '../section-facts.ts';

/** A Thursday, on which the sections' rules are tested. */
export const onDay = toDay('2026-12-03');

const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** An open deal that wants no decision: it has a value and a day, and had activity the day before yesterday. */
export const aDeal = (number: number, known: Partial<OpenDeal> = {}): OpenDeal => ({
  ...{
    id: dealId.parse(uuid(number)),
    version: 1,
    rep: personId.parse(uuid(999_999)),
    name: `Affär ${number}`,
  },
  ...{ value: 100 * number, closesOn: addDays(onDay, 60), createdOn: addDays(onDay, -90), stage: null },
  ...{
    lastActivityOn: addDays(onDay, -2),
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
    pausedUntil: null,
    customer: null,
    goneOn: null,
    state: 'open',
  },
  ...known,
});

/** A session's facts about these open deals, each with a next step unless given otherwise. */
export const factsAbout = (
  open: readonly OpenDeal[],
  sales: Partial<SalesFacts> = {},
  known: Partial<SectionFacts> = {},
): SectionFacts => ({
  ...noSectionFacts(onDay),
  deals: open,
  sales: { ...noSales, open, usualCycle: 90, withNextStep: new Set(open.map(({ id }) => id)), ...sales },
  ...known,
});
