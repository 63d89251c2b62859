import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { Suspense, useState } from 'react';
import type { KeyboardEventHandler } from 'react';
import { wordingsOf } from '../../../../shared/coaching/heard-by-rep.ts';
import type { InBoth } from '../../../../shared/coaching/in-both.ts';
import type { SectionContent } from '../../../../shared/coaching/section-content.ts';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { lazily } from '../../../platform/lazily.ts';
import type { SharedDocument } from '../../../platform/live-socket.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import {
  isOfPromises,
  itemAfter,
  kindInSession,
  leadingTo,
  questionsOf,
  shortTitleOf,
  yieldsOf,
} from '../agenda-words.ts';
import { LEADS_ON } from '../field-after.ts';
import { FollowUp } from './follow-up.tsx';
import { waitingIn } from './follow-up-state.ts';
import { SessionGoalLine } from '../../goal/session-goal-line.tsx';
import { isFarBelow } from './guidance-moment.ts';
import { addLine, sharedText, useNotesText, notesDraftKey } from '../notes-text.ts';
import { Notes } from './notes.tsx';
import { useIsOnStage } from '../session-awareness.ts';
import { Questions } from './questions.tsx';
import { useIsPastFirstView } from '../../../ui/after-first-view.ts';
import { FORM_IN_HAND, WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import { SkeletonRows } from '../../../ui/skeletons.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { useOpenedInPlace } from '../../../ui/use-opened-in-place.ts';
import { privateNotesOpen } from '../private-notes-open.ts';
import { SectionHead } from './section-head.tsx';
import { TranscriptPart } from '../transcript-part.tsx';
import { Tips } from '../../guidance/tips.tsx';

const PrivateNotes = lazily(() => import('./private-notes.tsx').then((made) => made.PrivateNotes));

const SectionFactsView = lazily(() =>
  import('../section-facts-view.tsx').then((made) => made.SectionFactsView),
);

const SectionFactsAhead = lazily(() =>
  import('../section-facts-view.tsx').then((made) => made.SectionFactsAhead),
);

const GoalList = lazily(() => import('../../goal/goal-list.tsx').then((made) => made.GoalList));
const NextSteps = lazily(() => import('./next-steps.tsx').then((made) => made.NextSteps));

const SessionRatings = lazily(() =>
  import('../../rating/session-ratings.tsx').then((made) => made.SessionRatings),
);
const DevelopmentPart = lazily(() =>
  import('../../focus/development-part.tsx').then((made) => made.DevelopmentPart),
);

/** Kinds whose facts take most of the room: one question is shown at a time, elsewhere two. */
const WITH_ONE_QUESTION: ReadonlySet<SectionContent['kind']> = new Set([
  ...(['goal-causes', 'meeting-aim', 'meeting-plan', 'meeting-rehearsal'] as const),
  ...(['pipeline-alive', 'pipeline-forecast', 'pipeline-focus', 'skill-practice', 'skill-transfer'] as const),
]);

/** Kinds whose facts leave no room for a question beside one's own notes. */
const WITH_FACTS_ALONE: ReadonlySet<SectionContent['kind']> = new Set(['meeting-plan', 'pipeline-alive']);

const useStyles = makeStyles({
  // Fills the available height: its content shrinks, and the controls that lead on do not.
  section: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    gap: tokens.spacingVerticalS,
    // Where an opened form needs the room, the questions wait and the notes get a row.
    [FORM_IN_HAND]: {
      '&:has([data-inline-form]) > ul': { display: 'none' },
      '&:has([data-private-notes]) [data-decided]': { display: 'none' },
      '&:has([data-proposal]) > ul:not([data-testid="steps"])': { display: 'none' },
      '&:has([data-inline-form], [data-proposal]) > [data-notes]:not(:focus-within)': {
        minHeight: '32px',
        '& > [aria-hidden]': { display: 'none' },
      },
    },
  },
  nav: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
  },
  mark: { display: 'none', [WITHOUT_ROOM_FOR.goalLine]: { display: 'block' } },
  // Where what comes next has no room for its name beside these words, they wrap out of sight, and the lock stands for them.
  private: {
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    justifyContent: 'flex-start',
    flexShrink: 1000,
    minWidth: '28px',
    height: '24px',
    paddingBlock: 0,
    paddingInline: '4px',
    overflow: 'hidden',
    '& > *': { minHeight: '22px', alignItems: 'center' },
  },
  privateText: { [WITHOUT_ROOM_FOR.notes]: { display: 'none' } },
  next: {
    minWidth: 0,
    maxWidth: 'calc(100% - 36px)',
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    [WITHOUT_ROOM_FOR.goalLine]: { flexShrink: 1 },
  },
  nextText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type Props = Readonly<{
  session: SessionView;
  item: AgendaItemView;
  /** Whether to show the section's purpose; otherwise a message takes its place. */
  withPurpose: boolean;
  live: SharedDocument | null;
  go: (item: AgendaItemView) => void;
  end: () => void;
  onKeyDown: KeyboardEventHandler;
}>;

/** The current section: its purpose, its questions, the notes and what comes next. */
export const SectionView = ({ session, item, withPurpose, live, go, end, onKeyDown }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const [typed, setTyped] = useDraftText(notesDraftKey(session.id, item.id));
  const [caretAsked, setCaretAsked] = useState(0);
  const own = useOpenedInPlace<'private-notes'>();
  const isOwn = own.opened !== null;
  const openOwn = () => {
    privateNotesOpen.add(session.id);
    own.open('private-notes');
  };
  const closeOwn = () => {
    privateNotesOpen.delete(session.id);
    own.close();
  };
  const written = useNotesText(live, item.id) + typed;
  const isPastFirstView = useIsPastFirstView();
  const next = itemAfter(session.agenda, item);
  const nextInWords = (to: AgendaItemView): string =>
    say(...leadingTo(shortTitleOf(session, to, language), language));
  const reviewing = item.kind === 'follow-up' && waitingIn(session).length > 0;
  /** The list needs the room, so the notes get a row. */
  const settling = item.kind === 'next-steps';
  /** With a list, one question is shown at a time. */
  const hasList = settling || session.followUp.length > 0;
  const onStage = useIsOnStage(live);
  const ownQuestions = questionsOf(session, item);
  const names = { manager: firstName(session.manager.name), rep: firstName(session.rep.name) };
  const isAsked = (question: InBoth): boolean =>
    isOfPromises(session, item, question) ||
    wordingsOf(question, names).some((text) => written.includes(text));
  const goals = yieldsOf(session, item, 'goal') && session.goals.length > 0;

  const kind = kindInSession(session, item);
  const isShortOfRoom = kind !== null && WITH_ONE_QUESTION.has(kind);
  const farBelow =
    goals &&
    !onStage &&
    session.you === 'manager' &&
    session.type === 'performance' &&
    isFarBelow(session.goals);

  const take = (question: string, index: number) => {
    closeOwn();
    setCaretAsked((times) => times + 1);
    if (live === null) setTyped((before) => `${before}${before === '' ? '' : '\n'}${question}\n`);
    else {
      addLine(sharedText(live, item.id), `${question}\n`);
      live.awareness.setLocalStateField('question', { itemId: item.id, index });
    }
  };

  return (
    <section
      className={styles.section}
      data-testid="section"
      data-session={session.id}
      data-section={item.section ?? item.kind}
      onKeyDown={onKeyDown}
    >
      <SectionHead session={session} item={item} withPurpose={withPurpose}>
        {farBelow && <Tips moment="far-below" />}
      </SectionHead>
      {item.kind === 'follow-up' && <FollowUp session={session} onStage={onStage} />}
      {item.kind === 'next-steps' && (
        <Suspense fallback={<SkeletonRows rows={2} />}>
          <NextSteps session={session} />
          <TranscriptPart session={session} />
        </Suspense>
      )}
      {/* An added item may name a deal; its facts are fetched before the two get there. */}
      {isPastFirstView && next?.kind === 'added' && (
        <Suspense fallback={null}>
          <SectionFactsAhead session={session} />
        </Suspense>
      )}
      {item.kind === 'section' || item.kind === 'added' ? (
        <Suspense
          fallback={
            <>
              <SkeletonRows rows={item.kind === 'section' ? 3 : 2} />
              <Questions questions={ownQuestions} isAsked={isAsked} take={take} />
            </>
          }
        >
          <SectionFactsView session={session} item={item}>
            {(asked, brought) => (
              <>
                {session.type === 'performance' && kind === 'goal-change' && brought === null && (
                  <DevelopmentPart rhythmId={session.rhythmId} sessionId={session.id} only="expectation" />
                )}
                {goals && brought === null && <GoalList lines={session.goals} />}
                {yieldsOf(session, item, 'rating') && brought === null && (
                  <SessionRatings sessionId={session.id} rhythmId={session.rhythmId} />
                )}
                {!(isOwn && brought != null && WITH_FACTS_ALONE.has(brought)) && (
                  <Questions
                    questions={asked ?? ownQuestions}
                    isAsked={isAsked}
                    {...(brought != null && WITH_ONE_QUESTION.has(brought) && { inView: 1 })}
                    take={take}
                  />
                )}
              </>
            )}
          </SectionFactsView>
        </Suspense>
      ) : (
        !reviewing && (
          <Questions questions={ownQuestions} isAsked={isAsked} {...(hasList && { inView: 1 })} take={take} />
        )
      )}
      {isOwn ? (
        <PrivateNotes session={session} close={closeOwn} />
      ) : (
        <Notes
          session={session}
          itemId={item.id}
          live={live}
          typed={typed}
          setTyped={setTyped}
          low={isShortOfRoom}
          caretAsked={caretAsked}
          row={settling}
        />
      )}
      <div className={styles.nav}>
        {isOwn ? (
          <span />
        ) : (
          <Button
            className={styles.private}
            size="small"
            appearance="transparent"
            icon={<LockClosedRegular />}
            title={say('panel.private.open')}
            aria-label={say('panel.private')}
            onClick={() => {
              setCaretAsked(0);
              openOwn();
            }}
            onBlur={own.onBlur}
          >
            <span className={styles.privateText}>{say('panel.private')}</span>
          </Button>
        )}
        <span className={styles.mark}>
          <SessionGoalLine lines={session.goals} mark />
        </span>
        {next ? (
          <Button
            className={styles.next}
            size="small"
            icon={<ChevronRightRegular />}
            iconPosition="after"
            data-testid="next-section"
            {...LEADS_ON}
            onClick={() => go(next)}
            title={nextInWords(next)}
          >
            <span className={styles.nextText}>{nextInWords(next)}</span>
          </Button>
        ) : (
          <Button size="small" appearance="primary" data-testid="end-session" {...LEADS_ON} onClick={end}>
            {say('panel.close')}
          </Button>
        )}
      </div>
    </section>
  );
};
