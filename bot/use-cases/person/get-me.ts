import type { z } from 'zod';
import type { me as contract } from '../../../shared/contracts/person.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Turn, UseCase } from '../turn.ts';

type View = z.output<typeof contract>;

/** Who the actor is here, and what they are to others. */
export const getMe = async ({ stores, me, actor, now }: Turn): Promise<Result<View, never>> => {
  const organisation = await stores.organisation();
  return ok({
    person: { id: me.id, name: me.name },
    organisation: organisation.name,
    language: me.language,
    zone: me.zone,
    coaches: (await stores.rhythm.ofManager(me.id)).length > 0,
    coached: (await stores.rhythm.ofRep(me.id)).length > 0,
    leader: actor.leader,
    administrator: actor.administrator,
    reachable: me.reachable,
    reconnect: me.reconnect,
    now,
  });
};

type Settings = Readonly<{ language?: Language | undefined; zone?: string | undefined }>;

/** The actor's own language and time zone; what has been planned keeps the moment it was planned for. */
export const changeMySettings: UseCase<Settings, View, never> = async (turn, settings) => {
  const { stores, me } = turn;
  await stores.person.choose(me.id, settings);
  await stores.tell({ noun: 'person', session: null, people: [me.id] });
  return getMe({ ...turn, me: (await stores.person.find(me.id)) ?? me });
};
