import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { OthersCommitments } from '../../../nouns/commitment/others-commitments.tsx';
import { useWords } from '../../../platform/words.tsx';

/** How many kept commitments are shown, latest first. */
const SHOWN = 5;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

type Props = Readonly<{ commitments: readonly CommitmentView[]; level: 'h3' | 'h4' }>;

/** The latest kept commitments; renders nothing if there are none. */
export const KeptCommitments = ({ commitments, level: Heading }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const kept = commitments
    .filter(({ state }) => state === 'kept')
    .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
    .slice(0, SHOWN);
  if (kept.length === 0) return null;
  return (
    <section className={styles.part} aria-label={say('personal.rep.kept')}>
      <Heading className={styles.heading}>{say('personal.rep.kept')}</Heading>
      <OthersCommitments commitments={kept} none="" />
    </section>
  );
};
