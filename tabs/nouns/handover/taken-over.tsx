import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { HandoverView } from '../../../shared/contracts/handover.ts';
import { handoverKinds } from '../../../shared/domain/handover.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { SummaryPart } from '../../ui/summary-part.tsx';
import { HandedPast } from './handed-past.tsx';
import { handoverNames, takenInWords } from './handover-in-words.ts';
import { useHandovers } from './use-handovers.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

const One = ({ handover }: Readonly<{ handover: HandoverView }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const names = handoverNames(handover);
  const mayRead = handoverKinds.some((kind) => handover.choice[kind]);
  return (
    <SummaryPart level="h3" title={say('handover.past.of', names)} summary={takenInWords(words, handover)}>
      {handover.series === 'left' && (
        <Text className={styles.quiet}>{say('handover.taken.series.left', names)}</Text>
      )}
      {mayRead ? (
        <HandedPast id={handover.id} />
      ) : (
        <Text>{say(handover.answered ? 'handover.withheld.then' : 'handover.waits.then', names)}</Text>
      )}
    </SummaryPart>
  );
};

/** To the new manager: what has gone along with the rep, and what the rep lets them read. */
export const TakenOver = ({ rhythmId }: Readonly<{ rhythmId: string }>) => {
  const handovers = useHandovers(rhythmId);
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
