import type { ImportKind } from '../domain/sales-result.ts';
import { dayOrderIn, isOrderOpen } from '../spreadsheet/day-in-cell.ts';
import { stageInCell } from '../spreadsheet/stage-in-cell.ts';
import { dealUses } from './column-mapping.ts';
import type { ColumnMapping, ColumnUse, RememberedMapping } from './column-mapping.ts';
import type { FileColumn, FileLook } from './file-look.ts';
import { numberInCell } from './number-in-cell.ts';
import type { DecimalSign } from './number-in-cell.ts';
import {
  decimalOf,
  isMost,
  rememberedFor,
  unitIn,
  withoutDoubles,
  withoutUnit,
  titleWords,
} from './column-titles.ts';

/** What columns of deals are called, in both languages and as CRMs export them, the surest first. */
const TITLES: readonly (readonly [DealTitle, RegExp])[] = [
  [
    'person',
    /^((affärs|deal |opportunity )?(ägare|owner)( e-?post| e-?mail| name)?|(säljare|saljare|ansvarig|rep|sales ?(rep|person)|seller)( e-?post| e-?mail| name)?|säljarens? (namn|e-?post)|assigned to)$/u,
  ],
  [
    'deal-id',
    /^((affärs|affärens |(the )?(deal|opportunity|record)('?s)? )?-?(id|nummer|number)|id-nummer|guid)$/u,
  ],
  [
    'closes',
    /^(avgörs|väntas avgöras|(beräknat |förväntat )?avslut(as|sdatum)?|stänger|stängs|stängningsdatum|slutdatum|(expected |est |estimated )?clos(e|es|ing)( date| on)?|expected to close|deadline)$/u,
  ],
  [
    'created',
    /^(skapad|skapat|skapad (den|datum)|startdatum|created?( on| date| at| time)?|creation date|opened)$/u,
  ],
  [
    'activity',
    /^(senaste? (aktivitet|kontakt|kontaktad)( den)?|last (activity|contact|contacted|touch)( date| on)?)$/u,
  ],
  ['currency', /^((affärs|deal |opportunity )?(valuta|currency)( ?kod| code)?|valutakod)$/u],
  ['stage', /^(steg|läge|lage|fas|status|säljsteg|(deal |sales |pipeline |opportunity )?(stage|phase))$/u],
  [
    'customer',
    /^(kund|kundnamn|bolag|företag|konto|(customer|account|company|organi[sz]ation)( name)?|associated company)$/u,
  ],
  [
    'name',
    /^(affär|affar|affärsnamn|affärsmöjlighet|namn|ämne|(deal|opportunity)( name)?|name|topic|title)$/u,
  ],
  [
    'amount',
    /^(värde|varde|belopp|affärsvärde|ordervärde|summa|(deal )?(value|amount|size)|est revenue|sum|arr)$/u,
  ],
];
type DealTitle = (typeof dealUses)[number] | 'amount' | 'person';

const useOf = ({ title, samples }: FileColumn, decimal: DecimalSign): ColumnUse => {
  const words = titleWords(title);
  for (const [as, titles] of TITLES) {
    if (as === 'amount') {
      const isNumbers = isMost(samples, (cell) => numberInCell(cell, decimal) !== null);
      if (isNumbers && titles.test(titleWords(withoutUnit(title)))) return { as, ...unitIn(title) };
    } else if (titles.test(words)) return { as };
  }
  if (isMost(samples, (cell) => cell.includes('@'))) return { as: 'person' };
  return isMost(samples, (cell) => stageInCell(cell) !== null) ? { as: 'stage' } : { as: 'nothing' };
};

/** The order of figures that some day of the file gives away. */
const dayOrderOf = ({ columns }: FileLook): Pick<ColumnMapping, 'dayOrder'> => {
  const orders = columns.flatMap(({ samples }) => samples.flatMap((cell) => dayOrderIn(cell) ?? []));
  const [dayOrder] = orders;
  return dayOrder === undefined ? {} : { dayOrder };
};

const isOfDay = ({ as }: ColumnUse): boolean => as === 'closes' || as === 'created' || as === 'activity';

/** Whether some day of a file of deals could be meant in two ways, and none says which. */
export const isDayOrderOpen = (look: FileLook, { uses }: ColumnMapping): boolean =>
  dayOrderOf(look).dayOrder === undefined &&
  look.columns.some(
    ({ samples }, index) => isOfDay(uses[index] ?? { as: 'nothing' }) && samples.some(isOrderOpen),
  );

/** Columns in which there is nothing but deals. */
const isOfDeals = ({ as }: ColumnUse): boolean => as === 'amount' || dealUses.some((use) => use === as);

/** What kind of file was understood so. */
export const kindOfMapping = ({ uses }: ColumnMapping): ImportKind =>
  uses.some(isOfDeals) ? 'deals' : 'results';

/** How a file of deals is most likely meant: as the last one with the same titles was, else by its titles and its cells. */
export const proposeDealMapping = (
  look: FileLook,
  remembered: readonly RememberedMapping[],
): ColumnMapping => {
  const last = rememberedFor(
    look,
    remembered.filter(({ mapping }) => kindOfMapping(mapping) === 'deals'),
  );
  const decimal = decimalOf(look, last?.mapping.decimal);
  if (last) return { ...last.mapping, ...dayOrderOf(look), decimal };
  const uses = look.columns.map((column) => useOf(column, decimal));
  return { uses: [...withoutDoubles(uses)], decimal, period: null, ...dayOrderOf(look) };
};

/** What a file most likely brings: what the last one with the same titles did, else deals if it says when they close or how far they have come. */
export const proposeKind = (look: FileLook, remembered: readonly RememberedMapping[]): ImportKind => {
  const last = rememberedFor(look, remembered);
  if (last) return kindOfMapping(last.mapping);
  const { uses } = proposeDealMapping(look, []);
  const has = (as: ColumnUse['as']): boolean => uses.some((use) => use.as === as);
  return (has('name') || has('customer')) && (has('stage') || has('closes')) ? 'deals' : 'results';
};
