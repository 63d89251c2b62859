import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { handoverNames } from './handover-in-words.ts';
import { useHandovers } from './use-handovers.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

const Line = ({ rhythmId, of }: Readonly<{ rhythmId: string; of: 'timeline' | 'row' }>) => {
  const styles = useStyles();
  const { say, day } = useWords();
  const [latest] = useHandovers(rhythmId);
  if (!latest) return null;
  const names = handoverNames(latest);
  return (
    <Text size={200} className={styles.quiet}>
      {of === 'row'
        ? say('handover.row', names)
        : say(`handover.begins.${latest.you}`, { ...names, day: day(latest.until) })}
    </Text>
  );
};

/** That a rhythm began with a change of manager: under a rep's name, or where their timeline begins. */
export const HandoverBegins = (props: Readonly<{ rhythmId: string; of: 'timeline' | 'row' }>) => {
  const { language } = useWords();
  return useHandovers(props.rhythmId).length === 0 ? null : (
    <Suspense fallback={null}>
      <InWords language={language} of="handover">
        <Line {...props} />
      </InWords>
    </Suspense>
  );
};
