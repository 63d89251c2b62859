import { useWords } from '../../platform/words.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { behaviourRefusalKey } from './refusal-words.ts';

/** Beside what was refused: one sentence, heard at once. Nothing where there is no error. */
export const RefusalLine = ({ error }: Readonly<{ error: unknown }>) => {
  const styles = useBehaviourStyles();
  const { say } = useWords();
  return error === null || error === undefined ? null : (
    <p className={styles.late} role="alert">
      {say(behaviourRefusalKey(error))}
    </p>
  );
};
