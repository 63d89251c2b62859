import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { planInWords } from './plan-in-words.ts';
import { RecapFacts } from './recap-facts.tsx';
import { useRecapStyles } from './recap-styles.ts';

type Props = Readonly<{ meeting: SessionView['customerMeeting'] }> & Pick<Recap, 'plan'>;

/** The customer meeting prepared and the whole plan for it, for the rep to take along. */
export const RecapPlan = ({ meeting, plan }: Props) => {
  const styles = useRecapStyles();
  const words = useWords();
  if (meeting === null || plan === null) return null;
  const { customer, at, attendees } = meeting;
  return (
    <section className={styles.part} data-testid="recap-plan">
      <h2 className={styles.title}>
        {words.say('recap.meeting', { customer, day: words.shortDay(words.dayOf(at)) })}
      </h2>
      <RecapFacts facts={[attendees]} />
      {planInWords(plan, customer, words).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
    </section>
  );
};
