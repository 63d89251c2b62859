import type { z } from 'zod';
import type { sendResults as contract } from '../../../shared/contracts/interface/send-results.ts';
import { resultImportId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { finishImport } from '../../../shared/domain/sales-result.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ResultSender } from '../../identity/actor.ts';
import type { Uses } from '../stores.ts';
import { takeInRows } from './take-in-rows.ts';
import { tellGoals } from './tell-goals.ts';
import type { GoalTellingStores } from './tell-goals.ts';

/** What another system works with: no person's authority, only its key's, which brings results and reads nothing. */
type SenderContext = Readonly<{
  stores: GoalTellingStores &
    Uses<{
      person: 'called';
      resultImport: 'addEntries' | 'apply' | 'begin' | 'count' | 'lock' | 'remove' | 'save';
    }>;
  sender: ResultSender;
  now: Instant;
  newId: () => string;
}>;

/** Takes in results from another system, all that can be; what changes nothing leaves no trace. */
export const sendResults = async (
  context: SenderContext,
  { results, dryRun }: z.output<typeof contract.body>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, sender, now, newId } = context;
  const begun: ResultImport = {
    ...{
      id: resultImportId.parse(newId()),
      by: sender.onBehalfOf,
      source: 'interface',
      fileName: sender.name,
    },
    ...{ begunAt: now, counts: { added: 0, changed: 0, same: 0, faults: 0 }, state: 'reading' },
  };
  const { id } = begun;
  await stores.resultImport.begin(begun, null);
  const rows = results.map((result, place) => ({ ...result, place }));
  const faults = (await takeInRows(stores, id, rows, null)).map(({ place, fault }) => ({
    index: place,
    fault,
  }));
  await stores.resultImport.lock(id);
  const counts = await stores.resultImport.count(id);
  if (dryRun || counts.added + counts.changed === 0) {
    await stores.resultImport.remove(id);
    return ok({ importId: null, counts, faults });
  }
  const applied = { ...(await stores.resultImport.apply(id)), faults: faults.length };
  const finished = finishImport(begun, applied, now);
  await stores.resultImport.save(finished);
  await tellGoals(context, finished, null);
  return ok({ importId: id, counts, faults });
};
