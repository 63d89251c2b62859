import type { SaidDay } from './due-day.ts';
import { BEGINS_WITH_EDIT } from './edit-terms.ts';
import type { Line } from './line.ts';

/** "Hinner inte då, på fredag", "can't do Thursday, so Friday": the day that is said instead, after why. */
export const dayInstead = (
  line: Line,
  days: readonly SaidDay[],
  before: SaidDay['day'] | null,
  corrects: boolean,
): SaidDay['day'] | null => {
  const day = days.at(-1);
  if (day === undefined || !NOTHING_MORE.test(line.text.slice(day.end))) return null;
  const why = line.text.slice(0, day.start);
  const isAgain = days.length === 2 && days[0]?.day === before && day.day !== before;
  const isSaidInstead = SAYS_INSTEAD.test(line.text.slice(day.start)) && days.length === 1;
  const isWhy =
    corrects ||
    isAgain ||
    isSaidInstead ||
    BEGINS_WITH_EDIT.test(why) ||
    DENIES.test(why) ||
    THAT_DAY.test(why);
  return isWhy && INSTEAD.test(why) ? day.day : null;
};
/** "The courier's full, so Thursday it is." */
const SAYS_INSTEAD = / (?:får det bli|får det vara|blir det|i stället|istället|instead|it is)[\s.!]*$/iu;
const DENIES =
  /(?<!\p{L})(?:inte|not|can't|cannot|won't|upptagen|busy|ledig|bortrest|away|off|closed|stängt|helgdag|holiday)(?!\p{L})/iu;
/** "I'm in Oslo that day": why it can't be then. */
const THAT_DAY =
  /(?<!\p{L})(?:den dagen|that day|(?:är|sitter|jobbar) (?:jag |ju |i |på |hos |\p{Lu}\p{L}+ ?)+då(?!\p{L}))/iu;
const NOTHING_MORE =
  /^(?:,? (?:får det bli|får det vara|blir det|det blir|blir bättre|passar bättre|passar|funkar|i stället|istället|då|instead|then|it is|works|suits|is better))*[\s.!]*$/iu;
const INSTEAD =
  /(?:[,.–—-]|(?:^|\s)(?:så|so|utan|istället|i stället|instead|tar det|gör det|blir det|det blir|det får bli|får det bli|make it|do it|it'll be))[\s,]*(?:(?:tar det|gör det|blir det|det blir|det får bli|får det bli|make it|let's say|säg|it'll be|say) )?$/iu;
