import { Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { lazyPage } from './platform/lazily.ts';
import { isPublicPlace, placeIn } from './platform/place.ts';
import type { PublicPlace } from './platform/place.ts';
import { prefetchMeeting } from './surfaces/side-panel/prefetch-meeting.ts';
import { MeetingPage } from './surfaces/side-panel/meeting-page.tsx';
import { PublicShell } from './surfaces/public/public-shell.tsx';
import { CrashGuard } from './surfaces/shell/crash-guard.tsx';
import { TeamsShell } from './surfaces/shell/teams-shell.tsx';
import type { PrefetchPage } from './surfaces/shell/teams-shell.tsx';

const page = (load: () => Promise<ComponentType>) => {
  const Page = lazyPage(load);
  return <Page />;
};

/**
 * Pages in Teams. The side panel opens in the middle of a conversation, so it is part of the first script; the others are fetched. Only the
 * personal tab has places to go to, so only it carries the router.
 */
const inTeams: Readonly<Record<string, ReactNode>> = {
  meeting: <MeetingPage />,
  stage: page(() => import('./surfaces/stage/stage-page.tsx').then((made) => made.StagePage)),
  personal: page(() => import('./surfaces/personal/personal-routes.tsx').then((made) => made.PersonalRoutes)),
  session: page(() => import('./surfaces/personal/personal-routes.tsx').then((made) => made.PersonalRoutes)),
};
/** Data fetched before the page itself is loaded. */
const asksAhead: Readonly<Record<string, PrefetchPage>> = { meeting: prefetchMeeting };
const noPage = page(() => import('./surfaces/shell/no-page.tsx').then((made) => made.NoPage));

const open: Readonly<Record<PublicPlace, ReactNode>> = {
  'auth-end': page(() => import('./surfaces/public/auth-end-page.tsx').then((made) => made.AuthEndPage)),
  privacy: page(() => import('./surfaces/public/about/privacy-page.tsx').then((made) => made.PrivacyPage)),
  negotiation: page(() =>
    import('./surfaces/public/about/negotiation-page.tsx').then((made) => made.NegotiationPage),
  ),
  terms: page(() => import('./surfaces/public/about/terms-page.tsx').then((made) => made.TermsPage)),
  'results-api': page(() =>
    import('./surfaces/public/about/results-page.tsx').then((made) => made.ResultsApiPage),
  ),
  support: page(() => import('./surfaces/public/about/support-page.tsx').then((made) => made.SupportPage)),
};

/** The tabs: which page is at which address. */
export const App = () => {
  const place = placeIn(location.pathname);
  return (
    <CrashGuard>
      <Suspense fallback={null}>
        {isPublicPlace(place) ? (
          <PublicShell>{open[place]}</PublicShell>
        ) : (
          <TeamsShell ahead={asksAhead[place]}>
            <Suspense fallback={null}>{inTeams[place] ?? noPage}</Suspense>
          </TeamsShell>
        )}
      </Suspense>
    </CrashGuard>
  );
};
