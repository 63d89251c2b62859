import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonRows } from '../../../ui/skeletons.tsx';
import { monthsOf } from './months.ts';
import type { PastSessionFilter } from './past-session-filter.ts';
import { PastSessionLine } from './past-session-line.tsx';
import { useVisuallyHidden } from '../../../ui/visually-hidden.ts';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import { listPastSessions } from '../../../../shared/contracts/past-session.ts';
import { call, keyOf } from '../../../platform/api.ts';
import type { RefusalError } from '../../../platform/api.ts';

type Page = ReplyOf<typeof listPastSessions>;

/** The past sessions that match a filter, page by page; the old ones show until the next answer is here. */
const usePast = ({ as, q, type, rep }: PastSessionFilter) => {
  const query = { as, q: q.trim(), ...(type !== null && { type }), ...(rep !== null && { repId: rep }) };
  return useInfiniteQuery<Page, RefusalError, InfiniteData<Page>, readonly unknown[], string | null>({
    queryKey: [...keyOf(listPastSessions, { query }), 'pages'],
    queryFn: ({ pageParam }) =>
      call(listPastSessions, { query: { ...query, ...(pageParam !== null && { cursor: pageParam }) } }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
};

const useStyles = makeStyles({
  status: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
  month: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { justifySelf: 'start' },
});

type Props = Readonly<{
  place: PastSessionFilter;
  go: (place: PastSessionFilter) => void;
  /** The session that the reader comes back from. */
  opened: string | null;
  onOpen: (id: string) => void;
}>;

const NoneFound = ({ place, go }: Pick<Props, 'place' | 'go'>) => {
  const { say } = useWords();
  const q = place.q.trim();
  if (q !== '')
    return <EmptyState title={say('past.none.found', { q })} text={say('past.none.found.then')} />;
  if (place.type === null && place.rep === null)
    return <EmptyState title={say('past.none')} text={say('past.none.then')} />;
  return (
    <EmptyState title={say('past.none.filtered')} text={say('past.none.filtered.then')}>
      <Button onClick={() => go({ ...place, type: null, rep: null })}>{say('past.none.filtered.do')}</Button>
    </EmptyState>
  );
};

/** Sessions by month, latest first, and how many a search has found. */
export const PastSessionList = ({ place, go, opened, onOpen }: Props) => {
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const { say, language } = useWords();
  const past = usePast(place);
  if (past.isPending) return <SkeletonRows rows={6} />;
  if (!past.data) return <ErrorState error={past.error} retry={() => past.refetch()} />;
  const rows = past.data.pages.flatMap((page) => page.rows);
  const total = past.data.pages.at(-1)?.total ?? null;
  const q = place.q.trim();
  const isUncounted = total === null || q === '' || past.isPlaceholderData;
  return (
    <>
      <div role="status" className={total === 0 ? hidden : styles.status}>
        {!isUncounted &&
          (total === 0 ? say('past.none.found', { q }) : say('past.found', { count: total, q }))}
      </div>
      {rows.length === 0 && !past.isPlaceholderData && <NoneFound place={place} go={go} />}
      {monthsOf(rows, language).map(({ key, title, rows: inMonth }) => (
        <section key={key} aria-label={title}>
          <h2 className={styles.month}>{title}</h2>
          <ul className={styles.list}>
            {inMonth.map((session) => (
              <li key={session.id}>
                <PastSessionLine
                  session={session}
                  named={place.as === 'manager' && place.rep === null}
                  returned={session.id === opened}
                  onOpen={() => onOpen(session.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {past.hasNextPage && (
        <Button
          className={styles.more}
          disabledFocusable={past.isFetchingNextPage}
          onClick={() => void past.fetchNextPage()}
        >
          {say(past.isFetchingNextPage ? 'past.more.fetching' : 'past.more')}
        </Button>
      )}
    </>
  );
};
