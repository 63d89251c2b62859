import { useWords } from '../../platform/words.tsx';
import { templateRefusalKey } from './refusal-words.ts';
import { useTemplateStyles } from './template-styles.ts';

/** Beside what was refused: one sentence, heard at once. Nothing where there is no error. */
export const RefusalLine = ({ error }: Readonly<{ error: unknown }>) => {
  const styles = useTemplateStyles();
  const { say } = useWords();
  return error === null || error === undefined ? null : (
    <p className={styles.late} role="alert">
      {say(templateRefusalKey(error))}
    </p>
  );
};
