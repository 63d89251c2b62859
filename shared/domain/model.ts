import { toDay } from './time.ts';
import type { CalendarDay } from './time.ts';

/** What one of the two says when asked whether a language model may read their transcripts. */
export const modelAnswers = ['yes', 'no'] as const;
export type ModelAnswer = (typeof modelAnswers)[number];

/** What one of the two has answered, and whether the other has said yes. That they have said no is theirs to tell. */
export type ModelAnswers = Readonly<{ own: ModelAnswer | null; hasOther: boolean }>;

/** Whether both have said yes; no answer is none. */
export const mayModelRead = ({ own, hasOther }: ModelAnswers): boolean => own === 'yes' && hasOther;

/** Whether an organisation lets a language model be used: not until its administrator says so. */
export type ModelSetting = Readonly<{ version: number; isOn: boolean }>;
export const MODEL_OFF: ModelSetting = { version: 0, isOn: false };

/** What a million tokens cost, in kronor. */
export type ModelPrice = Readonly<{ input: number; output: number }>;

/** How a language model was used for one question. It may have read and answered, though what it answered was of no use. */
export type ModelUse = Readonly<{ isFailed: boolean; inputTokens: number; outputTokens: number }>;

/** What a use cost, in millionths of a krona; null without a price. */
export const costOf = (
  { inputTokens, outputTokens }: Pick<ModelUse, 'inputTokens' | 'outputTokens'>,
  price: ModelPrice | null,
): number | null =>
  price === null ? null : Math.round(inputTokens * price.input + outputTokens * price.output);

/** A month's use in an organisation. `cost` is in millionths of a krona; null when no price was known. */
export type ModelMonth = Readonly<{
  /** The first day of the month. */
  month: CalendarDay;
  questions: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
  cost: number | null;
  /** What people have answered to Teams' own buttons below a card. */
  liked: number;
  disliked: number;
}>;

/** The first day of that day's month. */
export const modelMonthOf = (day: CalendarDay): CalendarDay => toDay(`${day.slice(0, 'YYYY-MM'.length)}-01`);
