import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useNavigate, useSearchParams } from 'react-router';
import { getManagerView } from '../../../../shared/contracts/manager-view.ts';
import { useFetched } from '../../../platform/api.ts';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { BackButton } from '../../../ui/back-button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { ManagerViewContent } from './manager-view-content.tsx';

const useStyles = makeStyles({
  ground: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '736px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '40px' },
  title: { margin: 0 },
});

/** The manager's page about the reader, as the manager sees it. */
export const ManagerViewPage = () => {
  const styles = useStyles();
  const { say } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const id = params.get('rhythm') ?? '';
  const found = useFetched(getManagerView, { params: { id } });
  useNotifyShown(!found.isPending);
  const manager = found.data?.page.rhythm.manager.name;
  return (
    <div className={styles.ground}>
      <main className={styles.page}>
        <header className={styles.head}>
          <BackButton back={() => void navigate('/tabs/personal?view=mine')} />
          <Title3 as="h1" className={styles.title}>
            {say('personal.seen', {
              name: manager === undefined ? say('personal.seen.manager') : firstName(manager),
            })}
          </Title3>
        </header>
        {found.isPending ? (
          <>
            <SkeletonBlock height={96} />
            <SkeletonRows rows={4} />
          </>
        ) : found.data ? (
          <ManagerViewContent
            view={found.data}
            openSession={(one) => void navigate(`/tabs/session/${one}`)}
          />
        ) : (
          <ErrorState error={found.error} retry={() => found.refetch()} />
        )}
      </main>
    </div>
  );
};
