import { Button, Subtitle2 } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { ResultKeys } from '../../nouns/result/result-keys.tsx';
import { useWords } from '../../platform/words.tsx';
import { useSettingsStyles } from './settings-styles.ts';

/** How results come in: the page where files are read, and the keys of other systems. */
export const ResultSettings = () => {
  const styles = useSettingsStyles();
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <section className={styles.part} aria-labelledby="results">
        <Subtitle2 as="h2" id="results" className={styles.heading}>
          {say('settings.results')}
        </Subtitle2>
        <p className={styles.lead}>{say('settings.results.lead')}</p>
        <div className={styles.acts}>
          <Button onClick={() => void navigate('/tabs/personal/results?from=settings&group=results')}>
            {say('settings.results.open')}
          </Button>
        </div>
      </section>
      <section className={styles.part} aria-labelledby="result-keys">
        <Subtitle2 as="h2" id="result-keys" className={styles.heading}>
          {say('settings.keys')}
        </Subtitle2>
        <p className={styles.lead}>{say('settings.keys.lead')}</p>
        <ResultKeys />
      </section>
    </div>
  );
};
