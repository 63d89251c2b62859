import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { DecisionView } from '../../../shared/contracts/session-view.ts';
import { useWords } from '../../platform/words.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useDispute } from './use-dispute.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fresh: {
    animationName: {
      from: { transform: 'translateY(10px)', opacity: 0 },
      to: { transform: 'none', opacity: 1 },
    },
    animationDuration: tokens.durationSlow,
    animationTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  action: { flexShrink: 0, minWidth: 'auto' },
  decision: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  tag: { fontWeight: tokens.fontWeightSemibold },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Lets the owner dispute a commitment that the other person recorded, and take the dispute back. */
export const DisputeButton = ({ commitment }: Readonly<{ commitment: CommitmentView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { dispute, isPending, error } = useDispute(commitment);
  if (commitment.disputed)
    return (
      <span className={styles.said}>
        {say('panel.step.disputed', { name: firstName(commitment.owner.name) })}
      </span>
    );
  if (!commitment.mayDispute) return null;
  return (
    <>
      <Button className={styles.action} size="small" disabledFocusable={isPending} onClick={dispute}>
        {say('answer.disputed')}
      </Button>
      <RefusalText error={error} />
    </>
  );
};

type Props = Readonly<{
  commitments: readonly CommitmentView[];
  decisions: readonly DecisionView[];
  /** Renders a commitment, where the default row will not do. */
  row?: (commitment: CommitmentView) => ReactNode;
}>;

/** What has been settled in the session: next steps and decisions. New ones slide in. */
export const SessionCommitments = ({ commitments, decisions, row }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [known] = useState(() => new Set<string>([...commitments, ...decisions].map(({ id }) => id)));
  return (
    <ul className={styles.list} aria-label={say('panel.steps')} data-testid="steps">
      {commitments.map((commitment) => (
        <li key={commitment.id} className={mergeClasses(!known.has(commitment.id) && styles.fresh)}>
          {row?.(commitment) ?? (
            <CommitmentRow commitment={commitment}>
              <DisputeButton commitment={commitment} />
            </CommitmentRow>
          )}
        </li>
      ))}
      {decisions.map((decision) => (
        <li
          key={decision.id}
          className={mergeClasses(styles.decision, !known.has(decision.id) && styles.fresh)}
        >
          <span className={styles.tag}>{say('panel.decision')}: </span>
          {decision.text}
        </li>
      ))}
    </ul>
  );
};
