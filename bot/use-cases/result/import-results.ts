import type { z } from 'zod';
import type {
  addResultRows as addContract,
  checkResultImport as checkContract,
  GivenResult,
  ResultImportView,
} from '../../../shared/contracts/result.ts';
import { resultImportId } from '../../../shared/domain/ids.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { finishImport } from '../../../shared/domain/sales-result.ts';
import type { RememberedMapping } from '../../../shared/results/column-mapping.ts';
import type { UseCase } from '../use-case.ts';
import { lockOwnImport, reachOf } from './import-access.ts';
import { importView, isFinished } from './import-view.ts';
import { tellGoals } from './tell-goals.ts';
import type { GoalTellingStores } from './tell-goals.ts';
import { takeInRows } from './take-in-rows.ts';
import type { Uses } from '../stores.ts';

const NO_COUNTS = { added: 0, changed: 0, same: 0, faults: 0 };

type One = Readonly<{ id: ResultImportId }>;

/** Begins to take in a file; until it is applied nothing takes effect, and what is left behind goes the day after. */
export const beginResultImport: UseCase<
  Readonly<{ fileName: string; understood: RememberedMapping | null }>,
  One,
  'results-not-yours',
  Uses<{ resultImport: 'begin'; rhythm: 'ofManager' }>
> = async (context, { fileName, understood }) => {
  const { stores, me, now, newId } = context;
  if ((await reachOf(context)) === 'nobody') return refuse('results-not-yours');
  const id = resultImportId.parse(newId());
  await stores.resultImport.begin(
    { id, by: me.id, source: 'file', fileName, begunAt: now, counts: NO_COUNTS, state: 'reading' },
    understood,
  );
  return ok({ id });
};

/** Takes rows of a file, and tells which can't be taken in. */
export const addResultRows: UseCase<
  One & Readonly<{ rows: readonly (GivenResult & Readonly<{ place: number }>)[] }>,
  z.output<typeof addContract.reply>,
  'not-found' | 'import-over',
  Uses<{ person: 'called'; resultImport: 'addEntries' | 'hold'; rhythm: 'ofManager' }>
> = async (context, { id, rows }) => {
  const { stores, me } = context;
  const found = await stores.resultImport.hold(id);
  const reach = await reachOf(context);
  if (found?.by !== me.id || reach === 'nobody') return refuse('not-found');
  if (found.state !== 'reading') return refuse('import-over');
  return ok({ faults: await takeInRows(stores, id, rows, reach) });
};

/** What the rows would do, as things are. */
export const checkResultImport: UseCase<
  One,
  z.output<typeof checkContract.reply>,
  'not-found' | 'import-over',
  Uses<{ resultImport: 'count' | 'find' }>
> = async ({ stores, me }, { id }) => {
  const found = await stores.resultImport.find(id);
  if (found?.by !== me.id) return refuse('not-found');
  if (found.state !== 'reading') return refuse('import-over');
  return ok({ id, counts: await stores.resultImport.count(id) });
};

/** Lets all rows take effect at once. A repetition does nothing more, and gets the same answer. */
export const applyResultImport: UseCase<
  One & Readonly<{ faults: number }>,
  ResultImportView,
  'not-found' | 'import-over',
  GoalTellingStores & Uses<{ person: 'several'; resultImport: 'apply' | 'lock' | 'save' }>
> = async (context, { id, faults }) => {
  const { stores, now } = context;
  const found = await lockOwnImport(context, id);
  if (!found) return refuse('not-found');
  if (found.state === 'undone') return refuse('import-over');
  if (isFinished(found)) return ok(await importView(stores, found, now));
  const applied = finishImport(found, { ...(await stores.resultImport.apply(id)), faults }, now);
  await stores.resultImport.save(applied);
  await tellGoals(context, applied, null);
  if (!isFinished(applied)) throw new Error(`the import ${id} was applied and is not finished`);
  return ok(await importView(stores, applied, now));
};

/** Leaves a file that was being taken in, with what was sent of it. */
export const removeResultImport: UseCase<
  One,
  One,
  'not-found' | 'import-over',
  Uses<{ resultImport: 'lock' | 'remove' }>
> = async (context, { id }) => {
  const found = await lockOwnImport(context, id);
  if (!found) return refuse('not-found');
  if (found.state !== 'reading') return refuse('import-over');
  await context.stores.resultImport.remove(id);
  return ok({ id });
};
