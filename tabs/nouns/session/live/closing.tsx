import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState } from 'react';
import { recordCommitment } from '../../../../shared/contracts/commitment.ts';
import { closeSession, getSession, recordDecision } from '../../../../shared/contracts/session.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { NO_STEP_REASON_MAX } from '../../../../shared/domain/session.ts';
import { useAction, useIsAsked, useIsSent, useIsSentNow } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useMissing } from '../../../ui/use-missing.ts';
import { ClosingNudge } from './closing-nudge.tsx';
import { sessionsEndedHere } from '../sessions-ended-here.ts';
import { waitingIn } from './follow-up-state.ts';
import { BookSessionButton } from '../book-session-button.tsx';
import { NextOccasion } from '../next-occasion.tsx';
import { pairToBook } from '../pair-to-book.ts';
import { reasonDraftKey } from '../reason-draft-key.ts';
import { SessionCommitments } from '../../commitment/session-commitments.tsx';
import { EditableStep } from '../editable-step.tsx';
import { closingInWords } from './closing-in-words.ts';
import { dismissedNudges, nudgeKey, nudgesFor } from './commitment-nudges.ts';
import { useCacheSession } from '../use-session.ts';

const BookNextSession = lazily(() => import('../book-next-session.tsx').then((made) => made.BookNextSession));

const useStyles = makeStyles({
  // Fills the available height: what was settled scrolls in its own part, and never covers the button that ends the session.
  form: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    gap: tokens.spacingVerticalS,
  },
  settled: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 1,
    gap: tokens.spacingVerticalS,
    minHeight: '80px',
    // Room for the focus ring.
    margin: '-2px',
    padding: '2px',
    overflowY: 'auto',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  next: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  row: {
    display: 'flex',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    justifyContent: 'flex-end',
    marginTop: 'auto',
  },
});

/** What is recorded on the way out of a session belongs to it. */
const recording = [recordCommitment, recordDecision] as const;

type Props = Readonly<{ session: SessionView; back: () => void }>;

/** Reads back the steps and the next occasion or, without a step, asks why there is none. */
export const Closing = ({ session, back }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const today = useToday();
  const keep = useCacheSession();
  const close = useAction(closeSession, {
    onDone: (closed) => {
      sessionsEndedHere.add(closed.id);
      keep(closed);
    },
  });
  const [why, setWhy] = useDraftText(reasonDraftKey(session));
  const me = session.you === 'manager' ? session.manager : session.rep;
  // Whoever is taken here by the other was doing something else, so none of their keys may end the session.
  const isBegunHere = !session.closing || session.leaderId === me.id;
  const none = session.steps.length === 0;
  const { isSaid, complains, place } = useMissing(none && why.trim() === '');
  // A step just recorded counts: until the answer is in, nothing is reported missing and the session is not ended.
  const isRecording = [useIsSent(recordCommitment), useIsSent(recordDecision)].includes(true);
  const isRecordingNow = useIsSentNow(recording);
  const isRead = useIsAsked(getSession, { params: { id: session.id } });
  const isUnderWay = isRecording || (none && isRead);
  const isAsked = useRef(false);
  const reason = none && why.trim() !== '' ? why : null;
  /** `isRecorded`: a step has come to the server just now, which what is shown may not know yet: the server tells whether one is missing. */
  const end = (isRecorded: boolean) => {
    if (close.isPending || (!isRecorded && complains())) return;
    close.mutate({ params: { id: session.id }, body: { noStepReason: reason } });
  };
  useEffect(() => {
    if (!isAsked.current || isUnderWay || isRecordingNow()) return;
    isAsked.current = false;
    end(true);
  });
  const unanswered = waitingIn(session).length;
  const [, setDismissed] = useState(dismissedNudges.size);
  const [askedKey, setAskedKey] = useState<string | null>(null);
  const nudges = nudgesFor(session.steps, language, today, session.practising, dismissedNudges);
  const [first] = nudges;
  if (askedKey === null && first) setAskedKey(nudgeKey(first));
  // At most one question: once it is answered, by either, no other takes its place.
  const asked = nudges.find((nudge) => nudgeKey(nudge) === askedKey);
  return (
    <form
      className={styles.form}
      data-testid="closing"
      onSubmit={(event) => {
        event.preventDefault();
        isAsked.current = isUnderWay || isRecordingNow();
        if (!isAsked.current) end(false);
      }}
    >
      {!isBegunHere && <p className={styles.quiet}>{closingInWords(session, say)}</p>}
      <h2 className={styles.title}>{say(none ? 'panel.closing.none' : 'panel.closing.title')}</h2>
      <div className={styles.settled}>
        <SessionCommitments
          commitments={session.steps}
          decisions={session.decisions}
          row={(commitment) => (
            <>
              <EditableStep session={session} step={commitment} />
              {asked?.commitment.id === commitment.id && (
                <ClosingNudge
                  key={nudgeKey(asked)}
                  session={session}
                  {...asked}
                  done={() => {
                    dismissedNudges.add(nudgeKey(asked));
                    setDismissed(dismissedNudges.size);
                  }}
                />
              )}
            </>
          )}
        />
        {none && (
          <Field
            label={{ children: say('panel.closing.why'), weight: 'semibold' }}
            {...(isSaid && { validationMessage: say('app.refused.reason-needed') })}
          >
            <Input
              ref={place}
              autoFocus={isBegunHere}
              maxLength={NO_STEP_REASON_MAX}
              value={why}
              onChange={(_event, { value }) => setWhy(value)}
            />
          </Field>
        )}
        {unanswered > 0 && (
          <p className={styles.quiet}>{say('panel.closing.unanswered', { count: unanswered })}</p>
        )}
      </div>
      <div className={styles.next}>
        <NextOccasion session={session} />
        {session.you === 'manager' && session.next === null && (
          <BookSessionButton pair={pairToBook(session)} />
        )}
      </div>
      {session.you === 'manager' && session.next === null && (
        <Suspense fallback={null}>
          <BookNextSession session={session} short />
        </Suspense>
      )}
      <RefusalText error={close.error} />
      <div className={styles.row}>
        <Button appearance="subtle" onClick={back}>
          {say('app.back')}
        </Button>
        <Button
          appearance="primary"
          type="submit"
          autoFocus={!none && isBegunHere}
          data-testid="confirm-close"
          disabledFocusable={close.isPending}
        >
          {say('panel.closing.do')}
        </Button>
      </div>
    </form>
  );
};
