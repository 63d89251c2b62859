import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { listBehaviours } from '../../../shared/contracts/behaviour.ts';
import { SERVES_MAX } from '../../../shared/domain/commitment.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  goals: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  goal: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  other: { width: '100%' },
});

type Props = Readonly<{ goals: readonly string[]; choose: (serves: string) => void }>;

/** What a commitment contributes to: a goal with one tap, or a behaviour, a deal or anything else in a few words. */
export const ChooseGoal = ({ goals, choose }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const [typed, setTyped] = useState('');
  const known = useId();
  // Behaviours only help as suggestions; without them the words are typed.
  const behaviours = useFetched(listBehaviours, {}).data?.behaviours ?? [];
  const take = () => {
    if (typed.trim() !== '') choose(typed.trim());
  };
  return (
    <>
      <div className={styles.goals}>
        {goals.map((goal) => (
          <Button key={goal} size="small" className={styles.goal} onClick={() => choose(goal)}>
            {goal}
          </Button>
        ))}
      </div>
      <Input
        size="small"
        className={styles.other}
        input={{ list: known }}
        maxLength={SERVES_MAX}
        aria-label={say('panel.nudge.serves.other')}
        placeholder={say('panel.nudge.serves.other')}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter would otherwise submit the surrounding form and end the session.
          event.preventDefault();
          take();
        }}
      />
      {typed.trim() !== '' && (
        <Button size="small" appearance="primary" onClick={take}>
          {say('panel.nudge.save')}
        </Button>
      )}
      <datalist id={known}>
        {behaviours
          .filter(({ aside }) => !aside)
          .map(({ id, name }) => (
            <option key={id} value={name[language]} />
          ))}
      </datalist>
    </>
  );
};
