import type { ReactNode } from 'react';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { getSettings } from '../../../shared/contracts/settings.ts';
import { useFetched } from '../../platform/api.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { useSettingsStyles } from './settings-styles.ts';

export type Settings = ReplyOf<typeof getSettings>;

type Props = Readonly<{ children: (settings: Settings, ask: () => void) => ReactNode }>;

/** Shows one group of the administrator's settings once they are fetched. */
export const OrganisationSettings = ({ children }: Props) => {
  const styles = useSettingsStyles();
  const found = useFetched(getSettings, {});
  if (found.isPending) return <SkeletonRows rows={6} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  return <div className={styles.page}>{children(found.data, () => void found.refetch())}</div>;
};
