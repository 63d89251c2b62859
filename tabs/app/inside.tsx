import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LiveProvider } from '../platform/live.tsx';
import { usePlace } from '../platform/place.ts';
import { TeamsProvider, useTeams } from '../platform/teams.tsx';
import { WordsProvider } from '../platform/words.tsx';
import { UndoToastProvider } from '../ui/undo-toast.tsx';
import { Outside } from './outside.tsx';
import { makeQueries } from './queries.ts';
import { Themed } from './themed.tsx';

const InTheme = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { theme } = useTeams();
  const { language } = usePlace();
  return (
    <Themed theme={theme} language={language}>
      <UndoToastProvider>{children}</UndoToastProvider>
    </Themed>
  );
};

/** What a page in Teams stands on: Teams itself, the API, the person's words, theme and live changes. */
export const Inside = ({ children }: Readonly<{ children: ReactNode }>) => {
  const [queries] = useState(makeQueries);
  return (
    <QueryClientProvider client={queries}>
      <TeamsProvider outside={<Outside />} waiting={null}>
        <WordsProvider>
          <LiveProvider>
            <InTheme>{children}</InTheme>
          </LiveProvider>
        </WordsProvider>
      </TeamsProvider>
    </QueryClientProvider>
  );
};
