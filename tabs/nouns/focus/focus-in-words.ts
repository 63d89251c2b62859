import type { Development } from '../../../shared/contracts/development.ts';
import type { Words } from '../../platform/words.tsx';
import { latestOfEach } from '../rating/levels.ts';

/** What is practised and each person's latest rating: "Ställer öppna frågor · Maria 3, Ali 4". */
export const focusInWords = (
  { say, language }: Pick<Words, 'say' | 'language'>,
  { focus, ratings }: Pick<Development, 'focus' | 'ratings'>,
): string =>
  focus
    .map(({ behaviour, words }) =>
      [
        words.name[language],
        latestOfEach(ratings, behaviour)
          .map(({ name, level }) => `${name} ${String(level)}`)
          .join(', '),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    )
    .join(' · ') || say('personal.rep.focus.none');
