import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import type { GoalLine as Line } from '../../../shared/contracts/goal.ts';
import { goalStatusInWords } from '../../../shared/words/goal-status-in-words.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { shareInWords } from './goal-standing-in-words.ts';
import { GoalStrip } from './goal-strip.tsx';
import { PopoverPlace } from '../../ui/anchored-popover.tsx';
import { UNDER_POINTER } from '../../ui/under-pointer.ts';

const GoalPopover = lazily(() => import('./goal-popover.tsx').then((made) => made.GoalPopover));

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': UNDER_POINTER,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  mark: { flexShrink: 0, minWidth: 'auto' },
});

type Props = Readonly<{
  lines: readonly Line[];
  /** Shows the icon alone, where a line has no room. */
  mark?: boolean;
  /** Names the goal that is served instead, where the rep's own goals already stand above. */
  serving?: boolean;
}>;

/** One line: the goal that this serves and how far it is from its plan. Pressing it shows the whole chain. */
export const SessionGoalLine = ({ lines, mark = false, serving = false }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = ({ currentTarget }: MouseEvent<HTMLElement>) =>
    setAnchor(anchor === null ? currentTarget : null);
  const [own, ...served] = lines[0] ?? [];
  const goal = serving ? served.at(-1) : own;
  if (goal === undefined) return null;
  const popover = anchor && (
    <PopoverPlace target={anchor} close={() => setAnchor(null)}>
      <GoalPopover lines={lines} target={anchor} close={() => setAnchor(null)} />
    </PopoverPlace>
  );
  if (mark)
    return (
      <>
        <Button
          className={styles.mark}
          size="small"
          appearance="subtle"
          icon={<TargetRegular />}
          aria-expanded={anchor !== null}
          aria-label={goal.name}
          title={goal.name}
          onClick={toggle}
        />
        {popover}
      </>
    );
  return (
    <>
      <button
        type="button"
        className={styles.line}
        aria-expanded={anchor !== null}
        title={goalStatusInWords(words, goal)}
        data-testid="goal-line"
        onClick={toggle}
      >
        <TargetRegular className={styles.icon} aria-hidden />
        <GoalStrip
          goal={goal}
          place="session"
          {...(serving && {
            name: say('panel.goal.serving', {
              level: say(`panel.goal.level.${goal.level}`),
              goal: goal.name,
            }),
            facts: shareInWords(words, goal),
          })}
        />
        <ChevronRightRegular className={styles.icon} aria-hidden />
      </button>
      {popover}
    </>
  );
};
