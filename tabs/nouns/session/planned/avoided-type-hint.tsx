import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sections } from '../../../../shared/coaching/templates.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, fontStyle: 'italic' },
  show: { minWidth: 'auto' },
});

/** Offers a manager who has set a type aside twice a sentence to begin with, if wanted (coaching-model §2). */
export const AvoidedTypeHint = ({ type }: Readonly<{ type: ConversationType }>) => {
  const styles = useStyles();
  const { say, language, typeNames } = useWords();
  const [shown, setShown] = useState(false);
  const sentence = sections[type][0]?.questions[0]?.[language];
  return (
    <section>
      <p className={styles.text}>{say('coaching.avoided', { about: typeNames.about(type) })}</p>
      {shown ? (
        <p className={styles.sentence}>{sentence}</p>
      ) : (
        <Button size="small" appearance="subtle" className={styles.show} onClick={() => setShown(true)}>
          {say('coaching.avoided.show')}
        </Button>
      )}
    </section>
  );
};
