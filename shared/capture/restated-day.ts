import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { CaptureContext } from './context.ts';
import { daysIn } from './due-day.ts';

/** Longer than a day that is only said anew. */
const RESTATED_MAX = 70;
/** Tells that a day is said instead of another. */
const INSTEAD =
  /\*|(?<!\p{L})(?:hmm?|nja|nej|nä|nah|no|äsch|ugh|eller|or|wait|vänta|ändr\p{L}*|chang\p{L}*|edit|korrig\p{L}*|correct\p{L}*|rätt\p{L}*|säger|säg|say|make|flytta\p{L}*|skjut\p{L}*|mov(?:e|ing)|push(?:ing)?|shift|bli|blir|be|it'll|that'll|bättre|better|bäst|best|passar|suits|works|funkar|instead|istället|i stället|rather|hellre|snarare|mena\p{L}*|mean|meant|då|then|fel|wrong|typo|oops|ops|sorry|förlåt)(?!\p{L})/iu;
/** All that is said beside it. */
const NOTHING_ELSE =
  /^(?:[\s,.:;!*()–—-]|(?:hmm?|nja|nej|nä|nah|no|äsch|ugh|oj|oh|ja|jo|well|ok|okej|okay|eller|or|så|so|men|but|då|then|sen|wait|vänta|nu|hang on|hold on|ändring|ändrar|ändrade|ändrat|ändra|mig|change|changed|my|mind|edit|korrigering|correction|rättelse|rättare|sagt|vi|we|i|jag|säger|säg|say|let's|make|tar|take|tänker|det|it|that|this|it'll|that'll|får|bli|blir|ska|should|vara|be|is|will|it's|that's|'s|är|nog|väl|probably|prob|bättre|better|best|bäst|passar|suits|works|funkar|i stället|stället|istället|instead|rather|hellre|snarare|såklart|of course|menar|mean|meant|menade|förresten|actually|på|on|den|the|by|senast|till|redan|already|för|for|me|fel|wrong|typo|oops|ops|sorry|förlåt|av|skrev|dag|day|var|was|sa|sade|do|doing|do it|we'll|i'll|i'm|go|with|kör|köra|to|move|moving|push|pushing|shift|flyttar|flytta|skjuter|skjuta|fram|back|out|alltså|ju|då|den dagen|that day|said|gäller|stämmer|correct|right)(?!\p{L}))*$/iu;

/** The only day of a sentence that says hardly more than that day; null where more is said. */
export const dayAloneIn = (
  text: string,
  language: Language,
  before: CalendarDay | null,
  { today, daysOff }: CaptureContext,
): CalendarDay | null => {
  if (text.length > RESTATED_MAX) return null;
  const days = daysIn(text, language, today, daysOff, before).filter(({ stays }) => !stays);
  const [day] = days;
  if (day === undefined || days.length > 1) return null;
  const rest = `${text.slice(0, day.start)} ${text.slice(day.end)}`;
  return NOTHING_ELSE.test(rest) ? day.day : null;
};

/** The day that a few words say instead of the one before it: "hmm, torsdag är nog bättre", "*onsdag"; null where more is said. */
export const restatedDay = (
  text: string,
  language: Language,
  before: CalendarDay,
  context: CaptureContext,
): CalendarDay | null => (INSTEAD.test(text) ? dayAloneIn(text, language, before, context) : null);
