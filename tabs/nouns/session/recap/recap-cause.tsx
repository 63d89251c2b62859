import type { Recap } from '../../../../shared/contracts/recap.ts';
import { useWords } from '../../../platform/words.tsx';
import { causeLines } from './cause-lines.ts';
import { useRecapStyles } from './recap-styles.ts';

/** What the two believed lies behind the figures, and what is tried about it. */
export const RecapCause = ({ cause }: Pick<Recap, 'cause'>) => {
  const styles = useRecapStyles();
  const words = useWords();
  if (cause === null) return null;
  return (
    <section className={styles.part} data-testid="recap-cause">
      <h2 className={styles.title}>{words.say('recap.cause')}</h2>
      {causeLines(cause, words).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
    </section>
  );
};
