import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionInQuestion } from '../../../shared/contracts/session-occasion.ts';
import { answerSessionEnd, undoNotHeld } from '../../../shared/contracts/session.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { sessionsToFinish } from './sessions-to-finish.ts';
import { useCacheSession } from './use-session.ts';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  asked: SessionInQuestion;
  /** Opens that session, to finish it. */
  finish: () => void;
}>;

/** Asks what is still open about a past session: whether the two finished, or whether it was held at all. */
export const EndQuestionCard = ({ asked, finish }: Props) => {
  const styles = useStyles();
  const { say, shortDay, dayOf, typeNames } = useWords();
  const keep = useCacheSession();
  const toast = useUndoToast();
  const undo = useUndo(undoNotHeld, { onDone: keep });
  const answer = useAction(answerSessionEnd, {
    onDone: (session) => {
      keep(session);
      if (session.state === 'missed')
        toast(say('panel.end.not-held.done'), () => undo({ params: { id: session.id } }));
    },
    sendsLater: true,
  });
  const { id, question, type, startedAt, minutes, steps, decisions } = asked;
  const isFinished = question === 'finished';
  const reply = (held: boolean, words: 'panel.end.yes' | 'panel.end.no' | 'panel.end.not-held') => (
    <Button
      size="small"
      disabledFocusable={answer.isPending}
      onClick={() => answer.mutate({ params: { id }, body: { held } })}
    >
      {say(words)}
    </Button>
  );
  return (
    <section className={styles.question} data-testid="end-question">
      <h2 className={styles.title}>
        {say('panel.end.which', { type: typeNames.of(type), day: shortDay(dayOf(startedAt)) })}
      </h2>
      <p className={styles.text}>
        {isFinished ? say('panel.end.finished', { minutes, steps, decisions }) : say('panel.end.held')}
      </p>
      <RefusalText error={answer.error} />
      <div className={styles.buttons}>
        {isFinished ? (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              sessionsToFinish.add(id);
              finish();
            }}
          >
            {say('panel.end.finish')}
          </Button>
        ) : (
          reply(true, 'panel.end.yes')
        )}
        {reply(false, isFinished ? 'panel.end.not-held' : 'panel.end.no')}
      </div>
    </section>
  );
};
