import type { Language } from '../domain/language.ts';
import { firstNamesOf } from './act.ts';
import { openingOf } from './clause-start.ts';
import type { CaptureContext } from './context.ts';
import type { SaidDay } from './due-day.ts';
import { namedAtStart } from './owner.ts';
import { actionAlone, actionOf } from './read-action.ts';
import { askingIn } from './requests.ts';
import { endsInDay } from './sentence-part.ts';
import type { SentencePart } from './sentence-part.ts';
import { matterOf } from './strip-preamble.ts';
import { unknownSpoken } from './unknown-verb.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

const isDone = (matter: string, language: Language): boolean => {
  const word = /^\p{L}+/u.exec(matter)?.[0].toLowerCase() ?? '';
  return language === 'sv'
    ? /t$/u.test(word) && swedish.fromSupine(word) !== null
    : english.isPast(word) && english.fromParticiple(word) !== null;
};

/** A verb that goes on with what its subject does: "jag ringer Volvo idag, mejlar Scania i morgon". */
export const goesOn = (
  left: SentencePart,
  right: SentencePart,
  joint: string,
  language: Language,
  context: CaptureContext,
): boolean => {
  if (right.days.length === 0) return false;
  const { text } = openingOf(right.text, right.days);
  const named = namedAtStart(matterOf(left.text, language, context).matter, language, context);
  // "Ali emails them today and rings them back on Friday."
  const theirs = named?.by === 'name' && language === 'en' ? actionOf(text, 'en') : null;
  const alone =
    actionAlone(text, language) ??
    unknownSpoken(text, language) ??
    (theirs?.known === true && /^\p{L}+s(?!\p{L})/iu.test(text) ? theirs : null);
  if (alone === null || namedAtStart(text, language, context) !== null) return false;
  const { matter } = matterOf(left.text, language, context);
  const subject = namedAtStart(matter, language, context);
  // "Kan du ringa Volvo imorgon och skicka offerten på fredag?": both are asked for.
  if (askingIn(matter, language, firstNamesOf(context)) !== null) return left.days.length > 0;
  const said =
    subject === null
      ? actionAlone(matter, language)
      : actionOf(matter.slice(subject.length).trimStart(), language);
  // "Ringt Rimbo, skickar dem avtalet i morgon": what has been done, and what comes now.
  if (subject === null && said === null) return isDone(matter, language);
  return left.days.length > 0 || said === null || /men|but/iu.test(joint);
};

/** The days of a verb that goes on, up to where the next one may. */
export const ownDays = ({ text, days }: SentencePart, language: Language): readonly SaidDay[] => {
  const stop = [...text.matchAll(STOPS)].find(
    ({ index, 0: joint }) =>
      /,/u.test(joint) || actionAlone(text.slice(index + joint.length), language) !== null,
  );
  return days.filter(({ start }) => stop === undefined || start <= stop.index);
};
/** What may begin another verb; "champion och EB" goes on with the same one. */
const STOPS = /(?<!^),\s+|(?<!^)\s(?:och|and|samt|men|but)\s+/giu;

/** "Jag ringer Volvo i dag, Scania i morgon och SKF på fredag": a thing and its day, without a verb of their own. */
export const isGapped = (left: SentencePart, right: SentencePart): boolean => {
  const [day] = right.days;
  // "… på fredag Scania": its day first.
  if (day?.start === 0 && left.days.length > 0)
    return /^,? ?(?:\p{Lu}|\p{N})[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2}(?:$|[,.;]| (?:och|and) )/u.test(
      right.text.slice(day.end).trimStart(),
    );
  return (
    endsInDay(left) &&
    day !== undefined &&
    /^(?:(?:och|and|sen|sedan|then|så) )*(?:\p{Lu}|\p{N})[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2} $/u.test(
      right.text.slice(0, day.start),
    ) &&
    /^\s*(?:$|[,.;]|och |and )/iu.test(right.text.slice(day.end))
  );
};
