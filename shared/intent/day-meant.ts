import type { CaptureContext } from '../capture/context.ts';
import { detectLanguage } from '../capture/detect-language.ts';
import { daysIn, dueIn } from '../capture/due-day.ts';
import type { SaidDay } from '../capture/due-day.ts';
import { readPlainly } from '../capture/plain.ts';
import { tokensOf } from '../capture/tokens.ts';
import { addDays, weekdayOf } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { CommandVerb } from './verb.ts';

/** Commands that a day belongs to. */
const DATED: ReadonlySet<CommandVerb> = new Set(['move', 'move-session', 'cancel-session', 'leave', 'quiet']);

/** A day that a meeting is called by: "dagens", "tomorrow's". */
const CALLED_BY: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})dagens(?!\p{L})/giu, 'i dag'],
  [/(?<!\p{L})morgondagens(?!\p{L})/giu, 'i morgon'],
  [/(?<!\p{L})(today|tomorrow|\p{L}+day)['’]?s(?!\p{L})/giu, '$1'],
  [/(?<!\p{L})((?:mån|tis|ons|tors|fre)dag)(?:ens|s)(?!\p{L})/giu, '$1'],
];
/** Before a day that something is moved away from, or can't be done on. */
const AWAY_FROM =
  /(?:i ?stället för|hellre än|instead of|in place of|rather than|från|from|(?<!\p{L})(?:inte|not|hinner|kan inte|can.?t|won.?t|passar inte)(?!\p{L})[^,.;:!?–]*)\s*(?:på|on|med)?\s*$/iu;
/** After such a day. */
const NOT_THEN =
  /^\s*(?:funkar|går|passar|fungerar) (?:inte|ej)|^\s*(?:doesn.?t|does not|won.?t|isn.?t|is no good)/iu;
/** A whole week, by name or number. */
const WEEK = /(?<!\p{L})(?:veckan?|week|v\.? ?\d+)(?!\p{L})/iu;
const WEEKDAY = /(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;

/** For a while that ends today. */
const FOR_TODAY =
  /(?<!\p{L})(?:resten av (?:dagen|dan)|en stund|just nu|för stunden|i eftermiddag|i kväll|ikväll|(?:the )?rest of (?:the |to)day|for now|for a (?:while|bit)|this afternoon|tonight)(?!\p{L})/iu;

const lineIn = (text: string, context: CaptureContext) => {
  const language = detectLanguage(text, context.locale);
  const { line } = readPlainly(tokensOf(text), language, context);
  return { said: line.text, days: daysIn(line.text, language, context.today, context.daysOff) };
};

/** The day that a sentence names, with where its words stand; null for none, and for several. */
export const dayIn = (text: string, context: CaptureContext): SaidDay | null =>
  dueIn(lineIn(text, context).days);

/** The first day of what somebody is away for: that of a week is its Monday. */
const firstDayAway = (text: string, context: CaptureContext): CalendarDay | null => {
  const [first] = lineIn(text, context)
    .days.map(({ day }) => day)
    .sort();
  if (first === undefined) return null;
  const monday = addDays(first, 1 - weekdayOf(first));
  const isWeek = WEEK.test(text) && !WEEKDAY.test(text);
  return isWeek && monday > context.today ? monday : first;
};

/** The day that something is moved to: the only one that it isn't moved away from. */
const dayMovedTo = (text: string, context: CaptureContext): CalendarDay | null => {
  const { said, days } = lineIn(text, context);
  const left = days.filter(
    ({ start, end }) => !AWAY_FROM.test(said.slice(0, start)) && !NOT_THEN.test(said.slice(end)),
  );
  return dueIn(left.length > 0 ? left : days)?.day ?? null;
};

/** The day that a command in those words is about: the new one of what is moved, the first of an absence. Null where none is said. */
export const dayMeant = (verb: CommandVerb, text: string, context: CaptureContext): CalendarDay | null => {
  if (!DATED.has(verb)) return null;
  if (verb === 'leave') return firstDayAway(text, context);
  if (verb === 'quiet' && FOR_TODAY.test(text)) return context.today;
  if (verb === 'move' || verb === 'move-session') return dayMovedTo(text, context);
  const called = CALLED_BY.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
  return dayIn(called, context)?.day ?? null;
};
