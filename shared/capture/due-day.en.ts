import { casual } from 'chrono-node/en';
import { addDays } from '../domain/time.ts';
import type { CalendarDay, Weekday } from '../domain/time.ts';
import {
  BARE_DATE,
  coming,
  comingDate,
  comingDayOfMonth,
  dateOf,
  endOfMonth,
  inNextWeek,
  inWeek,
  monthEnd,
  quarterEnd,
  thisComing,
  yearEnd,
} from './calendar.ts';
import type { DayRule, DaySpeech, Found } from './day-speech.ts';
import { words } from './text.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayNamed = (name = ''): Weekday =>
  (weekdays.findIndex((start) => name.toLowerCase().startsWith(start)) + 1) as Weekday;
const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const PART = '(?: (?:morning|afternoon|evening|night|lunch))?';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)';
const monthNamed = (name = ''): number =>
  months.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;
const numerals: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

const friday = 5;
const rule = (
  source: string,
  read: DayRule['read'],
  rest: Omit<DayRule, 'pattern' | 'read'> = {},
): DayRule => ({
  pattern: words(source),
  read,
  ...rest,
});
const over = (): null => null;

/** What chrono lacks, or reads otherwise than people in a 1:1 mean it. */
const rules: readonly DayRule[] = [
  rule(`yesterday|last (?:week|month|year|night|${WEEKDAY})`, over),
  rule('(?:\\p{L}+|\\d{1,3}) (?:days?|weeks?|months?) ago', over),
  // Sat down, sun, and a month that is a verb: only a whole name or one after a preposition is a day.
  rule(
    '(?<=(?:by|on|before|until|till) )(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?!(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))',
    ([, day], today) => comingDayOfMonth(today, Number(day)),
  ),
  rule(`(?:${WEEKDAY} )?the (\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:$|[,.;!)]))`, ([, , day], today) =>
    comingDayOfMonth(today, Number(day)),
  ),
  rule('(?<=(?:by|on|before|until|till) )(\\d{1,2})\\/(\\d{1,2})', ([, day, month], today) =>
    comingDate(today, Number(month), Number(day)),
  ),
  // As Kadens says it: "tomorrow, Wed 25 Nov".
  rule(
    `tomorrow, (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? (\\d{1,2}) (${months.join('|')})t?`,
    ([, day, month], today) => comingDate(today, monthNamed(month), Number(day)),
  ),
  rule(BARE_DATE, ([, day, month], today) => comingDate(today, Number(month), Number(day))),
  rule(`(?:the )?(?:end of (?:the )?day|eod|close of business|cob),? (?:on )?${WEEKDAY}`, ([, name], today) =>
    coming(today, weekdayNamed(name)),
  ),
  rule('(?:the )?(?:end of (?:the )?day|eod|close of business|cob),? tomorrow', (_, today) =>
    addDays(today, 1),
  ),
  rule(`next week,? (?:on )?${WEEKDAY}${PART}`, ([, name], today) => inNextWeek(today, weekdayNamed(name))),
  rule(`${WEEKDAY}${PART} (?:of )?next week`, ([, name], today) => inNextWeek(today, weekdayNamed(name))),
  rule(`${WEEKDAY},? (?:of |in )?week (\\d{1,2})`, ([, name, week], today) =>
    inWeek(today, Number(week), weekdayNamed(name)),
  ),
  rule(`(?:in )?week (\\d{1,2}),? (?:on )?${WEEKDAY}`, ([, week, name], today) =>
    inWeek(today, Number(week), weekdayNamed(name)),
  ),
  rule('(?:in )?week (\\d{1,2})', ([, week], today) => inWeek(today, Number(week))),
  rule(`(a|one|two|three|four) weeks? (?:from|on) ${WEEKDAY}`, ([, weeks = '', name], today) =>
    addDays(coming(today, weekdayNamed(name)), 7 * (numerals[weeks.toLowerCase()] ?? 1)),
  ),
  rule(`${WEEKDAY} week`, ([, name], today) => addDays(coming(today, weekdayNamed(name)), 7)),
  rule(`${WEEKDAY}${PART} this week|this (?:coming )?${WEEKDAY}${PART}`, ([, name, other], today) =>
    thisComing(today, weekdayNamed(name ?? other)),
  ),
  rule(`next ${WEEKDAY}${PART}`, ([, name], today) => inNextWeek(today, weekdayNamed(name))),
  rule(
    `(?:coming )?${WEEKDAY}${PART}(?!,? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${months.join('|')})[a-z]*(?:$|[^a-z]))`,
    ([, name], today) => coming(today, weekdayNamed(name)),
  ),
  rule('(?<=(?:by|on|before|until|till|next|this) )(mon|tues?|wed|thur?s?|fri)', ([, name], today) =>
    coming(today, weekdayNamed(name)),
  ),
  rule('(?:at |in )?(?:the )?(?:start|beginning) of next week|early next week', (_, today) =>
    inNextWeek(today, 2),
  ),
  rule('(?:in )?the middle of next week|mid ?next week', (_, today) => inNextWeek(today, 3)),
  rule('(?:at |by )?(?:the )?(?:end of )?next week|late next week|sometime next week', (_, today) =>
    inNextWeek(today, friday),
  ),
  rule('(?:at )?(?:the )?end of (?:the |this )?week|eow|(?:later )?this week', (_, today) =>
    thisComing(today, friday),
  ),
  rule('before the weekend', (_, today) => thisComing(today, friday), { whole: true }),
  rule('after the weekend', (_, today) => coming(today, 1)),
  rule('(?:over|at|on|during) the weekend|this weekend', (_, today) => thisComing(today, 7)),
  rule(`(?:at )?(?:the )?end of ${MONTH}`, ([, month], today) => endOfMonth(today, monthNamed(month))),
  rule(`(?:in )?(?:the )?mid(?:dle of|-| )?\\s?${MONTH}`, ([, month], today) =>
    comingDate(today, monthNamed(month), 15),
  ),
  rule(`(?<=by )${MONTH}(?! \\d)`, ([, month], today) => endOfMonth(today, monthNamed(month))),
  rule('(?:at )?(?:the )?(?:end of )?next month', (_, today) => monthEnd(today, 1)),
  rule(
    '(?:at )?(?:the )?(?:end of |turn of )(?:the |this )?month|month[- ]end|eom|this month',
    (_, today) => monthEnd(today),
    { whole: true },
  ),
  rule('(?:at )?(?:the )?end of (?:the |this )?quarter|quarter[- ]end', (_, today) => quarterEnd(today), {
    whole: true,
  }),
  rule(
    '(?:at )?(?:the )?end of (?:the |this )?year|year[- ]end|(?:at )?(?:the )?turn of the year',
    (_, today) => yearEnd(today),
    { whole: true },
  ),
  rule('before christmas', (_, today) => comingDate(today, 12, 23), { whole: true }),
  rule('(?:within|in) a fortnight', (_, today) => addDays(today, 14)),
  rule('(?:the )?day after tomorrow', (_, today) => addDays(today, 2)),
  rule(`tomorrow${PART}`, (_, today) => addDays(today, 1)),
  rule(
    'today|tonight|this (?:morning|afternoon|evening)|(?:the )?end of (?:the )?(?:business )?day|eod|close of business|cob',
    (_, today) => today,
    {
      whole: true,
    },
  ),
  rule(
    "(?:before|after|by) (?:lunch|noon)|(?:before|by) \\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)",
    (_, today) => today,
    {
      weak: true,
      whole: true,
    },
  ),
];

/** chrono also reads lengths of time ("for 60 days"), times and bare months; only these are days somebody names. */
const NAMED =
  /\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:the )?\d|\d(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:in|within) .*(?:day|week|month)|(?:days?|weeks?|months?) from (?:now|today)$/iu;
const MAY_NAME = /\d{4}-\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day|week|month/iu;

const chronoDays = (text: string, today: CalendarDay): readonly Found[] => {
  if (!MAY_NAME.test(text)) return [];
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Noon on the day in question by this machine's clock: only the days of the answer are read.
  return casual
    .parse(text, new Date(year, month - 1, day, 12), { forwardDate: true })
    .filter(
      (found) =>
        NAMED.test(found.text) && (found.start.isCertain('day') || /^(?:in|within) /iu.test(found.text)),
    )
    .map(({ index, text: said, start }) => {
      const [y, m, d] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
      return {
        start: index,
        end: index + said.length,
        day: start.isCertain('year') ? dateOf(y, m, d) : comingDate(today, m, d),
        exact: start.isCertain('year') && /\d{4}/u.test(said),
      };
    });
};

export const englishDays: DaySpeech = {
  rules,
  lead: /(?<!\p{L})(?:(?:no later than|not later than|at the latest|by|on|before|until|till|due|sometime|during|already|for|the) )+$/iu,
  deadline: /by|than|before|until|till|due/iu,
  before: /before/iu,
  occasion:
    /(?<!\p{L})(?:at|in|during|for) (?:the|his|her|my|your|our|their) (?:[\p{L}\d]+ )?(?:meeting|demo|workshop|call|conference|visit|review) $/iu,
  rest: chronoDays,
};
