import type { InBoth } from '../coaching/in-both.ts';
import type { ReasonId, ReasonTexts } from '../coaching/reasons.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import type { Language } from '../domain/language.ts';
import { calendarDay } from '../domain/time.ts';
import { shortDay } from './days.ts';
import { moneyInWords } from './money-in-words.ts';
import { localeOf, say } from './say.ts';
import type { TypeNames } from './type-names.ts';

/** A value as written in a sentence: a share in whole per cent, a behaviour's name in that language, a short day, the rest unchanged. */
const valueInWords = (language: Language, name: string, value: string | number | InBoth): string | number => {
  if (typeof value === 'object') return value[language];
  if (typeof value === 'number' && (name === 'pace' || name === 'share'))
    return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(
      value,
    );
  if (name === 'value') return moneyInWords(language, Number(value));
  if (name === 'coverage')
    return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(Number(value));
  return name === 'day' ? shortDay(language, calendarDay.parse(value)) : value;
};

/** A reason's values as they are written in a sentence. */
export const reasonValuesInWords = (
  language: Language,
  values: ReasonTexts,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueInWords(language, name, value)]),
  );

/** Whom a reason is about, and which of the two reads it: the rep is addressed, and for the manager named. */
type ReasonReader = Readonly<{
  type: ConversationType;
  rep: string;
  reader: 'manager' | 'rep';
  /** Whether its type is the one that is suggested; only that one is said to be suggested first. */
  isSuggested: boolean;
}>;

/** Why a type is suggested, in a sentence for its reader (coaching-model §3). */
export const reasonInWords = (
  language: Language,
  { id, values }: Readonly<{ id: ReasonId; values: ReasonTexts }>,
  { type, rep, reader, isSuggested }: ReasonReader,
  names: TypeNames,
): string =>
  say(language, `coaching.reason.${id}`, {
    ...reasonValuesInWords(language, values),
    ...{
      rep,
      reader,
      turn: isSuggested ? 'first' : 'later',
      type: names.of(type),
      about: names.about(type),
      held: names.held(type),
    },
  });
