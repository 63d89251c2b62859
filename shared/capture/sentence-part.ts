import type { SaidDay } from './due-day.ts';

/** A part of a sentence, and the days in it, counted from where the part begins. */
export type SentencePart = Readonly<{ text: string; days: readonly SaidDay[] }>;

/** What the part says but for its days. */
export const withoutDays = ({ text, days }: SentencePart): string =>
  days.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** True for a part that a day is the last of. */
export const endsInDay = ({ text, days }: SentencePart): boolean => {
  const last = days.at(-1);
  return last !== undefined && last.end >= text.trimEnd().length;
};
