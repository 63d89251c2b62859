import type { Result } from '../../shared/domain/result.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { ResultsApiPorts } from '../http/results-api.ts';
import { resultSender, system } from '../identity/actor.ts';
import { isSecretOf } from '../identity/result-key-token.ts';
import type { ResultKeyToken } from '../identity/result-key-token.ts';
import { sendDeals, sendResults } from '../use-cases/result/send-results.ts';
import { rollbackOnRefusal } from '../use-cases/run-use-case.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';

/** Takes in what a key brings, in one transaction; a key that is unknown, withdrawn or another's is refused alike. */
export const takingByKey = (
  withTenantTransaction: WithTenantTransaction,
  clock: Clock,
  newId: () => string,
): Pick<ResultsApiPorts, 'takeDeals' | 'takeResults'> => {
  const taking =
    <Input, Value>(
      send: (context: Parameters<typeof sendResults>[0], input: Input) => Promise<Result<Value, never>>,
    ) =>
    ({ tenant, key: id, secret }: ResultKeyToken, input: Input): Promise<Result<Value, 'unauthenticated'>> =>
      rollbackOnRefusal(withTenantTransaction, system(tenant), async (stores) => {
        const found = await stores.resultKey.find(id);
        if (!found || !isSecretOf(found.digest, secret)) return refuse('unauthenticated');
        const now = clock();
        await stores.resultKey.noteUse(id, now);
        return send({ stores, sender: resultSender(tenant, found.key), now, newId }, input);
      });
  return { takeResults: taking(sendResults), takeDeals: taking(sendDeals) };
};
