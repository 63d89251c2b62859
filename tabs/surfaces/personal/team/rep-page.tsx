import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { GoalLine } from '../../../../shared/contracts/goal.ts';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import { getRhythm } from '../../../../shared/contracts/rhythm.ts';
import type { RhythmView, TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { MORE_OPEN, MoreCommitments } from '../../../nouns/commitment/more-commitments.tsx';
import { useFetched, useIsAsked } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { SessionTimeline } from './session-timeline.tsx';
import { StartNow } from './start-now.tsx';
import type { TeamActions } from './team-actions.ts';
import { useNow } from '../../../platform/clock.ts';

/** How often it is looked at whether the next one has begun, in milliseconds. */
const MINUTE = 60_000;

/** How many kept commitments are shown, the latest first. */
const KEPT_SHOWN = 5;

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalXXL },
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  rhythm: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  said: { flexGrow: 1 },
  past: { justifySelf: 'start' },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What other features draw inside the team. */
export type TeamParts = Readonly<{
  /** What is practised and expected in a rhythm. */
  development: (rhythm: RhythmView) => ReactNode;
  /** The rep's customer meetings and deals. */
  deals: (rep: PersonRef) => ReactNode;
  goals: (rep: PersonRef, lines: readonly GoalLine[]) => ReactNode;
  /** One's own commitments, with their answers. */
  ownCommitments: (commitments: readonly CommitmentView[], label: string, none: string) => ReactNode;
  /** Commitments to look at. */
  commitments: (commitments: readonly CommitmentView[], none: string) => ReactNode;
  rhythmInWords: (rhythm: RhythmView) => string;
  /** The way to enter a session that was held without Kadens. */
  afterwards: (rhythm: RhythmView, isAhead: boolean) => ReactNode;
  /** The way to move or cancel a planned session. */
  changePlan: (session: string) => ReactNode;
}>;

type Props = Readonly<{ row: TeamRow; actions: TeamActions; parts: TeamParts }>;

/** A rep as the manager sees them: rhythm, goals, commitments and sessions. */
export const RepPage = ({ row, actions, parts }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const back = useRestoreFocusTarget();
  const now = useNow(MINUTE);
  const [isLonger, makeLonger] = useState(false);
  const params = { id: row.rhythm.id };
  const found = useFetched(getRhythm, { params });
  const longer = useFetched(getRhythm, { params, query: { open: MORE_OPEN } }, { enabled: isLonger });
  const isAskingLonger = useIsAsked(getRhythm, { params, query: { open: MORE_OPEN } });
  if (found.isPending)
    return (
      <>
        <SkeletonBlock height={48} />
        <SkeletonRows rows={4} />
      </>
    );
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { rhythm, goals, sessions } = found.data;
  const { commitments, commitmentsTotal } = longer.data ?? found.data;
  const name = firstName(rhythm.rep.name);
  const none = rhythm.cadence === null;
  const kept = commitments
    .filter(({ state }) => state === 'kept')
    .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
    .slice(0, KEPT_SHOWN);
  const sections = [
    { title: say('personal.rep.goals'), content: parts.goals(rhythm.rep, goals) },
    { title: say('personal.rep.development'), content: parts.development(rhythm) },
    {
      title: say('personal.rep.commitments'),
      content: (
        <>
          {parts.commitments(
            commitments.filter(({ state }) => state === 'open'),
            say('personal.commitments.none'),
          )}
          <MoreCommitments
            commitments={commitments}
            total={commitmentsTotal}
            isFetching={isAskingLonger}
            showMore={() => makeLonger(true)}
          />
        </>
      ),
    },
    ...(kept.length > 0
      ? [
          {
            title: say('personal.rep.kept'),
            content: parts.commitments(kept, say('personal.commitments.none')),
          },
        ]
      : []),
    { title: say('personal.rep.deals'), content: parts.deals(rhythm.rep) },
    {
      title: say('personal.rep.sessions'),
      content: (
        <>
          <SessionTimeline sessions={sessions} openSession={actions.openSession} />
          <Button
            className={styles.past}
            size="small"
            icon={<HistoryRegular />}
            onClick={() => actions.openPast(rhythm.rep.id)}
          >
            {say('personal.past.search')}
          </Button>
        </>
      ),
    },
  ];
  return (
    <div className={styles.page}>
      {row.greeted && row.reachable === 'no' && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('personal.row.unreached')}</MessageBarTitle>
            {say('personal.row.unreached.then', { name })} {say('personal.row.unreached.do', { name })}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.rhythm}>
        <Text className={styles.said}>
          {none ? say('personal.rep.rhythm.none') : parts.rhythmInWords(rhythm)}
        </Text>
        <Button
          {...back}
          size="small"
          aria-label={say(none ? 'personal.do.set-rhythm.with' : 'personal.do.change-rhythm.with', { name })}
          onClick={() => actions.openRhythm(rhythm, 'set')}
        >
          {say(none ? 'personal.do.set-rhythm' : 'personal.do.change-rhythm')}
        </Button>
        {row.liveSessionId === null && <StartNow row={row} openSession={actions.openSession} />}
        {parts.afterwards(rhythm, row.next !== null && row.next.startsAt > now)}
        {row.liveSessionId === null && row.next && parts.changePlan(row.next.id)}
      </div>
      {sections.map(({ title, content }) => (
        <section key={title} className={styles.part} aria-label={title}>
          <Subtitle2 as="h3" className={styles.heading}>
            {title}
          </Subtitle2>
          {content}
        </section>
      ))}
      <Text size={200} className={styles.quiet}>
        {say('personal.rep.same', { name })}
      </Text>
    </div>
  );
};
