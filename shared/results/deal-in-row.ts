import { CUSTOMER_MAX } from '../domain/customer-meeting.ts';
import { DEAL_SOURCE_ID_MAX } from '../domain/deal-statement.ts';
import { DEAL_NAME_MAX, DEAL_VALUE_MAX } from '../domain/deal.ts';
import type { CalendarDay } from '../domain/time.ts';
import { dayInCell } from '../spreadsheet/day-in-cell.ts';
import { stageInCell } from '../spreadsheet/stage-in-cell.ts';
import type { StageOrOutcome } from '../spreadsheet/stage-in-cell.ts';
import { columnOf } from './column-mapping.ts';
import type { ColumnMapping, ColumnUse } from './column-mapping.ts';
import { PERSON_TEXT_MAX } from './file-results.ts';
import { currencyInCell, numberInCell } from './number-in-cell.ts';

/** What is seen to be wrong with a row of a file of deals, before the server, which knows the people, has seen it. */
export const dealRowFaults = [
  ...(['no-person', 'no-name', 'no-number', 'too-large', 'no-currency', 'no-day', 'unknown-stage'] as const),
] as const;
export type DealRowFault = (typeof dealRowFaults)[number];

/** A deal as a file has it: the rep by address or name. A part that the file says nothing of is null. */
export type FileDeal = Readonly<{
  id: string | null;
  owner: string;
  name: string;
  customer: string | null;
  amount: number | null;
  currency: string | null;
  stage: StageOrOutcome | null;
  closesOn: CalendarDay | null;
  createdOn: CalendarDay | null;
  lastActivityOn: CalendarDay | null;
}>;

/** What a row comes to; a fault has the index of the column that it is in, null where the file has none for it. */
export type ReadDeal = Readonly<
  { ok: true; deal: FileDeal } | { ok: false; fault: DealRowFault; column: number | null }
>;

type Cells = readonly string[];

const cellOf = (cells: Cells, { uses }: ColumnMapping, as: ColumnUse['as']): string =>
  cells[uses.findIndex((use) => use.as === as)] ?? '';

/** A part of a row: what its cell says, or the row's fault. An empty cell says nothing. */
type Part<Value> = Readonly<{ is: Value | null } | { fault: DealRowFault; as: ColumnUse['as'] }>;

const amountIn = (cells: Cells, mapping: ColumnMapping): Part<Pick<FileDeal, 'amount' | 'currency'>> => {
  const use = mapping.uses.find((one) => one.as === 'amount');
  const cell = cellOf(cells, mapping, 'amount');
  if (use?.as !== 'amount' || cell === '') return { is: null };
  const number = numberInCell(cell, mapping.decimal);
  if (number === null || number.value < 0) return { fault: 'no-number', as: 'amount' };
  const amount = Number((number.value * (number.isScaled ? 1 : use.times)).toPrecision(15));
  if (amount > DEAL_VALUE_MAX) return { fault: 'too-large', as: 'amount' };
  const own = cellOf(cells, mapping, 'currency');
  const currency = own === '' ? use.currency : currencyInCell(own);
  if (own !== '' && (currency === null || (number.currency ?? currency) !== currency))
    return { fault: 'no-currency', as: 'currency' };
  return { is: { amount, currency: number.currency ?? currency } };
};

const stageIn = (cell: string, { stages = [] }: ColumnMapping): Part<StageOrOutcome> => {
  if (cell === '') return { is: null };
  const said = stages.find(({ text }) => text.toLowerCase() === cell.toLowerCase());
  const stage = said ? said.stage : stageInCell(cell);
  return stage === null && !said ? { fault: 'unknown-stage', as: 'stage' } : { is: stage };
};

const dayIn = (
  cells: Cells,
  mapping: ColumnMapping,
  as: 'closes' | 'created' | 'activity',
  today: CalendarDay,
): Part<CalendarDay> => {
  const cell = cellOf(cells, mapping, as);
  if (cell === '') return { is: null };
  const day = dayInCell(cell, today, mapping.dayOrder);
  return day === null ? { fault: 'no-day', as } : { is: day };
};

/** The deal in a row. One without a name is called by its customer. */
export const dealInRow = (cells: Cells, mapping: ColumnMapping, today: CalendarDay): ReadDeal => {
  const textOf = (as: ColumnUse['as']): string => cellOf(cells, mapping, as);
  const [owner, customer, id] = [textOf('person'), textOf('customer'), textOf('deal-id')];
  const name = textOf('name') || customer;
  const fault = (why: DealRowFault, as: ColumnUse['as']): ReadDeal => ({
    ...{ ok: false, fault: why, column: columnOf(mapping, as) },
  });
  if (owner === '' || owner.length > PERSON_TEXT_MAX) return fault('no-person', 'person');
  if (name === '' || name.length > DEAL_NAME_MAX) return fault('no-name', 'name');
  if (customer.length > CUSTOMER_MAX) return fault('no-name', 'customer');
  if (id.length > DEAL_SOURCE_ID_MAX) return fault('no-name', 'deal-id');
  const amount = amountIn(cells, mapping);
  const stage = stageIn(textOf('stage'), mapping);
  const [closes, created, activity] = (['closes', 'created', 'activity'] as const).map((as) =>
    dayIn(cells, mapping, as, today),
  );
  const parts = [amount, stage, closes, created, activity];
  for (const part of parts) if (part !== undefined && 'fault' in part) return fault(part.fault, part.as);
  const said = <Value>(part: Part<Value> | undefined): Value | null =>
    part !== undefined && 'is' in part ? part.is : null;
  return {
    ok: true,
    deal: {
      ...{ id: id === '' ? null : id, owner, name, customer: customer === '' ? null : customer },
      ...(said(amount) ?? { amount: null, currency: null }),
      ...{ stage: said(stage), closesOn: said(closes), createdOn: said(created) },
      lastActivityOn: said(activity),
    },
  };
};
