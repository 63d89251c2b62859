import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { followProgramme } from '../../../shared/contracts/programme.ts';
import { useAction } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useProgramme } from './use-programme.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = Readonly<{
  /** Opens the rhythm, where what comes next is offered. */
  change: (rhythmId: string) => void;
}>;

const Lines = ({ change }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const keep = useAction(followProgramme);
  const steps = useProgramme()?.followed ?? [];
  return steps.map(({ rhythmId, rep, next }) => {
    if (next === null) return null;
    const name = firstName(rep.name);
    return (
      <div key={rhythmId} className={styles.line} data-testid="programme-step">
        <Text className={styles.text}>
          {say('programme.next', { rep: name, often: say('programme.weeks', { weeks: next.weeks }) })}
        </Text>
        <Button size="small" onClick={() => change(rhythmId)}>
          {say('programme.next.do')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            keep.mutate({ params: { id: rhythmId }, body: { following: false } });
            toast(say('programme.kept', { rep: name }));
          }}
        >
          {say('programme.next.keep')}
        </Button>
      </div>
    );
  });
};

/** The reps whose programme has gone on to its next phase, each with a way to follow it there. */
export const ProgrammeSteps = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="programme">
      <Lines {...props} />
    </InWords>
  </Suspense>
);
