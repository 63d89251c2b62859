import type { GivenResult, TakingFault } from '../../../shared/contracts/result.ts';
import type { PersonId, ResultImportId } from '../../../shared/domain/ids.ts';
import type { ResultEntry } from '../../../shared/domain/sales-result.ts';
import type { Uses } from '../stores.ts';
import { matchPeople } from './match-people.ts';

export type PlacedFault = Readonly<{ place: number; fault: TakingFault }>;

/** Adds rows to an import that is being read, and tells which can't be taken in, and why. `reach`: whose may be; null for everybody's. */
export const takeInRows = async (
  stores: Uses<{ person: 'called'; resultImport: 'addEntries' }>,
  id: ResultImportId,
  rows: readonly (GivenResult & Readonly<{ place: number }>)[],
  reach: ReadonlySet<PersonId> | null,
): Promise<PlacedFault[]> => {
  const personCalled = await matchPeople(
    stores,
    rows.map(({ person }) => person),
    reach,
  );
  const entries: ResultEntry[] = [];
  const faults: PlacedFault[] = [];
  for (const { person, ...row } of rows) {
    const match = personCalled(person);
    if ('fault' in match) faults.push({ place: row.place, fault: match.fault });
    else if (row.to < row.from) faults.push({ place: row.place, fault: 'period-unfit' });
    else entries.push({ ...row, person: match.id });
  }
  const twice = await stores.resultImport.addEntries(id, entries);
  return [...faults, ...twice.map((place) => ({ place, fault: 'twice' as const }))].sort(
    (a, b) => a.place - b.place,
  );
};
