import type { CaptureContext } from '../capture/context.ts';
import { detectLanguage } from '../capture/detect-language.ts';
import { daysIn as daysSaid, dueIn } from '../capture/due-day.ts';
import type { SaidDay } from '../capture/due-day.ts';
import { readPlainly } from '../capture/plain.ts';
import { tokensOf } from '../capture/tokens.ts';
import type { Language } from '../domain/language.ts';
import { addDays, dayAt, toDay, weekdayOf } from '../domain/time.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';
import { isWorkingDay, workingDayBefore } from '../domain/working-days.ts';
import type { DaysOff } from '../domain/working-days.ts';
import { stretchIn } from './moved-to.ts';
import type { CommandVerb } from './verb.ts';

/** Commands that a day belongs to. */
const DATED: ReadonlySet<CommandVerb> = new Set([
  ...(['move', 'move-session', 'cancel-session', 'leave', 'end-leave', 'quiet', 'remind-about'] as const),
]);

/** A day that a meeting is called by: "dagens", "tomorrow's". */
const CALLED_BY: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})dagens(?!\p{L})/giu, 'i dag'],
  [/(?<!\p{L})morgondagens(?!\p{L})/giu, 'i morgon'],
  [/(?<!\p{L})(today|tomorrow|\p{L}+day)['’]?s(?!\p{L})/giu, '$1'],
  [/(?<!\p{L})((?:mån|tis|ons|tors|fre)dag)(?:ens|s)(?!\p{L})/giu, '$1'],
];
/** Before a day that something is moved away from, or can't be done on. */
const AWAY_FROM =
  /(?:(?<!\p{L})(?:som (?:är|ska|skulle)|that(?:['’]?s| is| are| was| were)|what['’]?s|due)(?: (?!(?:till?|tills|until|to)(?!\p{L}))\p{L}+){0,3}|i ?stället för|hellre än|instead of|in place of|rather than|från|from|(?<!\p{L})(?:inte|not|hinner|kan inte|can.?t|won.?t|passar inte)(?!\p{L})(?:(?!(?<!\p{L})(?:so|så|move|flytta|boka|let.?s|take|ta)(?!\p{L}))[^,.;:!?–])*)\s*(?:på|on|med)?\s*$/iu;
/** After such a day. */
const NOT_THEN =
  /^\s*(?:funkar|går|passar|fungerar) (?:inte|ej)|^\s*(?:doesn.?t|does not|won.?t|isn.?t|is no good)/iu;
/** A time of day, which is no day that something is moved to. */
const ONLY_TIME =
  /^(?:(?:at|kl\.?|klockan|vid) )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: instead| i ?stället)?$/iu;
/** A whole week, by name or number. */
const WEEK = /(?<!\p{L})(?:veck(?:an?|orna)|weeks?|v\.? ?\d+)(?!\p{L})/iu;
const WEEKDAY = /(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;

/** For a while that ends today. */
const FOR_TODAY =
  /(?<!\p{L})(?:resten av (?:dagen|dan)|en stund|just nu|för stunden|i eftermiddag|i kväll|ikväll|tyst nu|quiet now|sluta nu|stop now|(?:the )?rest of (?:the |to)day|for now|for a (?:while|bit)|this afternoon|tonight)(?!\p{L})/iu;

const lineIn = (text: string, context: CaptureContext) => {
  const language = detectLanguage(text, context.locale);
  const { line } = readPlainly(tokensOf(text), language, context);
  return { said: line.text, days: daysSaid(line.text, language, context.today, context.daysOff) };
};

/** The day that a sentence names, with where its words stand; null for none, and for several. */
export const dayIn = (text: string, context: CaptureContext): SaidDay | null =>
  dueIn(lineIn(text, context).days);

/** Days in a row, the first and the last included. */
export type Days = Readonly<{ from: CalendarDay; to: CalendarDay }>;
/** The days of an absence; `to` is null where its end isn't said. */
export type DaysAway = Readonly<{ from: CalendarDay; to: CalendarDay | null }>;

/** Whoever says it: their language, and what day it is for them. */
type ReadBy = Readonly<{ language: Language; zone: string; now: Instant; daysOff: DaysOff }>;
const asContext = ({ language, zone, now, daysOff }: ReadBy): CaptureContext => ({
  ...{ locale: language, today: dayAt(now, zone), daysOff, speaker: '', participants: [] },
});

const isOfWeeks = (text: string): boolean => WEEK.test(text) && !WEEKDAY.test(text);
/** Before the last day of what goes on already. */
const UNTIL = /(?<!\p{L})(?:till(?: och med)?|t\.?o\.?m\.?|tills|until|till|til|through|to)\s*$/iu;
const FROM = /(?<!\p{L})(?:från|fr\.?o\.?m\.?|from|starting|med start)(?!\p{L})/iu;

/** Right before the first day of what has no end yet. */
const STARTS =
  /(?:från|fr\.? ?o\.? ?m\.?|from|as of|starting|med start)(?: och med)?(?: (?:den|the|på|on|nu|i))?\s*$/iu;
const OPENS_WITH_START = /^(?:från|fr\.? ?o\.? ?m\.?|from|starting|as of)(?!\p{L})/iu;

/** A whole month by its name: "hela december", "från februari". */
const MONTHS = [
  ...['jan(?:uari|uary)?', 'feb(?:ruari|ruary)?', 'mars|mar(?:ch)?', 'apr(?:il)?', 'ma[jy]', 'june?|juni'],
  ...['july|juli', 'aug(?:usti?)?', 'sep(?:t|tember)?', 'o[kc]t(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
const WHOLE_MONTH = new RegExp(
  `(?<!\\p{L})(?<before>hela|i(?! may)|under|och|in|during|all(?: of)?|(?:the )?whole(?: of)?|(?:the )?entire|throughout|and|från|fr\\.? ?o\\.? ?m\\.?|from|starting|till|tills|until|til) (?:hela |och med )?(?<month>${MONTHS.join('|')})(?! ?\\d)(?!\\p{L})`,
  'giu',
);
const STARTS_MONTH = /^(?:från|fr|from|starting)/iu;
const ENDS_MONTH = /^(?:till|til|until)/iu;

/** "Resten av månaden". */
const REST =
  /(?<!\p{L})(?:resten av|(?:the )?rest of)(?: the| this)? (?:(?<month>månaden|month)|året|(?:the )?year)(?!\p{L})/iu;

const daysInMonths = (text: string, today: CalendarDay): DaysAway | null => {
  const rest = REST.exec(text);
  if (rest !== null) {
    const month = rest.groups?.['month'] === undefined ? 12 : Number(today.slice(5, 7));
    const next =
      month === 12
        ? `${Number(today.slice(0, 4)) + 1}-01`
        : `${today.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
    return { from: today, to: addDays(toDay(`${next}-01`), -1) };
  }
  const [one, ...others] = [...text.matchAll(WHOLE_MONTH)].map(({ groups }) => {
    const number = MONTHS.findIndex((name) =>
      new RegExp(`^(?:${name})$`, 'iu').test(groups?.['month'] ?? ''),
    );
    const isNextYear = number + 1 < Number(today.slice(5, 7));
    const year = Number(today.slice(0, 4)) + (isNextYear ? 1 : 0);
    const dayOf = (month: number) =>
      toDay(`${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
    const first = dayOf(number);
    return {
      ...{ before: groups?.['before'] ?? '', first, last: addDays(dayOf(number + 1), -1) },
      from: first < today ? today : first,
    };
  });
  if (one === undefined) return null;
  const next = others[0];
  if (next !== undefined)
    return { from: one.from, to: STARTS_MONTH.test(one.before) || next.last < one.from ? null : next.last };
  if (STARTS_MONTH.test(one.before)) return { from: one.from, to: null };
  // Until a month is over before it begins.
  return ENDS_MONTH.test(one.before)
    ? { from: today, to: addDays(one.first, -1) }
    : { from: one.from, to: one.last };
};

/** "Mellan jul och nyår": the days between. */
const BETWEEN_HOLIDAYS =
  /(?<!\p{L})(?:mellan jul och nyår|(?:i )?mellandagarna|between (?:christmas|xmas) and new year)/iu;
const betweenHolidays = (today: CalendarDay): Days => {
  const year = today.slice(0, 4);
  return { from: toDay(`${year}-12-27`), to: toDay(`${year}-12-30`) };
};

/** "Tors-fre". */
const WEEKDAY_RANGE =
  /(?<!\p{L})(?<first>(?:mån|tis|ons|tors?|fre|mon|tue?s?|wed|thu(?:rs?)?|fri)\p{L}*)\.? ?[-–] ?(?<last>(?:tis|ons|tors?|fre|lör|sön|tue?s?|wed|thu(?:rs?)?|fri|sat|sun)\p{L}*)/giu;
const MONTH =
  '(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|dec)(?:uari|ruari|uary|ruary|ch|s|il|i|e|y|usti?|t?ember|ober)?\\.?(?!\\p{L})';
const NUMBER = '(?<!\\d)(?:den |the )?(?<first>\\d{1,2})(?::?[ae]|st|nd|rd|th)?';
const OTHER = '\\s*(?:[-–]|till?|to|och|and|t\\.?o\\.?m\\.?|through|until)\\s*(?:och med )?';
const NUMBERED = '(?:den |the )?(?<last>\\d{1,2})(?::?[ae]|st|nd|rd|th)?(?!\\d)';
/** Two ends said with one month, one week or a dash, and the same as two whole days. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [WEEKDAY_RANGE, '$<first> och $<last>'],
  [
    new RegExp(`${NUMBER}${OTHER}${NUMBERED} (?:of )?(?<month>${MONTH})`, 'giu'),
    '$<first> $<month> till $<last> $<month>',
  ],
  [
    new RegExp(`(?<month>${MONTH}) ${NUMBER}${OTHER}${NUMBERED}(?![./:])`, 'giu'),
    '$<first> $<month> till $<last> $<month>',
  ],
  [
    /(?<![\d/])(?<first>\d{1,2}) ?[-–] ?(?<last>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/gu,
    '$<first>/$<month> till $<last>/$<month>',
  ],
  [
    /(?<first>\d{1,2})[./](?<month>\d{1,2}) ?[-–] ?(?<last>\d{1,2})[./](?<next>\d{1,2})(?!\d)/gu,
    '$<first>/$<month> till $<last>/$<next>',
  ],
  [
    /(?<!\p{L})(?:veckorna|vecka|v\.?|weeks?) ?(?<first>\d{1,2}) ?(?:[-–]|till|to|och|and) ?(?:vecka |v\.? ?|week )?(?<last>\d{1,2})(?!\d)/giu,
    'week $<first> till week $<last>',
  ],
];
/** How long it goes on, from the one day that is said. */
const WEEKS_LONG =
  /(?<!\p{L})(?<many>en|ett|två|tre|fyra|one|a|two|three|four|[1-8]) (?:veckors?|veckas?|weeks?)(?!\p{L})/iu;
const COUNTED = new Map(
  ['en ett one a', 'två two', 'tre three', 'fyra four'].flatMap((words, index) =>
    words.split(' ').map((word) => [word, index + 1] as const),
  ),
);
const OPENS_WITH_UNTIL =
  /^(?:(?:fram|ända|all the way|right) )?(?:till(?: och med)?|t\.?o\.?m\.?|tills|until|till|til|through|to) /iu;

const daysIn = (text: string, context: CaptureContext): DaysAway | null => {
  const holidays = BETWEEN_HOLIDAYS.test(text) ? betweenHolidays(context.today) : null;
  if (holidays !== null) return holidays;
  const { said, days } = lineIn(
    ENDS.reduce((left, [pattern, plain]) => left.replace(pattern, plain), text),
    context,
  );
  const [one, ...others] = days;
  if (one === undefined || (others.length === 0 && !/\d/u.test(text))) {
    const months = daysInMonths(text, context.today);
    if (months !== null) return months;
  }
  if (one === undefined) return null;
  if (others.length === 0) {
    const many = WEEKS_LONG.exec(text)?.groups?.['many']?.toLowerCase();
    const weeks = many === undefined ? 0 : (COUNTED.get(many) ?? Number(many));
    if (weeks > 0 && FROM.test(said)) return { from: one.day, to: addDays(one.day, weeks * 7 - 1) };
  }
  // "Monday to Wednesday", on a Tuesday, is in the week that begins then.
  const inOrder = [one, ...others]
    .map(({ day }, nth) => (nth > 0 && day < one.day && !/\d/u.test(text) ? addDays(day, 7) : day))
    .sort();
  const first = inOrder[0] ?? one.day;
  const last = inOrder.at(-1) ?? one.day;
  const monday = addDays(first, 1 - weekdayOf(first));
  const from = isOfWeeks(text) && monday > context.today ? monday : first;
  const saysEnd = UNTIL.test(said.slice(0, one.start)) || OPENS_WITH_UNTIL.test(said.slice(one.start));
  const isEnd = others.length === 0 && saysEnd && !FROM.test(said);
  if (isEnd) return { from: context.today, to: last };
  const isStart =
    others.length === 0 &&
    (STARTS.test(said.slice(0, one.start)) || OPENS_WITH_START.test(said.slice(one.start, one.end)));
  if (isStart) return { from: isOfWeeks(text) ? from : first, to: null };
  if (isOfWeeks(text) && monday <= context.today) return { from: context.today, to: last };
  return { from, to: last };
};

/**
 * The days that a sentence says somebody is away: of a week or a month all that is left of it, until a day from today on. Null where it says
 * none.
 */
export const daysAway = (text: string, by: ReadBy): DaysAway | null => daysIn(text, asContext(by));

/** The days that a question is about: one, or a whole week. Null where it names none. */
export const daysAskedOf = (text: string, by: ReadBy): Days | null => {
  const called = CALLED_BY.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
  const day = dayIn(called, asContext(by))?.day;
  if (day === undefined) return null;
  if (!isOfWeeks(called)) return { from: day, to: day };
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
};

/** "Jag hinner inte i dag": then no day is said that it is moved to. */
const CANT_THEN =
  /^(?:jag )?hinner (?:nog |tyvärr )?inte(?!.*(?:[,;.–]|(?<!\p{L})(?:så|tar|i ?stället|förrän|till|före|flytta)(?!\p{L})))/iu;

const HALF_HOUR = /(?<!\p{L})(?:halv|half(?: past)?) (?:\d{1,2}|\p{L}+)/giu;

/** Before a day that something isn't done until, though it can't be done. */
const NOT_UNTIL = /(?<!\p{L})(?:förrän|until|till|til|tills)(?: (?:på|on|den|the))?\s*$/iu;
/** Said by its name, a day on which nobody works is meant. */
const DAY_OF_REST = /(?<!\p{L})(?:lör|sön|sat(?!t)|sun|helg|weekend|jul|nyår|christmas)|\d/iu;
/** Said of a day that something can't be done by. */
const CANT_BY = /(?<!\p{L})(?:inte|won['’]?t|can['’]?t|cannot)(?!\p{L}).*(?<!\p{L})till\s*$/iu;

/** "Den 15 i stället": a day by its number alone. */
const NUMBERED_INSTEAD = /(?<!\p{L})den \d{1,2}(?= (?:i ?stället|hellre)(?!\p{L}))/giu;

/** The day that something is moved to; it is asked for where it isn't certain, and then only suggested. */
export type MovedTo = Readonly<{ day: CalendarDay | null; isCertain: boolean }>;

/** The day that something is moved to in those words: the only one that it isn't moved away from. */
export const movedTo = (text: string, context: CaptureContext): MovedTo => {
  const stretch = stretchIn(text, context);
  const before = text.slice(0, stretch?.start ?? 0);
  if (stretch !== null && !AWAY_FROM.test(before)) return { day: stretch.from, isCertain: false };
  const { said, days } = lineIn(text.replace(HALF_HOUR, '').replace(NUMBERED_INSTEAD, '$&:e'), context);
  if (CANT_THEN.test(said)) return { day: null, isCertain: false };
  const isAway = ({ start, end }: SaidDay): boolean => {
    const ahead = said.slice(0, start);
    // What the day's words begin with may be the "until" itself.
    const until = `${ahead}${/^(?:förrän|until|till|tills|til) /iu.exec(said.slice(start, end))?.[0] ?? ''}`;
    if (NOT_THEN.test(said.slice(end))) return true;
    return AWAY_FROM.test(ahead) && (!NOT_UNTIL.test(until) || CANT_BY.test(until));
  };
  const left = days.filter((one) => !ONLY_TIME.test(said.slice(one.start, one.end)) && !isAway(one));
  const due = dueIn(left);
  if (due === null) return { day: null, isCertain: false };
  const words = said.slice(due.start, due.end);
  if (isWorkingDay(due.day, context.daysOff) || DAY_OF_REST.test(words))
    return { day: due.day, isCertain: true };
  return { day: workingDayBefore(due.day, context.daysOff), isCertain: false };
};

/** After the new day of something. */
const INSTEAD = /\s+(?:i ?stället|instead)(?!\p{L})/giu;

/** The day that a command in those words is about: the new one of what is moved, the first of an absence. Null where none is said. */
export const dayMeant = (verb: CommandVerb, text: string, context: CaptureContext): CalendarDay | null => {
  if (!DATED.has(verb)) return null;
  if (verb === 'leave') return daysIn(text, context)?.from ?? null;
  if (verb === 'quiet' && FOR_TODAY.test(text)) return context.today;
  if (verb === 'move' || verb === 'move-session') return movedTo(text, context).day;
  const whole = verb === 'end-leave' ? text.replace(INSTEAD, '') : text;
  const called = CALLED_BY.reduce((said, [pattern, plain]) => said.replace(pattern, plain), whole);
  return dayIn(called, context)?.day ?? null;
};
