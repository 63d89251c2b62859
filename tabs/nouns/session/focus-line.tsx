import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { SessionGoalLine } from '../goal/session-goal-line.tsx';
import { kindInSession } from './agenda-words.ts';
import { PopoverPlace } from '../../ui/anchored-popover.tsx';
import { UNDER_POINTER } from '../../ui/under-pointer.ts';

const FocusPopover = lazily(() => import('../focus/focus-popover.tsx').then((made) => made.FocusPopover));

const useStyles = makeStyles({
  focus: {
    display: 'flex',
    width: '100%',
    minWidth: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    boxSizing: 'border-box',
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
  name: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type Props = Readonly<{
  session: SessionView;
  /** The section being viewed. In one that shows the goals, the line names what they serve instead. */
  section?: string | null;
}>;

/** One line for what the session rests on: the goal it serves or, in a skill session, what the rep practises. */
export const FocusLine = ({ session, section = null }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const names = session.focus.map(({ name }) => name[language]).join(' · ');
  const kind = kindInSession(session, { section });
  const serving = kind === 'goal-pace' || kind === 'goal-direction';
  const isAboutSkill = session.type === 'skill' || session.goals.length === 0;
  if (names === '' || serving || !isAboutSkill)
    return <SessionGoalLine lines={session.goals} serving={serving} />;
  return (
    <>
      <button
        type="button"
        className={styles.focus}
        aria-expanded={anchor !== null}
        title={names}
        data-testid="focus-line"
        onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
      >
        <ArrowRepeatAllRegular className={styles.icon} aria-hidden />
        <span className={styles.name} aria-label={say('panel.focus.of', { names })}>
          {names}
        </span>
        <ChevronRightRegular className={styles.icon} aria-hidden />
      </button>
      {anchor && (
        <PopoverPlace target={anchor} close={() => setAnchor(null)}>
          <FocusPopover session={session} target={anchor} close={() => setAnchor(null)} />
        </PopoverPlace>
      )}
    </>
  );
};
