import type { TenantId } from '../../shared/domain/ids.ts';

/** Whether an organisation has been admitted; one that has stays admitted, and is looked up once. */
export const knownTenants = (isKnown: (tenant: TenantId) => Promise<boolean>) => {
  const knownTenants = new Set<TenantId>();
  return async (tenant: TenantId): Promise<boolean> => {
    if (!knownTenants.has(tenant) && (await isKnown(tenant))) knownTenants.add(tenant);
    return knownTenants.has(tenant);
  };
};
