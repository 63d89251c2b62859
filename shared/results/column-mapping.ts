import { z } from 'zod/mini';
import { METRIC_NAME_MAX } from '../domain/sales-result.ts';
import { dayOrders } from '../spreadsheet/day-in-cell.ts';
import { stageOrOutcomes } from '../spreadsheet/stage-in-cell.ts';
import { calendarDay } from '../domain/time.ts';
import { decimalSigns } from './number-in-cell.ts';

/** The most columns of a file that are looked at, and the longest title. */
export const COLUMNS_MAX = 60;
export const TITLE_MAX = 120;

const metric = z.string().check(z.trim(), z.minLength(1), z.maxLength(METRIC_NAME_MAX));

/** By how much a column's numbers are multiplied: 740,5 in a column of thousands is 740 500. */
export const scales = [1, 1_000, 1_000_000] as const;

const inNumbers = {
  times: z.literal(scales),
  /** Of amounts whose cells don't say it. */
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
};

/** The most stages that somebody says the meaning of, and the longest. */
export const STAGES_MAX = 40;
export const STAGE_TEXT_MAX = 80;

/** What only columns of deals hold, besides the amount. */
export const dealUses = [
  ...(['name', 'customer', 'currency', 'stage', 'closes', 'created', 'activity', 'deal-id'] as const),
] as const;

/**
 * What a column holds. A value is of its own metric (a wide file has a column for each), or of the one that the row's metric column
 * names. A period is one cell ("nov 2026"), or its first day and its last. The person is the rep whose result or deal it is.
 */
export const columnUse = z.discriminatedUnion('as', [
  z.object({ as: z.literal(['person', 'metric', 'period', 'from', 'to', 'cases', 'nothing', ...dealUses]) }),
  z.object({ as: z.literal('amount'), ...inNumbers }),
  z.object({
    as: z.literal('value'),
    metric: z.nullable(metric),
    ...inNumbers,
  }),
]);
export type ColumnUse = z.output<typeof columnUse>;

/** How a file of results or of deals is understood. */
export const columnMapping = z.object({
  /** One for each column, in the file's order. */
  uses: z.array(columnUse).check(z.maxLength(COLUMNS_MAX)),
  decimal: z.enum(decimalSigns),
  /** The days that all rows are about, where no column says. */
  period: z.nullable(z.object({ from: calendarDay, to: calendarDay })),
  /** In which order the figures of its days stand, where that has to be known. */
  dayOrder: z.optional(z.enum(dayOrders)),
  /** What the file's stages of deals mean, where somebody has said it; null for one that says nothing. */
  stages: z.optional(
    z
      .array(
        z.object({
          text: z.string().check(z.maxLength(STAGE_TEXT_MAX)),
          stage: z.nullable(z.enum(stageOrOutcomes)),
        }),
      )
      .check(z.maxLength(STAGES_MAX)),
  ),
});
export type ColumnMapping = z.output<typeof columnMapping>;

/** Where the column is that holds that; null if the file has none. */
export const columnOf = ({ uses }: ColumnMapping, as: ColumnUse['as']): number | null => {
  const index = uses.findIndex((use) => use.as === as);
  return index === -1 ? null : index;
};

/** What was said of a file's columns when it was taken in, so that the next file of its kind is understood by itself. */
export const rememberedMapping = z.object({
  titles: z.array(z.string().check(z.maxLength(TITLE_MAX))).check(z.maxLength(COLUMNS_MAX)),
  mapping: columnMapping,
});
export type RememberedMapping = Readonly<{ titles: readonly string[]; mapping: ColumnMapping }>;

/** What has to be said of the columns before a file can be read. */
export type MissingUse = 'person' | 'value' | 'metric' | 'period' | 'name';

const valueUses = (uses: readonly ColumnUse[]): readonly (ColumnUse & { as: 'value' })[] =>
  uses.flatMap((use) => (use.as === 'value' ? [use] : []));

/** What is missing in the mapping of a file of deals; nothing when it can be read. A deal may be called by its customer. */
export const missingDealUses = ({ uses }: ColumnMapping): readonly MissingUse[] => {
  const has = (as: ColumnUse['as']): boolean => uses.some((use) => use.as === as);
  return [
    ...(has('name') || has('customer') ? [] : (['name'] as const)),
    ...(has('person') ? [] : (['person'] as const)),
  ];
};

/** What is missing in the mapping of a file of results; nothing when it can be read. */
export const missingUses = ({ uses, period }: ColumnMapping): readonly MissingUse[] => {
  const has = (as: ColumnUse['as']): boolean => uses.some((use) => use.as === as);
  const values = valueUses(uses);
  const isPeriodSaid = period !== null || has('period') || (has('from') && has('to'));
  return [
    ...(has('person') ? [] : (['person'] as const)),
    ...(values.length > 0 ? [] : (['value'] as const)),
    ...(values.every((use) => use.metric !== null) || has('metric') ? [] : (['metric'] as const)),
    ...(isPeriodSaid ? [] : (['period'] as const)),
  ];
};
