import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  people: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
});

type Props = Readonly<{
  people: readonly PersonRef[];
  chosen: string;
  choose: (id: string) => void;
}>;

/** Chooses which of the two does it. */
export const ChooseOwner = ({ people, chosen, choose }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.people} role="group" aria-label={say('nudge.owner')}>
      {people.map(({ id, name }) => (
        <Button
          key={id}
          size="small"
          appearance={id === chosen ? 'primary' : 'secondary'}
          aria-pressed={id === chosen}
          onClick={() => choose(id)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
};
