import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { LateAddition } from './late-addition.tsx';
import { useRecapStyles } from './recap-styles.ts';

type Props = Readonly<{ session: SessionView; decisions: Recap['decisions'] }>;

/** The decisions made. */
export const RecapDecisions = ({ session, decisions }: Props) => {
  const styles = useRecapStyles();
  const { say } = useWords();
  if (decisions.length === 0) return null;
  return (
    <section className={styles.part} data-testid="recap-decisions">
      <h2 className={styles.title}>{say('recap.decisions')}</h2>
      <ul className={styles.list}>
        {decisions.map(({ decision, late }) => (
          <li key={decision.id}>
            <div className={styles.text}>{decision.text}</div>
            {late && <LateAddition session={session} by={decision.by} at={decision.at} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
