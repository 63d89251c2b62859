import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { programmeMidSentence } from './programme-in-words.ts';
import { useProgramme } from './use-programme.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = Readonly<{
  rhythmId: string;
  /** Whether the pair has no rhythm yet, and may begin with the programme. */
  isNew: boolean;
  isUsed: boolean;
  /** The manager's yes: what the programme has for now. */
  use: (phase: ProgrammePhaseView) => void;
}>;

const Line = ({ rhythmId, isNew, isUsed, use }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const found = useProgramme();
  const next = found?.followed.find((one) => one.rhythmId === rhythmId);
  const phases = found?.programme?.phases ?? [];
  const phase = isNew ? phases[0] : next?.next;
  if (!phase) return null;
  const text = isNew
    ? say('programme.offer', { programme: programmeMidSentence(phases, words) })
    : say('programme.next', {
        rep: next?.rep.name ?? '',
        often: say('programme.weeks', { weeks: phase.weeks }),
      });
  return (
    <div className={styles.line} data-testid="programme-offer">
      <Text className={styles.text} role={isUsed ? 'status' : undefined}>
        {isUsed && isNew ? say('programme.used') : text}
      </Text>
      {!isUsed && (
        <Button size="small" onClick={() => use(phase)}>
          {say('programme.use')}
        </Button>
      )}
    </div>
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
