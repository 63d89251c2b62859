import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { lazily } from '../../platform/lazily.ts';
import { useLocale } from '../../platform/locale.ts';
import { InWords } from '../../platform/in-words.tsx';
import { NoPage } from '../shell/no-page.tsx';

const PersonalPage = lazily(() => import('./personal-page.tsx').then((made) => made.PersonalPage));
const SessionPlace = lazily(() => import('./session-place.tsx').then((made) => made.SessionPlace));

const PastSessionsPage = lazily(() =>
  import('./past-sessions/past-sessions-page.tsx').then((made) => made.PastSessionsPage),
);

const ManagerViewPage = lazily(() =>
  import('./my-coaching/manager-view-page.tsx').then((made) => made.ManagerViewPage),
);

const ResultsPage = lazily(() => import('./results-page.tsx').then((made) => made.ResultsPage));

const Results = () => (
  <InWords language={useLocale().language} of="result">
    <ResultsPage />
  </InWords>
);

const OwnCoachingPage = lazily(() =>
  import('./own-coaching/own-coaching-page.tsx').then((made) => made.OwnCoachingPage),
);

const OwnCoaching = () => (
  <InWords language={useLocale().language} of="own-coaching">
    <OwnCoachingPage />
  </InWords>
);

const Past = () => (
  <InWords language={useLocale().language} of="past">
    <PastSessionsPage />
  </InWords>
);

/** The personal tab's own pages: a person's page, and a session opened from it. */
export const PersonalRoutes = () => (
  <BrowserRouter>
    <Suspense fallback={null}>
      <InWords language={useLocale().language} of="personal">
        <Routes>
          <Route path="/tabs/personal" element={<PersonalPage />} />
          <Route path="/tabs/personal/past" element={<Past />} />
          <Route path="/tabs/personal/results" element={<Results />} />
          <Route path="/tabs/personal/own-coaching" element={<OwnCoaching />} />
          <Route path="/tabs/personal/manager-view" element={<ManagerViewPage />} />
          <Route path="/tabs/session/:id" element={<SessionPlace />} />
          <Route path="*" element={<NoPage />} />
        </Routes>
      </InWords>
    </Suspense>
  </BrowserRouter>
);
