import type { ResultImportView } from '../../../shared/contracts/result.ts';
import { undoableUntil } from '../../../shared/domain/sales-result.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nameOf } from '../use-case.ts';
import type { People } from '../use-case.ts';
import type { Uses } from '../stores.ts';

type FinishedImport = ResultImport & { state: 'done' | 'undone' };

export const isFinished = (one: ResultImport): one is FinishedImport => one.state !== 'reading';

const viewOf = (one: FinishedImport, people: People, now: Instant): ResultImportView => {
  const until = undoableUntil(one);
  return {
    ...{ id: one.id, kind: one.kind, by: nameOf(people, one.by), source: one.source, fileName: one.fileName },
    ...{ state: one.state, doneAt: one.doneAt, counts: one.counts },
    undoableUntil: until !== null && now <= until ? until : null,
    undone: one.state === 'undone' ? { at: one.undoneAt, by: nameOf(people, one.undoneBy) } : null,
  };
};

/** Imports as they are shown, with the names of those who took them in. */
export const importViews = async (
  stores: Uses<{ person: 'several' }>,
  imports: readonly FinishedImport[],
  now: Instant,
): Promise<ResultImportView[]> => {
  const who = imports.flatMap((one) => (one.state === 'undone' ? [one.by, one.undoneBy] : [one.by]));
  const people = await stores.person.several([...new Set(who)]);
  return imports.map((one) => viewOf(one, people, now));
};

/** One import as it is shown. */
export const importView = async (
  stores: Uses<{ person: 'several' }>,
  one: FinishedImport,
  now: Instant,
): Promise<ResultImportView> => {
  const [view] = await importViews(stores, [one], now);
  if (view === undefined) throw new Error(`the import ${one.id} has no view`);
  return view;
};
