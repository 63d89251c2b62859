import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { GoalList } from '../../goal/goal-list.tsx';
import { SessionCommitments } from '../../commitment/session-commitments.tsx';

const useStyles = makeStyles({
  side: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{
  session: SessionView;
  /** False while the section itself shows the steps. */
  steps: boolean;
}>;

/** Stands beside the section where there is room: the goals, and what has been settled. */
export const WideSide = ({ session, steps }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const none = session.steps.length + session.decisions.length === 0;
  return (
    <div className={styles.side}>
      {session.goals.length > 0 && <h2 className={styles.title}>{say('panel.goals')}</h2>}
      <GoalList lines={session.goals} />
      {session.focus.length > 0 && (
        <>
          <h2 className={styles.title}>{say('panel.focus')}</h2>
          {session.focus.map(({ id, name }) => (
            <span key={id}>{name[language]}</span>
          ))}
        </>
      )}
      {steps && (
        <>
          <h2 className={styles.title}>{say('panel.steps')}</h2>
          {none && <p className={styles.none}>{say('panel.steps.none')}</p>}
          <SessionCommitments commitments={session.steps} decisions={session.decisions} />
        </>
      )}
    </div>
  );
};
