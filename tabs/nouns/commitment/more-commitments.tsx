import { Button, makeStyles } from '@fluentui/react-components';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';

/** How many open commitments a list fetches when somebody asks for more. */
export const MORE_OPEN = '500';

const useStyles = makeStyles({ more: { justifySelf: 'start' } });

type Props = Readonly<{
  commitments: readonly CommitmentView[];
  /** How many commitments are open in all. */
  total: number;
  isFetching: boolean;
  showMore: () => void;
}>;

/** Says how many open commitments the list leaves out, with a button that shows them; renders nothing when it shows all. */
export const MoreCommitments = ({ commitments, total, isFetching, showMore }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const count = total - commitments.filter(({ state }) => state === 'open').length;
  if (count <= 0) return null;
  return (
    <Button className={styles.more} size="small" disabledFocusable={isFetching} onClick={showMore}>
      {say('personal.commitments.more', { count })}
    </Button>
  );
};
