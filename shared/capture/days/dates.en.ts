import type { DateValue, Edge } from './date-value.ts';
import { dateValue, numbered, onDate, over, weekdayValue, unclear, weekOfMonth } from './date-value.ts';
import {
  datePattern,
  feastPattern,
  monthIn,
  SLASHED,
  weekdayIn,
  weekdayValueIn,
  yearIn,
} from './date-pattern.ts';
import type { DatePattern } from './date-pattern.ts';
import type { Holiday } from './holidays.ts';
import { NTH, NUMBER, numberOf, ORDINAL_WORD, ordinalOf, WEEK_WORD } from './numerals.ts';
import { ENGLISH_PERIOD, periodSaid } from './periods.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = (name: string | undefined) => weekdayIn(weekdays, name);
const onWeekday = (name: string | undefined, which?: 'this') => weekdayValueIn(weekdays, name, which);

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SHORT_DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const PART = '(?:(?: in the)? (?:morning|afternoon|evening|night|lunch|lunchtime|noon|arvo|eod|cob|am|pm))?';
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const LONG_MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december)';
const COUNT = NUMBER.replace('(', '(?<count>');
const SPAN = '(?<unit>(?:(?:working|business|work) )?days?|weeks?|wks?|months?|years?|fortnights?)';
const WEEK = `(?:(?:week|wk\\.?|w|[ck]w) ?(?=\\d)|week (?=${WEEK_WORD}))(?<week>\\d{1,2}|${WEEK_WORD})`;
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const DAYS_END =
  '(?:the )?(?:end of(?: (?:the )?(?:business )?day|(?= (?:today|tomorrow)(?!\\p{L})))|eod|end of play|close of (?:business|play)|(?<=(?:by|before|at) )close(?= *(?:$|[,.;!?]))|cob)';
const DAY_OF_MONTH = `(?<day>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;

const inSpan = (count: string | undefined, unit = ''): DateValue | null => {
  const offset = numberOf(count ?? '');
  if (Number.isNaN(offset)) return null;
  const said = unit.toLowerCase();
  if (/^(?:working|business|work) /u.test(said)) return dateValue({ unit: 'workday', offset, edge: 'same' });
  if (said.startsWith('d')) return dateValue({ offset });
  if (said.startsWith('f')) return dateValue({ offset: 14 * offset });
  const longer = said.startsWith('w') ? 'week' : said.startsWith('m') ? 'month' : 'year';
  return dateValue({ unit: longer, offset, edge: 'same' });
};

const edgeSaid = (said: string | undefined): Edge | null => {
  if (said === undefined) return null;
  return /^(?:start|beginning|early)/iu.test(said)
    ? 'start'
    : /^(?:mid|half)/iu.test(said)
      ? 'middle'
      : 'end';
};
const EDGE =
  '(?:at |in |by |around |towards )?(?:the )?(?<edge>start|beginning|middle|(?:back |tail |very )?end|half-?way through)(?: of)? ';
const LEANING = '(?<leaning>early|mid|late)(?:[- ]|(?=-))';

const feasts: readonly (readonly [string, Holiday])[] = [
  ["(?:in )?between christmas and new year(?:'?s)?", 'between-days'],
  ['christmas eve', 'christmas-eve'],
  ['christmas day', 'christmas-day'],
  // Counted from, it is the day itself.
  ['(?<=(?:after|days? before|weeks? before) )(?:christmas|xmas)', 'christmas-day'],
  ['christmas|xmas', 'christmas-eve'],
  ["boxing day|(?:st\\.?|saint) stephen'?s(?: day)?", 'boxing-day'],
  ["new year'?s eve", 'new-years-eve'],
  ["new year'?s day", 'new-years-day'],
  ["(?:the )?new year(?:'?s)?", 'new-years-eve'],
  ['epiphany', 'epiphany'],
  ['maundy thursday', 'maundy-thursday'],
  ['good friday', 'good-friday'],
  ['easter monday', 'easter-monday'],
  ['easter(?: sunday)?', 'easter'],
  ['may day', 'may-day'],
  ['ascension day', 'ascension'],
  ['midsummer(?: eve)?', 'midsummer-eve'],
  ["all saints(?:'? day)?", 'all-saints'],
  ['hallowe.?en', 'halloween'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ["(?:st\\.? )?valentine'?s?(?: day)?", 'valentine'],
  ['(?:mlk|martin luther king(?: jr\\.?)?) day', 'martin-luther-king'],
  ['republic day', 'republic-day'],
];

/**
 * What chrono lacks, or reads otherwise than people in a 1:1 mean it. 12/3 is 12 March or 3 December, by who writes it:
 * where both are days, there is none.
 */
export const englishDates: readonly DatePattern[] = [
  datePattern(
    `(?:the )?${NTH.replace('(', '(?<nth>')} (?:(?<weekday>${DAY})|(?:working|business) day) (?:in|of) (?:${LONG_MONTH}|(?<ahead>(?:the|this|next) month))`,
    ({ nth = '', weekday: name, month, ahead }) =>
      dateValue({
        anchor: {
          at: 'nth',
          nth: ordinalOf(nth),
          weekday: weekday(name) ?? 'workday',
          month: monthIn(months, month),
          ahead: ahead?.startsWith('next') === true ? 1 : 0,
        },
      }),
  ),
  datePattern(
    `(?:the )?${NTH.replace('(', '(?<nth>')} week (?:in|of) (?:${LONG_MONTH}|(?<ahead>(?:the|this|next) month))`,
    ({ nth = '', month, ahead }) =>
      weekOfMonth(ordinalOf(nth), monthIn(months, month), ahead?.startsWith('next') === true ? 1 : 0),
  ),
  datePattern(`(?:the )?last (?<weekday>${DAY}) of (?:the|this) year`, ({ weekday: name }) =>
    dateValue({ anchor: { at: 'nth', nth: -1, weekday: weekday(name) ?? 'workday', month: 12, ahead: 0 } }),
  ),
  datePattern('(?:the )?last (?:working )?day of (?:the|this) (?<period>quarter|year)', ({ period }) =>
    dateValue({ unit: period === 'quarter' ? 'quarter' : 'year', edge: 'end' }),
  ),
  datePattern(`(?:the )?last (?:day )?of (?:${LONG_MONTH}|(?:the|this) month)`, ({ month }) => {
    const named = monthIn(months, month);
    return named === null ? dateValue({ unit: 'month', edge: 'end' }) : numbered('month', named, 'end');
  }),
  datePattern(
    `yesterday|last (?:week|month|quarter|year|night|${DAY}(?! before))|(?:\\p{L}+|\\d{1,3}) (?:days?|weeks?|months?|years?) ago|(?:every|each)(?: other| second| third)? (?:${DAY}|day|week|month|quarter|year|morning)|(?:on )?${DAY}s|this morning|${DAY} (?:gone|just gone|past)`,
    () => over,
  ),
  datePattern(
    `(?:the )?(?:penultimate|second to last|last but one) [\\p{L} ]{3,20}|in a (?:day|week|month) or so|${DAY} fortnight|a (?:week|fortnight) (?:this |next )?${DAY}`,
    () => unclear,
  ),
  datePattern(
    `(?:over|during) (?:christmas|xmas|new year|easter)|in the new year|(?:in|within) (?:(?:a few|some|several) \\p{L}+|a couple (?:of )?(?:weeks|months))|(?:with)?in ${NUMBER}(?: \\p{L}+)? ?(?:or|to|[-–]) ?(?:maybe |perhaps )?${NUMBER}(?: (?:days|weeks|months))?`,
    () => unclear,
  ),
  feastPattern(feasts),
  datePattern(`(?<first>${SHORT_DAY}) ?[-–] ?(?<weekday>${SHORT_DAY})`, ({ first, weekday: name }) => {
    const [from, to] = [weekday(first), weekday(name)];
    if (from === null || to === null) return null;
    return dateValue({
      anchor: { at: 'later', one: weekdayValue(from), other: weekdayValue(to), until: true },
    });
  }),
  datePattern(`(?:the )?last (?<weekday>${DAY})(?= before)`, ({ weekday: name }) => onWeekday(name)),
  datePattern('(?<day>today|tomorrow) week|(?:this time|same (?:day|time)) next week', ({ day }) =>
    dateValue({ offset: day === 'tomorrow' ? 8 : 7 }),
  ),
  datePattern('week \\d{1,2} or (?:week )?\\d{1,2}', () => unclear),
  datePattern("(?:on )?(?:st\\.?|saint) patrick'?s(?: day)?|paddy's day", () =>
    onDate({ day: 17, month: 3 }),
  ),
  datePattern('(?:the )?next (?:working|business|work) day(?= *(?:$|[,.;!)]))', () =>
    dateValue({ unit: 'workday', offset: 1, edge: 'same' }),
  ),
  datePattern(
    `(?<weekday>${SHORT_DAY}),? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?! (?:of|\\p{L}+ber|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
    ({ weekday: name, day }) => onDate({ day: Number(day), weekday: weekdayIn(weekdays, name) }),
  ),
  datePattern('(?:the )?(?:first|1st) (?:day )?of (?<whose>the|next) month', ({ whose }) =>
    onDate({ day: 1, ahead: whose === 'next' ? 1 : null }),
  ),
  // "Not this Wednesday, the one after."
  datePattern(
    `not (?:this|the coming) (?<weekday>${DAY}),? (?:but )?(?:the (?:one after|following one|next one)|next(?: week)?)`,
    ({ weekday: name }) => dateValue({ unit: 'week', offset: 1, edge: weekday(name) }),
  ),
  datePattern(`not (?:this|next|the coming) ${DAY}`, () => unclear),
  datePattern('(?:with)?in the (?:next|coming|following) (?<hours>24|48|72) ?(?:hours|hrs|h)', ({ hours }) =>
    dateValue({ offset: Number(hours) / 24 }),
  ),
  // Some day of a month may be any.
  datePattern(
    `(?:some ?time|some ?day|one day|any ?time|early) (?:in|during) ${LONG_MONTH}(?! \\d)`,
    () => unclear,
  ),
  datePattern('within the hour|before midnight', () => dateValue({ relation: 'around' })),
  datePattern(`(?:the )?(?<weekday>${DAY}) after next`, ({ weekday: name }) =>
    dateValue({ unit: 'week', offset: 2, edge: weekday(name) }),
  ),
  datePattern(`(?:a )?fortnight (?:on|from) (?<weekday>${DAY})`, ({ weekday: name }) => {
    const named = weekday(name);
    return named === null ? null : { ...weekdayValue(named), offset: 14 };
  }),
  datePattern('(?:(?:with)?in|inside) (?<hours>24|48|72) ?(?:hours|hrs?|h)', ({ hours }) =>
    dateValue({ offset: Number(hours) / 24 }),
  ),
  datePattern(`${COUNT} ${SPAN} tomorrow`, ({ count, unit }) => {
    const span = inSpan(count, unit);
    return span === null ? null : { ...span, anchor: { at: 'value', value: dateValue({ offset: 1 }) } };
  }),
  datePattern('(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})', ({ year, month, day }) =>
    onDate({ day: Number(day), month: Number(month), year: Number(year) }),
  ),
  datePattern(
    `(?:tomorrow,? )?(?:(?<weekday>${SHORT_DAY}),? )?\\(?(?:between (?:the )?\\d{1,2}(?:st|nd|rd|th)? and )?(?:the )?(?:\\d{1,2} ?[-–] ?)?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})(?: of)? ${MONTH}(?:,? (?<year>\\d{4}))?\\)?|(?:(?<named>${SHORT_DAY}),? )?\\(?${MONTH.replace('month', 'first')} (?:the )?(?:\\d{1,2} ?[-–] ?)?(?<second>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})(?![:\\d])(?:,? (?<later>\\d{4}))?\\)?`,
    ({ weekday: name, named, day, second, month, first, year, later }) =>
      onDate({
        day: ordinalOf(day ?? second ?? ''),
        month: monthIn(months, month ?? first),
        year: yearIn(year ?? later),
        weekday: weekday(name ?? named),
      }),
  ),
  datePattern(
    `(?:(?<weekday>${SHORT_DAY}),? )?\\(?(?:(?<=(?:by|on|before|until|till) )(?<one>\\d{1,2})\\/(?<other>\\d{1,2})|${SLASHED})\\)?`,
    ({ weekday: name, one, other, first, second, year }) => {
      const [left, right] = [Number(one ?? first), Number(other ?? second)];
      if (left > 12 && right > 12) return null;
      const named = weekday(name);
      // Its weekday tells which of two dates is meant.
      if (left <= 12 && right <= 12 && left !== right)
        return named === null
          ? unclear
          : dateValue({
              anchor: {
                at: 'either',
                one: onDate({ day: left, month: right, year: yearIn(year), weekday: named }),
                other: onDate({ day: right, month: left, year: yearIn(year), weekday: named }),
              },
            });
      const [day, month] = left > 12 ? [left, right] : [right, left];
      return onDate({ day, month, year: yearIn(year), weekday: named });
    },
    { isNative: true },
  ),
  datePattern(
    `(?:(?<weekday>${SHORT_DAY}),? )?(?:on |by )?the ${DAY_OF_MONTH}(?: of (?<whose>this|the|next) month)?(?=\\s*(?:$|[,.;!)?–—-])| (?:and|at|so|but|then|with|latest)(?!\\p{L}))`,
    ({ weekday: name, day = '', whose }) =>
      onDate({
        day: ordinalOf(day),
        weekday: weekday(name),
        ahead: whose === undefined ? null : whose === 'next' ? 1 : 0,
      }),
  ),
  datePattern(`(?<=(?:by|on|before|until|till) )(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th))`, ({ day = '' }) =>
    onDate({ day: ordinalOf(day) }),
  ),
  datePattern(
    `${DAYS_END},? (?:on )?(?:(?<soon>this|next) )?(?:(?<weekday>${DAY})|(?<later>tomorrow)|(?<now>today))`,
    ({ soon, weekday: name, later, now }) => {
      const named = weekday(name);
      if (named === null)
        return dateValue({ offset: later === undefined || now !== undefined ? 0 : 1, relation: 'around' });
      const value =
        soon === 'next'
          ? dateValue({ unit: 'week', offset: 1, edge: named })
          : weekdayValue(named, soon === 'this' ? 'this' : 'coming');
      return { ...value, relation: 'around' };
    },
  ),
  datePattern(
    `next week,? (?:on )?(?<weekday>${DAY})${PART}|(?<first>${DAY})${PART},? (?:of )?next week|next (?<next>${DAY})${PART}`,
    ({ weekday: name, first, next }) =>
      dateValue({ unit: 'week', offset: 1, edge: weekday(name ?? first ?? next) }),
  ),
  datePattern(
    `(?<weekday>${DAY})${PART},? (?:of |in )?${WEEK}|(?:in )?${WEEK.replace('week>', 'first>')},? (?:on )?(?<later>${DAY})`,
    ({ weekday: name, week, first, later }) =>
      numbered('week', numberOf(week ?? first ?? ''), weekday(name ?? later)),
  ),
  datePattern(
    `(?:${EDGE})?(?:in |during )?${WEEK}(?![.,/]\\d)`,
    ({ edge, week }) => numbered('week', numberOf(week ?? ''), edgeSaid(edge)),
    { isNative: true },
  ),
  datePattern(
    `(?<count>a|one|two|three|four|1|2|3|4) (?<unit>days?|weeks?) (?:from|after|on) (?:(?<weekday>${DAY})|(?<later>tomorrow)|(?<now>today|now))`,
    ({ count, unit, weekday: name, later, now }) => {
      const span = inSpan(count, unit);
      if (span === null || now !== undefined) return span;
      const named = weekday(name);
      const value = later !== undefined || named === null ? dateValue({ offset: 1 }) : weekdayValue(named);
      return { ...span, anchor: { at: 'value', value } };
    },
  ),
  datePattern(`(?<weekday>${DAY}) in ${COUNT} weeks?`, ({ weekday: name, count = '' }) => {
    const named = weekday(name);
    return named === null
      ? null
      : { ...weekdayValue(named), unit: 'week', offset: numberOf(count), edge: 'same' };
  }),
  datePattern(`(?<weekday>${DAY}) week`, ({ weekday: name }) => {
    const named = weekday(name);
    return named === null ? null : { ...weekdayValue(named), offset: 7 };
  }),
  datePattern(`this (?:coming )?(?<soon>${DAY})${PART}`, ({ soon }) => onWeekday(soon, 'this')),
  datePattern(`(?<weekday>${DAY})${PART} this week`, ({ weekday: name }) =>
    dateValue({ unit: 'week', edge: weekday(name), relation: 'around' }),
  ),
  datePattern(
    `(?:(?:the )?(?:coming|following) )?(?:first thing (?:on )?|late (?:on )?|early (?:on )?)?(?<weekday>${DAY})${PART}`,
    ({ weekday: name }) => onWeekday(name),
  ),
  datePattern(`(?:in |during |by )?week (?<week>\\d{1,2})(?![.,/]\\d)`, ({ week }) =>
    numbered('week', numberOf(week ?? '')),
  ),
  // Sat down, sun, and a month that is a verb: only a whole name or one after a preposition is a day.
  datePattern(
    '(?<=(?:by|on|before|until|till|next|this) )(?<weekday>mon|tues?|wed|thur?s?|fri)',
    ({ weekday: name }) => onWeekday(name),
    { isNative: true },
  ),
  datePattern(`(?<weekday>${DAY})${PART},? (?:of |in )?(?:the )?week after next`, ({ weekday: name }) =>
    dateValue({ unit: 'week', offset: 2, edge: weekday(name), relation: 'around' }),
  ),
  datePattern('(?:the )?week after next', () => dateValue({ unit: 'week', offset: 2 })),
  datePattern(
    `(?:(?:in|during|within|by) )?(?:the )?(?<half>first|second|latter|last) half of ${LONG_MONTH}(?! \\d)`,
    ({ half, month }) => {
      const named = monthIn(months, month);
      return named === null ? null : numbered('month', named, half === 'first' ? 'middle' : 'end');
    },
  ),
  datePattern(
    "(?:at )?(?:the )?turn of (?:the |this )?(?<turned>month|quarter|year)|(?<ended>month|quarter|year)(?:'s)?[- ]end(?! (?!at|and|so|but|then|with|for|to|in|on|i|we|you)\\p{L})|(?<short>eow|eom|eoq|eoy)",
    ({ turned, ended, short }) => {
      const named = (turned ?? ended ?? short?.slice(2) ?? '').toLowerCase();
      const unit = named.startsWith('w')
        ? 'week'
        : named.startsWith('m')
          ? 'month'
          : named.startsWith('q')
            ? 'quarter'
            : 'year';
      return dateValue({ unit, edge: 'end' });
    },
  ),
  // More is said of this year than done by its end.
  datePattern(
    '(?<!(?:of|by|before|late|early) )this year',
    () => dateValue({ unit: 'year', relation: 'around' }),
    {
      isTime: true,
    },
  ),
  datePattern(
    `(?:${EDGE}|${LEANING})?(?:in |during |sometime |within |later )?(?:the )?(?<period>${ENGLISH_PERIOD})(?:(?: is|'s)? (?<ends>ends?|out|over|done|up|closes?|shuts?|runs out|finishes)(?!\\p{L}))?`,
    ({ edge, leaning, period = '', ends }) => {
      const said = periodSaid(period);
      if (said === null) return null;
      const at = ends === undefined ? edgeSaid(edge ?? leaning) : 'end';
      return at === null ? said : { ...said, edge: at };
    },
  ),
  datePattern('(?:(?:over|at|on|during) )?the weekend|this weekend|(?<next>next weekend)', ({ next }) =>
    dateValue({ unit: 'weekend', offset: next === undefined ? 0 : 1 }),
  ),
  datePattern(
    `(?:${EDGE}|(?:in )?(?:the )?(?:${LEANING}(?:dle of |of )?)|(?<=(?:by|before|in|during|until) ))(?<!\\d(?:\\p{L}{2})? )(?!jul(?!y))${MONTH}(?! \\d)`,
    ({ edge, leaning, month }) => {
      const named = monthIn(months, month);
      return named === null ? null : numbered('month', named, edgeSaid(edge ?? leaning));
    },
  ),
  datePattern(
    '(?:with)?in (?:the next )?(?:a )?(?:fortnight|(?<two>two) fortnights)|(?:in )?(?:a )?fortnight from (?:now|today|(?<later>tomorrow))',
    ({ two, later }) => dateValue({ offset: (two === undefined ? 14 : 28) + (later === undefined ? 0 : 1) }),
  ),
  datePattern(
    `(?:with)?in (?:the next |about |around |max |exactly |roughly |no more than |at most )?${COUNT} ${SPAN}(?:'? time)?|${COUNT.replace('count', 'later')} ${SPAN.replace('unit', 'of')} from (?:now|today)|${COUNT.replace('count', 'whose')} ${SPAN.replace('unit', 'owned')}' time`,
    ({ count, unit, later, of, whose, owned }) => inSpan(count ?? later ?? whose, unit ?? of ?? owned),
  ),
  datePattern(`${COUNT} ${SPAN} today`, ({ count, unit }) => inSpan(count, unit)),
  datePattern('mid-?week', () => dateValue({ unit: 'week', edge: 'middle' })),
  datePattern('by then(?: too| as well)?', () => dateValue({ anchor: { at: 'said' } })),
  datePattern('the day before(?= *(?:$|[,.;!]| (?:and|but)(?!\\p{L})))', () =>
    dateValue({ anchor: { at: 'said' }, offset: -1 }),
  ),
  datePattern('the same day', () => dateValue({ anchor: { at: 'said' } })),
  datePattern('the (?:following|next) day|the day after(?= *(?:$|[,.;!]))', () =>
    dateValue({ anchor: { at: 'said' }, offset: 1 }),
  ),
  datePattern('the same (?:evening|afternoon|morning|night)', () => dateValue({ anchor: { at: 'said' } })),
  datePattern('the mor(?:ra|row|n)', () => dateValue({ offset: 1 })),
  datePattern('(?:the )?day after tomorrow|overmorrow', () => dateValue({ offset: 2 })),
  datePattern(`(?:first thing |early |late )?tomorrow${PART}`, () => dateValue({ offset: 1 })),
  datePattern(
    `(?:(?:later|by) )?today|tonight|by midnight|this (?:afternoon|evening|arvo|lunchtime)|(?:during|in the course of|over the course of) the day|before (?:you|i|we) (?:(?:head|go|leave|clock) (?:home|off|out)|leave for the day|knock off)|${DAYS_END}`,
    () => dateValue({ relation: 'around' }),
  ),
  datePattern(
    `(?:before|after|by|at|around|over) (?:lunch(?:time)?|noon|midday)|(?:before|by|at|around|after|until) (?:\\d{1,2}[:.]\\d{2}|\\d{1,2} ?(?:am|pm|o'clock)|half past ${HOUR}|quarter (?:past|to) ${HOUR}|(?:\\d|1[0-2]|${HOUR})(?: sharp)?(?=\\s*(?:$|[,.;!?)])| (?:today|tomorrow|on|so|and)(?!\\p{L})))|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)|half ${HOUR}`,
    () => dateValue({ relation: 'around' }),
    { isTime: true },
  ),
  datePattern(
    `(?:late |early |later )?(?:in the |this )?(?:afternoon|evening)|in (?:a (?:minute|moment|bit|sec|second|while)|an hour|half an hour|(?:\\d|1[01]|two|three|four|five|six|\\d{2}(?= min)) (?:minutes|mins?|hours?|hrs?))(?: or so)?`,
    () => dateValue({ relation: 'around' }),
    { isTime: true },
  ),
];
