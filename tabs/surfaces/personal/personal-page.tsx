import { Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { RhythmDialogAbout } from '../../nouns/rhythm/rhythm-dialog.tsx';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { PersonalFrame } from './personal-frame.tsx';
import { parseSubpageLink } from './subpage-link.ts';
import { useLinkedSession } from './use-linked-session.ts';
import { viewFor, viewIn, viewsOf } from './views.ts';
import type { View } from './views.ts';
import { lazily } from '../../platform/lazily.ts';
import { useNotifyShown, useTeams } from '../../platform/teams.tsx';
import { useMe } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { useKeepModalizer } from '../../ui/keep-modalizer.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';

const TeamView = lazily(() => import('./team/team-view.tsx').then((made) => made.TeamView));
const MyCoaching = lazily(() => import('./my-coaching/my-coaching.tsx').then((made) => made.MyCoaching));
const SettingsPage = lazily(() => import('../settings/settings-page.tsx').then((made) => made.SettingsPage));
const FirstDay = lazily(() => import('./first-day/first-day.tsx').then((made) => made.FirstDay));
const AddPeople = lazily(() => import('./first-day/add-people.tsx').then((made) => made.AddPeople));
const RhythmDialog = lazily(() =>
  import('../../nouns/rhythm/rhythm-dialog.tsx').then((made) => made.RhythmDialog),
);
const LeaderView = lazily(() => import('./overview/leader-view.tsx').then((made) => made.LeaderView));
const OwnOverview = lazily(() => import('./overview/own-overview.tsx').then((made) => made.OwnOverview));

const LinkedRhythm = lazily(() => import('./linked-rhythm.tsx').then((made) => made.LinkedRhythm));

const without = (params: URLSearchParams, name: string): URLSearchParams => {
  const left = new URLSearchParams(params);
  left.delete(name);
  return left;
};

type OpenRhythm = Readonly<{ rhythm: RhythmView; about: RhythmDialogAbout }>;

/** The personal tab: the views that the person's roles give. */
export const PersonalPage = () => {
  const navigate = useNavigate();
  const { subPageId } = useTeams();
  const me = useMe();
  const linked = parseSubpageLink(subPageId);
  const [params, setParams] = useSearchParams();
  const toSettle = params.get('rhythm');
  const [asked, ask] = useState<View | null>(
    viewIn(params.get('view')) ?? (linked.kind === 'view' ? linked.view : null),
  );
  /** True while the first day is under way: there is a team as soon as people are chosen, but more steps follow. */
  const [begun, setBegun] = useState(false);
  const [agreeing, agree] = useState<OpenRhythm | null>(null);
  const [adding, setAdding] = useState(false);
  useLinkedSession(subPageId);
  useKeepModalizer();
  useNotifyShown(me.isError);

  if (me.isPending) return <SkeletonRows rows={6} />;
  if (!me.data) return <ErrorState alone error={me.error} retry={() => me.refetch()} />;
  const ownViews = begun ? (['start'] as const) : viewsOf(me.data);
  const view = viewFor(ownViews, asked);
  const openSession = (id: string): void => void navigate(`/tabs/session/${id}`);
  const openRhythm = (rhythm: RhythmView, about: OpenRhythm['about']): void => agree({ rhythm, about });
  const openPast = (as: 'manager' | 'rep', rep: string | null): void =>
    void navigate(`/tabs/personal/past?as=${as}${rep === null ? '' : `&rep=${rep}`}`);
  return (
    <PersonalFrame me={me.data} ownViews={ownViews} view={view} onView={ask}>
      <Suspense fallback={<SkeletonRows rows={6} />}>
        {view === 'start' && (
          <FirstDay
            openSession={openSession}
            openRhythm={(rhythm) => openRhythm(rhythm, 'set')}
            onChosen={() => setBegun(true)}
            onDone={() => setBegun(false)}
          />
        )}
        {view === 'team' && (
          <TeamView
            openSession={openSession}
            openRhythm={openRhythm}
            onAdd={() => setAdding(true)}
            openPast={(rep) => openPast('manager', rep)}
            openOwnCoaching={() => void navigate('/tabs/personal/own-coaching')}
          />
        )}
        {view === 'team' && <OwnOverview />}
        {view === 'mine' && (
          <MyCoaching
            openSession={openSession}
            openPast={() => openPast('rep', null)}
            openManagerView={(rhythm) => void navigate(`/tabs/personal/manager-view?rhythm=${rhythm}`)}
          />
        )}
        {view === 'company' && <LeaderView />}
        {view === 'settings' && <SettingsPage />}
      </Suspense>
      <Suspense fallback={null}>
        {toSettle !== null && (
          <LinkedRhythm
            id={toSettle}
            open={(rhythm) => {
              setParams((known) => without(known, 'rhythm'), { replace: true });
              openRhythm(rhythm, rhythm.calendar === 'removed' ? 'calendar' : 'set');
            }}
          />
        )}
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
      </Suspense>
    </PersonalFrame>
  );
};
