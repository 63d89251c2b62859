import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod/mini';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { PastSessionFilters } from './past-session-filters.tsx';
import { PastSessionList } from './past-session-list.tsx';
import { pastSessionsAddress, pastSessionFilterIn } from './past-session-filter.ts';
import type { PastSessionFilter } from './past-session-filter.ts';

const useStyles = makeStyles({
  ground: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '860px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '40px' },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { margin: 0 },
});

/** What the browser history keeps for this page: the session opened from it. */
const remembered = z.object({ opened: z.string() });

/** Past sessions, one's own or those of one's reps, with a search in what was said. */
export const PastSessionsPage = () => {
  const styles = useStyles();
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
    <div className={styles.ground}>
      <main className={styles.page}>
        <header className={styles.head}>
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={say('app.back')}
            title={say('app.back')}
            onClick={() => void navigate(`/tabs/personal?view=${place.as === 'manager' ? 'team' : 'mine'}`)}
          />
          <Title3 as="h1" className={styles.title}>
            {say('past.title')}
          </Title3>
        </header>
        <PastSessionFilters place={place} go={go} />
        <PastSessionList
          place={place}
          go={go}
          opened={remembered.safeParse(state).data?.opened ?? null}
          onOpen={remember}
        />
      </main>
    </div>
  );
};
