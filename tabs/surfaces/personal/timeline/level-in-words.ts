import { anchors } from '../../../../shared/coaching/behaviour.ts';
import type { BehaviourWords } from '../../../../shared/coaching/behaviour.ts';
import type { Level } from '../../../../shared/domain/rating.ts';
import type { Words } from '../../../platform/words.tsx';

/** What a level means: its own words, or those that it lies between. */
export const levelInWords = (
  { language, say }: Pick<Words, 'language' | 'say'>,
  { levels }: BehaviourWords,
  level: Level,
): string => {
  const around = anchors.filter((one) => Math.abs(one - level) <= 1).map((one) => levels[one][language]);
  const [below = '', above] = around;
  return above === undefined ? below : say('timeline.rating.between', { below, above });
};
