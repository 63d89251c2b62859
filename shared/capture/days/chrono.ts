import { casual } from 'chrono-node/en';
import type { CalendarDay } from '../../domain/time.ts';
import { dateValue, onDate, unclear } from './date-value.ts';
import type { DateValue } from './date-value.ts';

/** A day that chrono finds in English, and where. */
export type ChronoDay = Readonly<{ start: number; end: number; value: DateValue }>;

/** Only where one of these stands may chrono find a day that we let it. */
const MAY_NAME = /\d|(?:day|week|month|year|night|noon|fortnight)s?(?!\p{L})/iu;

/**
 * What chrono must not do: read lengths of time ("for 60 days"), the past, times of day and words for now, a month or a year alone,
 * or numbers that only look like dates ("24/7", "2.5", "12/3", which our own table judges).
 */
const NOT_A_DAY = [
  /^(?:for |about |over )?(?:\d+(?:\.\d+)?|\p{L}+(?: \p{L}+)?) ?(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[hdwmy])$/iu,
  /(?:ago|last|past|previous|earlier|yesterday|night)/iu,
  /^(?:at |@ ?|by |before |after |around )?\d{1,2}(?:[:.]\d{2})?(?: ?(?:am|pm|o'clock|hours?))?(?: ?(?:-|to) ?\d.*)?$/iu,
  /^(?:now|noon|midday|midnight|morning|afternoon|evening|lunch|this (?:morning|second|minute|hour))$/iu,
  /^(?:in |this |next )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{4})?$/iu,
  /^(?:the )?(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/iu,
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$|^\d{4}$/u,
  /^(?:sat|sun|mon|mar|may|wed|fri|dec)$/iu,
  /^(?:this|next|the) (?:week|month|year|quarter)$/iu,
  /(?:after|before|from)$|few|several|some/iu,
  /hour|minute|second|(?<!\p{L})(?:hrs?|mins?|secs?)(?!\p{L})/iu,
];

/** The days that chrono finds and may: English begins from what it knows. `today` is the day where the speaker is. */
export const chronoDays = (text: string, today: CalendarDay): readonly ChronoDay[] => {
  if (!MAY_NAME.test(text)) return [];
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Noon on the day in question by this machine's clock: only the days of the answer are read.
  return casual
    .parse(text, new Date(year, month - 1, day, 12), { forwardDate: true })
    .filter((found) => !NOT_A_DAY.some((pattern) => pattern.test(found.text.trim())))
    .map(({ index, text: said, start, end }) => {
      const at = end ?? start;
      const [y, m, d] = [at.get('year'), at.get('month'), at.get('day')];
      const value =
        d === null || m === null
          ? unclear
          : at.isCertain('day') && at.isCertain('month') && !at.isCertain('year')
            ? onDate({ day: d, month: m })
            : onDate({ day: d, month: m, year: y });
      return {
        start: index,
        end: index + said.length,
        value:
          at.isCertain('hour') && !at.isCertain('day') && !at.isCertain('weekday')
            ? dateValue({ relation: 'around' })
            : value,
      };
    });
};
