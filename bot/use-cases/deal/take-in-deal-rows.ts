import type { DealTakingFault, GivenDeal } from '../../../shared/contracts/given-deal.ts';
import { dealKeyOf } from '../../../shared/domain/deal-statement.ts';
import type { PersonId, ResultImportId } from '../../../shared/domain/ids.ts';
import { matchPeople } from '../result/match-people.ts';
import type { Uses } from '../stores.ts';
import type { DealSourceChange } from './deal-source.ts';

export type PlacedDealFault = Readonly<{ place: number; fault: DealTakingFault }>;

/** What a given deal says, for the rep that owns it. */
const changeOf = (
  { place, id, owner: _owner, amount, stage, ...said }: GivenDeal & Readonly<{ place: number }>,
  rep: PersonId,
): DealSourceChange => {
  const isDecided = stage === 'won' || stage === 'lost' || stage === 'let-go';
  return {
    ...{ place, rep, key: dealKeyOf(id, said) },
    said: {
      ...{ ...said, value: amount, stage: isDecided ? null : stage },
      state: stage === null ? null : isDecided ? stage : 'open',
    },
  };
};

/** Adds deals to an import that is being read, and tells which can't be taken in, and why. `reach`: whose may be; null for everybody's. */
export const takeInDealRows = async (
  stores: Uses<{ dealImport: 'addEntries'; person: 'called'; rhythm: 'managersOf' }>,
  id: ResultImportId,
  rows: readonly (GivenDeal & Readonly<{ place: number }>)[],
  reach: ReadonlySet<PersonId> | null,
): Promise<PlacedDealFault[]> => {
  const personCalled = await matchPeople(
    stores,
    rows.map(({ owner }) => owner),
    reach,
  );
  const found = rows.map((row) => ({ row, match: personCalled(row.owner) }));
  const owners = found.flatMap(({ match }) => ('id' in match ? [match.id] : []));
  const coached = await stores.rhythm.managersOf([...new Set(owners)]);
  const changes: DealSourceChange[] = [];
  const faults: PlacedDealFault[] = [];
  for (const { row, match } of found) {
    const { place } = row;
    if ('fault' in match) faults.push({ place, fault: match.fault });
    else if (!coached.has(match.id)) faults.push({ place, fault: 'not-a-rep' });
    else changes.push(changeOf(row, match.id));
  }
  const twice = await stores.dealImport.addEntries(id, changes);
  return [...faults, ...twice.map((place) => ({ place, fault: 'twice' as const }))].sort(
    (a, b) => a.place - b.place,
  );
};
