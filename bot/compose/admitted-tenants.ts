import type { TenantId } from '../../shared/domain/ids.ts';

/** Remembers which organisations are admitted, which they stay. The others are looked up each time. */
export const rememberAdmitted = (isAdmitted: (tenant: TenantId) => Promise<boolean>) => {
  const admitted = new Set<TenantId>();
  return async (tenant: TenantId): Promise<boolean> => {
    if (!admitted.has(tenant) && (await isAdmitted(tenant))) admitted.add(tenant);
    return admitted.has(tenant);
  };
};
