import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import { followProgramme } from '../../../shared/contracts/programme.ts';
import { useAction } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { ActionLine } from '../../ui/action-line.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { nextPhaseInWords } from './programme-in-words.ts';
import { useProgramme } from './use-programme.ts';

type Props = Readonly<{
  /** Opens the rhythm, with what comes next filled in. */
  change: (rhythmId: string) => void;
}>;

const Lines = ({ change }: Props) => {
  const words = useWords();
  const { say } = words;
  const toast = useUndoToast();
  const steps = useProgramme()?.followed ?? [];
  const keep = useAction(followProgramme, {
    onDone: (_, { params: { id } }) => {
      const kept = steps.find(({ rhythmId }) => rhythmId === id);
      if (kept) toast(say('programme.kept', { rep: firstName(kept.rep.name) }));
    },
  });
  return (
    <>
      {steps.map(({ rhythmId, rep, next }) =>
        next === null ? null : (
          <ActionLine key={rhythmId} text={nextPhaseInWords(rep.name, next, words)} testId="programme-step">
            <Button size="small" onClick={() => change(rhythmId)}>
              {say('programme.next.do')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={keep.isPending}
              onClick={() => keep.mutate({ params: { id: rhythmId }, body: { following: false } })}
            >
              {say('programme.next.keep')}
            </Button>
          </ActionLine>
        ),
      )}
      <RefusalText error={keep.error} />
    </>
  );
};

/** The reps whose programme has gone on to its next phase, each with a way to follow it there. */
export const ProgrammeSteps = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="programme">
      <Lines {...props} />
    </InWords>
  </Suspense>
);
