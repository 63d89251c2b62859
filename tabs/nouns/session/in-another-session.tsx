import type { ReactNode } from 'react';
import type { LiveSessionLine } from '../../../shared/contracts/session.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { QuestionBox } from './question-box.tsx';

type Props = Readonly<{ other: LiveSessionLine; children?: ReactNode }>;

/** Names the session with somebody else that the reader is in, and says what happens to it when another begins. */
export const InAnotherSession = ({ other, children }: Props) => {
  const { say, typeNames, time } = useWords();
  const { type, startsAt, startedAt, manager, rep, you } = other;
  const values = {
    name: firstName((you === 'manager' ? rep : manager).name),
    type: typeNames.of(type),
    time: time(startedAt ?? startsAt),
  };
  return (
    <QuestionBox name="in-another" text={say('panel.in-another', values)}>
      {children}
    </QuestionBox>
  );
};
