import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { reopenCommitment } from '../../../shared/contracts/commitment.ts';
import type { Commitment } from '../../../shared/contracts/commitment.ts';
import type { Session } from '../../../shared/contracts/session.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { FollowUpCard } from './follow-up-card.tsx';
import { answerOf, nextWaiting } from './follow-up-state.ts';
import type { DueAtFirst } from './follow-up-state.ts';
import { Tips } from './tips.tsx';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  sum: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Moves of the same promise after which the manager is offered a tip. */
const MOVES_FOR_TIP = 2;

type Props = Readonly<{ session: Session; dueAtFirst: DueAtFirst }>;

const Decisions = ({ session }: Readonly<{ session: Session }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return session.earlierDecisions.length === 0 ? null : (
    <div>
      <h3 className={styles.heading}>{say('panel.follow-up.decided')}</h3>
      <ul className={styles.list}>
        {session.earlierDecisions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
};

/** What was promised earlier, one at a time, the manager's own first; it goes on by itself. */
export const FollowUp = ({ session, dueAtFirst }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const [justAnswered, setJustAnswered] = useState<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const forget = (id: string) => setJustAnswered((known) => new Set([...known].filter((one) => one !== id)));
  const reopen = useAction(reopenCommitment, { onDone: ({ id }) => forget(id) });

  const all = session.followUp;
  const passed = new Set([...justAnswered, ...skipped]);
  const waiting = nextWaiting(all, dueAtFirst, passed);
  const left = all.filter((one) => !justAnswered.has(one.id) && answerOf(one, dueAtFirst) === null);

  const answered = (how: 'kept' | 'moved' | 'dropped', after: Commitment) => {
    setJustAnswered((known) => new Set([...known, after.id]));
    const undo = () => reopen.mutate({ params: { id: after.id }, body: { version: after.version } });
    toast(say(`panel.answered.${how}`, { text: after.text }), how === 'moved' ? undefined : undo);
  };

  if (all.length === 0)
    return (
      <div className={styles.place}>
        <Decisions session={session} />
        {!session.first && <p className={styles.sum}>{say('panel.follow-up.none')}</p>}
      </div>
    );
  return (
    <div className={styles.place}>
      {waiting === undefined ? (
        <p className={styles.sum} role="status">
          {left.length === 0
            ? say('panel.follow-up.done', { count: all.length })
            : say('panel.follow-up.left', { count: left.length })}{' '}
          {left.length > 0 && (
            <Button size="small" appearance="transparent" onClick={() => setSkipped(new Set())}>
              {say('panel.follow-up.again')}
            </Button>
          )}
        </p>
      ) : (
        <>
          <h3 className={styles.heading}>
            <span>
              {say(
                waiting.owner.id === session.manager.id ? 'panel.follow-up.manager' : 'panel.follow-up.rep',
                {
                  name: firstName(waiting.owner.name),
                },
              )}{' '}
              {all.length - left.length + 1}/{all.length}
            </span>
            {session.you === 'manager' && waiting.moves >= MOVES_FOR_TIP && <Tips />}
            {left.length > 1 && (
              <Button
                size="small"
                appearance="transparent"
                onClick={() => setSkipped((known) => new Set([...known, waiting.id]))}
              >
                {say('panel.follow-up.later')}
              </Button>
            )}
          </h3>
          <FollowUpCard
            key={waiting.id}
            commitment={waiting}
            usual={session.defaultDue}
            answered={answered}
          />
        </>
      )}
      <Decisions session={session} />
    </div>
  );
};
