import type { TenantId } from '../../shared/domain/ids.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Clock, Instant } from '../../shared/domain/time.ts';
import { system } from '../identity/actor.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import { askAboutMissing } from '../use-cases/person/departure.ts';
import { makeFigures } from '../use-cases/overview/make-figures.ts';
import { runRetention } from '../use-cases/retention/run-retention.ts';

type Parts = Readonly<{
  withTenantTransaction: WithTenantTransaction;
  clock: Clock;
  tenants: () => Promise<readonly TenantId[]>;
}>;

/** Does a part of the work, and says whether more of it is left. */
type Work = (stores: Stores, now: Instant) => Promise<boolean>;

/** What is done once a day, in order: what is too old goes before figures are made. */
const works: readonly Work[] = [runRetention, makeFigures, askAboutMissing];

/**
 * A node's daily work, which it also does when it starts, in every organisation: deletes what has passed its retention period, makes the
 * overview's figures of months that are over, and has Teams asked about people who can't be reached. It may be called as often as one
 * likes; what another node has done already is simply done.
 */
export const dailyWork = ({ withTenantTransaction, clock, tenants }: Parts): (() => Promise<void>) => {
  let done: CalendarDay | null = null;
  const work = async (): Promise<void> => {
    const now = clock();
    const today = dayAt(now, 'UTC');
    if (done === today) return;
    for (const tenant of await tenants())
      for (const part of works)
        for (let more = true; more;)
          more = await withTenantTransaction(system(tenant), (stores) => part(stores, now));
    done = today;
  };
  /** One at a time: whoever asks meanwhile waits until it is done. */
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(work);
    return last;
  };
};
