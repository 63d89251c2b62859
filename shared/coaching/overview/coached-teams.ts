import type { PersonId } from '../../domain/ids.ts';
import type { Rhythm } from '../../domain/rhythm.ts';

/** A manager and the reps whom they coach. */
export type CoachedTeam = Readonly<{ manager: PersonId; reps: readonly PersonId[] }>;

/** Every manager's team. A rep whom several coach belongs to whoever began last: nobody is in two teams. */
export const coachedTeams = (
  rhythms: readonly Pick<Rhythm, 'id' | 'manager' | 'rep' | 'startedOn'>[],
): readonly CoachedTeam[] => {
  const latestFirst = rhythms.toSorted((one, other) =>
    `${one.startedOn} ${one.id}` < `${other.startedOn} ${other.id}` ? 1 : -1,
  );
  const placed = new Set<PersonId>();
  const teams = new Map<PersonId, PersonId[]>();
  for (const { manager, rep } of latestFirst) {
    if (placed.has(rep)) continue;
    placed.add(rep);
    teams.set(manager, [...(teams.get(manager) ?? []), rep]);
  }
  return [...teams]
    .map(([manager, reps]) => ({ manager, reps: reps.toSorted() }))
    .sort((one, other) => (one.manager < other.manager ? -1 : 1));
};
