import type { Team } from '../../../shared/contracts/template.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { nameOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Those who coach now, by name, for an administrator. */
export const listTeams: UseCase<
  object,
  { teams: Team[] },
  'administrators-only',
  Uses<{ person: 'several'; rhythm: 'teamSizes' }>
> = async ({ stores, actor }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const sizes = await stores.rhythm.teamSizes();
  const people = await stores.person.several([...sizes.keys()]);
  return ok({
    teams: [...sizes]
      .map(([manager, reps]) => ({ manager: nameOf(people, manager), reps }))
      .sort((a, b) => a.manager.name.localeCompare(b.manager.name, 'sv')),
  });
};
