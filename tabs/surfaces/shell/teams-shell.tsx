import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { getMe } from '../../../shared/contracts/person.ts';
import { languageOf } from '../../../shared/domain/language.ts';
import { askAhead } from '../../platform/api.ts';
import { meetHost } from '../../platform/host.ts';
import type { HostContext } from '../../platform/host.ts';
import { lazily } from '../../platform/lazily.ts';
import { LiveProvider } from '../../platform/live.tsx';
import { usePlace } from '../../platform/place.ts';
import { TeamsProvider, useTeams } from '../../platform/teams.tsx';
import { WordsProvider, askingMe } from '../../platform/words.tsx';
import { MissingPart } from '../../ui/missing-part.tsx';
import { UndoToastProvider } from '../../ui/undo-toast.tsx';
import { fetchWords } from '../../platform/word-loader.ts';
import { makeQueries } from '../../platform/query-client.ts';
import { Themed } from '../../ui/themed.tsx';

const Outside = lazily(() => import('./not-in-teams.tsx').then((made) => made.Outside));

const InTheme = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { theme } = useTeams();
  const { language } = usePlace();
  return (
    <Themed theme={theme} language={language}>
      <UndoToastProvider>{children}</UndoToastProvider>
      <MissingPart />
    </Themed>
  );
};

/** What a page asks for before it is there, once it is known where it is shown. */
export type AskAhead = (queries: QueryClient, context: HostContext) => Promise<void>;

/** Meets Teams, and has the words, the person and what the page needs on their way while React begins. */
const begin = (ahead: AskAhead | undefined) => {
  const queries = makeQueries();
  const met = meetHost();
  void met.then((context) => {
    if (context === null) return;
    // A fetch that fails here is made again by whoever needs its answer, and is told of there.
    void fetchWords(languageOf(context.locale), 'first').catch(() => undefined);
    void askAhead(queries, getMe, askingMe(context.locale));
    void ahead?.(queries, context);
  });
  return { queries, met };
};

type Props = Readonly<{ ahead?: AskAhead | undefined; children: ReactNode }>;

/** What a page in Teams stands on: Teams itself, the API, the person's words, theme and live changes. */
export const Inside = ({ ahead, children }: Props) => {
  const [{ queries, met }] = useState(() => begin(ahead));
  return (
    <QueryClientProvider client={queries}>
      <TeamsProvider outside={<Outside />} waiting={null} met={met}>
        <WordsProvider>
          <LiveProvider>
            <InTheme>{children}</InTheme>
          </LiveProvider>
        </WordsProvider>
      </TeamsProvider>
    </QueryClientProvider>
  );
};
