import type { ResultImportView } from '../../../shared/contracts/result.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { undoImport } from '../../../shared/domain/sales-result.ts';
import { mayTakeInAllResults } from '../../../shared/domain/visibility.ts';
import type { UseCase } from '../use-case.ts';
import { importView, isFinished } from './import-view.ts';
import type { Uses } from '../stores.ts';
import { revertImport } from './import-effects.ts';
import type { ImportUndoStores } from './import-effects.ts';

/** Puts back what was there before an import: for whoever took it in, and leaders and administrators. */
export const undoResultImport: UseCase<
  Readonly<{ id: ResultImportId }>,
  ResultImportView,
  'not-found' | 'not-in-effect' | 'undo-over',
  ImportUndoStores & Uses<{ person: 'several'; resultImport: 'lock' | 'save' }>
> = async (context, { id }) => {
  const { stores, actor, me, now } = context;
  const found = await stores.resultImport.lock(id);
  if (!found || (found.by !== me.id && !mayTakeInAllResults(actor))) return refuse('not-found');
  const undone = undoImport(found, me.id, now);
  if (!undone.ok) return undone;
  const tell = await revertImport(context, found);
  await stores.resultImport.save(undone.value);
  await tell(undone.value);
  if (!isFinished(undone.value)) throw new Error(`the import ${id} was undone and is not finished`);
  return ok(await importView(stores, undone.value, now));
};
