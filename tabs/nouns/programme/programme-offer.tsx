import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { ActionLine } from '../../ui/action-line.tsx';
import { nextPhaseInWords, programmeMidSentence } from './programme-in-words.ts';
import { useProgramme } from './use-programme.ts';

type Props = Readonly<{
  rhythmId: string;
  /** Whether the pair has no rhythm yet, and may begin with the programme. */
  isNew: boolean;
  isUsed: boolean;
  /** The manager's yes: what the programme has for now, and what it has later. */
  use: (now: ProgrammePhaseView, later: readonly ProgrammePhaseView[]) => void;
}>;

const Line = ({ rhythmId, isNew, isUsed, use }: Props) => {
  const words = useWords();
  const { say } = words;
  const found = useProgramme();
  const next = found?.followed.find((one) => one.rhythmId === rhythmId);
  const phases = found?.programme?.phases ?? [];
  const phase = isNew ? phases[0] : next?.next;
  if (!phase) return null;
  const text = isNew
    ? say('programme.offer', { programme: programmeMidSentence(phases, words) })
    : nextPhaseInWords(next?.rep.name ?? '', phase, words);
  return (
    <ActionLine
      text={isUsed && isNew ? say('programme.used') : text}
      isStatus={isUsed}
      testId="programme-offer"
    >
      {!isUsed && (
        <Button size="small" onClick={() => use(phase, isNew ? phases.slice(1) : [])}>
          {say('programme.use')}
        </Button>
      )}
    </ActionLine>
  );
};

/** Offers what the organisation's programme has for a rhythm that is being set; one tap fills it in. */
export const ProgrammeOffer = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="programme">
      <Line {...props} />
    </InWords>
  </Suspense>
);
