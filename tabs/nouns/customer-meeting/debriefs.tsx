import { makeStyles, tokens } from '@fluentui/react-components';
import type { DebriefView } from '../../../shared/contracts/debrief.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  told: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  when: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  customer: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** What the rep brings from customer meetings since the two last met. */
export const Debriefs = ({ debriefs }: Readonly<{ debriefs: readonly DebriefView[] }>) => {
  const styles = useStyles();
  const { say, dayOf } = useWords();
  if (debriefs.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{say('panel.debriefs')}</h3>
      <ul className={styles.list}>
        {debriefs.map(({ meetingId, customer, metAt, decided, surprised }) => (
          <li key={meetingId}>
            <p className={styles.customer}>
              {customer}{' '}
              <span className={styles.when}>
                <DayText day={dayOf(metAt)} />
              </span>
            </p>
            {decided !== null && (
              <p className={styles.told}>{say('panel.debriefs.decided', { text: decided })}</p>
            )}
            {surprised !== null && (
              <p className={styles.told}>{say('panel.debriefs.surprised', { text: surprised })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
