import type { ResultImportId } from '../../../shared/domain/ids.ts';
import type { ResultImport, ResultImportCounts } from '../../../shared/domain/sales-result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { fileDealSource } from '../deal/file-deal-source.ts';
import type { EntryStores } from '../deal/file-deal-source.ts';
import { takeInDeals } from '../deal/take-in-deals.ts';
import type { DealTakingStores } from '../deal/take-in-deals.ts';
import { tellOfDeals } from '../deal/tell-of-deals.ts';
import { undoDeals } from '../deal/undo-deals.ts';
import type { Uses } from '../stores.ts';
import { tellGoals } from './tell-goals.ts';
import type { GoalTellingStores } from './tell-goals.ts';

type EffectCounts = Omit<ResultImportCounts, 'faults'>;
type RowFaults = Readonly<{ place: number; fault: 'list-full' }>[];

type DealStores = DealTakingStores & EntryStores;
export type ImportCountStores = DealStores & Uses<{ resultImport: 'count' }>;
export type ImportApplyStores = DealStores &
  GoalTellingStores &
  Uses<{ dealImport: 'put' | 'removeIdle'; resultImport: 'apply'; rhythm: 'managersOf' }>;

type Taking<Stores> = Readonly<{ stores: Stores; now: Instant; newId: () => string }>;

/** Tells everybody concerned of a finished import. */
type Tell = (finished: ResultImport) => Promise<void>;

/** What an import would do. `isWhole`: whether a file of deals has all that its reps have. */
export const countImport = async (
  taking: Taking<ImportCountStores>,
  { id, kind }: Pick<ResultImport, 'id' | 'kind'>,
  isWhole: boolean,
): Promise<Readonly<{ counts: EffectCounts; faults: RowFaults }>> => {
  const { stores } = taking;
  if (kind === 'results')
    return { counts: { ...(await stores.resultImport.count(id)), gone: 0 }, faults: [] };
  const { counts, full } = await takeInDeals(taking, fileDealSource(stores, id, isWhole), null);
  return { counts, faults: full.map((place) => ({ place, fault: 'list-full' })) };
};

/** Lets the rows of an import take effect. Whoever calls this has locked it, and tells of it once it is saved. */
export const applyImport = async (
  taking: Taking<ImportApplyStores>,
  { id, kind }: Pick<ResultImport, 'id' | 'kind'>,
  isWhole: boolean,
): Promise<Readonly<{ counts: EffectCounts; tell: Tell }>> => {
  const { stores } = taking;
  if (kind === 'results') {
    const counts = { ...(await stores.resultImport.apply(id)), gone: 0 };
    return { counts, tell: (finished) => tellGoals(taking, finished, null) };
  }
  const { counts, reps } = await takeInDeals(taking, fileDealSource(stores, id, isWhole), (effects) =>
    stores.dealImport.put(id, effects),
  );
  await stores.dealImport.removeIdle(id);
  return { counts, tell: (finished) => tellOfDeals(stores, finished, reps) };
};

export type ImportUndoStores = GoalTellingStores &
  Uses<{ dealImport: 'undo' | 'undoable'; resultImport: 'revert'; rhythm: 'managersOf' }>;

/** Puts back what was there before an import. Whoever calls this has locked it, and tells of it once it is saved. */
export const revertImport = async (
  taking: Taking<ImportUndoStores>,
  { id, kind }: Readonly<{ id: ResultImportId; kind: ResultImport['kind'] }>,
): Promise<Tell> => {
  const { stores } = taking;
  if (kind === 'deals') {
    const reps = await undoDeals(taking, id);
    return (undone) => tellOfDeals(stores, undone, reps);
  }
  const touched = await stores.resultImport.touched(id);
  await stores.resultImport.revert(id);
  return (undone) => tellGoals(taking, undone, touched);
};
