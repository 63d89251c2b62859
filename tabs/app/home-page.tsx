import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { GoalLine } from '../../shared/contracts/goal.ts';
import type { Rhythm } from '../../shared/contracts/rhythm.ts';
import { AddPeople } from '../features/first-day/add-people.tsx';
import { FirstDay } from '../features/first-day/first-day.tsx';
import { AnsweredGoals } from '../features/goal/answered-goals.tsx';
import { CompanyGoals } from '../features/goal/company-goals.tsx';
import { GoalLines } from '../features/goal/goal-lines.tsx';
import { RepGoals } from '../features/goal/rep-goals.tsx';
import { HomeFrame } from '../features/home/home-frame.tsx';
import { placeOf } from '../features/home/place.ts';
import { useLinkedSession } from '../features/home/use-linked-session.ts';
import { viewFor, viewsOf } from '../features/home/views.ts';
import type { View } from '../features/home/views.ts';
import { MineView } from '../features/mine/mine-view.tsx';
import { PromisedList } from '../features/mine/promised-list.tsx';
import { Promises } from '../features/mine/promises.tsx';
import { cadenceInWords } from '../features/rhythm/cadence-in-words.ts';
import { RhythmDialog } from '../features/rhythm/rhythm-dialog.tsx';
import type { TeamParts } from '../features/team/rep-page.tsx';
import { TeamView } from '../features/team/team-view.tsx';
import { useTeams } from '../platform/teams.tsx';
import { useMe, useWords } from '../platform/words.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SkeletonRows } from '../ui/skeletons.tsx';

/** A page of one's own shows one's own goals; those one answers for stand with the team. */
const individual = (lines: readonly GoalLine[]): readonly GoalLine[] =>
  lines.filter(([goal]) => goal?.level === 'individual');

type About = Readonly<{ rhythm: Rhythm; about: 'set' | 'calendar' }>;

/** The personal tab: what the person's roles give, put together from the features. */
export const HomePage = () => {
  const navigate = useNavigate();
  const { say, language } = useWords();
  const { subPageId } = useTeams();
  const me = useMe();
  const linked = placeOf(subPageId);
  const [asked, ask] = useState<View | null>(linked.kind === 'view' ? linked.view : null);
  /** The first day goes on until it is done, though there is a team as soon as people are chosen. */
  const [begun, setBegun] = useState(false);
  const [agreeing, agree] = useState<About | null>(null);
  const [adding, setAdding] = useState(false);
  useLinkedSession(subPageId);

  if (me.isPending) return <SkeletonRows rows={6} />;
  if (!me.data) return <ErrorState error={me.error} retry={() => void me.refetch()} />;
  const given = viewsOf(me.data);
  const firstDay = given.includes('start') || begun;
  const view = firstDay ? 'start' : viewFor(given, asked);
  const openSession = (id: string): void => void navigate(`/tabs/session/${id}`);
  const parts: TeamParts = {
    goals: (rep, lines) => <RepGoals rep={rep} lines={lines} />,
    ownPromises: (commitments, label, none) => (
      <Promises commitments={commitments} label={label} none={none} />
    ),
    promises: (commitments, none) => <PromisedList commitments={commitments} none={none} />,
    rhythmInWords: ({ cadence }) => (cadence ? cadenceInWords(language, cadence) : ''),
  };
  return (
    <HomeFrame me={me.data} given={firstDay ? ['start'] : given} view={view} onView={ask}>
      {view === 'start' && (
        <FirstDay
          openSession={openSession}
          openRhythm={(rhythm) => agree({ rhythm, about: 'set' })}
          onChosen={() => setBegun(true)}
          onDone={() => setBegun(false)}
        />
      )}
      {view === 'team' && (
        <TeamView
          openSession={openSession}
          openRhythm={(rhythm, about) => agree({ rhythm, about })}
          onAdd={() => setAdding(true)}
          parts={parts}
          ownGoals={<AnsweredGoals />}
        />
      )}
      {view === 'mine' && (
        <MineView
          openSession={openSession}
          renderGoals={(lines) => (
            <GoalLines lines={individual(lines)} none={say('personal.mine.goals.none')} />
          )}
        />
      )}
      {view !== 'team' && me.data.leader && <CompanyGoals />}
      {agreeing && (
        <RhythmDialog
          key={agreeing.rhythm.id}
          {...agreeing}
          onClose={(saved) => {
            agree(null);
            if (saved) setBegun(false);
          }}
        />
      )}
      {adding && <AddPeople onClose={() => setAdding(false)} />}
    </HomeFrame>
  );
};
