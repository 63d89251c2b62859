import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { getTeam } from '../../../../shared/contracts/rhythm.ts';
import { conversationType } from '../../../../shared/domain/conversation-type.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import { SEARCH_MAX } from '../../../../shared/domain/search.ts';
import { useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import type { PastSessionFilter } from './past-session-filter.ts';

/** Milliseconds without typing before a search. */
const REST_MS = 200;

const useStyles = makeStyles({
  filters: { display: 'grid', rowGap: tokens.spacingVerticalS },
  search: { maxWidth: 'none', width: '100%' },
  choice: { minWidth: 0 },
  chosen: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 220px))',
    columnGap: tokens.spacingHorizontalS,
  },
});

type Props = Readonly<{ place: PastSessionFilter; go: (place: PastSessionFilter) => void }>;

/** The reps that a manager can filter by. */
const RepChoice = ({ place, go }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const team = useFetched(getTeam, {});
  const reps = (team.data?.rows ?? []).map(({ rhythm }) => rhythm.rep);
  return (
    <Select
      className={styles.choice}
      aria-label={say('past.rep')}
      value={place.rep ?? ''}
      onChange={(_, { value }) => go({ ...place, rep: personId.safeParse(value).data ?? null })}
    >
      <option value="">{say('past.rep.all')}</option>
      {reps.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
};

/** Fields for the search text, the rep and the type. */
export const PastSessionFilters = ({ place, go }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const [typed, setTyped] = useState(place.q);
  const [seen, setSeen] = useState(place.q);
  if (seen !== place.q) {
    setSeen(place.q);
    if (place.q.trim() !== typed.trim()) setTyped(place.q);
  }
  useEffect(() => {
    if (typed === place.q) return undefined;
    const timer = setTimeout(() => go({ ...place, q: typed }), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, place, go]);
  return (
    <search className={styles.filters}>
      <Field {...(typed.length === SEARCH_MAX && { hint: say('past.search.longest', { most: SEARCH_MAX }) })}>
        <SearchBox
          className={styles.search}
          aria-label={say('past.search')}
          placeholder={say('past.search.hint')}
          maxLength={SEARCH_MAX}
          value={typed}
          dismiss={{ 'aria-label': say('past.search.clear') }}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.chosen}>
        {place.as === 'manager' && <RepChoice place={place} go={go} />}
        <Select
          className={styles.choice}
          aria-label={say('past.type')}
          value={place.type ?? ''}
          onChange={(_, { value }) => go({ ...place, type: conversationType.safeParse(value).data ?? null })}
        >
          <option value="">{say('past.type.all')}</option>
          {conversationType.options.map((type) => (
            <option key={type} value={type}>
              {typeNames.of(type)}
            </option>
          ))}
        </Select>
      </div>
    </search>
  );
};
