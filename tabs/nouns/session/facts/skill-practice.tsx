import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import { countPractice } from '../../../../shared/contracts/session-work.ts';
import { useAction } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useUndoToast } from '../../../ui/undo-toast.tsx';
import { useUndo } from '../../../ui/use-undo.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { useCacheSession } from '../use-session.ts';

const FocusPopover = lazily(() => import('../../focus/focus-popover.tsx').then((made) => made.FocusPopover));

const SessionRatings = lazily(() =>
  import('../../rating/session-ratings.tsx').then((made) => made.SessionRatings),
);

/** A practice is two rounds with feedback between them (coaching-model §2); further rounds are counted too. */
const ROUNDS = 2;

const useStyles = makeStyles({
  five: {
    maxHeight: '2lh',
    overflow: 'hidden',
    flexShrink: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase200,
  },
  text: { flexGrow: 1, minWidth: 0 },
  act: { minWidth: 'auto', flexShrink: 0 },
});

/** What is practised and in which roles; a round counts only when somebody says that it is done. */
export const SkillPracticeFacts = ({ session, content: { practice }, ask }: FactsProps<'skill-practice'>) => {
  const styles = useStyles();
  const { say, language, day } = useWords();
  const keep = useCacheSession();
  const count = useAction(countPractice, { onDone: keep, sendsLater: true });
  const toast = useUndoToast();
  const uncount = useUndo(countPractice, { onDone: keep });
  const isOver = (practice?.rounds ?? 0) >= ROUNDS;
  // After practising, the two say how it went: there is nothing more to ask, and the questions make room for that.
  useEffect(() => ask(isOver ? [] : null), [ask, isOver]);
  if (practice === null)
    return (
      <FactRow behind={(target, close) => <FocusPopover session={session} target={target} close={close} />}>
        {say('facts.skill.choose')}
      </FactRow>
    );
  const { behaviour, rounds, swapped, counted, since, five } = practice;
  const swap = (): void =>
    count.mutate({ params: { id: session.id }, body: { behaviour, rounds, swapped: !swapped } });
  const isCustomer = (session.you === 'rep') === swapped;
  return (
    <>
      <p className={styles.five} title={five[language]}>
        {say('facts.skill.five', { text: five[language] })}
      </p>
      <div className={styles.row}>
        <span className={styles.text}>
          {say(isCustomer ? 'facts.skill.role.customer' : 'facts.skill.role.rep')}
        </span>
        <Button className={styles.act} size="small" onClick={swap}>
          {say('facts.skill.swap')}
        </Button>
      </div>
      <div className={styles.row}>
        <span
          className={styles.text}
          title={say('facts.skill.counted', { n: counted, day: day(since) })}
          aria-label={say('facts.skill.rounds', { n: rounds })}
          role="img"
        >
          {say('facts.skill.round')}{' '}
          {Array.from({ length: Math.max(ROUNDS, rounds) }, (_, nth) => (nth < rounds ? '●' : '○')).join(' ')}
        </span>
        <Button
          className={styles.act}
          size="small"
          disabledFocusable={count.isPending}
          onClick={() =>
            count.mutate(
              { params: { id: session.id }, body: { behaviour, rounds: rounds + 1, swapped } },
              {
                onSuccess: () =>
                  toast(say('facts.skill.round.counted', { n: rounds + 1 }), () =>
                    uncount({ params: { id: session.id }, body: { behaviour, rounds, swapped } }),
                  ),
              },
            )
          }
        >
          {say('facts.skill.round.done', { n: rounds + 1 })}
        </Button>
      </div>
      <RefusalText error={count.error} sending={count.isPending} />
      {isOver && (
        <Suspense fallback={null}>
          <SessionRatings sessionId={session.id} rhythmId={session.rhythmId} />
        </Suspense>
      )}
    </>
  );
};
