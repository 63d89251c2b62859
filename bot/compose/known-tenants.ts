import type { TenantId } from '../../shared/domain/ids.ts';

/** Whether an organisation is here; one that is stays so, and is asked for once. */
export const knownTenants = (isKnown: (tenant: TenantId) => Promise<boolean>) => {
  const known = new Set<TenantId>();
  return async (tenant: TenantId): Promise<boolean> => {
    if (!known.has(tenant) && (await isKnown(tenant))) known.add(tenant);
    return known.has(tenant);
  };
};
