import type { PersonId } from '../../../shared/domain/ids.ts';
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

/** An import as what it brings is looked at. */
type BroughtImport = Pick<ResultImport, 'id' | 'kind' | 'source' | 'fileName'>;

/** `isWhole`: whether a file of deals has all that its reps have. `reach`: whose deals it may move to another, null for everybody's. */
type DealTerms = Readonly<{ isWhole: boolean; reach: ReadonlySet<PersonId> | null }>;

/** Tells everybody concerned of a finished import. */
type Tell = (finished: ResultImport) => Promise<void>;

/** What an import would do. */
export const countImport = async (
  taking: Taking<ImportCountStores>,
  one: BroughtImport,
  { isWhole, reach }: DealTerms,
): Promise<Readonly<{ counts: EffectCounts; faults: RowFaults }>> => {
  const { stores } = taking;
  if (one.kind === 'results')
    return { counts: { ...(await stores.resultImport.count(one.id)), gone: 0 }, faults: [] };
  const source = fileDealSource(stores, one, isWhole);
  const { counts, full } = await takeInDeals({ ...taking, reach }, source, null);
  return { counts, faults: full.map((place) => ({ place, fault: 'list-full' })) };
};

/** Lets the rows of an import take effect. Whoever calls this has locked it, and tells of it once it is saved. */
export const applyImport = async (
  taking: Taking<ImportApplyStores>,
  one: BroughtImport,
  { isWhole, reach }: DealTerms,
): Promise<Readonly<{ counts: EffectCounts; tell: Tell }>> => {
  const { stores } = taking;
  if (one.kind === 'results') {
    const counts = { ...(await stores.resultImport.apply(one.id)), gone: 0 };
    return { counts, tell: (finished) => tellGoals(taking, finished, null) };
  }
  const source = fileDealSource(stores, one, isWhole);
  const { counts, reps } = await takeInDeals({ ...taking, reach }, source, (effects) =>
    stores.dealImport.put(one.id, source.name, effects),
  );
  await stores.dealImport.removeIdle(one.id);
  return { counts, tell: (finished) => tellOfDeals(stores, finished, reps) };
};

export type ImportUndoStores = GoalTellingStores &
  Uses<{ dealImport: 'undo' | 'undoable'; resultImport: 'revert'; rhythm: 'managersOf' }>;

/** Puts back what was there before an import. Whoever calls this has locked it, and tells of it once it is saved. */
export const revertImport = async (taking: Taking<ImportUndoStores>, one: BroughtImport): Promise<Tell> => {
  const { stores } = taking;
  const { id } = one;
  if (one.kind === 'deals') {
    const reps = await undoDeals(taking, one);
    return (undone) => tellOfDeals(stores, undone, reps);
  }
  const touched = await stores.resultImport.touched(id);
  await stores.resultImport.revert(id);
  return (undone) => tellGoals(taking, undone, touched);
};
