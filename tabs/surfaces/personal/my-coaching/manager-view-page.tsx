import { useNavigate, useSearchParams } from 'react-router';
import { getManagerView } from '../../../../shared/contracts/manager-view.ts';
import { useFetched } from '../../../platform/api.ts';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { InnerPage } from '../inner-page.tsx';
import { ManagerViewContent } from './manager-view-content.tsx';

/** The manager's page about the reader, as the manager sees it. */
export const ManagerViewPage = () => {
  const { say } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const id = params.get('rhythm') ?? '';
  const found = useFetched(getManagerView, { params: { id } });
  useNotifyShown(!found.isPending);
  const manager = found.data?.page.rhythm.manager.name;
  return (
    <InnerPage
      title={say('personal.seen', {
        name: manager === undefined ? say('personal.seen.manager') : firstName(manager),
      })}
      back={() => void navigate('/tabs/personal?view=mine')}
      roomy
    >
      {found.isPending ? (
        <>
          <SkeletonBlock height={96} />
          <SkeletonRows rows={4} />
        </>
      ) : found.data ? (
        <ManagerViewContent view={found.data} openSession={(one) => void navigate(`/tabs/session/${one}`)} />
      ) : (
        <ErrorState error={found.error} retry={() => found.refetch()} />
      )}
    </InnerPage>
  );
};
