import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod/mini';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { InnerPage } from '../inner-page.tsx';
import { PastSessionFilters } from './past-session-filters.tsx';
import { PastSessionList } from './past-session-list.tsx';
import { pastSessionsAddress, pastSessionFilterIn } from './past-session-filter.ts';
import type { PastSessionFilter } from './past-session-filter.ts';

/** What the browser history keeps for this page: the session opened from it. */
const remembered = z.object({ opened: z.string() });

/** Past sessions, one's own or those of one's reps, with a search in what was said. */
export const PastSessionsPage = () => {
  const { say } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const state: unknown = useLocation().state;
  const place = useMemo(() => pastSessionFilterIn(params), [params]);
  useNotifyShown(true);
  const go = useCallback(
    (next: PastSessionFilter): void => void navigate(pastSessionsAddress(next), { replace: true }),
    [navigate],
  );
  const remember = (opened: string): void =>
    void navigate(pastSessionsAddress(place), { replace: true, state: { opened } });
  return (
    <InnerPage
      title={say('past.title')}
      back={() => void navigate(`/tabs/personal?view=${place.as === 'manager' ? 'team' : 'mine'}`)}
    >
      <PastSessionFilters place={place} go={go} />
      <PastSessionList
        place={place}
        go={go}
        opened={remembered.safeParse(state).data?.opened ?? null}
        onOpen={remember}
      />
    </InnerPage>
  );
};
