import type { z } from 'zod';
import type {
  addDealRows as addDealsContract,
  addResultRows as addContract,
  checkResultImport as checkContract,
  GivenResult,
  ResultImportView,
} from '../../../shared/contracts/result.ts';
import type { GivenDeal } from '../../../shared/contracts/given-deal.ts';
import { resultImportId } from '../../../shared/domain/ids.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { finishImport } from '../../../shared/domain/sales-result.ts';
import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { RememberedMapping } from '../../../shared/results/column-mapping.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { takeInDealRows } from '../deal/take-in-deal-rows.ts';
import { lockOwnImport, reachOf } from './import-access.ts';
import { applyImport, countImport } from './import-effects.ts';
import type { ImportApplyStores, ImportCountStores } from './import-effects.ts';
import { importView, isFinished } from './import-view.ts';
import { takeInRows } from './take-in-rows.ts';
import type { Uses } from '../stores.ts';

const NO_COUNTS = { added: 0, changed: 0, same: 0, gone: 0, faults: 0 };

type One = Readonly<{ id: ResultImportId }>;

/** Begins to take in a file; until it is applied nothing takes effect, and what is left behind goes the day after. */
export const beginResultImport: UseCase<
  Readonly<{ kind: ImportKind; fileName: string; understood: RememberedMapping | null }>,
  One,
  'results-not-yours',
  Uses<{ resultImport: 'begin'; rhythm: 'ofManager' }>
> = async (context, { kind, fileName, understood }) => {
  const { stores, me, now, newId } = context;
  if ((await reachOf(context)) === 'nobody') return refuse('results-not-yours');
  const id = resultImportId.parse(newId());
  await stores.resultImport.begin(
    { id, kind, by: me.id, source: 'file', fileName, begunAt: now, counts: NO_COUNTS, state: 'reading' },
    understood,
  );
  return ok({ id });
};

type AddStores = Uses<{ resultImport: 'hold'; rhythm: 'ofManager' }>;

/** An import of that kind that the actor is reading rows into, and whose rows may be in it. */
const readingOf = async (context: UseCaseContext<AddStores>, id: ResultImportId, kind: ImportKind) => {
  const found = await context.stores.resultImport.hold(id);
  const reach = await reachOf(context);
  if (found?.by !== context.me.id || found.kind !== kind || reach === 'nobody') return refuse('not-found');
  return found.state === 'reading' ? ok(reach) : refuse('import-over');
};

/** Takes rows of a file of results, and tells which can't be taken in. */
export const addResultRows: UseCase<
  One & Readonly<{ rows: readonly (GivenResult & Readonly<{ place: number }>)[] }>,
  z.output<typeof addContract.reply>,
  'not-found' | 'import-over',
  AddStores & Uses<{ person: 'called'; resultImport: 'addEntries' }>
> = async (context, { id, rows }) => {
  const reading = await readingOf(context, id, 'results');
  if (!reading.ok) return reading;
  return ok({
    faults: await takeInRows(context.stores, id, rows, reading.value, dayAt(context.now, context.me.zone)),
  });
};

/** Takes rows of a file of deals, in the same way. */
export const addDealRows: UseCase<
  One & Readonly<{ rows: readonly (GivenDeal & Readonly<{ place: number }>)[] }>,
  z.output<typeof addDealsContract.reply>,
  'not-found' | 'import-over',
  AddStores & Uses<{ dealImport: 'addEntries'; person: 'called'; rhythm: 'managersOf' }>
> = async (context, { id, rows }) => {
  const reading = await readingOf(context, id, 'deals');
  if (!reading.ok) return reading;
  return ok({ faults: await takeInDealRows(context.stores, id, rows, reading.value) });
};

/** What the rows would do, as things are. */
export const checkResultImport: UseCase<
  One & Readonly<{ whole?: 'no' | undefined }>,
  z.output<typeof checkContract.reply>,
  'not-found' | 'import-over',
  ImportCountStores & Uses<{ resultImport: 'find'; rhythm: 'ofManager' }>
> = async (context, { id, whole }) => {
  const found = await context.stores.resultImport.find(id);
  const reach = await reachOf(context);
  if (found?.by !== context.me.id || reach === 'nobody') return refuse('not-found');
  if (found.state !== 'reading') return refuse('import-over');
  return ok({ id, ...(await countImport(context, found, { isWhole: whole !== 'no', reach })) });
};

/** Lets all rows take effect at once. A repetition does nothing more, and gets the same answer. */
export const applyResultImport: UseCase<
  One & Readonly<{ faults: number; isWhole: boolean }>,
  ResultImportView,
  'not-found' | 'import-over',
  ImportApplyStores & Uses<{ person: 'several'; resultImport: 'lock' | 'save'; rhythm: 'ofManager' }>
> = async (context, { id, faults, isWhole }) => {
  const { stores, now } = context;
  const found = await lockOwnImport(context, id);
  if (!found) return refuse('not-found');
  if (found.state === 'undone') return refuse('import-over');
  if (isFinished(found)) return ok(await importView(stores, found, now));
  const reach = await reachOf(context);
  if (reach === 'nobody') return refuse('not-found');
  const { counts, tell } = await applyImport(context, found, { isWhole, reach });
  const applied = finishImport(found, { ...counts, faults }, now);
  await stores.resultImport.save(applied);
  await tell(applied);
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
