import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { reopenCommitment } from '../../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { answerOf } from './follow-up-state.ts';
import type { Answer } from './follow-up-state.ts';

const useStyles = makeStyles({
  opener: { flexShrink: 0, alignSelf: 'flex-start', minWidth: 'auto', paddingInline: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  undo: { flexShrink: 0, minWidth: 'auto' },
});

type RowProps = Readonly<{ commitment: CommitmentView; answer: Answer }>;

const AnsweredRow = ({ commitment, answer }: RowProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const reopen = useAction(reopenCommitment, { sendsLater: true });
  const { id, version, text } = commitment;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.text} title={text}>
          {say(answer === 'dropped' ? 'panel.answered.dropped.head' : `answer.${answer}`)}: {text}
        </span>
        <Button
          className={styles.undo}
          size="small"
          appearance="transparent"
          aria-label={say('panel.follow-up.change.one', { text })}
          disabledFocusable={reopen.isPending}
          onClick={() => reopen.mutate({ params: { id }, body: { version } })}
        >
          {say('app.undo')}
        </Button>
      </div>
      <RefusalText error={reopen.error} sending={reopen.isPending} />
    </li>
  );
};

type Props = Readonly<{
  session: SessionView;
  /** Whether the answers are listed; they stay so while one after another is taken back. */
  open: boolean;
  setOpen: (open: boolean) => void;
}>;

const GivenAnswers = ({ session, open, setOpen }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const given = session.followUp.flatMap((commitment) => {
    const answer = answerOf(commitment, session);
    return answer === null ? [] : [{ commitment, answer }];
  });
  return (
    <>
      <Button
        className={styles.opener}
        size="small"
        appearance="transparent"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('panel.follow-up.change')}
      </Button>
      {open && (
        <ul className={styles.list}>
          {given.map((one) => (
            <AnsweredRow key={one.commitment.id} {...one} />
          ))}
        </ul>
      )}
    </>
  );
};

/** The answers given in this session, each of which either of the two can take back until it is closed; behind one tap. */
export const ChangeAnswers = (props: Props) => (
  <InWords language={useWords().language} of="answered">
    <GivenAnswers {...props} />
  </InWords>
);
