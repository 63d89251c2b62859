import { Button, makeStyles } from '@fluentui/react-components';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';

/** How many open commitments a list asks for when somebody wants to see more than the first. */
export const MORE_OPEN = '500';

const useStyles = makeStyles({ more: { justifySelf: 'start' } });

type Props = Readonly<{
  commitments: readonly CommitmentView[];
  /** How many of them are open in all. */
  total: number;
  isFetching: boolean;
  showMore: () => void;
}>;

/** How many more open ones there are than the list shows, and the way to see them; nothing where it shows all. */
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
