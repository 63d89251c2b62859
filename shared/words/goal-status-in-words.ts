import { isSaidToEnd } from '../domain/goal.ts';
import type { GoalStatus } from '../domain/goal.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { WordKey, WordValues } from './say.ts';

/** Says words and days to somebody, in their language. */
export type GoalWords = Readonly<{
  say: (key: WordKey, values?: WordValues) => string;
  /** A day as people say it: "fre 1 jan". */
  day: (day: CalendarDay) => string;
}>;

/** What a goal's status is said by. */
export type GoalTimes = Readonly<{
  status: GoalStatus;
  from: CalendarDay;
  to: CalendarDay;
  saidOn: CalendarDay | null;
}>;

/**
 * How a goal is going, in a word or two; of one whose period isn't now, when that begins or ended: "Börjar fre 1 jan", and
 * where no figure is of its end, of when the latest is.
 */
export const goalStatusInWords = ({ say, day }: GoalWords, goal: GoalTimes): string => {
  const { status, from, to, saidOn } = goal;
  if (status === 'coming') return say('panel.goal.coming', { day: day(from) });
  if (status === 'ended') {
    if (saidOn === null) return say('panel.goal.ended.unsaid', { day: day(to) });
    return isSaidToEnd(goal)
      ? say('panel.goal.ended', { day: day(to) })
      : say('panel.goal.ended.outdated', { day: day(to), said: day(saidOn) });
  }
  return say(`panel.goal.${status}`);
};

/** The same within a sentence: a status begins with a capital by itself. */
export const goalStatusWithin = (words: GoalWords, goal: GoalTimes): string => {
  const text = goalStatusInWords(words, goal);
  return `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;
};
