import type { z } from 'zod/mini';
import type { addDeals } from '../../../shared/contracts/deal.ts';
import { DEAL_NAME_MAX, dealStages, OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import type { DealStage } from '../../../shared/domain/deal.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { dayInCell } from '../../../shared/spreadsheet/day-in-cell.ts';
import { readPastedTable } from '../../../shared/spreadsheet/pasted-table.ts';
import { stageInCell } from '../../../shared/spreadsheet/stage-in-cell.ts';
import type { Column, PastedRow } from '../../../shared/spreadsheet/pasted-table.ts';
import { typedMoney } from './typed-money.ts';

type ColumnName = 'name' | 'value' | 'stage' | 'closesOn';

/** In the order assumed when there is no header. */
const columns: readonly Column<ColumnName>[] = [
  {
    name: 'name',
    titles: [
      ...['affär', 'affärsnamn', 'affärsmöjlighet', 'namn', 'kund', 'kundnamn', 'bolag', 'företag', 'konto'],
      ...['deal', 'deal name', 'opportunity', 'opportunity name', 'name', 'customer', 'customer name'],
      ...['account', 'account name', 'company'],
    ],
  },
  {
    name: 'value',
    titles: [
      ...['värde', 'belopp', 'affärsvärde', 'ordervärde', 'summa'],
      ...['value', 'amount', 'deal value', 'deal size', 'sum'],
    ],
  },
  { name: 'stage', titles: ['steg', 'läge', 'fas', 'status', 'stage', 'phase'] },
  {
    name: 'closesOn',
    titles: [
      ...['väntas avgöras', 'avgörs', 'avslut', 'avslutas', 'avslutsdatum', 'förväntat avslut', 'stänger'],
      ...['stängs', 'stängningsdatum', 'slutdatum', 'datum', 'dag'],
      ...['expected to close', 'expected close', 'expected close date', 'closes', 'closes on', 'close'],
      ...['close date', 'closing date', 'date', 'day'],
    ],
  },
];

/** The stage that a cell names. How a deal ended is none: those that are pasted are open. */
const stageIn = (cell: string): DealStage | null => {
  const named = stageInCell(cell);
  return dealStages.find((stage) => stage === named) ?? null;
};

export type PastedDeal = Omit<z.output<(typeof addDeals)['body']>['deals'][number], 'currency'>;

/** Why a row can't be a deal. */
export type PastedDealFault = 'name' | 'name-long' | 'value' | 'day';

/** A pasted row and its outcome. */
export type PastedDealRow = Readonly<{ row: number; name: string }> &
  Readonly<
    /** `unknownStage` is the text given as stage when we know none by that name; the stage is then left out. */
    | { state: 'ready' | 'no-room'; deal: PastedDeal; unknownStage: string | null }
    /** A deal with that name is open already, or is pasted further up. */
    | { state: 'open' | 'twice' }
    | { state: 'fault'; fault: PastedDealFault; typed: string }
  >;

const readRow = ({ row, cells }: PastedRow<ColumnName>, today: CalendarDay): PastedDealRow => {
  const { name } = cells;
  const faulty = (fault: PastedDealFault, typed: string): PastedDealRow => ({
    ...{ row, name, state: 'fault', fault, typed },
  });
  if (name === '') return faulty('name', '');
  if (name.length > DEAL_NAME_MAX) return faulty('name-long', '');
  const value = typedMoney(cells.value);
  if (value === undefined) return faulty('value', cells.value);
  const closesOn = cells.closesOn === '' ? null : dayInCell(cells.closesOn, today);
  if (closesOn === null && cells.closesOn !== '') return faulty('day', cells.closesOn);
  const stage = stageIn(cells.stage);
  const unknownStage = stage === null && cells.stage !== '' ? cells.stage : null;
  return { row, name, state: 'ready', deal: { name, value, stage, closesOn }, unknownStage };
};

const asOne = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Reads deals pasted from a spreadsheet and compares them with the names of open ones. No more are ready than there is room for. */
export const readPastedDeals = (
  text: string,
  openNames: readonly string[],
  today: CalendarDay,
): readonly PastedDealRow[] => {
  const open = new Set(openNames.map(asOne));
  const taken = new Set<string>();
  const room = OPEN_DEALS_MAX - openNames.length;
  return readPastedTable(text, columns).map((pasted): PastedDealRow => {
    const read = readRow(pasted, today);
    if (read.state !== 'ready') return read;
    const { row, name } = read;
    const one = asOne(name);
    if (open.has(one)) return { row, name, state: 'open' };
    if (taken.has(one)) return { row, name, state: 'twice' };
    taken.add(one);
    return taken.size > room ? { ...read, state: 'no-room' } : read;
  });
};
