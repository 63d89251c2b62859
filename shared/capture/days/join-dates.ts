import type { DateValue, PeriodUnit } from './date-value.ts';
import { BEGINS_WITH_EDIT, ENDS_WITH_EDIT, HAS_EDIT, ONLY_EDITS } from '../edit-terms.ts';
import { dateValue, unclear } from './date-value.ts';
import { numberOf } from './numerals.ts';

/** A date in a text, and where. `isTime` tells that it names but a time of day. */
export type DateSpan = Readonly<{
  start: number;
  end: number;
  value: DateValue;
  isTime: boolean;
  /** It ends with a day that is denied: "tomorrow, not tomorrow …". */
  denies?: true;
  /** It was said instead of another, which is this. */
  corrects?: DateValue;
}>;

const OR = /^[\s,.…–-]* (?:eller|or) (?:(?:på|on|by|the|den|senast|till) )*$/iu;
const AND = /^ (?:och|and) (?:på |on )?$/iu;
const BETWEEN = /(?:mellan|between|antingen|either) (?:på |on )?$/iu;
/** "…, onsdag menar jag": what tells the correction comes last. */
const CORRECTED_LAST =
  /^,? (?:menar jag|menade jag|var det(?: ju)?|i mean|i meant|rather|it is|instead|i stället|istället|blir bättre|is better|som jag sa|as i said|it should be|should it be|ska det vara|det ska vara|now(?= *(?:$|[.!]))|nu(?= *(?:$|[.!])))(?!\p{L})\)?/iu;

/** "On Thursday (not Wednesday)". */
const DENIES =
  /^[\s,(–-]*(?:(?:redan|already|nu),? )?(?:(?:hinner|kan|går|can't do|funkar) )?(?:inte|ej|not|istället för|i stället för|instead of|rather than) (?:på |on |den |the )?$/iu;
/** A promise of its own in between is none that corrects a day. */
const PROMISES =
  /(?<!\p{L})(?:jag|du|vi|i|you|we)(?:'ll| will| ska)? (?!mena|mean|meant|tar tillbaka)\p{L}+/iu;
const GAP_MAX = 45;
/** Where somebody is, is none. */
const PROMISES_ELSE =
  /(?<!\p{L})(?:jag|du|vi|i|you|we)(?:'ll| will| ska)? (?!mena|mean|meant|tar tillbaka|är|am|'m|have|har|sitter|can't|kan inte)\p{L}+/iu;
const THEN = /^ (?:then|då|i stället|istället|instead)(?!\p{L})/iu;
/** What is taken back in so many words may be explained before it is said anew. */
const EXPLAINED_MAX = 90;
/** "… today but it'll be Thursday now". */
const BECOMES =
  /^,? (?:but|or|men|fast|eller) (?:now |nu )?(?:it'll be|it will be|it's|it is|det blir|blir det|det får bli|det är)(?: now| nu| nog)?(?: on| på| the| den)? $/iu;
const isCorrected = (gap: string, rest: string): boolean =>
  BECOMES.test(gap) ||
  /^[\s,]*\*\s*(?:den |på |the |on )?$/iu.test(gap) ||
  (/^[\s,.…(–—-]*(?:på |on )?$/iu.test(gap) && CORRECTED_LAST.test(rest)) ||
  (ONLY_EDITS.test(gap) && (HAS_EDIT.test(gap) || CORRECTED_LAST.test(rest))) ||
  (BEGINS_WITH_EDIT.test(gap) && gap.length <= EXPLAINED_MAX && !PROMISES.test(gap)) ||
  (gap.length <= GAP_MAX &&
    HAS_EDIT.test(gap) &&
    !PROMISES.test(gap) &&
    !/(?:och|and|inte|not) /iu.test(gap));
/** "Thursday, wait, that's Thanksgiving over there, so Wednesday": the last one is meant. */
const GOES_ON = /^[^.!?]{0,30}(?:så|so|alltså|blir det|det blir|make it|it'll be|säg|say)(?: på| on)? $/iu;

const DENIED = /(?<!\p{L})(?:inte|ej|not) (?:på |on |den |the )?$/iu;
const INSTEAD = /^,? (?:utan|but|rather)(?: på| on| den| the)? $/iu;
const JOINED = /^,? ?\(?(?:den |the )?$/iu;
/** "The day before …", "two days after the meeting on …". */
const OFFSET =
  /(?<!\p{L})(?:(?<count>\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|a|an|one|two|three|four|five|ten) )?(?:(?<unit>da(?:g|gen|gar|n)|veck(?:an|a|or)|arbetsdag(?:en|ar)?|(?:the )?(?:working |business )?days?|(?:the )?weeks?)) (?<way>före|innan|efter|before|after)(?: (?!da[gn]|day|före|innan|before|after)\p{L}+){0,4} ?(?:på |on |den |the )?$/iu;

/** "Week commencing 7 December". */
const WEEK_OF =
  /(?:(?:the )?week (?:commencing|beginning|starting|of)|w\/c|veckan (?:som börjar|med start|från|med))(?: den| the| on| på)? $/iu;
const withWeek = (span: DateSpan, text: string): DateSpan => {
  const lead = WEEK_OF.exec(text.slice(0, span.start))?.[0] ?? '';
  if (lead === '') return span;
  const anchor = { at: 'value', value: span.value } as const;
  return {
    ...span,
    start: span.start - lead.length,
    value: dateValue({ unit: 'week', anchor, edge: 'end' }),
  };
};

const isWeekday = ({ value }: DateSpan): boolean => value.anchor.at === 'weekday';

const offsetUnit = (said: string): PeriodUnit =>
  /week|veck/iu.test(said) ? 'week' : /arbets|working|business/iu.test(said) ? 'workday' : 'day';

/** "Dagen innan mötet på torsdag" is counted from Thursday. */
const withOffset = (span: DateSpan, text: string, from: number): DateSpan => {
  if (span.isTime) return span;
  const offset = OFFSET.exec(text.slice(from, span.start));
  const { count, unit = '', way = '' } = offset?.groups ?? {};
  if (offset === null) return span;
  // "Veckan före jul" is that week, "en vecka före jul" a day in it.
  if (count === undefined && offsetUnit(unit) === 'week') {
    const week = { unit: 'week', offset: /före|innan|before/iu.test(way) ? -1 : 1, edge: 'end' } as const;
    const anchor = { at: 'value', value: span.value } as const;
    return { ...span, start: from + offset.index, value: { ...week, anchor, relation: 'around' } };
  }
  const number = count === undefined ? 1 : numberOf(count);
  const back = /före|innan|before/iu.test(way);
  const value: DateValue = {
    unit: offsetUnit(unit),
    anchor: { at: 'value', value: span.value },
    offset: back ? -number : number,
    edge: 'same',
    relation: 'around',
  };
  // "Dan före dan före dopparedan."
  return withOffset({ ...span, start: from + offset.index, value }, text, from);
};

/** The end of the day, or this evening, beside the day that it is said of. */
const isPartOfDay = ({ value }: DateSpan): boolean =>
  value.anchor.at === 'today' && value.unit === 'day' && value.relation === 'around';
const PART_OF = /^,? (?:on |på |of )?$/iu;

const isDayAhead = ({ value }: DateSpan, days: number): boolean =>
  value.anchor.at === 'today' && value.unit === 'day' && value.offset === days;

/**
 * "Between Monday and Wednesday" is one time, due at its end, and so is "today or tomorrow". Of other alternatives none is the day:
 * it is asked for.
 */
const alternatives = (one: DateSpan, other: DateSpan, text: string): DateSpan | null => {
  const gap = text.slice(one.end, other.start);
  const until = BETWEEN.test(text.slice(0, one.start)) && AND.test(gap);
  if (!OR.test(gap) && !until) return null;
  const isSoon = isDayAhead(one, 0) && isDayAhead(other, 1);
  const anchor = { at: 'later', one: one.value, other: other.value, until } as const;
  return { ...other, start: one.start, value: until || isSoon ? dateValue({ anchor }) : unclear };
};

/** "The Monday before Christmas", "fredagen efter Lucia". */
const BESIDE =
  /^ (?<way>före|innan|efter|before|after)(?: the| den)?(?: (?:mötet|demon|\p{L}+(?:ing|tet)) (?:på|den|on))? $/iu;
const besideOf = (one: DateSpan, other: DateSpan, text: string): DateSpan | null => {
  const way = BESIDE.exec(text.slice(one.end, other.start))?.groups?.['way'];
  const { anchor } = one.value;
  const isOne = isDefinite(one, text) || other.value.anchor.at === 'holiday';
  if (way === undefined || anchor.at !== 'weekday' || other.isTime || !isOne) return null;
  const beside = {
    at: 'beside',
    value: other.value,
    weekday: anchor.weekday,
    way: /^(?:efter|after)$/iu.test(way) ? 'after' : 'before',
  } as const;
  return { ...other, start: one.start, value: dateValue({ anchor: beside, relation: 'around' }) };
};
const isDefinite = ({ start, end }: DateSpan, text: string): boolean =>
  /en$|^(?:the )?last /iu.test(text.slice(start, end)) || /(?<!\p{L})the $/iu.test(text.slice(0, start));

/** "On Wednesday, I mean next week". */
const MEANS = /^,? ?(?:menar jag|jag menar|alltså|i mean|that is|dvs|of|in|i)? $/iu;
const inNextWeek = (one: DateSpan, other: DateSpan, text: string): DateSpan | null => {
  const { anchor } = one.value;
  const { value } = other;
  const isNextWeek = value.unit === 'week' && value.anchor.at === 'today' && value.offset > 0;
  if (anchor.at !== 'weekday' || !isNextWeek || value.edge !== null) return null;
  if (!MEANS.test(text.slice(one.end, other.start))) return null;
  return { ...other, start: one.start, value: { ...value, edge: anchor.weekday } };
};

/** A weekday and a date, or a weekday and its week; they have to agree. */
const weekdayWith = (one: DateSpan, other: DateSpan): DateValue | null => {
  const [named, date] = isWeekday(one) ? [one.value.anchor, other.value] : [other.value.anchor, one.value];
  if (named.at !== 'weekday') return null;
  const { anchor } = date;
  if (anchor.at === 'numbered' && date.unit === 'week') return { ...date, edge: named.weekday };
  if (anchor.at === 'today')
    return dateValue({ anchor: { at: 'named', value: date, weekday: named.weekday } });
  return anchor.at === 'date' ? { ...date, anchor: { ...anchor, weekday: named.weekday } } : null;
};

/** "V 49, nej 50", "den 3:e, nej 4:e": only what differs is said again. */
const RESTATED =
  /^[\s,–-]*(?:nej|nä|no|sorry|förlåt|ursäkta|fel|vänta|wait|oops|oj|rättelse|correction|i mean|jag menar|(?:eller|or),? (?:nej|no|rather|snarare))[\s,:–-]+(?:nej,? |förlåt,? |sorry,? )?(?:den |the )?(?<day>\d{1,2})(?::?[ae]|st|nd|rd|th)?(?![\d:/.]\d|\s*(?:st|kr|%|dagar|veckor|days|weeks|\p{L}+))/iu;
/** "On the 3rd – sorry, they moved it, 4th": why, and then what. */
const RESTATED_LAST =
  /^[\s,–—-]*(?:nej|nä|no|sorry|förlåt|ursäkta|fel|vänta|wait|oops|oj|rättelse|correction)[\s,]+[^.\d]{1,40}[\s,–—-]+(?:den |the )?(?<day>\d{1,2})(?::?[ae]|st|nd|rd|th)[\s.!]*$/iu;
const restated = (span: DateSpan, text: string): DateSpan => {
  const said = RESTATED.exec(text.slice(span.end)) ?? RESTATED_LAST.exec(text.slice(span.end));
  const number = Number(said?.groups?.['day']);
  const { anchor } = span.value;
  if (said === null) return span;
  const end = span.end + said[0].length;
  if (anchor.at === 'numbered')
    return { ...span, end, value: { ...span.value, anchor: { ...anchor, number } } };
  if (anchor.at === 'date')
    return { ...span, end, value: { ...span.value, anchor: { ...anchor, day: number, weekday: null } } };
  return span;
};

const isSameValue = (one: DateValue, other: DateValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** "… är jag ju i Malmö", "… I'm in Dublin", "…'s a holiday": where somebody is that day. */
const WHERE =
  /^(?: (?:är|sitter|jobbar|har) (?:jag|vi|hon|han|de|det)|,? (?:that's when )?(?:i'm|i am|we're|i've|they're|she's|he's)|'s| is| är)(?!\p{L})[^,.;!?]{0,40}/iu;

const joinTwo = (one: DateSpan, other: DateSpan, text: string): DateSpan | null => {
  const gap = text.slice(one.end, other.start);
  const joined = { ...other, start: one.start };
  if (one.isTime || other.isTime) return null;
  // "Inte på onsdag utan på torsdag": what is denied goes with its "not".
  const denied = DENIED.exec(text.slice(0, one.start))?.[0] ?? '';
  if (denied !== '' && INSTEAD.test(gap)) return { ...joined, start: one.start - denied.length };
  if (DENIES.test(gap)) {
    const closing = gap.includes('(') && text[other.end] === ')' ? 1 : 0;
    return { ...one, end: other.end + closing, denies: true };
  }
  if (one.denies === true && /^[\s,(–-]*(?:but |utan )?(?:on |på |den |the )?$/iu.test(gap)) return joined;
  // "Wednesday, hold on, Wednesday I'm in Leeds, Thursday then": of which nobody can be sure.
  if (one.denies === true && gap.length <= GAP_MAX && !PROMISES_ELSE.test(gap))
    return {
      ...joined,
      value: THEN.test(text.slice(other.end)) || GOES_ON.test(gap) ? other.value : unclear,
    };
  const nextWeek = inNextWeek(one, other, text);
  if (nextWeek !== null) return nextWeek;
  const corrected = isCorrected(gap, text.slice(other.end));
  // "Monday – make that Tuesday, Monday's a holiday": why the first one was taken back.
  if (one.corrects !== undefined && isSameValue(one.corrects, other.value))
    return { ...one, end: other.end + (WHERE.exec(text.slice(other.end))?.[0].length ?? 0) };
  // "The 2nd, no, on the 2nd I'm off": when nobody can.
  const where = WHERE.exec(text.slice(other.end))?.[0] ?? '';
  if (corrected && where !== '' && isSameValue(one.value, other.value))
    return { ...one, end: other.end + where.length, value: unclear };
  // "The 8th, no hang on that's a Tuesday, the 9th": which day the first one is, and not what is said instead.
  if (corrected && isSameValue(one.value, other.value)) return { ...one, end: other.end, denies: true };
  if (corrected && TELLS_WHICH.test(gap) && isWeekday(other)) return { ...one, end: other.end, denies: true };
  if (corrected || (one.corrects !== undefined && GOES_ON.test(gap)))
    return { ...joined, corrects: one.value };
  const related = alternatives(one, other, text) ?? besideOf(one, other, text);
  if (related !== null) return related;
  const isToday = /dag$|today$/iu.test(text.slice(one.start, one.end));
  if (isPartOfDay(one) && !isToday && PART_OF.test(gap)) return joined;
  if (isPartOfDay(other) && PART_OF.test(gap)) return { ...one, end: other.end };
  if (!JOINED.test(gap) || isWeekday(one) === isWeekday(other)) return null;
  const value = weekdayWith(one, other);
  return value === null ? null : { ...joined, value };
};

/** "… that's a": what day a date falls on. */
const TELLS_WHICH = /(?<!\p{L})(?:that's|that is|it's|det är(?: ju)?) (?:an?|en) $/iu;

/** "Den 7:e eller 8:e": either of two. */
const OR_ANOTHER = /^ (?:eller|or) (?:den |the )?\d{1,2}(?::?[ae]|st|nd|rd|th)?(?=\s*(?:$|[,.;!?)]|\p{L}))/iu;
/** "… eller i början av nästa": another time is meant as well. */
const OR_NEAR =
  /^,? (?:eller|or) (?:(?:kanske|möjligen|möjligtvis|possibly|maybe|perhaps|i|på|under|in|on|at|the|very|early|late|tidigt|senare|later|redan|already) )*(?:början|mitten|slutet|start|beginning|middle|end|nästa|next|dagen (?:efter|därpå)|veckan (?:efter|därpå)|(?:day|week|one) after|following)(?!\p{L})/iu;
const OTHER_BEFORE = /\d(?:st|nd|rd|th|:[ae])? (?:or|eller) (?:the |den )?$/iu;
const HANGS = /^ (?:före|innan|efter|dessförinnan|before|after)(?=\s*(?:$|[,.;!?]))/iu;

/** "Torsdag tar jag Instalco, fel, fredag var det": the day that a sentence begins with, taken back at its end. */
const takesBackFirst = (one: DateSpan, other: DateSpan, text: string): boolean => {
  const gap = text.slice(one.end, other.start);
  const isLast = /^[\s.!]*$/u.test(text.slice(other.end).replace(CORRECTED_LAST, ''));
  return one.start < 4 && isLast && ENDS_WITH_EDIT.test(gap.trimEnd()) && !/[.!?]/u.test(gap);
};

/** Dates that are said as one, or one instead of another, joined; in the order of the text. */
export const joinDates = (found: readonly DateSpan[], text: string): readonly DateSpan[] => {
  const joined: DateSpan[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const span = withOffset(withWeek(next, text), text, before?.end ?? 0);
    const one = before === undefined ? null : joinTwo(before, span, text);
    if (one === null && before !== undefined && takesBackFirst(before, span, text))
      joined.splice(-1, 1, { ...before, value: span.value });
    const result = restated(one ?? span, text);
    if (one === null) joined.push(result);
    else joined.splice(-1, 1, result);
  }
  return joined.map((span) => {
    if (
      span.value.anchor.at === 'date' &&
      (OR_ANOTHER.test(text.slice(span.end)) ||
        OTHER_BEFORE.test(text.slice(Math.max(0, span.start - 20), span.start)))
    )
      return { ...span, value: unclear };
    if (OR_NEAR.test(text.slice(span.end))) return { ...span, value: unclear };
    // "The Wednesday before": of a day that is said elsewhere, if anywhere.
    if (isWeekday(span) && isDefinite(span, text) && HANGS.test(text.slice(span.end)))
      return { ...span, value: unclear };
    const rest = CORRECTED_LAST.exec(text.slice(span.end))?.[0] ?? '';
    return rest === '' ? span : { ...span, end: span.end + rest.length };
  });
};
