import { getDevelopment } from '../../../../shared/contracts/development.ts';
import { DevelopmentView } from '../../../nouns/focus/development-view.tsx';
import { useFetched } from '../../../platform/api.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonRows } from '../../../ui/skeletons.tsx';

/** What a rep practised in a rhythm that has ended, and what was expected then: theirs to read. */
export const EarlierPractice = ({ rhythmId }: Readonly<{ rhythmId: string }>) => {
  const found = useFetched(getDevelopment, { params: { id: rhythmId } });
  if (found.isPending) return <SkeletonRows rows={2} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  return <DevelopmentView development={found.data} />;
};
