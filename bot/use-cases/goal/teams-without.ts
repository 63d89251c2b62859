import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { FEWEST } from '../../../shared/domain/disclosure.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { Uses } from '../stores.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

/** How many of them are named. */
const NAMED = 3;

/** How many of so many teams are named: one that would be left is too, for its name takes no more room than saying so. */
export const namedOf = (teams: number): number => (teams === NAMED + 1 ? teams : Math.min(teams, NAMED));

/** The store functions that finding teams without a part uses. */
export type TeamsWithoutStores = Uses<{
  person: 'addressesOf' | 'several';
  rhythm: 'managersOfAtLeast';
}>;

/** Whoever, beside the reader, answers for a team of five or more that none of a company goal's parts is of. */
export const teamsWithout = async (
  { stores, me }: UseCaseContext<TeamsWithoutStores>,
  parts: readonly Goal[],
): Promise<CascadeGoal['without']> => {
  const owners = new Set(parts.flatMap(({ level, owner }) => (level === 'team' && owner ? [owner] : [])));
  const managers = await stores.rhythm.managersOfAtLeast(FEWEST);
  const without = managers.filter((manager) => manager !== me.id && !owners.has(manager));
  const people = await stores.person.several(without);
  const named = without
    .map((manager) => nameOf(people, manager))
    .sort((one, other) => one.name.localeCompare(other.name))
    .slice(0, namedOf(without.length));
  const addresses = await stores.person.addressesOf(named.map(({ id }) => id));
  return {
    managers: named.map((one) => ({ ...one, address: addresses.get(one.id) ?? null })),
    more: without.length - named.length,
  };
};
