import { codeOf } from '../../platform/refused.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useTemplateStyles } from './template-styles.ts';

const own = [
  'administrators-only',
  'no-draft',
  'template-faulty',
  'file-unreadable',
  'file-other-version',
  'file-other-organisation',
  'file-other-type',
  'invalid',
] as const;

/** One sentence about what was refused: about templates in their own words, else in those of all pages. */
export const RefusalLine = ({ error }: Readonly<{ error: unknown }>) => {
  const styles = useTemplateStyles();
  const { say } = useWords();
  if (error === null || error === undefined) return null;
  const code = own.find((one) => one === codeOf(error));
  return code === undefined ? (
    <RefusalText error={error} />
  ) : (
    <p className={styles.late} role="alert">
      {say(`template.refused.${code}`)}
    </p>
  );
};
