import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { Suspense, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/words.tsx';
import { SkeletonBlock } from '../../../ui/skeletons.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  question: { ...typographyStyles.subtitle2, margin: 0 },
  opener: { ...typographyStyles.subtitle2, minWidth: 0, minHeight: '32px', padding: 0 },
  said: { ...typographyStyles.body1, margin: 0, maxWidth: '76ch', textWrap: 'pretty' },
  details: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    marginTop: tokens.spacingVerticalS,
  },
});

type Props = Readonly<{
  question: string;
  said: readonly string[];
  /** The chart and its table; null where there is nothing to draw. */
  details: (() => ReactNode) | null;
}>;

/** A question, what can be said of it, and on demand the chart and the table that say it whole. */
export const OverviewSentence = ({ question, said, details }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isShown = details !== null && isOpen;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.question}>
          {details ? (
            <Button
              className={styles.opener}
              appearance="transparent"
              aria-expanded={isShown}
              title={say(isShown ? 'overview.less' : 'overview.more')}
              icon={isShown ? <ChevronUpRegular /> : <ChevronDownRegular />}
              iconPosition="after"
              onClick={() => setOpen(!isOpen)}
            >
              {question}
            </Button>
          ) : (
            question
          )}
        </h2>
      </div>
      <p className={styles.said}>{said.join(' ')}</p>
      {isShown && (
        <div className={styles.details}>
          <Suspense fallback={<SkeletonBlock height={128} />}>{details()}</Suspense>
        </div>
      )}
    </section>
  );
};
