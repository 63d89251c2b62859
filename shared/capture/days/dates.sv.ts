import type { Edge, DateValue } from './date-value.ts';
import {
  dateValue,
  numbered,
  onDate,
  onHoliday,
  over,
  weekdayValue,
  unclear,
  weekOfMonth,
} from './date-value.ts';
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
import { periodSaid, SWEDISH_PERIOD } from './periods.ts';

const weekdays = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekday = (name: string | undefined) => weekdayIn(weekdays, name);
const onWeekday = (name: string | undefined, which?: 'this') => weekdayValueIn(weekdays, name, which);

const DAY = '(?:mån|tis|ons|tors|fre|lör|sön)da(?:g|n)';
const WEEKDAY = `(?<weekday>${DAY})(?:en|ens)?`;
const SHORT_DAY = '(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\\.?';
const MONTH =
  '(?<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan\\.?|feb\\.?|apr\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)';
const PART = '(?:(?: på)? (?:morgon|förmiddag|eftermiddag|kväll|lunch|fm|em)(?:en)?)?';
const ENDING = ':?(?:[ae]|te|nde)';
const COUNT = NUMBER.replace('(', '(?<count>');
const SPAN =
  '(?<unit>dag(?:ar(?:na)?)?|dar|dygn|arbetsdag(?:ar)?|vardag(?:ar)?|veck(?:a|or(?:na)?)|v\\.?(?=$|[\\s,.!?)])|månad(?:er(?:na)?)?|mån|år)';
const HOUR = '(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)';
/** After a bare number it tells that it was a time of day: "före 12". */
const CLOCK_ENDS = '(?=\\s*(?:$|[,.;!?)])| (?:i ?dag|i ?morgon|på|så|och)(?!\\p{L}))';
const WEEK = `(?:vecka (?:nummer )?(?=\\d|${WEEK_WORD})|v\\.? ?(?=\\d))(?<week>\\d{1,2}|${WEEK_WORD})`;

/** "Two weeks": weeks and months are counted to the same day of a later one. */
const inSpan = (count: string | undefined, unit = ''): DateValue | null => {
  const offset = numberOf(count ?? '');
  if (Number.isNaN(offset)) return null;
  if (/^(?:arbets|var)dag/u.test(unit)) return dateValue({ unit: 'workday', offset, edge: 'same' });
  if (unit.startsWith('d')) return dateValue({ offset });
  return dateValue({
    unit: unit.startsWith('v') ? 'week' : unit.startsWith('m') ? 'month' : 'year',
    offset,
    edge: 'same',
  });
};

const weekAhead = (edge: Edge | null, offset = 1): DateValue => dateValue({ unit: 'week', offset, edge });

const edges: Readonly<Record<string, Edge>> = { början: 'start', mitten: 'middle', slutet: 'end' };

const feasts: readonly (readonly [string, Holiday])[] = [
  ['mellan jul och nyår|mellandagarna', 'between-days'],
  ['annandag(?:en)? påsk', 'easter-monday'],
  ['annanda(?:g|n)(?:en)?(?: jul)?', 'boxing-day'],
  ['tretton(?:de)?dag(?:ens?)?(?: ?jul)?|trettonhelgen', 'epiphany'],
  ['jul(?:en|helgen|afton(?:en)?)?|dopparedan|dopparedagen', 'christmas-eve'],
  ['juldagen', 'christmas-day'],
  ['nyår(?:et|safton(?:en)?)?', 'new-years-eve'],
  ['nyårsdagen', 'new-years-day'],
  ['trettondagsafton(?:en)?', 'epiphany-eve'],
  ['skärtorsdag(?:en)?', 'maundy-thursday'],
  ['långfredag(?:en)?', 'good-friday'],
  ['påskafton(?:en)?', 'easter-eve'],
  ['påskdagen|påsk(?:en)?', 'easter'],
  ['valborg(?:smässoafton)?', 'walpurgis'],
  ['första maj', 'may-day'],
  ['kristi himmelsfärds?(?:dag(?:en)?)?', 'ascension'],
  ['(?:sveriges )?nationaldag(?:en)?', 'national-day'],
  ['midsommar(?:afton(?:en)?|en)?', 'midsummer-eve'],
  ['midsommardagen', 'midsummer-day'],
  ['alla helgons?(?: dag|helgen)?', 'all-saints'],
  ['black friday', 'black-friday'],
  ['lucia(?:dagen)?', 'lucia'],
  ['alla hjärtans dag', 'valentine'],
  ['tjugondag(?:en)?(?: knut)?|tjugondedag knut|knut(?:dagen)?', 'knut'],
  ['nobel(?:dagen|festen)', 'nobel-day'],
];

/** What a Swede says of days, the longest first. */
export const swedishDates: readonly DatePattern[] = [
  // What is over, or comes again and again: read so that nothing else takes it for a coming day.
  datePattern(
    `i (?:mån|tis|ons|tors|fre|lör|sön)da[gn]?s|i ?förr?går|i ?går(?: kväll| morse)?|i ?morse|i natt|(?:i )?(?:förra|föregående) (?:veckan|månaden|året|kvartalet|\\p{L}+dagen)|(?:var(?:je|t|enda|annan|tredje|fjärde)|alla) (?:${DAY}|dag|vecka|månad|kvartal|år|morgon)|(?:på )?${DAY}a?rna?|(?:på )?${DAY}ar|häromdagen|nyss`,
    () => over,
  ),
  datePattern(`för ${NUMBER} ${SPAN} se(?:da)?n`, () => over),
  datePattern(
    '(?:över|under|i) (?:jul|julen|jullovet|nyår)(?!\\p{L})|(?:efter|på) nyåret?|(?:om|inom) (?:några \\p{L}+|ett par (?:veckor|månader))|om (?:en|ett) (?:och en )?halv(?:t)?(?: \\p{L}+)?|tidigast [\\p{L}\\d/ ]{2,20}',
    () => unclear,
  ),
  datePattern(`${WEEKDAY}${PART},? (?:i )?veckan efter nästa(?: vecka)?`, ({ weekday: name }) =>
    dateValue({ unit: 'week', offset: 2, edge: weekday(name), relation: 'around' }),
  ),
  datePattern(`${WEEKDAY} veckan (?:därpå|efter)|näst ?sista [\\p{L} ]{3,20}`, () => unclear),
  datePattern('(?:till veckan|(?:i )?veckan som kommer)', () => weekAhead(null)),
  datePattern(
    '(?:tidigt |i början (?:av|på) |redan i början (?:av|på) )nästa vecka|(?:i )?nästa veckas början',
    () => weekAhead('start'),
  ),
  datePattern('mitt i (?<which>nästa vecka|veckan)', ({ which = '' }) =>
    dateValue({ unit: 'week', offset: which.startsWith('n') ? 1 : 0, edge: 'middle' }),
  ),
  datePattern('samma (?:dag|tid) nästa vecka', () => dateValue({ offset: 7 })),
  // "Om en vecka eller två", "om 2–3 dagar": two days are meant.
  datePattern(
    `(?:om|inom) ${NUMBER}(?: \\p{L}+)? ?(?:eller|till|à|[-–]) ?(?:kanske )?${NUMBER}(?: (?:dagar|dar|veckor|månader))?`,
    () => unclear,
  ),
  // Which one of a month.
  datePattern(
    `(?:den )?${NTH.replace('(', '(?<nth>')} (?:${WEEKDAY}|(?:arbets|var)dagen) i (?:${MONTH}|(?<ahead>månaden|denna månad|den här månaden|nästa månad))`,
    ({ nth = '', weekday: name, month, ahead }) =>
      dateValue({
        anchor: {
          at: 'nth',
          nth: ordinalOf(nth),
          weekday: weekday(name) ?? 'workday',
          month: monthIn(months, month),
          ahead: ahead?.startsWith('nästa') === true ? 1 : 0,
        },
      }),
  ),
  datePattern('(?<whose>månadens|årets) sista (?:arbets|var)dag', ({ whose = '' }) =>
    dateValue({
      anchor: {
        at: 'nth',
        nth: -1,
        weekday: 'workday',
        month: whose.startsWith('å') ? 12 : null,
        ahead: 0,
      },
    }),
  ),
  datePattern('nästa arbetsdag(?= *(?:$|[,.;!)]))', () =>
    dateValue({ unit: 'workday', offset: 1, edge: 'same' }),
  ),
  datePattern(`(?<day>${DAY})(?:en)?(?: om)? åtta da(?:ga)?r`, ({ day }) => {
    const named = weekday(day);
    return named === null ? null : { ...weekdayValue(named), offset: 7 };
  }),
  // "På torsdag, inte den här utan nästa."
  datePattern(
    `${WEEKDAY}${PART},? (?:alltså |fast |och )?inte (?:den här|denna|nu|den) (?:\\p{L}+dag(?:en)? |veckan )?utan (?:nästa|den (?:därpå|därefter|efter)|veckan (?:därpå|efter))(?: \\p{L}+dag| vecka)?`,
    ({ weekday: name }) => weekAhead(weekday(name)),
  ),
  // "Tors 3:e", "senast 3:e".
  datePattern(
    `(?:(?<weekday>${SHORT_DAY}),? |(?<=(?:senast|till|före|innan) ))(?<day>\\d{1,2}${ENDING})(?! (?:i|\\p{L}+ber|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))`,
    ({ weekday: name, day = '' }) => onDate({ day: ordinalOf(day), weekday: weekday(name) }),
    { isNative: true },
  ),
  // Some day of a month may be any.
  datePattern(
    `(?:(?:en|någon|nån) (?:(?:av de )?(?:första |sista )?dag(?:en|ar|arna)?|gång) i|tidigt i) ${MONTH}(?! \\d)`,
    () => unclear,
  ),
  // Dates.
  datePattern(
    '(?<year>20\\d{2}|2[6-9])(?<joint>-?)(?<month>0[1-9]|1[0-2])\\k<joint>(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])',
    ({ year, joint, month, day }) =>
      joint === '' && year?.length === 2
        ? null
        : onDate({ day: Number(day), month: Number(month), year: yearIn(year) }),
  ),
  // Six digits are more often a number of something, unless what leads up to a day does.
  datePattern(
    '(?<=^|(?:den|senast|till|på|före|innan|by|on|before|due) )(?<year>2[6-9])(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])',
    ({ year, month, day }) => onDate({ day: Number(day), month: Number(month), year: yearIn(year) }),
  ),
  datePattern(
    '(?:(?<=(?:den|senast|till|på|by|on) )(?<day>\\d{1,2})\\.(?<month>1[0-2]|0?[1-9])(?![\\d.]\\d)|(?<dotted>\\d{1,2})\\.(?<second>1[0-2]|0?[1-9])\\.(?<year>20\\d{2}|2\\d)?)(?!\\d)',
    ({ day, month, dotted, second, year }) =>
      onDate({ day: Number(day ?? dotted), month: Number(month ?? second), year: yearIn(year) }),
  ),
  datePattern(`(?<first>${SHORT_DAY}) ?[-–] ?(?<weekday>${SHORT_DAY})`, ({ first, weekday: name }) => {
    const [from, to] = [weekday(first), weekday(name)];
    if (from === null || to === null) return null;
    return dateValue({
      anchor: { at: 'later', one: weekdayValue(from), other: weekdayValue(to), until: true },
    });
  }),
  datePattern('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', ({ year, month, day }) =>
    onDate({ day: Number(day), month: Number(month), year: Number(year) }),
  ),
  datePattern(
    `(?:i ?morgon,? )?(?:(?<weekday>${SHORT_DAY}),? )?\\(?(?:(?:någon dag )?mellan den \\d{1,2}(?:${ENDING})? och )?(?:den )?(?:\\d{1,2}(?:${ENDING})? ?[-–] ?)?(?<day>\\d{1,2}(?:${ENDING})?|${ORDINAL_WORD}) ${MONTH}(?:,? (?<year>\\d{4}))?\\)?`,
    ({ weekday: name, day = '', month, year }) =>
      onDate({
        day: ordinalOf(day),
        month: monthIn(months, month),
        year: yearIn(year),
        weekday: weekday(name),
      }),
  ),
  datePattern(
    `(?:(?<weekday>${SHORT_DAY}),? )?\\(?(?:den )?${SLASHED}\\)?`,
    ({ weekday: name, first, second, year }) =>
      Number(second) > 12
        ? null
        : onDate({ day: Number(first), month: Number(second), year: yearIn(year), weekday: weekday(name) }),
    { isNative: true },
  ),
  datePattern(
    `(?<=(?:den|senast|till|på|före|innan|${DAY}) )(?<day>\\d{1,2})\\/(?<month>\\d{1,2})`,
    ({ day, month }) => (Number(month) > 12 ? null : onDate({ day: Number(day), month: Number(month) })),
    { isNative: true },
  ),
  datePattern(
    `(?:(?<weekday>${SHORT_DAY}),? )?den (?<day>\\d{1,2}${ENDING}|${ORDINAL_WORD}|\\d{1,2}(?=\\s*(?:$|[,.;!)?]| (?:och|kl|så|men|då|i|nästa|denna|den här)(?!\\p{L}))))(?:(?: i)? (?<whose>nästa månad|kommande månad|denna månad|den här månaden|månaden))?`,
    ({ weekday: name, day = '', whose }) =>
      onDate({
        day: ordinalOf(day),
        weekday: weekday(name),
        ahead: whose === undefined ? null : /^(?:nästa|kommande)/u.test(whose) ? 1 : 0,
      }),
  ),
  datePattern('(?<day>\\d{1,2}):(?:e|a|te|nde) (?:här|denna månad)', ({ day }) =>
    onDate({ day: Number(day) }),
  ),
  datePattern(`(?:den )?sist[ae](?: i| dagen i)? ${MONTH}(?! \\d)`, ({ month }) => {
    const named = monthIn(months, month);
    return named === null ? null : numbered('month', named, 'end');
  }),
  datePattern(
    '(?:den )?sista (?:dagen )?i (?:denna |den här )?månaden|den sista(?=\\s*(?:$|[,.;!]))|månadens sista(?: dag)?',
    () => dateValue({ unit: 'month', edge: 'end' }),
  ),
  datePattern('(?<whose>kvartalets|årets) sista dag', ({ whose = '' }) =>
    dateValue({ unit: whose.startsWith('k') ? 'quarter' : 'year', edge: 'end' }),
  ),
  datePattern(
    `(?:under |i |inom )?(?<half>första|andra|sista|senare) halvan (?:av|i) ${MONTH}(?! \\d)`,
    ({ half, month }) => {
      const named = monthIn(months, month);
      return named === null ? null : numbered('month', named, half === 'första' ? 'middle' : 'end');
    },
  ),
  datePattern(
    `${NTH.replace('(', '(?<nth>')} veckan i (?:${MONTH}|(?<ahead>nästa månad))`,
    ({ nth = '', month, ahead }) =>
      weekOfMonth(ordinalOf(nth), monthIn(months, month), ahead === undefined ? 0 : 1),
  ),
  datePattern(`${NTH.replace('(', '(?<nth>')} helgen i ${MONTH}`, ({ nth = '', month }) =>
    dateValue({
      anchor: { at: 'nth', nth: ordinalOf(nth), weekday: 7, month: monthIn(months, month), ahead: 0 },
    }),
  ),
  // Weeks and weekdays.
  datePattern(
    `(?:vecka |v\\.? ?)\\d{1,2} ?(?<joint>[-–/]|eller|till) ?(?:v\\.? ?)?(?<week>\\d{1,2})(?![.,/]\\d)`,
    ({ joint, week }) =>
      joint === '/' || joint === 'eller' ? unclear : numbered('week', numberOf(week ?? '')),
    { isNative: true },
  ),
  datePattern(
    `${WEEKDAY}${PART},? (?:i )?${WEEK}|${WEEK.replace('week', 'first')},? (?:på )?${WEEKDAY.replace('weekday', 'later')}`,
    ({ weekday: name, week, first, later }) =>
      numbered('week', numberOf(week ?? first ?? ''), weekday(name ?? later)),
  ),
  datePattern(
    `(?:i |vid |under |mot )?(?<edge>början|mitten|slutet) (?:av|på) ${WEEK}`,
    ({ edge = '', week }) => numbered('week', numberOf(week ?? ''), edges[edge.toLowerCase()] ?? null),
  ),
  datePattern(
    `(?:under |i )?${WEEK}(?![.,/]\\d)|vecka(?<glued>\\d{2})`,
    ({ week, glued }) => numbered('week', numberOf(week ?? glued ?? '')),
    { isNative: true },
  ),
  datePattern(
    `nästa vecka,? (?:på |redan )?${WEEKDAY}${PART}|${WEEKDAY.replace('weekday', 'first')}${PART},? (?:i )?nästa vecka|nästa (?<next>${DAY})(?:en)?${PART}`,
    ({ weekday: name, first, next }) => weekAhead(weekday(name ?? first ?? next)),
  ),
  datePattern(
    `(?<day>${DAY})(?:en)? om (?:${COUNT} veck(?:a|or)|(?:14|fjorton) da(?:ga)?r)`,
    ({ day, count = 'två' }) => {
      const named = weekday(day);
      return named === null
        ? null
        : { ...weekdayValue(named), unit: 'week', offset: numberOf(count), edge: 'same' };
    },
  ),
  datePattern(
    `${COUNT} (?<unit>(?:arbets|var)?dag(?:ar)?|veck(?:a|or)) från (?:och med )?(?:på )?(?:(?<weekday>${DAY})|(?<later>i ?morgon)|(?<now>i ?dag|nu))`,
    ({ count, unit, weekday: name, later, now }) => {
      const span = inSpan(count, unit);
      const named = weekday(name);
      if (span === null || now !== undefined) return span;
      const value = later !== undefined || named === null ? dateValue({ offset: 1 }) : weekdayValue(named);
      return { ...span, anchor: { at: 'value', value } };
    },
  ),
  datePattern(`(?:nu på|nu|denna|den här) (?<soon>${DAY})(?:en)?${PART}`, ({ soon }) =>
    onWeekday(soon, 'this'),
  ),
  datePattern(`${WEEKDAY}${PART},? (?:i )?(?:den här|denna) veckan?`, ({ weekday: name }) =>
    dateValue({ unit: 'week', edge: weekday(name), relation: 'around' }),
  ),
  datePattern('(?:veckan efter nästa(?: vecka)?|nästnästa vecka|om två veckor på sikt)', () =>
    weekAhead(null, 2),
  ),
  datePattern(`(?:kommande |redan )?${WEEKDAY}${PART}`, ({ weekday: name }) => onWeekday(name)),
  datePattern(
    '(?<=(?:senast|på|till|före|innan|nu) )(?<weekday>mån|tis|ons|tors?|fre|lör|sön)',
    ({ weekday: name }) => onWeekday(name),
    { isNative: true },
  ),
  // Weekends and longer times.
  datePattern('(?:i |över |under )?(?<which>nästa helg|helgen|veckoslutet)', ({ which = '' }) =>
    dateValue({ unit: 'weekend', offset: /^nästa/iu.test(which) ? 1 : 0 }),
  ),
  datePattern(
    `(?:(?:i |vid |under |mot )?(?<edge>början|mitten|slutet)(?: av| på)? |(?:i |under |inom |vid )?)(?<period>${SWEDISH_PERIOD})(?: (?<ends>är slut|är över|är till ända|tar slut|slutar|stänger|stängs|avslutas|löper ut|går ut|ut))?`,
    ({ edge, period = '', ends }) => {
      const said = periodSaid(period);
      if (said === null) return null;
      if (edge !== undefined) return { ...said, edge: edges[edge.toLowerCase()] ?? null };
      return ends === undefined ? said : { ...said, edge: 'end' };
    },
  ),
  datePattern(
    `(?:(?:i |vid |mot )?(?<edge>början|mitten|slutet)(?: av| på)? |(?<=(?:senast|under|till|före|innan) )(?:i )?|i )(?<!\\d(?::?\\p{L}{1,3})? )${MONTH}(?! \\d)`,
    ({ edge, month }) => {
      const named = monthIn(months, month);
      if (named === null) return null;
      return numbered('month', named, edge === undefined ? null : (edges[edge.toLowerCase()] ?? null));
    },
  ),
  datePattern(
    '(?:hela |resten av )?(?:den här |denna )?(?<which>veckan|månaden|kvartalet|året) ut',
    ({ which = '' }) => {
      const unit = which.startsWith('v')
        ? 'week'
        : which.startsWith('m')
          ? 'month'
          : which.startsWith('k')
            ? 'quarter'
            : 'year';
      return dateValue({ unit, edge: 'end' });
    },
  ),
  datePattern(`(?:hela )?${MONTH} ut`, ({ month }) => {
    const named = monthIn(months, month);
    return named === null ? null : numbered('month', named, 'end');
  }),
  datePattern('i år', () => dateValue({ unit: 'year', relation: 'around' }), { isTime: true }),
  datePattern('(?:vid )?halvårsskiftet', () => numbered('half', 1, 'end')),
  datePattern(`(?<edge>medio|ultimo|primo)(?: ${MONTH})?`, ({ edge = '', month }) => {
    const named = monthIn(months, month);
    const at = /^m/iu.test(edge) ? 'middle' : /^u/iu.test(edge) ? 'end' : 'start';
    return named === null ? dateValue({ unit: 'month', edge: at }) : numbered('month', named, at);
  }),
  datePattern(
    '(?:vid )?(?<which>månads|kvartals|års|halvårs)(?:skiftet|slutet|avslutet)|(?:vid |till )?(?<whose>veckans|månadens|kvartalets|årets|halvårets) slut',
    ({ which, whose }) => {
      const named = (which ?? whose ?? '').toLowerCase();
      const unit = named.startsWith('v')
        ? 'week'
        : named.startsWith('m')
          ? 'month'
          : named.startsWith('k')
            ? 'quarter'
            : named.startsWith('h')
              ? 'half'
              : 'year';
      return dateValue({ unit, edge: 'end' });
    },
  ),
  datePattern(
    '(?:på )?lill(?:e|a )?julafton(?:en)?|da(?:ge)?n (?:före|innan) (?:dan|dopparedan|dopparedagen)',
    () => ({ ...onHoliday('christmas-eve'), offset: -1 }),
  ),
  feastPattern(feasts, '(?:i |på |över |under )?', '(?!(?:lunch|bord|fest|klapp|kort|hälsning|stängt))'),
  datePattern(
    '(?:på )?(?:(?<nth>första|andra|tredje|fjärde) )?(?:söndagen i )?advent',
    ({ nth = 'första' }) => ({
      ...onHoliday('advent'),
      offset: 7 * (ordinalOf(nth) - 1),
    }),
  ),
  // Counted from today.
  datePattern(`(?<when>i ?dag|i ?morgon) om ${COUNT} ${SPAN}`, ({ when = '', count, unit }) => {
    const span = inSpan(count, unit);
    return span === null || !/morgon/iu.test(when)
      ? span
      : { ...span, anchor: { at: 'value', value: dateValue({ offset: 1 }) } };
  }),
  datePattern(
    `(?:om|inom) (?:cirka |ca |runt |max |högst |precis |exakt |loppet av |de (?:närmaste|kommande|nästa) )?${COUNT} ${SPAN}(?: tid)?`,
    ({ count, unit }) => inSpan(count, unit),
  ),
  datePattern('(?:om|inom) (?:ett )?halvår', () => dateValue({ unit: 'month', offset: 6, edge: 'same' })),
  datePattern('(?:om|inom) (?<hours>24|48|72) ?(?:timmar|tim|h)', ({ hours }) =>
    dateValue({ offset: Number(hours) / 24 }),
  ),
  datePattern(
    '(?:redan )?samma (?:dag|kväll|eftermiddag|förmiddag|morgon)(?!s)|(?:till|senast) dess|till då',
    () => dateValue({ anchor: { at: 'said' } }),
  ),
  datePattern('dagen (?:innan|före)(?= *(?:$|[,.;!]| (?:och|samt|men)(?!\\p{L})))', () =>
    dateValue({ anchor: { at: 'said' }, offset: -1 }),
  ),
  datePattern('dagen (?:efter|därpå)(?= *(?:$|[,.;!]))', () =>
    dateValue({ anchor: { at: 'said' }, offset: 1 }),
  ),
  datePattern(`(?:i ?)?över ?mor(?:gon|ron|n)${PART}`, () => dateValue({ offset: 2 })),
  datePattern('(?:under )?morgondagen', () => dateValue({ offset: 1 })),
  datePattern('i ?mor(?:gon|ron|rn|n)(?: (?:bitti|morse|förmiddag|eftermiddag|kväll|fm|em|lunch))?', () =>
    dateValue({ offset: 1 }),
  ),
  datePattern(
    'i ?dag|i ?kväll|(?:i|på) (?:eftermiddag|förmiddag|e\\.?m\\.?|f\\.?m\\.?)|under (?:dagen|eftermiddagen|förmiddagen|kvällen)|(?:vid|före|innan|till) midnatt|(?:före |innan )?dagens slut|innan dagen är slut|innan (?:du|jag|vi) (?:går hem|åker hem|slutar|går för dagen|stänger för dagen)',
    () => dateValue({ relation: 'around' }),
  ),
  datePattern(
    `(?:före|innan|efter|till|vid) (?:lunch(?:en)?|fika(?:t)?|frukost(?:en)?|midnatt)|på (?:lunchen|fikat)|(?:före|innan|efter|vid|till|senast|runt)(?: kl\\.?| klockan)? (?:\\d{1,2}[:.]\\d{2}|(?:\\d|1\\d|2[0-4]|${HOUR})${CLOCK_ENDS})|(?:kl\\.? ?|klockan )(?:\\d{1,2}(?:[:.]\\d{2})?|(?:halv )?${HOUR})(?!\\d)|halv ${HOUR}`,
    () => dateValue({ relation: 'around' }),
    { isTime: true },
  ),
  datePattern(
    `(?:(?:sen|tidig|på|under|redan i|senare i|nu i) |(?<=(?:^|[^\\p{L} ]|före|innan|till|från|efter|i|samma|denna) ?))(?:eftermiddag|förmiddag|kväll)(?:en)?|om (?:en (?:stund|kvart|timme|halvtimme|minut)|${NUMBER} (?:minuter|min)|(?:\\d|1[01]|två|tre|fyra|fem|sex) (?:timmar|tim)|(?:en )?halv(?:timme)?(?: timme)?)`,
    () => dateValue({ relation: 'around' }),
    { isTime: true },
  ),
];
