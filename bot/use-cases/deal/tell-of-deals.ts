import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import type { Uses } from '../stores.ts';

/** Tells the reps whose deals an import has changed, their managers, and whoever took it in. */
export const tellOfDeals = async (
  stores: Uses<{ publish: true; rhythm: 'managersOf' }>,
  { by }: Pick<ResultImport, 'by'>,
  reps: readonly PersonId[],
): Promise<void> => {
  const managers = reps.length === 0 ? [] : [...(await stores.rhythm.managersOf(reps)).values()].flat();
  await stores.publish({ noun: 'deal', session: null, people: [...new Set([...reps, ...managers])] });
  await stores.publish({ noun: 'result', session: null, people: [by] });
};
