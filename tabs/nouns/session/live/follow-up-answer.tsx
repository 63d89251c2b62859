import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { useEffect, useState } from 'react';
import { offersPlan } from '../../../../shared/coaching/if-then-plan.ts';
import { noteOutcome, reopenCommitment } from '../../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { OUTCOME_MAX } from '../../../../shared/domain/commitment.ts';
import { toldReason } from '../../../../shared/words/told-reason.ts';
import { useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { answerInWords } from './answer-in-words.ts';
import { moveSentence } from './follow-up-state.ts';
import type { Answer } from './follow-up-state.ts';
import { IfThenPlan } from '../../commitment/if-then-plan.tsx';

/** For how long an answer can be undone, in milliseconds. */
const UNDO_MS = 10_000;

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  what: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  undo: { minWidth: 'auto', flexShrink: 0 },
  tips: { alignSelf: 'flex-start', minWidth: 'auto', paddingInline: 0 },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** True until `UNDO_MS` has passed. */
const useTimedUndo = (): boolean => {
  const [still, setStill] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setStill(false), UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  return still;
};

const OutcomeNote = ({ commitment, label }: Readonly<{ commitment: CommitmentView; label: string }>) => {
  const { say } = useWords();
  const [typed, setTyped] = useDraftText(`outcome.${commitment.id}`);
  const [passed, setPassed] = useState(false);
  const note = useAction(noteOutcome, { onDone: () => setTyped('') });
  const save = () => {
    const outcome = typed.trim();
    if (outcome !== '' && !note.isPending)
      note.mutate({ params: { id: commitment.id }, body: { version: commitment.version, outcome } });
  };
  if (passed) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // Enter without a word goes on, as it does with one.
        if (typed.trim() === '') setPassed(true);
        else save();
      }}
    >
      <Input
        size="small"
        ref={takeFocus}
        style={{ width: '100%' }}
        maxLength={OUTCOME_MAX}
        aria-label={label}
        placeholder={say('panel.answered.kept.hint')}
        value={typed}
        onBlur={save}
        onChange={(_event, { value }) => setTyped(value)}
      />
      <RefusalText error={note.error} />
    </form>
  );
};

/** Opt-in guidance for the one whom the commitment was made to. */
const Guidance = ({ text }: Readonly<{ text: string }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return open ? (
    <p className={styles.sentence}>{text}</p>
  ) : (
    <Button
      className={styles.tips}
      size="small"
      appearance="transparent"
      icon={<LightbulbRegular />}
      onClick={() => setOpen(true)}
    >
      {say('panel.tips')}
    </Button>
  );
};

type Props = Readonly<{
  session: SessionView;
  commitment: CommitmentView;
  answer: Answer;
  /** True when it was answered in this window. */
  here: boolean;
  /** True while both look at the stage, where guidance meant for one of them is left out. */
  onStage: boolean;
  undone: () => void;
}>;

const AnswerInWords = ({ session, commitment, answer, here, onStage, undone }: Props) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const today = useToday();
  const mayUndo = useTimedUndo();
  const [passed, setPassed] = useState(false);
  const reopen = useAction(reopenCommitment, { onDone: undone, sendsLater: true });
  const { id, version, due, outcome, owner } = commitment;
  const isPractice = session.practising.includes(id);
  const mine = owner.id === session[session.you].id;
  const which = moveSentence(commitment);
  const guided = !mine && which > 1;
  const date = due === null ? '' : shortDay(due);
  const given = session.answers.find((one) => one.commitment === id);
  const reason = given?.reason ?? 'other';
  const because = given?.because ?? (reason === 'other' ? null : say(toldReason(reason)));
  /** To the one it was promised to, what got in the way is told if it was said, and only asked about if not. */
  const toldOf = (): string =>
    because === null
      ? say('panel.answered.moved.1.other', { date })
      : say('panel.answered.moved.1.other.because', { date, reason: because });
  const sentence =
    answer === 'moved'
      ? mine || guided
        ? say(`panel.answered.moved.${which}.owner`, { date })
        : toldOf()
      : say(mine || answer === 'kept' ? `panel.answered.${answer}` : 'panel.answered.dropped.other');
  return (
    <div className={styles.place} data-testid="answered">
      <div className={styles.what}>
        <span className={styles.text} title={commitment.text}>
          {given && given.by.id !== session[session.you].id ? (
            answerInWords(given.by, answer, commitment, say)
          ) : (
            <>
              {say(answer === 'dropped' ? 'panel.answered.dropped.head' : `answer.${answer}`)}:{' '}
              {commitment.text}
            </>
          )}
        </span>
        {here && mayUndo && (
          <Button
            className={styles.undo}
            size="small"
            appearance="transparent"
            disabledFocusable={reopen.isPending}
            // Keeps the text being typed below from being sent first, on blur.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => reopen.mutate({ params: { id }, body: { version } })}
          >
            {say('app.undo')}
          </Button>
        )}
      </div>
      {outcome === null && (
        <div className={styles.sentence}>
          <span role="status">{sentence}</span>{' '}
          {here &&
            !passed &&
            answer === 'moved' &&
            which === 1 &&
            offersPlan({ ...commitment, isPractice }, today) && (
              <IfThenPlan brief commitment={commitment} done={() => setPassed(true)} />
            )}
        </div>
      )}
      {answer === 'moved' && guided && !onStage && (
        <Guidance text={say(`panel.answered.moved.${which}.other`)} />
      )}
      {outcome !== null && <p className={styles.sentence}>{outcome}</p>}
      {here && answer === 'kept' && outcome === null && (
        <OutcomeNote commitment={commitment} label={say('panel.answered.kept')} />
      )}
      <RefusalText error={reopen.error} />
    </div>
  );
};

/** The sentence for an answer (coaching-model §5), a line for the outcome, and an undo for ten seconds. */
export const FollowUpAnswer = (props: Props) => (
  <InWords language={useWords().language} of="answered">
    <AnswerInWords {...props} />
  </InWords>
);
