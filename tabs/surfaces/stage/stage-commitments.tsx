import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { onStage, STAGE_IN_HAND } from '../../ui/stage-scale.ts';
import { useWholeCount } from './use-whole-count.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  heading: {
    flexShrink: 0,
    margin: 0,
    fontSize: onStage(28),
    lineHeight: onStage(40),
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    margin: 0,
    padding: 0,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: onStage(12),
    // On a phone the page grows to its content.
    [STAGE_IN_HAND]: { flexBasis: 'auto', flexShrink: 0, overflow: 'visible' },
  },
  commitment: {
    flexShrink: 0,
    fontSize: onStage(28),
    lineHeight: onStage(36),
    overflowWrap: 'anywhere',
  },
  facts: { color: tokens.colorNeutralForeground2 },
  none: {
    margin: 0,
    fontSize: onStage(28),
    lineHeight: onStage(36),
    color: tokens.colorNeutralForeground2,
  },
  // Takes its place even when hidden, so that nothing moves when it appears.
  rest: { flexShrink: 0, minHeight: onStage(36) },
  out: { visibility: 'hidden' },
  fresh: {
    animationName: {
      from: { transform: 'translateY(16px)', opacity: 0 },
      to: { transform: 'none', opacity: 1 },
    },
    animationDuration: tokens.durationSlow,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
});

type Props = Pick<SessionView, 'steps' | 'decisions'>;

/** Next steps and decisions as they are added, newest first; those that don't fit whole are only counted. */
export const StageCommitments = ({ steps, decisions }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const settled = [
    ...steps.map((step) => ({ ...step, isDecision: false, at: step.recordedAt })),
    ...decisions.map((decision) => ({ ...decision, isDecision: true, owner: null, due: null })),
  ];
  const [known] = useState(() => new Set<string>(settled.map(({ id }) => id)));
  const newest = settled.sort((one, other) => (one.at < other.at ? 1 : -1));
  const whole = useWholeCount(list, newest.map(({ id, text }) => id + text).join());
  const rest = Math.max(0, newest.length - whole);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say('panel.steps')}</h2>
      {newest.length === 0 && <p className={styles.none}>{say('panel.stage.steps.none')}</p>}
      <ul ref={list} className={styles.list} aria-live="polite">
        {newest.map(({ id, text, isDecision, owner, due }, nth) => (
          <li
            key={id}
            className={mergeClasses(
              styles.commitment,
              !known.has(id) && styles.fresh,
              nth >= whole && styles.out,
            )}
          >
            {isDecision && <strong>{say('panel.decision')} </strong>}
            {text}
            {owner !== null && (
              <div className={styles.facts}>
                {firstName(owner.name)}
                {due !== null && ' · '}
                {due !== null && <DayText day={due} />}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className={mergeClasses(styles.none, styles.rest)}>
        {rest > 0 && say('panel.stage.rest', { n: rest })}
      </p>
    </section>
  );
};
