import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { NARROW, WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import { firstName } from '../../../ui/person-avatar.tsx';
import { Debriefs } from '../../customer-meeting/debriefs.tsx';
import { FollowUpCard } from './follow-up-card.tsx';
import { answerOf, newlyAnswered, nextWaiting, waitingIn } from './follow-up-state.ts';
import type { Answer } from './follow-up-state.ts';
import { guidanceMoment } from './guidance-moment.ts';
import { Tips } from '../../guidance/tips.tsx';

const FollowUpAnswer = lazily(() => import('./follow-up-answer.tsx').then((made) => made.FollowUpAnswer));
const ChangeAnswers = lazily(() => import('./change-answers.tsx').then((made) => made.ChangeAnswers));

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // Shrinks before the questions do.
    flexShrink: 50,
    minHeight: '2.5rem',
    margin: '-2px',
    padding: '2px',
    overflowY: 'auto',
    '& > :not([data-testid="follow-up"])': { flexShrink: 0 },
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    [NARROW]: { flexWrap: 'wrap' },
    minHeight: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  decided: { [WITHOUT_ROOM_FOR.notes]: { display: 'none' } },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  sum: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  later: { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

type Props = Readonly<{ session: SessionView; onStage: boolean }>;

const Decisions = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return session.earlierDecisions.length === 0 ? null : (
    <div className={styles.decided} data-decided>
      <h3 className={styles.heading}>{say('panel.follow-up.decided')}</h3>
      <ul className={styles.list}>
        {session.earlierDecisions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
};

/** How many of the last ten each person kept in time: a fact between the two, without comment. */
const KeptInTime = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const facts = (['rep', 'manager'] as const).flatMap((role) => {
    const { kept, of } = session.inTime[role];
    if (of === 0) return [];
    const name = firstName(session[role].name);
    return [say(role === session.you ? 'panel.in-time.you' : 'panel.in-time', { name, kept, of })];
  });
  return facts.length === 0 ? null : <p className={styles.facts}>{facts.join(' · ')}</p>;
};

const isOwn = ({ owner }: CommitmentView, { manager, rep, you }: SessionView): boolean =>
  owner.id === (you === 'manager' ? manager : rep).id;

const headingOf = (commitment: CommitmentView, session: SessionView) => {
  const whose = commitment.owner.id === session.manager.id ? 'manager' : 'rep';
  return isOwn(commitment, session)
    ? (`panel.follow-up.${whose}.own` as const)
    : (`panel.follow-up.${whose}` as const);
};

type LatestAnswer = Readonly<{ commitment: CommitmentView; answer: Answer; here: boolean }>;

/** The latest answer, from this window or the other person's, in its current state. */
const useLatestAnswer = (session: SessionView) => {
  const [known, setKnown] = useState(session.answered);
  const [latest, setLatest] = useState<LatestAnswer | null>(null);
  if (known !== session.answered) {
    setKnown(session.answered);
    const id = newlyAnswered(session.answered, known);
    const commitment = session.followUp.find((one) => one.id === id);
    const answer = commitment && answerOf(commitment, session);
    if (commitment && answer && commitment.id !== latest?.commitment.id)
      setLatest({ commitment, answer, here: false });
    else if (
      latest &&
      known.includes(latest.commitment.id) &&
      !session.answered.includes(latest.commitment.id)
    )
      setLatest(null);
  }
  const fresh = session.followUp.find(({ id }) => id === latest?.commitment.id);
  const shown =
    latest && fresh && fresh.version > latest.commitment.version ? { ...latest, commitment: fresh } : latest;
  return [shown, setLatest] as const;
};

/** Earlier commitments one at a time, the manager's own first; moves on by itself. */
export const FollowUp = ({ session, onStage }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [latest, setLatest] = useLatestAnswer(session);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [inHand, setInHand] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);

  const all = session.followUp;
  const answeredHere = latest?.here === true ? latest.commitment.id : '';
  const left = waitingIn(session).filter(({ id }) => id !== answeredHere);
  const waiting = nextWaiting(session, new Set([...skipped, answeredHere]), inHand);
  const moment = waiting && !onStage ? guidanceMoment(waiting, session) : null;

  if (all.length === 0 && session.first && session.debriefs.length + session.earlierDecisions.length === 0)
    return null;
  if (all.length === 0)
    return (
      <div className={styles.place}>
        <Debriefs debriefs={session.debriefs} />
        <Decisions session={session} />
        {!session.first && <p className={styles.sum}>{say('panel.follow-up.none')}</p>}
      </div>
    );
  return (
    <div className={styles.place}>
      <Debriefs debriefs={session.debriefs} />
      {latest && (
        <Suspense fallback={null}>
          <FollowUpAnswer
            key={`${latest.commitment.id}${latest.answer}`}
            session={session}
            {...latest}
            onStage={onStage}
            undone={() => setLatest(null)}
          />
        </Suspense>
      )}
      {waiting === undefined ? (
        <>
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
          <KeptInTime session={session} />
        </>
      ) : (
        <>
          <h3 className={styles.heading}>
            <span>
              {say(headingOf(waiting, session), {
                name: firstName((isOwn(waiting, session) ? session.rep : waiting.owner).name),
              })}{' '}
              {all.length - left.length + 1}/{all.length}
            </span>
            {moment !== null && <Tips key={moment} moment={moment} />}
            {left.length > 1 && (
              <Button
                className={styles.later}
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
            late={
              waiting.overdue && session.you === 'manager' && waiting.owner.id === session.manager.id
                ? firstName(session.rep.name)
                : null
            }
            own={waiting.owner.id === session[session.you].id}
            usual={session.defaultDue}
            hold={setInHand}
            answered={(answer, commitment) => setLatest({ commitment, answer, here: true })}
          />
        </>
      )}
      {(left.length === 0 || isChanging) && left.length < all.length && (
        <Suspense fallback={null}>
          <ChangeAnswers session={session} open={isChanging} setOpen={setChanging} />
        </Suspense>
      )}
      {/* The answer and what comes next need the room. */}
      {(latest === null || waiting === undefined) && <Decisions session={session} />}
    </div>
  );
};
