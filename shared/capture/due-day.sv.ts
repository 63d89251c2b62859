import type { CalendarDay, Weekday } from '../domain/time.ts';
import { addDays } from '../domain/time.ts';
import {
  after,
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
import type { DayRule, DaySpeech } from './day-speech.ts';
import { words } from './text.ts';

const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const weekdayNamed = (name = ''): Weekday =>
  (weekdays.findIndex((start) => name.toLowerCase().startsWith(start.slice(0, 3))) + 1) as Weekday;
const WEEKDAY = '((?:mån|tis|ons|tors|fre|lör|sön)dag)(?:en)?';
/** What stands before a date and says the same: "i morgon, fre 4 dec", "måndag, 7 dec". */
const DATES_LEAD = '(?:i ?morgon, )?(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?,? )?';
const PART = '(?:(?: på)? (?:morgon|förmiddag|eftermiddag|kväll|lunch)(?:en)?)?';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const monthNamed = (name = ''): number =>
  months.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;
const MONTH =
  '(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan\\.?|feb\\.?|apr\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)';

const numerals = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];
const NUMBER = `(\\d{1,3}|en|ett|${numerals.slice(2).join('|')}|fjorton|ett par|några)`;
const numberOf = (said = ''): number => {
  const word = said.toLowerCase();
  if (/^\d/u.test(word)) return Number(word);
  const special: Record<string, number> = { ett: 1, fjorton: 14, 'ett par': 2, några: 3 };
  return special[word] ?? numerals.indexOf(word);
};
const unitOf = (said = ''): 'days' | 'weeks' | 'months' =>
  said.startsWith('d') ? 'days' : said.startsWith('v') ? 'weeks' : 'months';

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
const yearly = (today: CalendarDay, month: number, day: number, year: string | undefined) =>
  year === undefined ? comingDate(today, month, day) : dateOf(Number(year), month, day);

const rules: readonly DayRule[] = [
  // What is over: read so that no other rule takes it for a coming day.
  rule(
    'i (?:mån|tis|ons|tors|fre|lör|sön)dags|i ?förr?går|i ?går|(?:i )?förra (?:veckan|månaden|året|\\p{L}+dagen)',
    over,
  ),
  rule(
    `för ${NUMBER} (?:dag|dagar|veckor|vecka|månader|månad) sen|för ${NUMBER} (?:dag|dagar|veckor|vecka|månader|månad) sedan`,
    over,
  ),
  // Dates.
  rule('(\\d{4})-(\\d{2})-(\\d{2})', ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d)), {
    exact: () => true,
  }),
  rule(
    `${DATES_LEAD}(?:den )?(\\d{1,2})(?::?[ae])? ${MONTH}(?: (\\d{4}))?`,
    ([, day, month, year], today) => yearly(today, monthNamed(month), Number(day), year),
    { exact: ([, , , year]) => year !== undefined },
  ),
  rule(
    `(?<=(?:den|senast|till|på|före|innan|${WEEKDAY}) )(\\d{1,2})\\/(\\d{1,2})`,
    ([, , day, month], today) => comingDate(today, Number(month), Number(day)),
  ),
  rule(BARE_DATE, ([, day, month], today) => comingDate(today, Number(month), Number(day))),
  rule(`(?:${WEEKDAY} )?den (\\d{1,2}):?[ae]`, ([, , day], today) => comingDayOfMonth(today, Number(day))),
  rule(`(?:${WEEKDAY} )?den (\\d{1,2})(?=\\s*(?:$|[,.;!)]| och | kl))`, ([, , day], today) =>
    comingDayOfMonth(today, Number(day)),
  ),
  // Weeks and weekdays.
  rule(`nästa vecka,? (?:på )?${WEEKDAY}${PART}`, ([, name], today) => inNextWeek(today, weekdayNamed(name))),
  rule(`${WEEKDAY}${PART} (?:i )?nästa vecka`, ([, name], today) => inNextWeek(today, weekdayNamed(name))),
  rule(`${WEEKDAY},? (?:i )?v(?:ecka|\\.)? ?(\\d{1,2})`, ([, name, week], today) =>
    inWeek(today, Number(week), weekdayNamed(name)),
  ),
  rule(`v(?:ecka|\\.)? ?(\\d{1,2}),? (?:på )?${WEEKDAY}`, ([, week, name], today) =>
    inWeek(today, Number(week), weekdayNamed(name)),
  ),
  rule('(?:vecka |v\\.? ?)(\\d{1,2})(?![.,/]\\d)|vecka(\\d{2})', ([, week, short], today) =>
    inWeek(today, Number(week ?? short)),
  ),
  rule(`${WEEKDAY} om ${NUMBER} veck(?:a|or)`, ([, name, weeks], today) =>
    addDays(coming(today, weekdayNamed(name)), 7 * numberOf(weeks)),
  ),
  rule(
    `${WEEKDAY}${PART} (?:den här|denna) veckan?|(?:nu på|nu|denna) ${WEEKDAY}${PART}`,
    ([, name, other], today) => thisComing(today, weekdayNamed(name ?? other)),
  ),
  rule(`nästa ${WEEKDAY}${PART}`, ([, name], today) => inNextWeek(today, weekdayNamed(name))),
  rule(`(?:kommande )?${WEEKDAY}${PART}`, ([, name], today) => coming(today, weekdayNamed(name))),
  rule('(?<=(?:senast|på|till|före|innan|nu) )(mån|tis|ons|tors?|fre|lör|sön)', ([, name], today) =>
    coming(today, weekdayNamed(name)),
  ),
  rule('(?:i )?början (?:av|på) nästa vecka', (_, today) => inNextWeek(today, 2)),
  rule('(?:i )?mitten (?:av|på) nästa vecka', (_, today) => inNextWeek(today, 3)),
  rule('(?:(?:i )?slutet (?:av|på) |under |i )?nästa vecka', (_, today) => inNextWeek(today, friday)),
  rule('(?:i )?mitten (?:av|på) veckan', (_, today) => thisComing(today, 3)),
  rule(
    '(?:i )?(?:slutet (?:av|på) )(?:denna |den här )?veckan?|(?:under |i |nu i )(?:den här )?veckan|(?:under )?(?:den här veckan|denna vecka)',
    (_, today) => thisComing(today, friday),
  ),
  rule('(?:före|innan|till) helgen', (_, today) => thisComing(today, friday), { whole: true }),
  rule('efter helgen', (_, today) => coming(today, 1)),
  rule('(?:i|över|under) helgen', (_, today) => thisComing(today, 7)),
  // Months, quarters, years.
  rule(`(?:i )?slutet (?:av|på) ${MONTH}`, ([, month], today) => endOfMonth(today, monthNamed(month))),
  rule(`(?:i )?mitten (?:av|på) ${MONTH}`, ([, month], today) => comingDate(today, monthNamed(month), 15)),
  rule(`(?:i )?början (?:av|på) ${MONTH}`, ([, month], today) => comingDate(today, monthNamed(month), 7)),
  rule(`(?<=(?:senast|under) )(?:i )?${MONTH}`, ([, month], today) => endOfMonth(today, monthNamed(month))),
  rule('(?:(?:i )?slutet (?:av|på) |under )?nästa månad', (_, today) => monthEnd(today, 1)),
  rule(
    '(?:vid )?månadsskiftet|(?:i )?(?:slutet (?:av|på) )(?:den här |denna )?månad(?:en)?|(?:under )?(?:den här månaden|denna månad)|under månaden',
    (_, today) => monthEnd(today),
    { whole: true },
  ),
  rule(
    '(?:vid )?kvartalsskiftet|(?:i )?slutet (?:av|på) kvartalet|kvartalets slut',
    (_, today) => quarterEnd(today),
    { whole: true },
  ),
  rule('(?:vid )?årsskiftet|(?:i )?slutet (?:av|på) året', (_, today) => yearEnd(today), { whole: true }),
  rule('(?:före|innan) jul(?:en)?', (_, today) => comingDate(today, 12, 23), { whole: true }),
  // Counted from today.
  rule(`(?:om|inom) ${NUMBER} (dag|dagar|veckor|vecka|månader|månad)`, ([, amount, unit], today) =>
    after(today, numberOf(amount), unitOf(unit)),
  ),
  rule('(?:i ?)?övermorgon', (_, today) => addDays(today, 2)),
  rule('(?:i ?)mor(?:gon|ron|rn|n)(?: (?:bitti|morse|förmiddag|eftermiddag|kväll))?', (_, today) =>
    addDays(today, 1),
  ),
  rule(
    'i ?dag|i ?kväll|i eftermiddag|i förmiddag|under dagen|(?:före |innan )?dagens slut',
    (_, today) => today,
    {
      whole: true,
    },
  ),
  rule(
    '(?:före|innan|efter) lunch|före kl\\.? ?\\d{1,2}(?:[:.]\\d{2})?|innan kl\\.? ?\\d{1,2}(?:[:.]\\d{2})?',
    (_, today) => today,
    {
      weak: true,
      whole: true,
    },
  ),
];

export const swedishDays: DaySpeech = {
  rules,
  lead: /(?<!\p{L})(?:(?:allra senast|senast|till och med|t\.?o\.?m\.?|fram till|till|på|redan|före|innan|under|nu|vid) )+$/iu,
  deadline: /senast|till|t\.?o\.?m|före|innan/iu,
  before: /före|innan/iu,
  occasion:
    /(?<!\p{L})(?:på|i|under|inför|vid) (?:\p{L}+ )?\p{L}*(?:mötet|demon|workshopen|avstämningen|konferensen|mässan|lunchen|genomgången|besöket) $/iu,
};
