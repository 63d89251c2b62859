import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { DisputeButton } from '../../commitment/session-commitments.tsx';
import { PopoverPlace } from '../../../ui/anchored-popover.tsx';

const CommitmentsPopover = lazily(() =>
  import('./commitments-popover.tsx').then((made) => made.CommitmentsPopover),
);

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  latest: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    animationName: {
      from: { transform: 'translateY(10px)', opacity: 0 },
      to: { transform: 'none', opacity: 1 },
    },
    animationDuration: tokens.durationSlow,
    animationTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** The latest commitment or decision on one line; a tap shows all of them. */
export const CommitmentStrip = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { steps: commitments, decisions } = session;
  const count = commitments.length + decisions.length;
  const commitment = commitments.at(-1);
  const decision = decisions.at(-1);
  if (count === 0) return null;
  const text =
    commitment === undefined
      ? say('panel.decision.said', { text: decision?.text ?? '' })
      : [
          firstName(commitment.owner.name),
          ...(commitment.due === null ? [] : [shortDay(commitment.due)]),
          commitment.text,
        ].join(' · ');
  return (
    <div className={styles.strip} data-testid="step-strip">
      <button
        type="button"
        className={styles.latest}
        aria-expanded={anchor !== null}
        aria-label={say('panel.steps.all', { count, text })}
        onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
      >
        {/* The text is replaced, so that a new item animates; the button stays, and keeps its focus and popover. */}
        <span key={`${commitment?.id ?? ''}${count}`} className={styles.text} title={text}>
          {text}
        </span>
        <span className={styles.count}>{count}</span>
        <ChevronRightRegular aria-hidden />
      </button>
      {commitment?.mayDispute === true && <DisputeButton commitment={commitment} />}
      {anchor && (
        <PopoverPlace target={anchor} close={() => setAnchor(null)}>
          <CommitmentsPopover session={session} target={anchor} close={() => setAnchor(null)} />
        </PopoverPlace>
      )}
    </div>
  );
};
