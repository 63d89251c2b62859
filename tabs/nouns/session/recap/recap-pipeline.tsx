import type { PipelineOutcome } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { dealFacts } from '../../deal/sales-facts.ts';
import { clearedInWords, forecastInWords } from './pipeline-in-words.ts';
import { RecapFacts } from './recap-facts.tsx';
import { useRecapStyles } from './recap-styles.ts';

type Props = Readonly<{ session: SessionView; pipeline: PipelineOutcome }>;

/** The session's outcome for the pipeline: priorities, what is counted on and missing, and what was cleared out. */
export const RecapPipeline = ({ session, pipeline }: Props) => {
  const styles = useRecapStyles();
  const words = useWords();
  const today = useToday();
  const { priorities, forecast, cleared } = pipeline;
  return (
    <section className={styles.part} data-testid="recap-pipeline">
      <h2 className={styles.title}>{words.say('recap.pipeline')}</h2>
      {priorities.length > 0 && (
        <>
          <h3 className={styles.small}>{words.say('recap.pipeline.priorities')}</h3>
          <ul className={styles.list}>
            {priorities.map((deal) => (
              <li key={deal.id}>
                <div className={styles.text}>{deal.name}</div>
                <RecapFacts facts={[dealFacts(deal, today, words)]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {forecast && <p className={styles.text}>{forecastInWords(session, forecast, words)}</p>}
      {cleared.map((one) => (
        <p key={one.id} className={styles.quiet}>
          {clearedInWords(one, words)}
        </p>
      ))}
    </section>
  );
};
