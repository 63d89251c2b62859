import type { TenantId } from '../../shared/domain/ids.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Clock } from '../../shared/domain/time.ts';
import { system } from '../identity/actor.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';
import { runRetention } from '../use-cases/retention/run-retention.ts';

type Parts = Readonly<{
  withTenantTransaction: WithTenantTransaction;
  clock: Clock;
  tenants: () => Promise<readonly TenantId[]>;
}>;

/**
 * A node's daily work, which it also does when it starts: deletes what has passed its retention period, in every organisation. It may be
 * called as often as one likes; what another node has deleted already is simply gone.
 */
export const dailyRetention = ({ withTenantTransaction, clock, tenants }: Parts): (() => Promise<void>) => {
  let done: CalendarDay | null = null;
  return async () => {
    const now = clock();
    const today = dayAt(now, 'UTC');
    if (done === today) return;
    for (const tenant of await tenants())
      for (let more = true; more;)
        more = await withTenantTransaction(system(tenant), (stores) => runRetention(stores, now));
    done = today;
  };
};
