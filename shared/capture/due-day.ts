import { COMMITMENT_HORIZON_DAYS } from '../domain/commitment.ts';
import type { Language } from '../domain/language.ts';
import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { DaysOff } from '../domain/working-days.ts';
import { chronoDays } from './days/chrono.ts';
import type { DatePattern } from './days/date-pattern.ts';
import type { DateValue, PeriodUnit, Relation } from './days/date-value.ts';
import { isOpenTime, saysItsYear } from './days/date-value.ts';
import { dayOf } from './days/day-of.ts';
import { englishDates } from './days/dates.en.ts';
import { swedishDates } from './days/dates.sv.ts';
import { joinDates } from './days/join-dates.ts';
import type { DateSpan } from './days/join-dates.ts';
import { relationOf } from './days/relation.ts';
import { firstLetters } from './first-letters.ts';
import { opening } from './text.ts';

/** A day that is said in a text, and where. `stays` tells that its words belong to the matter. */
export type SaidDay = Readonly<{
  start: number;
  end: number;
  day: CalendarDay;
  deadline: boolean;
  stays: boolean;
}>;

const own: Record<Language, readonly DatePattern[]> = { sv: swedishDates, en: englishDates };
const ofBoth = (language: Language): readonly DatePattern[] => [
  ...own[language],
  ...own[language === 'sv' ? 'en' : 'sv'].filter(({ isNative = false }) => !isNative),
];
/** The patterns in the order in which they are tried, and which of them what begins with a letter may be. */
type Patterns = Readonly<{
  all: readonly DatePattern[];
  by: ReadonlyMap<string, readonly number[]>;
  any: readonly number[];
}>;

const byLetter = (all: readonly DatePattern[]): Patterns => {
  const by = new Map<string, number[]>();
  const firsts = all.map(({ pattern }) => firstLetters(pattern));
  const any = firsts.flatMap((letters, nth) => (letters === null ? [nth] : []));
  const every = new Set(firsts.flatMap((letters) => [...(letters ?? [])]));
  for (const letter of every)
    by.set(
      letter,
      firsts.flatMap((letters, nth) => (letters === null || letters.has(letter) ? [nth] : [])),
    );
  return { all, by, any };
};
const patterns: Record<Language, Patterns> = { sv: byLetter(ofBoth('sv')), en: byLetter(ofBoth('en')) };
/** So many letters before and after a day may say how it stands. */
const AROUND = 120;

/** Where a word or a number begins, or a bracket around one. */
const STARTS = /(?<![\p{L}\p{N}])[\p{L}\p{N}(]/gu;

const known = new Map<string, readonly DateSpan[]>();
/** The dates in a text as values, in order, in both languages: the sentence's own first. */
export const datesIn = (text: string, language: Language, today: CalendarDay): readonly DateSpan[] => {
  const key = `${language} ${today} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // A sentence is looked through again for each question that is asked of it, and then no more.
  if (known.size > 20) known.clear();
  const dates = foundIn(text, language, today);
  known.set(key, dates);
  return dates;
};

const foundIn = (text: string, language: Language, today: CalendarDay): readonly DateSpan[] => {
  const found: DateSpan[] = [];
  const small = text.toLowerCase();
  // A few letters are longer when they are small: then their places would not hold.
  const said = small.length === text.length ? small : text;
  const isFree = (start: number, end: number) => found.every((one) => end <= one.start || start >= one.end);
  const { all, by, any } = patterns[language];
  const near: number[][] = [];
  for (const { index } of said.matchAll(STARTS))
    for (const nth of by.get(said[index] ?? '') ?? any) (near[nth] ??= []).push(index);
  near.forEach((starts, nth) => {
    const one = all[nth];
    if (one === undefined) return;
    for (const start of starts) {
      one.pattern.lastIndex = start;
      const match = one.pattern.exec(said);
      if (match === null) continue;
      const end = start + match[0].length;
      const value = isFree(start, end) ? one.read(match.groups ?? {}) : null;
      if (value !== null) found.push({ start, end, value, isTime: one.isTime ?? false });
    }
  });
  if (language === 'en') {
    const rest = found.reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      text,
    );
    for (const { start, end, value } of chronoDays(rest, today))
      found.push({ start, end, value, isTime: false });
  }
  return joinDates(
    found.sort((one, other) => one.start - other.start),
    text,
  );
};

/** "The figures for next month", "customers without orders this year": of which time a thing is, and not when it is done. */
const OF_WHICH =
  /(?<!\p{L})(?:of|from|without|for|about|av|från|utan|för|kring|ur) (?:(?!senast|till|innan|före|by|before)\p{L}+ )?$/iu;
const isOfATime = ({ unit, edge }: DateValue, relation: Relation, ahead: string): boolean =>
  relation === 'on' && edge === null && LONG.has(unit) && OF_WHICH.test(ahead);
const LONG: ReadonlySet<PeriodUnit> = new Set(['month', 'quarter', 'half', 'year']);

/** "I'm away on Friday", "the post is closed Friday": that is when nothing is done. */
const OCCUPIED =
  /(?<!\p{L})(?:(?:är|blir|har|är ju|'m|'s|is|are|be|am|i'm|taking) )(?:(?:ju|då|tyvärr|nog|also|actually) )?(?:ledigt?|bortrest|borta|sjuk|stängt|upptagen|closed|off|away|busy|unavailable|on (?:leave|holiday|vacation)|out of (?:the )?office)(?: hela| all)?(?: på| on)? $/iu;

const within = (day: CalendarDay | null, today: CalendarDay, value: DateValue): CalendarDay | null =>
  day !== null && day >= today && (saysItsYear(value) || day <= addDays(today, COMMITMENT_HORIZON_DAYS))
    ? day
    : null;

/**
 * All days said in a sentence, in order. `today` is the day where the speaker is, `off` the days they are off, `before` the day that
 * was said last before it ("the same evening"). None lies before today, and what can't be told is none of them: its words stay, and
 * the day is asked for.
 */
export const daysIn = (
  text: string,
  language: Language,
  today: CalendarDay,
  off: DaysOff,
  before: CalendarDay | null = null,
): readonly SaidDay[] => {
  const dates = datesIn(text, language, today);
  const strong = dates.filter(({ isTime }) => !isTime);
  let said = before;
  return (strong.length > 0 ? strong : dates).flatMap(({ start, end, value, isTime }) => {
    const { lead, relation, stays, tail } = relationOf(
      text.slice(Math.max(0, start - AROUND), start),
      text.slice(start, end),
      text.slice(end, end + AROUND),
    );
    const ahead = text.slice(Math.max(0, start - AROUND), start);
    if (isOfATime(value, relation, ahead)) return [];
    const whole = value.relation === 'on' ? { ...value, relation } : value;
    const day = within(dayOf(whole, { today, said, daysOff: off }), today, value);
    if (day === null) return [];
    // Of a week there is no day before or after.
    said = value.unit === 'day' ? day : null;
    const isAway = OCCUPIED.test(ahead);
    const deadline = !isAway && (relation === 'by' || relation === 'before');
    const isMatter = isAway || isTime || (!deadline && stays);
    return [{ start: start - lead, end: end + tail, day, deadline, stays: isMatter }];
  });
};

/** True where a time to come is said that is no one day: it is asked for. */
export const saysOpenTime = (text: string, language: Language, today: CalendarDay): boolean =>
  datesIn(text, language, today).some(({ value, isTime }) => !isTime && isOpenTime(value));

/** The day a step is due: the last deadline, else the only day said that isn't part of the matter. Two of them are none. */
export const dueIn = (days: readonly SaidDay[]): SaidDay | null => {
  const deadline = days.findLast((said) => said.deadline);
  if (deadline !== undefined) return deadline;
  const plain = days.filter(({ stays }) => !stays);
  if (new Set(plain.map(({ day }) => day)).size > 1) return null;
  return plain.at(-1) ?? days.at(-1) ?? null;
};

/** The days in a part of a text, counted from where the part begins. */
export const daysWithin = (days: readonly SaidDay[], from: number, to: number): readonly SaidDay[] =>
  days
    .filter(({ start, end }) => start >= from && end <= to)
    .map((day) => ({ ...day, start: day.start - from, end: day.end - from }));

/** True for a day that a text begins with. */
export const opens = (text: string, day: SaidDay): boolean =>
  day.start === 0 || opening('[\\s,]*').exec(text.slice(0, day.start))?.[0].length === day.start;
