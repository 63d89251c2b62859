import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import type { Words } from '../../platform/words.tsx';

/** What a level means, in the behaviour's own words: an anchor, or what lies between two. */
export const levelMeaning = (
  { say, language }: Pick<Words, 'say' | 'language'>,
  levels: BehaviourWords['levels'],
  level: number,
): string => {
  if (level === 1 || level === 3 || level === 5)
    return say('development.level.is', { text: levels[level][language] });
  const [lower, upper] = level === 2 ? ([1, 3] as const) : ([3, 5] as const);
  // Quoted within a sentence, an anchor has no full stop of its own.
  const within = (anchor: 1 | 3 | 5): string => levels[anchor][language].replace(/\.$/, '');
  return say('development.level.between', { lower: within(lower), upper: within(upper) });
};
