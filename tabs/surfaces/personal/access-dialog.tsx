import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { listAccess } from '../../../shared/contracts/person.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import { ReadingDialog } from '../../ui/reading-dialog.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  body: { display: 'grid', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const known = ['rhythm', 'team', 'session', 'past', 'search', 'deals'] as const;

const Entries = () => {
  const styles = useStyles();
  const { say, day, exactDay, time, dayOf } = useWords();
  const access = useFetched(listAccess, {});
  if (access.isPending) return <SkeletonRows rows={4} faces />;
  if (!access.data) return <ErrorState error={access.error} retry={() => access.refetch()} />;
  if (access.data.entries.length === 0)
    return <EmptyState title={say('personal.access.none')} text={say('personal.access.none.then')} />;
  return (
    <>
      <Text className={styles.quiet}>{say('personal.access.lead')}</Text>
      <ul className={styles.list}>
        {access.data.entries.map(({ at, reader, what }) => (
          <li key={`${at}${reader.id}${what}`} className={styles.entry}>
            <PersonAvatar person={reader} size={32} />
            <span className={styles.body}>
              <Text>
                <Text weight="semibold">{reader.name}</Text>{' '}
                {say(`personal.access.${known.find((one) => one === what) ?? 'other'}`)}
              </Text>
              <Text size={200} className={styles.quiet} title={exactDay(dayOf(at))}>
                {say('personal.when', { day: day(dayOf(at)), time: time(at) })}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Who has looked at data about the reader. */
export const AccessDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { say } = useWords();
  return (
    <ReadingDialog title={say('personal.menu.access')} close={onClose}>
      <Entries />
    </ReadingDialog>
  );
};
