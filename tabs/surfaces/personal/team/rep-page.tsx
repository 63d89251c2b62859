import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { getDevelopment } from '../../../../shared/contracts/development.ts';
import { getRhythm } from '../../../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { MORE_OPEN, MoreCommitments } from '../../../nouns/commitment/more-commitments.tsx';
import { openInWords } from '../../../nouns/commitment/open-in-words.ts';
import { OthersCommitments } from '../../../nouns/commitment/others-commitments.tsx';
import { DevelopmentPart } from '../../../nouns/focus/development-part.tsx';
import { focusInWords } from '../../../nouns/focus/focus-in-words.ts';
import { goalsInWords } from '../../../nouns/goal/goals-in-words.ts';
import { RepGoals } from '../../../nouns/goal/rep-goals.tsx';
import { HandoverBegins } from '../../../nouns/handover/handover-begins.tsx';
import { LetGo } from '../../../nouns/handover/let-go.tsx';
import { TakenOver } from '../../../nouns/handover/taken-over.tsx';
import { HelpTalkAnswer } from '../../../nouns/help-talk/help-talk-answer.tsx';
import { AddByHand } from '../../../nouns/rhythm/add-by-hand.tsx';
import { cadenceInWords } from '../../../nouns/rhythm/cadence-in-words.ts';
import { useFetched, useIsAsked } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { SummaryPart } from '../../../ui/summary-part.tsx';
import { Deals } from '../deals.tsx';
import { SalesSummary } from '../sales-summary.tsx';
import { TimelinePart } from '../timeline/timeline-part.tsx';
import { KeptCommitments } from './kept-commitments.tsx';
import { NextAction } from './next-action.tsx';
import { RepOccasion } from './rep-occasion.tsx';
import { RepSessions } from './rep-sessions.tsx';
import type { TeamActions } from './team-actions.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  rhythm: { justifySelf: 'start' },
});

type Props = Readonly<{ row: TeamRow; actions: TeamActions }>;

/** A rep as the manager sees them: when next and about what, what is open, then goals, practice and past sessions. */
export const RepPage = ({ row, actions }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [isLonger, makeLonger] = useState(false);
  const params = { id: row.rhythm.id };
  const found = useFetched(getRhythm, { params });
  const development = useFetched(getDevelopment, { params }).data;
  const longer = useFetched(getRhythm, { params, query: { open: MORE_OPEN } }, { enabled: isLonger });
  const isAskingLonger = useIsAsked(getRhythm, { params, query: { open: MORE_OPEN } });
  if (found.isPending)
    return (
      <>
        <SkeletonBlock height={96} />
        <SkeletonRows rows={4} />
      </>
    );
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { rhythm, goals, endedGoals, sessions, helpTalks, addByHand } = found.data;
  const { commitments, commitmentsTotal } = longer.data ?? found.data;
  const { manager, rep } = rhythm;
  const name = firstName(rep.name);
  const none = rhythm.cadence === null;
  return (
    <div className={styles.page}>
      {row.hasLeft && (
        <>
          <MessageBar layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{say('personal.status.left')}</MessageBarTitle>
              {say('personal.need.left', { name })} {say('personal.row.left.do', { name })}
            </MessageBarBody>
          </MessageBar>
          <LetGo rhythm={rhythm} leave={actions.closeRep} />
        </>
      )}
      {row.greeted && row.reachable === 'no' && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('personal.row.unreached')}</MessageBarTitle>
            {say('personal.row.unreached.then', { name })} {say('personal.row.unreached.do', { name })}
          </MessageBarBody>
        </MessageBar>
      )}
      {addByHand && <AddByHand joinUrl={rhythm.joinUrl} />}
      {!row.hasLeft && <RepOccasion row={row} actions={actions} />}
      <div>
        <TakenOver rhythmId={rhythm.id} />
        <SummaryPart
          level="h3"
          title={say('personal.rep.open')}
          summary={openInWords(words, commitments, { you: manager.id, other: rep })}
        >
          <section className={styles.part} aria-label={say('personal.rep.commitments')}>
            <OthersCommitments
              commitments={commitments.filter(({ state }) => state === 'open')}
              none={say('personal.commitments.none')}
              act={(commitment) =>
                commitment.owner.id === rep.id && <HelpTalkAnswer commitment={commitment} />
              }
            />
            <MoreCommitments
              commitments={commitments}
              total={commitmentsTotal}
              isFetching={isAskingLonger}
              showMore={() => makeLonger(true)}
            />
          </section>
          <KeptCommitments commitments={commitments} level="h4" />
        </SummaryPart>
        <SummaryPart level="h3" title={say('personal.rep.goals')} summary={goalsInWords(words, found.data)}>
          <RepGoals rep={rep} lines={goals} ended={endedGoals} />
        </SummaryPart>
        <SummaryPart
          level="h3"
          title={say('personal.rep.development')}
          summary={development ? focusInWords(words, development) : ''}
        >
          <DevelopmentPart rhythmId={rhythm.id} heading="h4" />
        </SummaryPart>
        <SummaryPart level="h3" title={say('personal.rep.deals')} summary={<SalesSummary rep={rep.id} />}>
          <Deals repId={rep.id} level="h4" />
        </SummaryPart>
        <SummaryPart
          level="h3"
          title={say('personal.team.rhythm')}
          summary={
            rhythm.cadence === null
              ? say('personal.rep.rhythm.none')
              : cadenceInWords(words.language, rhythm.cadence)
          }
        >
          <Button
            className={styles.rhythm}
            size="small"
            aria-label={say(none ? 'personal.do.set-rhythm.with' : 'personal.do.change-rhythm.with', {
              name,
            })}
            onClick={() => actions.openRhythm(rhythm, 'set')}
          >
            {say(none ? 'personal.do.set-rhythm' : 'personal.do.change-rhythm')}
          </Button>
          {!row.hasLeft && <LetGo rhythm={rhythm} leave={actions.closeRep} />}
        </SummaryPart>
        <RepSessions
          sessions={sessions}
          helpTalks={helpTalks}
          openSession={actions.openSession}
          searchPast={() => actions.openPast(rep.id)}
        />
      </div>
      <TimelinePart
        rhythmId={rhythm.id}
        reader="manager"
        level="h3"
        openSession={actions.openSession}
        begin={
          row.next === null &&
          row.live === null && <NextAction row={row} actions={actions} book={say('personal.do.book-first')} />
        }
      />
      <HandoverBegins rhythmId={rhythm.id} of="timeline" />
      <Text size={200} className={styles.quiet}>
        {say('personal.rep.same', { name })}
      </Text>
    </div>
  );
};
