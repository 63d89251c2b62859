import type { Language } from '../domain/language.ts';
import { COMMITMENT_HORIZON_DAYS } from '../domain/commitment.ts';
import { addDays } from '../domain/time.ts';
import { workingDayBefore } from '../domain/working-days.ts';
import type { DaysOff } from '../domain/working-days.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { DaySpeech, Found } from './day-speech.ts';
import { englishDays } from './due-day.en.ts';
import { swedishDays } from './due-day.sv.ts';
import { opening } from './text.ts';

/** A day that is said in a text, and where. */
export type SaidDay = Readonly<{
  start: number;
  end: number;
  day: CalendarDay;
  deadline: boolean;
  stays: boolean;
}>;

const speech: Record<Language, DaySpeech> = { sv: swedishDays, en: englishDays };

const within = (day: CalendarDay | null, today: CalendarDay, exact: boolean): CalendarDay | null =>
  day !== null && day >= today && (exact || day <= addDays(today, COMMITMENT_HORIZON_DAYS)) ? day : null;

type Hit = Found & Readonly<{ weak: boolean; whole: boolean }>;

const hitsOf = (text: string, today: CalendarDay, { rules, rest }: DaySpeech): readonly Hit[] => {
  const hits: Hit[] = [];
  const isFree = (start: number, end: number) => hits.every((hit) => end <= hit.start || start >= hit.end);
  for (const { pattern, read, weak = false, whole = false, exact } of rules)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isFree(match.index, end))
        hits.push({
          ...{ start: match.index, end, day: read(match, today), weak, whole },
          exact: exact?.(match) ?? false,
        });
    }
  for (const found of rest?.(text, today) ?? [])
    if (isFree(found.start, found.end)) hits.push({ ...found, weak: false, whole: false });
  return hits.sort((a, b) => a.start - b.start);
};

/*
 * How days are meant, where people differ:
 * - A weekday is the next one after today: on a Friday, "senast fredag" is a week ahead ("i dag" says today), unless
 *   "nu på fredag"/"this Friday" says otherwise. "Nästa fredag"/"next Friday" is the Friday of next week.
 * - A week is due on its Friday; a month, quarter or year on its last day; "before" a day, on the working day before it.
 * - A date without a year is the coming one. Where that would be more than 300 days off it has just been, and is no
 *   day: the words stay in the text and the day is asked for. So it is with any day before today, and with one over a year
 *   ahead unless its year is said: then it is that day, and whoever takes it says if that is too far.
 * - 12/3 is 12 March in both languages.
 */

/** "Idag eller i morgon" is one time, due at the later. */
const eitherOr = (hits: readonly Hit[], text: string): readonly Hit[] =>
  hits.flatMap((hit, index) => {
    const next = hits[index + 1];
    const before = hits[index - 1];
    const joins = (one: Hit, other: Hit): boolean =>
      /^ (?:eller|or) (?:på |on )?$/iu.test(text.slice(one.end, other.start));
    if (next !== undefined && joins(hit, next)) return [];
    return before !== undefined && joins(before, hit) ? [{ ...hit, start: before.start }] : [hit];
  });

/** All days said in a sentence, in order. `today` is the day where the speaker is, `off` the days they are off. None lies before it. */
export const daysIn = (
  text: string,
  language: Language,
  today: CalendarDay,
  off: DaysOff,
): readonly SaidDay[] => {
  const { lead, deadline, before, occasion } = speech[language];
  const hits = hitsOf(text, today, speech[language]);
  const strong = hits.filter(({ weak }) => !weak);
  return eitherOr(strong.length > 0 ? strong : hits, text).flatMap(
    ({ start, end, day, weak, whole, exact }) => {
      const ahead = text.slice(0, start);
      const leading = lead.exec(ahead)?.[0] ?? '';
      const counted = day !== null && !whole && before.test(leading) ? workingDayBefore(day, off) : day;
      const due = within(
        counted !== null && day !== null && day >= today && counted < today ? today : counted,
        today,
        exact,
      );
      if (due === null) return [];
      const from = start - leading.length;
      const isDeadline = deadline.test(leading);
      const stays = weak || (!isDeadline && occasion.test(text.slice(0, from)));
      return [{ start: from, end, day: due, deadline: isDeadline, stays }];
    },
  );
};

/** The day a step is due: the last deadline, else the last day said. */
export const dueIn = (days: readonly SaidDay[]): SaidDay | null =>
  days.findLast(({ deadline }) => deadline) ?? days.findLast(({ stays }) => !stays) ?? days.at(-1) ?? null;

export const opens = (text: string, day: SaidDay): boolean =>
  day.start === 0 || opening('[\\s,]*').exec(text.slice(0, day.start))?.[0].length === day.start;
