import type { PersonId, ResultImportId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import { mayTakeInAllResults, mayTakeInResults } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Whose results the actor may take in: everybody's (null), or those of these reps; nobody's for a rep. */
export const reachOf = async ({
  stores,
  actor,
  me,
}: UseCaseContext<Uses<{ rhythm: 'ofManager' }>>): Promise<ReadonlySet<PersonId> | null | 'nobody'> => {
  if (mayTakeInAllResults(actor)) return null;
  const pairs = await stores.rhythm.ofManager(me.id);
  return mayTakeInResults(actor, me.id, pairs) ? new Set(pairs.map(({ rep }) => rep)) : 'nobody';
};

/** An import that the actor began and may go on with; null for another's. Nobody else's takes effect meanwhile. */
export const lockOwnImport = async (
  { stores, me }: UseCaseContext<Uses<{ resultImport: 'lock' }>>,
  id: ResultImportId,
): Promise<ResultImport | null> => {
  const found = await stores.resultImport.lock(id);
  return found?.by === me.id ? found : null;
};
