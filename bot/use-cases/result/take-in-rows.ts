import { isCount, isMoreThanAll } from '../../../shared/coaching/metrics.ts';
import type { GivenResult, TakingFault } from '../../../shared/contracts/result.ts';
import type { PersonId, ResultImportId } from '../../../shared/domain/ids.ts';
import type { ResultEntry } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import { matchPeople } from './match-people.ts';

export type PlacedFault = Readonly<{ place: number; fault: TakingFault }>;

/** What no result can be, whoever it is of. */
const unfit = ({ from, to, metric, value }: GivenResult, today: CalendarDay): TakingFault | null => {
  if (to < from) return 'period-unfit';
  if (from > today) return 'period-ahead';
  if (isMoreThanAll(metric, value)) return 'more-than-all';
  return value < 0 && isCount(metric) ? 'negative' : null;
};

/** Adds rows to an import that is being read, and tells which can't be taken in, and why. `reach`: whose may be; null for everybody's. */
export const takeInRows = async (
  stores: Uses<{ person: 'called'; resultImport: 'addEntries' }>,
  id: ResultImportId,
  rows: readonly (GivenResult & Readonly<{ place: number }>)[],
  reach: ReadonlySet<PersonId> | null,
  today: CalendarDay,
): Promise<PlacedFault[]> => {
  const personCalled = await matchPeople(
    stores,
    rows.map(({ person }) => person),
    reach,
  );
  const entries: ResultEntry[] = [];
  const faults: PlacedFault[] = [];
  for (const given of rows) {
    const { person, ...row } = given;
    const match = personCalled(person);
    const fault = 'fault' in match ? match.fault : unfit(given, today);
    if (fault !== null) faults.push({ place: row.place, fault });
    else if ('id' in match) entries.push({ ...row, person: match.id });
  }
  const twice = await stores.resultImport.addEntries(id, entries);
  return [...faults, ...twice.map((place) => ({ place, fault: 'twice' as const }))].sort(
    (a, b) => a.place - b.place,
  );
};
