import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { dealFacts } from '../../deal/sales-facts.ts';
import { concludedInWords } from './concluded-in-words.ts';
import { RecapFacts } from './recap-facts.tsx';
import { useRecapStyles } from './recap-styles.ts';

type Props = Readonly<{ session: SessionView }> & Pick<Recap, 'conclusions' | 'plan'>;

/** The session's deals as they stand now, with the conclusion about each; and the customer meeting prepared, unless its plan shows it. */
export const RecapAbout = ({ session, conclusions, plan }: Props) => {
  const styles = useRecapStyles();
  const words = useWords();
  const today = useToday();
  const { deals } = session;
  const meeting = plan === null ? session.customerMeeting : null;
  if (deals.length === 0 && meeting === null) return null;
  return (
    <section className={styles.part} data-testid="recap-about">
      <h2 className={styles.title}>{words.say('recap.about')}</h2>
      <ul className={styles.list}>
        {deals.map((deal) => (
          <li key={deal.id}>
            <div className={styles.text}>{deal.name}</div>
            <RecapFacts facts={[dealFacts(deal, today, words)]} />
            {concludedInWords(conclusions, deal.id, words).map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
          </li>
        ))}
        {meeting && (
          <li>
            <div className={styles.text}>
              {words.say('recap.meeting', {
                customer: meeting.customer,
                day: words.shortDay(words.dayOf(meeting.at)),
              })}
            </div>
            <RecapFacts facts={[meeting.attendees]} />
          </li>
        )}
      </ul>
    </section>
  );
};
