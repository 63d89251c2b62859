import type { ExpiringCounts } from '../../../shared/contracts/settings.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { retainedOnceFollowed, retentionMonths } from '../../../shared/domain/retention-period.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Counts what a retention period would delete, so that an administrator knows before choosing it. */
export const countExpiring: UseCase<
  Readonly<{ months: `${(typeof retentionMonths)[number]}` }>,
  ExpiringCounts,
  'administrators-only',
  Uses<{ retention: 'countOver' }>
> = async ({ stores, actor, now }, { months }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const term = retentionMonths.find((one) => String(one) === months) ?? retentionMonths[0];
  return ok(await stores.retention.countOver(retainedOnceFollowed(term, now)));
};
