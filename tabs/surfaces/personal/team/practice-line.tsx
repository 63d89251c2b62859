import type { SharedFocus } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { ActionLine } from '../../../ui/action-line.tsx';
import { TogetherNow } from './together-now.tsx';

/** That several reps practise the same thing, with a way to gather them; stands below the team on days when other things come first. */
export const PracticeLine = ({ together }: Readonly<{ together: SharedFocus }>) => {
  const { language, say } = useWords();
  const { words, people } = together;
  return (
    <ActionLine
      text={say('personal.need.together', { count: people.length, behaviour: words.name[language] })}
    >
      <TogetherNow together={together} look="secondary" />
    </ActionLine>
  );
};
