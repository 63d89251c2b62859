import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { getMe } from '../../../shared/contracts/person.ts';
import { languageOf } from '../../../shared/domain/language-of.ts';
import { prefetch, keepActionsOf } from '../../platform/api.ts';
import { meQuery } from '../../platform/first-queries.ts';
import type { HostContext } from '../../platform/host-context.ts';
import { lazily } from '../../platform/lazily.ts';
import { LiveProvider } from '../../platform/live.tsx';
import { useLocale } from '../../platform/locale.ts';
import { fetchTheme } from '../../platform/themes.ts';
import { TeamsProvider, coveredMs, useTeams } from '../../platform/teams.tsx';
import { WordsProvider } from '../../platform/words.tsx';
import { MissingPart } from '../../ui/missing-part.tsx';
import { UndoToastProvider } from '../../ui/undo-toast.tsx';
import { fetchWords } from '../../platform/word-loader.ts';
import { keepDraftsOf } from '../../platform/draft-text.ts';
import { startEarly } from '../../platform/early-start.ts';
import { createQueryClient } from '../../platform/query-client.ts';
import { Themed } from '../../ui/themed.tsx';

const NotInTeams = lazily(() => import('./not-in-teams.tsx').then((made) => made.NotInTeams));

const InTheme = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { theme } = useTeams();
  const { language } = useLocale();
  return (
    <Themed theme={theme} language={language}>
      <MissingPart>
        <UndoToastProvider>{children}</UndoToastProvider>
      </MissingPart>
    </Themed>
  );
};

/** Fetches a page's data before the page is loaded, once its context is known. */
export type PrefetchPage = (queries: QueryClient, context: HostContext) => Promise<void>;

/** Connects to Teams and starts fetching the words, the person and the page's data while React starts. */
const begin = (ahead: PrefetchPage | undefined) => {
  const queries = createQueryClient();
  const { met } = startEarly();
  const arrived = met.then(async (context) => {
    if (context === null) return;
    keepDraftsOf(context.userId);
    try {
      keepActionsOf(queries, context.userId);
    } catch {
      // A browser may forbid storage; queued requests then last only as long as the page.
    }
    // A fetch that fails here is repeated, and its error shown, by whoever needs the answer.
    const words = fetchWords(languageOf(context.locale), 'first').catch(() => undefined);
    const me = prefetch(queries, getMe, meQuery(context.locale));
    const theme = fetchTheme(context.theme);
    if (ahead) await Promise.all([words, me, theme, ahead(queries, context)]);
    else await theme;
  });
  return { queries, met, ready: Promise.race([arrived, uncovered()]) };
};

const uncovered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, coveredMs()));

type Props = Readonly<{ ahead?: PrefetchPage | undefined; children: ReactNode }>;

/** Wraps a page in Teams with Teams itself, the API, and the person's words, theme and live changes. */
export const TeamsShell = ({ ahead, children }: Props) => {
  const [{ queries, met, ready }] = useState(() => begin(ahead));
  return (
    <QueryClientProvider client={queries}>
      <TeamsProvider outside={<NotInTeams />} waiting={null} met={met} ready={ready}>
        <WordsProvider>
          <LiveProvider>
            <InTheme>{children}</InTheme>
          </LiveProvider>
        </WordsProvider>
      </TeamsProvider>
    </QueryClientProvider>
  );
};
