import type { TenantId } from '../../shared/domain/ids.ts';

/** Whether an organisation is here; one that is stays so, and is asked for once. */
export const knownTenants = (isKnown: (tenant: TenantId) => Promise<boolean>) => {
  const knownTenants = new Set<TenantId>();
  return async (tenant: TenantId): Promise<boolean> => {
    if (!knownTenants.has(tenant) && (await isKnown(tenant))) knownTenants.add(tenant);
    return knownTenants.has(tenant);
  };
};
