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
export type GoalTimes = Readonly<{ status: GoalStatus; from: CalendarDay; to: CalendarDay }>;

/** How a goal is going, in a word or two; of one whose period isn't now, when that begins or ended: "Börjar fre 1 jan". */
export const goalStatusInWords = ({ say, day }: GoalWords, { status, from, to }: GoalTimes): string => {
  if (status === 'coming') return say('panel.goal.coming', { day: day(from) });
  if (status === 'ended') return say('panel.goal.ended', { day: day(to) });
  return say(`panel.goal.${status}`);
};

/** The same within a sentence: a status begins with a capital by itself. */
export const goalStatusWithin = (words: GoalWords, goal: GoalTimes): string => {
  const text = goalStatusInWords(words, goal);
  return `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;
};
