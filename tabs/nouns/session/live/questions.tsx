import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { InBoth } from '../../../../shared/coaching/in-both.ts';
import { useWords } from '../../../platform/words.tsx';
import { WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import { UNDER_POINTER } from '../../../ui/under-pointer.ts';

const useStyles = makeStyles({
  list: {
    // Shrinks once the facts have, as when an offline message takes room; where facts have no room, it shrinks before them.
    flexShrink: 1,
    minHeight: '2.4rem',
    listStyleType: 'none',
    // Room for the focus ring.
    margin: '-2px',
    padding: '2px',
    overflowY: 'auto',
    [WITHOUT_ROOM_FOR.facts]: { flexShrink: 500 },
    [WITHOUT_ROOM_FOR.secondQuestion]: { '& > :nth-child(n + 2)': { display: 'none' } },
  },
  question: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '24px',
    padding: '3px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': UNDER_POINTER,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { flexShrink: 0, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{
  questions: readonly InBoth[];
  /** Whether either has put the question into the notes: it is not asked again. */
  isAsked: (question: InBoth) => boolean;
  /** How many to show at a time. */
  inView?: number;
  take: (question: string, index: number) => void;
}>;

/** How many questions to show at a time: the notes need the room. */
const IN_VIEW = 2;

/** The section's questions; tapping one puts it into the notes, and the next takes its place. */
export const Questions = ({ questions, isAsked, inView = IN_VIEW, take }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const left = questions.filter((question) => !isAsked(question)).slice(0, inView);
  if (left.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say('panel.questions')}>
      {left.map((question) => (
        <li key={question.sv}>
          <button
            type="button"
            className={styles.question}
            title={say('panel.question.take')}
            onClick={() => take(question[language], questions.indexOf(question))}
          >
            <span className={styles.mark} aria-hidden>
              <ChevronRightRegular />
            </span>
            <span>{question[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
