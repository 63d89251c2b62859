import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { HandoverView } from '../../../shared/contracts/handover.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { ReadingDialog } from '../../ui/reading-dialog.tsx';
import { HandedPast } from './handed-past.tsx';
import { choiceInWords, handoverNames } from './handover-in-words.ts';
import { HandoverQuestion } from './handover-question.tsx';
import { useHandovers } from './use-handovers.ts';

const useStyles = makeStyles({
  answered: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  lines: { display: 'grid', minWidth: 0 },
});

type Props = Readonly<{ rhythmId: string; show: 'asked' | 'answered' }>;

const One = ({ handover }: Readonly<{ handover: HandoverView }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [isLooking, look] = useState(false);
  const [isChanging, change] = useState(false);
  const names = handoverNames(handover);
  return (
    <>
      {!handover.answered || isChanging ? (
        <HandoverQuestion
          handover={handover}
          look={() => look(true)}
          {...(handover.answered && { close: () => change(false) })}
        />
      ) : (
        <div className={styles.answered}>
          <span className={styles.lines}>
            <Text weight="semibold">{say('handover.past', names)}</Text>
            <Text>{choiceInWords(words, handover)}</Text>
            {handover.series === 'left' && <Text>{say('handover.series.left', names)}</Text>}
          </span>
          <Button size="small" onClick={() => change(true)}>
            {say('handover.change')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => look(true)}>
            {say('handover.look.again')}
          </Button>
        </div>
      )}
      {isLooking && (
        <ReadingDialog title={say('handover.past', names)} close={() => look(false)}>
          <HandedPast id={handover.id} />
        </ReadingDialog>
      )}
    </>
  );
};

/** To the rep: what their new manager may read of the time before; asked first of all until it is answered, then a line of its own. */
export const RepHandover = ({ rhythmId, show }: Props) => {
  const handovers = useHandovers(rhythmId).filter(({ answered }) => answered === (show === 'answered'));
  const { language } = useWords();
  return handovers.length === 0 ? null : (
    <Suspense fallback={null}>
      <InWords language={language} of="handover">
        {handovers.map((handover) => (
          <One key={handover.id} handover={handover} />
        ))}
      </InWords>
    </Suspense>
  );
};
