import type { ColumnUse, RememberedMapping } from './column-mapping.ts';
import type { FileLook } from './file-look.ts';
import { currencyOf } from './number-in-cell.ts';
import type { DecimalSign } from './number-in-cell.ts';

/** What stands in a title about the number's unit: "ARR_kkr" is of ARR, in thousands. */
const UNIT = /[\s,_(/]+(t?kr|kkr|mkr|msek|tsek|ksek|sek|eur|keur|meur|st|%|procent|percent|antal)\)?$/u;
const THOUSANDS = /(tkr|kkr|tsek|ksek|keur)\)?$/u;
const MILLIONS = /(mkr|msek|meur)\)?$/u;

/** A title as it is compared: in lower case, with spaces for what programs put between words and one kind of apostrophe. */
export const titleWords = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[_.]+/gu, ' ')
    .replace(/[’‘´`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** A title without its unit. */
export const withoutUnit = (title: string): string => title.replace(UNIT, '');

/** What a title says of its column's numbers: by how much they are to be multiplied, and their currency. */
export const unitIn = (title: string) => {
  const words = title.toLowerCase().trim();
  const times = THOUSANDS.test(words) ? 1_000 : MILLIONS.test(words) ? 1_000_000 : 1;
  return { times, currency: currencyOf(UNIT.exec(words)?.[1] ?? '') } as const;
};

/** Whether more than half of these cells fit, and there are any. */
export const isMost = (samples: readonly string[], fits: (cell: string) => boolean): boolean =>
  samples.length > 0 && samples.filter(fits).length > samples.length / 2;

/** Of uses that only one column can have, the first counts. */
export const withoutDoubles = (uses: readonly ColumnUse[]): readonly ColumnUse[] =>
  uses.map((use, index) =>
    use.as !== 'value' && use.as !== 'nothing' && uses.findIndex(({ as }) => as === use.as) < index
      ? { as: 'nothing' }
      : use,
  );

/** How the last file with the same titles was understood. */
export const rememberedFor = (
  { columns }: Pick<FileLook, 'columns'>,
  remembered: readonly RememberedMapping[],
): RememberedMapping | undefined => {
  const titles = columns.map(({ title }) => title).join('\t');
  return remembered.find((one) => one.titles.join('\t') === titles);
};

/** The sign before decimals: what most numbers give away, else as last time, else a comma in files with semicolons. */
export const decimalOf = ({ decimal, delimiter }: FileLook, last: DecimalSign | undefined): DecimalSign =>
  decimal ?? last ?? (delimiter === ',' ? '.' : ',');
