import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import { getMine } from '../../../../shared/contracts/rhythm.ts';
import type { RhythmId } from '../../../../shared/domain/ids.ts';
import { useFetched, useIsAsked } from '../../../platform/api.ts';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useMe, useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { EarlierPractice } from './earlier-practice.tsx';
import { MyGoals } from './my-goals.tsx';
import { NextSession } from './next-session.tsx';
import { MeetingAhead } from './meeting-ahead.tsx';
import { MORE_OPEN, MoreCommitments } from '../../../nouns/commitment/more-commitments.tsx';
import { OthersCommitments } from '../../../nouns/commitment/others-commitments.tsx';
import { OwnBalance } from '../../../nouns/balance/own-balance.tsx';
import { OwnCommitments } from '../../../nouns/commitment/own-commitments.tsx';
import { DevelopmentPart } from '../../../nouns/focus/development-part.tsx';
import { HandoverBegins } from '../../../nouns/handover/handover-begins.tsx';
import { RepHandover } from '../../../nouns/handover/rep-handover.tsx';
import { Deals } from '../deals.tsx';
import { TimelinePart } from '../timeline/timeline-part.tsx';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalXXL, minWidth: 0, maxWidth: '860px' },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

type Props = Readonly<{
  openSession: (id: string) => void;
  openPast: () => void;
  /** Opens the manager's page about the reader. */
  openManagerView: (rhythm: RhythmId) => void;
}>;

/** A rep's own page: the next 1:1, commitments both ways, then what the rep works towards and practises. */
export const MyCoaching = ({ openSession, openPast, openManagerView }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const me = useMe().data;
  const [isLonger, makeLonger] = useState(false);
  const mine = useFetched(getMine, {});
  const longer = useFetched(getMine, { query: { open: MORE_OPEN } }, { enabled: isLonger });
  const isAskingLonger = useIsAsked(getMine, { query: { open: MORE_OPEN } });
  useNotifyShown(!mine.isPending);
  if (mine.isPending)
    return (
      <>
        <SkeletonBlock />
        <SkeletonRows rows={5} />
      </>
    );
  if (!mine.data) return <ErrorState error={mine.error} retry={() => mine.refetch()} />;
  const { rhythms, earlier, goals, preparedMeeting } = mine.data;
  const ended = mine.data.endedGoals.filter(({ level }) => level === 'individual');
  const { commitments, promisedToMe, commitmentsTotal, promisedToMeTotal } = longer.data ?? mine.data;
  const more = { isFetching: isAskingLonger, showMore: () => makeLonger(true) };
  const isCoached = rhythms.length > 0;
  const isNew = !isCoached && earlier === null;
  const promises = [
    {
      key: 'commitments',
      title: say('personal.mine.commitments'),
      content: (
        <>
          <OwnCommitments
            commitments={commitments}
            label={say('personal.mine.commitments')}
            none={say('personal.commitments.none')}
          />
          <MoreCommitments commitments={commitments} total={commitmentsTotal} {...more} />
        </>
      ),
    },
    {
      key: 'others',
      title: say('personal.mine.others'),
      content: (
        <>
          <OthersCommitments commitments={promisedToMe} none={say('personal.mine.others.none')} />
          <MoreCommitments commitments={promisedToMe} total={promisedToMeTotal} {...more} />
          {rhythms.map(
            ({ rhythm, kept }) =>
              kept.of > 0 && (
                <Text key={rhythm.id} size={200} className={styles.quiet}>
                  {say('personal.mine.others.kept', { name: firstName(rhythm.manager.name), ...kept })}
                </Text>
              ),
          )}
        </>
      ),
    },
  ];
  const parts = [
    ...(isNew ? [] : promises),
    {
      key: 'goals',
      title: say('personal.rep.goals'),
      content: <MyGoals lines={goals} ended={ended} commitments={commitments} isCoached={isCoached} />,
    },
    ...rhythms.map(({ rhythm }) => ({
      key: `development ${rhythm.id}`,
      title:
        rhythms.length > 1
          ? say('personal.mine.development.with', { name: firstName(rhythm.manager.name) })
          : say('personal.mine.development'),
      content: <DevelopmentPart rhythmId={rhythm.id} />,
    })),
    ...(earlier
      ? [
          {
            key: 'earlier development',
            title: say('personal.mine.development.ended', { name: firstName(earlier.manager.name) }),
            content: <EarlierPractice rhythmId={earlier.id} />,
          },
        ]
      : []),
    ...(me
      ? [
          {
            key: 'deals',
            title: say('personal.mine.deals'),
            content: <Deals repId={me.person.id} level="h3" isOwn />,
          },
        ]
      : []),
  ];
  return (
    <div className={styles.view}>
      {isNew && <EmptyState title={say('personal.mine.empty')} text={say('personal.mine.empty.then')} />}
      {earlier && <Text>{say('personal.mine.between')}</Text>}
      {rhythms.map(({ rhythm }) => (
        <RepHandover key={rhythm.id} rhythmId={rhythm.id} show="asked" />
      ))}
      {rhythms.map((one) => (
        <NextSession key={one.rhythm.id} mine={one} openSession={openSession} />
      ))}
      <OwnBalance />
      {preparedMeeting && <MeetingAhead meeting={preparedMeeting} openSession={openSession} />}
      {parts.map(({ key, title, content }) => (
        <section key={key} className={styles.part} aria-label={title}>
          <Subtitle2 as="h2" className={styles.heading}>
            {title}
          </Subtitle2>
          {content}
        </section>
      ))}
      {rhythms.map(({ rhythm }) => (
        <div key={rhythm.id} className={styles.part}>
          <TimelinePart rhythmId={rhythm.id} reader="rep" level="h2" openSession={openSession} />
          <HandoverBegins rhythmId={rhythm.id} of="timeline" />
          <RepHandover rhythmId={rhythm.id} show="answered" />
        </div>
      ))}
      {earlier && <TimelinePart rhythmId={earlier.id} reader="rep" level="h2" openSession={openSession} />}
      <div className={styles.ways}>
        {rhythms.map(({ rhythm }) => (
          <Button key={rhythm.id} icon={<EyeRegular />} onClick={() => openManagerView(rhythm.id)}>
            {say('personal.seen', { name: firstName(rhythm.manager.name) })}
          </Button>
        ))}
        {!isNew && (
          <Button appearance="subtle" icon={<HistoryRegular />} onClick={openPast}>
            {say('personal.past')}
          </Button>
        )}
      </div>
    </div>
  );
};
