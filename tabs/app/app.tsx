import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Alone } from './alone.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { Inside } from './inside.tsx';
import { latePage } from './late-pages.ts';

const page = (load: () => Promise<ComponentType>) => lazy(() => load().then((made) => ({ default: made })));

const HomePage = page(() => latePage('./home-page.tsx', 'HomePage'));
const MeetingPage = page(() =>
  import('../features/session/meeting-page.tsx').then(({ MeetingPage: made }) => made),
);
const SessionPage = page(() =>
  import('../features/session/session-page.tsx').then(({ SessionPage: made }) => made),
);
const StagePage = page(() =>
  import('../features/session/stage-page.tsx').then(({ StagePage: made }) => made),
);
const NoPage = page(() => import('./no-page.tsx').then(({ NoPage: made }) => made));
const AuthEndPage = page(() => import('./auth-end-page.tsx').then(({ AuthEndPage: made }) => made));
const PrivacyPage = page(() => latePage('../features/about/privacy-page.tsx', 'PrivacyPage'));
const TermsPage = page(() => latePage('../features/about/terms-page.tsx', 'TermsPage'));
const SupportPage = page(() => latePage('../features/about/support-page.tsx', 'SupportPage'));

/** Pages that anybody may read, without Teams and without signing in. */
const Open = () => (
  <Alone>
    <Suspense fallback={null}>
      <Routes>
        <Route path="/tabs/auth-end" element={<AuthEndPage />} />
        <Route path="/tabs/privacy" element={<PrivacyPage />} />
        <Route path="/tabs/terms" element={<TermsPage />} />
        <Route path="/tabs/support" element={<SupportPage />} />
      </Routes>
    </Suspense>
  </Alone>
);

const InTeams = () => (
  <Inside>
    <Suspense fallback={null}>
      <Routes>
        <Route path="/tabs/personal" element={<HomePage />} />
        <Route path="/tabs/meeting" element={<MeetingPage />} />
        <Route path="/tabs/session/:id" element={<SessionPage />} />
        <Route path="/tabs/stage" element={<StagePage />} />
        <Route path="*" element={<NoPage />} />
      </Routes>
    </Suspense>
  </Inside>
);

const isOpen = (path: string): boolean => /^\/tabs\/(auth-end|privacy|terms|support)\/?$/.test(path);

/** The tabs: what stands at which address. */
export const App = () => (
  <CrashGuard>
    <BrowserRouter>{isOpen(location.pathname) ? <Open /> : <InTeams />}</BrowserRouter>
  </CrashGuard>
);
