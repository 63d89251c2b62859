import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { addMinutes } from '../../../../shared/domain/time.ts';
import { DevelopmentPart } from '../../focus/development-part.tsx';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { CommitmentRow } from '../../commitment/commitment-row.tsx';
import { DayText } from '../../../ui/day-text.tsx';
import { InWords } from '../../../platform/in-words.tsx';
import { fetchWords, hasWords } from '../../../platform/word-loader.ts';
import { AgendaPreview } from './agenda-preview.tsx';
import { EndQuestionCard } from '../end-question-card.tsx';
import { RescheduleSession } from '../reschedule-session.tsx';
import { FocusLine } from '../focus-line.tsx';
import { CustomerMeetingChoice } from '../../customer-meeting/customer-meeting-choice.tsx';
import { Debriefs } from '../../customer-meeting/debriefs.tsx';
import { SessionFrame } from '../session-frame.tsx';
import { UnsavedCapture } from '../unsaved-capture.tsx';
import { ToastInstead } from '../../../ui/undo-toast.tsx';
import { SessionHeader } from '../session-header.tsx';
import { StartRow } from './start-row.tsx';
import { TypeRecommendation } from './type-recommendation.tsx';
import { useCacheSession } from '../use-session.ts';
import { WantToRaise } from './want-to-raise.tsx';

const useStyles = makeStyles({
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minHeight: '24px',
    '::first-letter': { textTransform: 'uppercase' },
  },
  // Aligns the button's text with the rest, wherever it wraps.
  change: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  passed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

/** When the session is, how long and with whom; with a way to change that. */
const StartTime = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say, time, dayOf, shortDay } = useWords();
  const other = session.you === 'manager' ? session.rep : session.manager;
  const { usualMinutes, movedFrom } = session.plan;
  const length = say(usualMinutes === null ? 'panel.minutes' : 'plan.own-length', {
    minutes: session.minutes,
  });
  return (
    <div className={styles.row}>
      <p className={styles.when}>
        <DayText day={dayOf(session.startsAt)} /> {say('time.at', { time: time(session.startsAt) })} ·{' '}
        {length} · {other.name}
        {movedFrom !== null && movedFrom !== dayOf(session.startsAt) && (
          <> · {say('plan.moved-from', { day: shortDay(movedFrom) })}</>
        )}
      </p>
      <div className={styles.change}>
        <RescheduleSession id={session.id} />
      </div>
    </div>
  );
};

const MINUTE = 60_000;

/** Shown when the planned time has passed and nobody has begun: the session can still be held, moved or entered, and nobody is blamed. */
const PastStartNotice = ({
  session,
  held,
  moveAtOnce,
}: Readonly<{ session: SessionView; held: ReactNode; moveAtOnce: boolean }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const isOver = addMinutes(session.startsAt, session.minutes) <= useNow(MINUTE);
  if (!isOver) return null;
  return (
    <div className={styles.passed} data-testid="passed">
      <span>{say(held ? 'plan.passed' : 'plan.passed.rep')}</span>
      <RescheduleSession id={session.id} first="move" look="secondary" open={moveAtOnce} />
      {held}
    </div>
  );
};

type Props = Readonly<{
  session: SessionView;
  before?: ReactNode;
  /** A way to enter the session as held, if there is one. */
  held?: ReactNode;
  moveAtOnce?: boolean;
  /** Opens another session. */
  show: (id: string) => void;
}>;

const Preparation = ({ session, before, held, moveAtOnce = false, show }: Props) => {
  const styles = useStyles();
  const keep = useCacheSession();
  const { say } = useWords();
  return (
    <SessionFrame
      top={
        <SessionHeader session={session} before={before}>
          <StartTime session={session} />
        </SessionHeader>
      }
      foot={
        <>
          <ToastInstead>
            <FocusLine session={session} />
          </ToastInstead>
          <StartRow session={session} show={show} />
        </>
      }
    >
      <div className={styles.parts}>
        {session.inQuestion && (
          <EndQuestionCard
            asked={session.inQuestion}
            finish={() => session.inQuestion && show(session.inQuestion.id)}
          />
        )}
        <UnsavedCapture session={session} />
        <PastStartNotice session={session} held={held} moveAtOnce={moveAtOnce} />
        {session.type === 'preparation' && <CustomerMeetingChoice session={session} keep={keep} />}
        <TypeRecommendation session={session} show={show} />
        <WantToRaise session={session} />
        <Debriefs debriefs={session.debriefs} />
        {session.followUp.length > 0 && (
          <section>
            <h2 className={styles.title}>{say('panel.open-commitments')}</h2>
            <ul className={styles.list}>
              {session.followUp.map((commitment) => (
                <li key={commitment.id}>
                  <CommitmentRow commitment={commitment} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <AgendaPreview session={session} />
        <DevelopmentPart rhythmId={session.rhythmId} sessionId={session.id} />
      </div>
    </SessionFrame>
  );
};

/** The session before it begins: what it will be about, what is still open, what either wants to raise. */
export const PlannedView = (props: Props) => {
  const { language } = useWords();
  // Its parts wait for these, the first time with all of it: asked for at once, rather than one after the other.
  for (const part of ['sales', 'development'] as const)
    if (!hasWords(language, part)) fetchWords(language, part).catch(() => undefined);
  return (
    <InWords language={language} of="plan">
      <Preparation {...props} />
    </InWords>
  );
};
