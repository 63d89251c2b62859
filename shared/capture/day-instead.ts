import type { SaidDay } from './due-day.ts';
import { BEGINS_WITH_EDIT } from './edit-terms.ts';
import type { Line } from './line.ts';

/** "Hinner inte då, på fredag", "can't do Thursday, so Friday": the day that is said instead, after why. */
export const dayInstead = (
  line: Line,
  days: readonly SaidDay[],
  corrects: boolean,
): SaidDay['day'] | null => {
  const day = days.at(-1);
  if (day === undefined || !/^[\s.!]*$/u.test(line.text.slice(day.end))) return null;
  const why = line.text.slice(0, day.start);
  const isWhy = corrects || BEGINS_WITH_EDIT.test(why) || DENIES.test(why);
  return isWhy && INSTEAD.test(why) ? day.day : null;
};
const DENIES = /(?<!\p{L})(?:inte|not|can't|cannot|won't|upptagen|busy|ledig|bortrest)(?!\p{L})/iu;
const INSTEAD =
  /(?:[,.–—-]|(?:^|\s)(?:så|so|utan|istället|i stället|instead|tar det|gör det|blir det|det blir|make it|do it|it'll be))[\s,]*(?:(?:tar det|gör det|blir det|det blir|make it|let's say|säg|it'll be|say) )?$/iu;
