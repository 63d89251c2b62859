import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  commitment: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    overflowWrap: 'anywhere',
  },
  facts: { color: tokens.colorNeutralForeground2 },
  none: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    color: tokens.colorNeutralForeground2,
  },
  fresh: {
    animationName: {
      from: { transform: 'translateY(16px)', opacity: 0 },
      to: { transform: 'none', opacity: 1 },
    },
    animationDuration: tokens.durationSlow,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
});

/** The next steps as they grow, large. */
export const StageCommitments = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [known] = useState(() => new Set<string>(session.steps.map(({ id }) => id)));
  return (
    <section>
      <h2 className={styles.heading}>{say('panel.steps')}</h2>
      {session.steps.length === 0 && <p className={styles.none}>{say('panel.steps.none')}</p>}
      <ul className={styles.list} aria-live="polite">
        {session.steps.map((commitment) => (
          <li
            key={commitment.id}
            className={mergeClasses(styles.commitment, !known.has(commitment.id) && styles.fresh)}
          >
            {commitment.text}
            <div className={styles.facts}>
              {firstName(commitment.owner.name)}
              {commitment.due !== null && ' · '}
              {commitment.due !== null && <DayText day={commitment.due} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
