import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { NoPage } from './no-page.tsx';

const HomePage = lazy(() => import('./home-page.tsx').then((made) => ({ default: made.HomePage })));
const SessionPage = lazy(() =>
  import('../features/session/session-page.tsx').then((made) => ({ default: made.SessionPage })),
);

/** The personal tab's own places: a person's page, and a session opened from it. */
export const PersonalRoutes = () => (
  <BrowserRouter>
    <Suspense fallback={null}>
      <Routes>
        <Route path="/tabs/personal" element={<HomePage />} />
        <Route path="/tabs/session/:id" element={<SessionPage />} />
        <Route path="*" element={<NoPage />} />
      </Routes>
    </Suspense>
  </BrowserRouter>
);
