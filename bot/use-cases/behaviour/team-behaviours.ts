import type { TeamBehavioursView } from '../../../shared/contracts/behaviour.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { nameOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import type { TeamBehaviours } from './behaviour-store.ts';
import { libraryOf } from './library-of.ts';
import type { Uses } from '../stores.ts';

const shown = async (
  stores: Uses<{ person: 'several' }>,
  { team, version, offered }: TeamBehaviours,
): Promise<TeamBehavioursView> => ({
  team: nameOf(await stores.person.several([team]), team),
  version,
  offered: offered && [...offered],
});

/** What each team that has been given behaviours of its own chooses among, for an administrator. */
export const listTeamBehaviours: UseCase<
  object,
  { teams: TeamBehavioursView[] },
  'administrators-only',
  Uses<{ behaviour: 'ofTeams'; person: 'several' }>
> = async ({ stores, actor }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const teams: TeamBehavioursView[] = [];
  for (const one of await stores.behaviour.ofTeams()) teams.push(await shown(stores, one));
  return ok({ teams });
};

/** Settles what a team chooses among; null for what everybody does. What is practised or rated already stays. */
export const chooseTeamBehaviours: UseCase<
  Readonly<{ team: PersonId; version: number; offered: readonly string[] | null }>,
  TeamBehavioursView,
  'administrators-only' | 'not-found' | 'changed' | 'last-offered',
  Uses<{ behaviour: 'all' | 'ofTeam' | 'saveTeam'; person: 'several'; rhythm: 'repsOf' }>
> = async ({ stores, actor, me, now }, { team, version, offered: asked }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const found = await stores.behaviour.ofTeam(team);
  if (!found && !(await stores.rhythm.repsOf([team])).has(team)) return refuse('not-found');
  const before = found ?? { team, version: 0, offered: null };
  if (before.version !== version) return refuse('changed', await shown(stores, before));
  const { all } = await libraryOf(stores);
  const offered = asked && all.map(({ id }) => id).filter((id) => asked.includes(id));
  if (offered?.length === 0) return refuse('last-offered');
  if (!(await stores.behaviour.saveTeam({ team, version, offered }, version, me.id, now)))
    return refuse('changed', await shown(stores, (await stores.behaviour.ofTeam(team)) ?? before));
  return ok(await shown(stores, { team, version: version + 1, offered }));
};
