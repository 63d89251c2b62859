import { nextTick } from 'node:process';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Scope } from '../identity/actor.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';

/** What waits for the next transaction of its organisation: it runs in that one, or, if anything fails there, in one of its own. */
type Waiting = Readonly<{
  inShared: (stores: Stores) => Promise<void>;
  alone: () => Promise<void>;
  done: () => void;
}>;

/**
 * Transactions of one organisation that are asked for in one go, or while its last one goes on, are one: what they ask is asked with the
 * same statements. If anything fails in it nothing of it holds, and each is done by itself. What runs in it must bear being run again, and
 * touch nothing but the stores.
 */
export const sharedTransactions = (withTenantTransaction: WithTenantTransaction): WithTenantTransaction => {
  const lines = new Map<TenantId, Waiting[]>();
  const runAll = async (scope: Scope, those: readonly Waiting[]): Promise<void> => {
    const isDone =
      those.length > 1 &&
      (await withTenantTransaction(scope, async (stores) => {
        // Nobody asks on once the transaction is being ended.
        const ended = await Promise.allSettled(those.map(({ inShared }) => inShared(stores)));
        if (ended.some(({ status }) => status === 'rejected')) throw new Error('each by itself, then');
        return true;
      }).catch(() => false));
    if (isDone) for (const { done } of those) done();
    else await Promise.all(those.map(({ alone }) => alone()));
  };
  const runLine = async (scope: Scope, line: Waiting[]): Promise<void> => {
    await new Promise<void>((gone) => nextTick(gone));
    while (line.length > 0) await runAll(scope, line.splice(0));
    lines.delete(scope.tenant);
  };
  return (scope, run) =>
    new Promise((resolve, reject) => {
      type Value = Awaited<ReturnType<typeof run>>;
      let value: Value;
      const waiting: Waiting = {
        inShared: async (stores) => {
          value = await run(stores);
        },
        alone: () => withTenantTransaction(scope, run).then(resolve, reject),
        done: () => resolve(value),
      };
      const line = lines.get(scope.tenant);
      if (line) line.push(waiting);
      else {
        const begun = [waiting];
        lines.set(scope.tenant, begun);
        void runLine(scope, begun);
      }
    });
};
