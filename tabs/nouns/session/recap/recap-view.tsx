import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useLiveSession } from '../../../platform/live.tsx';
import { useWords } from '../../../platform/words.tsx';
import { DayText } from '../../../ui/day-text.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { InWords } from '../../../platform/in-words.tsx';
import { TranscriptPart } from '../transcript-part.tsx';
import { hasUnsentNotes, useUnsentNotes } from '../use-unsent-notes.ts';
import { UnsavedCapture } from '../unsaved-capture.tsx';
import { UnsavedRatingDrafts } from './unsaved-rating-drafts.tsx';
import { UnsavedReason } from './unsaved-reason.tsx';
import { RecapAbout } from './recap-about.tsx';
import { RecapActions } from './recap-actions.tsx';
import { RecapAdd } from './recap-add.tsx';
import { RecapDecisions } from './recap-decisions.tsx';
import { RecapExpectations } from './recap-expectations.tsx';
import { RecapFollowUp } from './recap-follow-up.tsx';
import { RecapNext } from './recap-next.tsx';
import { RecapNotes } from './recap-notes.tsx';
import { RecapPrivateNotes } from './recap-private-notes.tsx';
import { RecapPlan } from './recap-plan.tsx';
import { RecapPipeline } from './recap-pipeline.tsx';
import { RecapRatings } from './recap-ratings.tsx';
import { RecapCause } from './recap-cause.tsx';
import { RecapCommitments } from './recap-commitments.tsx';
import { useRecapStyles } from './recap-styles.ts';
import { useEffect, useState } from 'react';
import { EndQuestionCard } from '../end-question-card.tsx';
import { sessionsToFinish } from '../sessions-to-finish.ts';
import { FinishView } from '../finish-view.tsx';
import { SessionFrame, WIDE } from '../session-frame.tsx';
import { SessionHeader } from '../session-header.tsx';
import { useRecap } from './use-recap.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
  },
  when: { flex: '1 1 0', minWidth: 0 },
  // Reading order: what was agreed, what belongs around it, what led there. In two columns, the second part stands beside the others.
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXL,
    columnGap: tokens.spacingHorizontalXXXL,
    paddingBlock: tokens.spacingVerticalXS,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(220px, 2fr)', gridTemplateRows: 'auto 1fr' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  beside: { [WIDE]: { gridColumn: '2', gridRow: '1 / span 2' } },
});

type Props = Readonly<{
  session: SessionView;
  before?: ReactNode;
  /** Further actions on a session that is over. */
  foot?: ReactNode;
  /** Opens another session. */
  show: (id: string) => void;
  /** Goes to where the pair's rhythm is set. */
  book: () => void;
}>;

/** When the session ended, or who entered it. */
const HeldTime = ({ session, recap }: Readonly<{ session: SessionView; recap: Recap }>) => {
  const styles = useRecapStyles();
  const { say, time, day, dayOf } = useWords();
  const { closedAt } = session;
  if (closedAt === null) return null;
  if (recap.enteredBy)
    return (
      <p className={styles.quiet}>
        {say('recap.entered', { day: day(dayOf(closedAt)), name: firstName(recap.enteredBy.name) })}
      </p>
    );
  const length = session.heldMinutes ?? 0;
  return (
    <p className={styles.quiet}>
      {session.endedByItself ? (
        <>
          {say('recap.by-itself')} · <DayText day={dayOf(session.startedAt ?? closedAt)} />
        </>
      ) : (
        <>
          {say('recap.closed')} <DayText day={dayOf(closedAt)} /> {say('time.at', { time: time(closedAt) })}
        </>
      )}{' '}
      · {say('panel.minutes', { minutes: length })}
    </p>
  );
};

const FullRecap = ({
  session,
  before,
  foot,
  show,
  book,
  finish,
}: Props & Readonly<{ finish: () => void }>) => {
  const styles = useStyles();
  const shared = useRecapStyles();
  const { say } = useWords();
  const { recap, isWhole, error, refetch } = useRecap(session);
  const [hasUnsent] = useState(() => hasUnsentNotes(session));
  useUnsentNotes(session, useLiveSession(hasUnsent ? session.id : null), null);
  return (
    <SessionFrame
      top={
        <SessionHeader session={session} before={before}>
          <div className={styles.head}>
            <div className={styles.when}>
              <HeldTime session={session} recap={recap} />
            </div>
            <RecapActions session={session} recap={recap} isWhole={isWhole} />
          </div>
        </SessionHeader>
      }
    >
      <div className={styles.parts} data-testid="recap">
        <div className={styles.column}>
          {error && !isWhole && (
            <div className={shared.part} role="alert">
              <p className={shared.quiet}>{say('recap.since.failed')}</p>
              <Button className={shared.act} size="small" onClick={() => void refetch()}>
                {say('app.retry')}
              </Button>
            </div>
          )}
          {session.inQuestion && <EndQuestionCard asked={session.inQuestion} finish={finish} />}
          <UnsavedCapture session={session} />
          <UnsavedReason session={session} />
          {isWhole && <UnsavedRatingDrafts session={session} behaviours={recap.behaviours} />}
          <RecapCommitments session={session} recap={recap} />
          <RecapPlan meeting={session.customerMeeting} plan={recap.plan} />
          <RecapCause cause={recap.cause} />
          {recap.pipeline && <RecapPipeline session={session} pipeline={recap.pipeline} />}
          <RecapDecisions session={session} decisions={recap.decisions} />
          {recap.mayAdd && <RecapAdd session={session} />}
          {recap.mayAdd && <TranscriptPart session={session} />}
        </div>
        <div className={mergeClasses(styles.column, styles.beside)}>
          <RecapNext session={session} show={show} book={book} />
          {foot}
          <RecapAbout session={session} conclusions={recap.conclusions} plan={recap.plan} />
          <RecapExpectations session={session} expectations={recap.expectations} />
          <RecapRatings session={session} behaviours={recap.behaviours} />
        </div>
        <div className={styles.column}>
          <RecapFollowUp session={session} followedUp={recap.followedUp} />
          <RecapNotes session={session} />
          <RecapPrivateNotes session={session} />
        </div>
      </div>
    </SessionFrame>
  );
};

/** The recap, or the closing when a session that ended by itself is to be finished after all. */
const RecapOrFinish = (props: Props) => {
  const { session, before } = props;
  const [finishing, setFinishing] = useState(() => sessionsToFinish.has(session.id));
  // Not while rendering: what waits for a part of it is rendered once more, from the start.
  useEffect(() => {
    sessionsToFinish.delete(session.id);
  }, [session.id]);
  return finishing && session.inQuestion ? (
    <FinishView session={session} before={before} back={() => setFinishing(false)} />
  ) : (
    <FullRecap {...props} finish={() => setFinishing(sessionsToFinish.delete(session.id))} />
  );
};

/** A closed session: what was agreed and how it stands now, when the two meet next, and what led there. */
export const RecapView = (props: Props) => (
  <InWords language={useWords().language} of="recap">
    <RecapOrFinish {...props} />
  </InWords>
);
