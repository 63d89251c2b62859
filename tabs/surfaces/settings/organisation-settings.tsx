import { getSettings } from '../../../shared/contracts/settings.ts';
import { useFetched, useIsAsked } from '../../platform/api.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { RetentionSettings } from './retention-settings.tsx';
import { PermissionList } from './permission-list.tsx';
import { UndeliveredEffects } from './undelivered-effects.tsx';
import { RoleList } from './role-list.tsx';
import { useSettingsStyles } from './settings-styles.ts';

/** What an administrator answers for: permissions, roles, and personal data. */
export const OrganisationSettings = () => {
  const styles = useSettingsStyles();
  const found = useFetched(getSettings, {});
  const isAsked = useIsAsked(getSettings, {});
  if (found.isPending) return <SkeletonRows rows={6} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { permissions, leaders, administrators, kept, terms, undelivered } = found.data;
  return (
    <div className={styles.page}>
      <PermissionList permissions={permissions} checking={isAsked} check={() => void found.refetch()} />
      <RoleList leaders={leaders} administrators={administrators} />
      <UndeliveredEffects undelivered={undelivered} />
      <RetentionSettings kept={kept} terms={terms} />
    </div>
  );
};
