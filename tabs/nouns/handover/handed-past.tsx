import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readHandedOver } from '../../../shared/contracts/handover.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { HandedPractice } from './handed-practice.tsx';
import { HandedSession } from './handed-session.tsx';

const useStyles = makeStyles({
  past: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { justifySelf: 'start' },
});

/** So many sessions, at first and with everything asked for. */
const AT_FIRST = '20';
const ALL = '500';

const Past = ({ id }: Readonly<{ id: string }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [most, show] = useState(AT_FIRST);
  const found = useFetched(readHandedOver, { params: { id }, query: { most } });
  if (found.isPending) return <SkeletonRows rows={4} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { handover, sessions, practice, more } = found.data;
  const hasPractice = practice !== null && practice.focus.length + practice.ratings.length > 0;
  if (sessions.length === 0 && !hasPractice) return <Text>{say('handover.read.none')}</Text>;
  return (
    <div className={styles.past}>
      {practice && <HandedPractice practice={practice} handover={handover} />}
      {sessions.length > 0 && (
        <ul className={styles.list} aria-label={say('handover.read.sessions')}>
          {sessions.map((session) => (
            <HandedSession key={session.id} session={session} handover={handover} />
          ))}
        </ul>
      )}
      {more && (
        <Button className={styles.more} size="small" onClick={() => show(ALL)}>
          {say('handover.read.more')}
        </Button>
      )}
    </div>
  );
};

/** What there is from the time with the earlier manager, as far as the reader may see it. */
export const HandedPast = ({ id }: Readonly<{ id: string }>) => (
  <InWords language={useWords().language} of="development">
    <Past id={id} />
  </InWords>
);
