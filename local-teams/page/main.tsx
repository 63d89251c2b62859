import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../shared/words/all.ts';
import { readLoneFrame } from './address.ts';
import { App } from './app.tsx';
import { queries } from './data.ts';
import { listenToFrames } from './host/teams-host.ts';
import { LoneFrame } from './lone-frame.tsx';

listenToFrames();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
const asked = readLoneFrame(location.pathname, location.search);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      {asked ? <LoneFrame asked={asked} /> : <App />}
    </QueryClientProvider>
  </StrictMode>,
);
