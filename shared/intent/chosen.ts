import { matching, stemsOf } from '../capture/matching.ts';

/** What the bot showed to choose among, in that order. */
export type OfferedChoice = Readonly<{ id: string; text: string }>;

/** Words for the places of a list, from the first. */
const PLACES = [
  'första|1:?a|ettan|översta|first|1st|top|1',
  'andra|2:?a|tvåan|second|2nd|2',
  'tredje|3:?e|trean|third|3rd|3',
  'fjärde|4:?e|fyran|fourth|4th|4',
  'femte|5:?e|femman|fifth|5th|5',
];
const LAST = 'sista|nedersta|understa|last|bottom';
const MIDDLE = 'mellersta|mittersta|mitten|middle';
const PLACE = [...PLACES, LAST, MIDDLE].join('|');
const THING =
  "(?:one(?:['’]?s)?|promise|step|löftet|steget|grejen|saken|alternativet|av dem|of (?:them|those))";
const BEFORE =
  "(?:(?:ok(?:ej|ay)?|ja|jo|nej|nä|äh|no|yes|yeah|yep|well|jag|i|vi|we|it['’]?s|it|det|den|menade?r?|meant?|tar|ta|tänkte på|väljer|take|pick|choose|was|is|är|e|var|the|nummer|numret|number|nr|no|alternativ|option|på)[\\s,.!:#]+)*#?";
const AFTER = '(?:[\\s,]+(?:tack|please|thanks|då|then|förstås|såklart|of course))*';

/** "Den andra", "the first one", "2": nothing but a place. */
const ONLY_PLACE = new RegExp(`^${BEFORE}(?<place>${PLACE})(?: ${THING})?${AFTER}[\\s.!?,…)]*$`, 'iu');
/** "Flytta den andra", "second one's done": a place among other words. */
const PLACE_IN = new RegExp(
  `(?<!\\p{L}|(?<!\\p{L})(?:till|to|på|on|senast|by|före|before) )(?:(?:den|det|the|nummer|nr|number) (?<place>${PLACE})|^(?<opening>${PLACES.map((one) => one.split('|')[0]).join('|')}|sista|first|second|third|last)(?= (?:${THING}|är|e|is|blev)(?!\\p{L}))|(?<named>first|second|third|fourth|last|top|bottom) one)(?: ${THING})?(?![\\p{L}\\d:])(?! (?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|dec))`,
  'iu',
);

const placeOf = (word: string, count: number): number => {
  if (new RegExp(`^(?:${LAST})$`, 'iu').test(word)) return count - 1;
  if (new RegExp(`^(?:${MIDDLE})$`, 'iu').test(word)) return count === 3 ? 1 : -1;
  return PLACES.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(word));
};

/** The one that a message of nothing else points out; undefined for none, and where there are fewer. */
export const onlyChosen = (said: string, offered: readonly OfferedChoice[]): OfferedChoice | undefined =>
  offered[placeOf(ONLY_PLACE.exec(said)?.groups?.['place'] ?? '', offered.length)];

/** The one that is pointed out by its place among other words. */
export const chosenIn = (said: string, offered: readonly OfferedChoice[]): OfferedChoice | undefined => {
  const { place, opening, named } = PLACE_IN.exec(said)?.groups ?? {};
  return offered[placeOf(place ?? opening ?? named ?? '', offered.length)];
};

/** The only one whose words are said ("volvo-grejen"). */
export const namedAmong = (said: string, offered: readonly OfferedChoice[]): OfferedChoice | undefined => {
  if (stemsOf(said).length === 0) return undefined;
  const [only, ...others] = matching(said, offered);
  return others.length === 0 ? only : undefined;
};
