import type { z } from 'zod';
import type { listResultKeys as listContract, ResultKeyView } from '../../../shared/contracts/result-key.ts';
import { resultKeyId } from '../../../shared/domain/ids.ts';
import type { ResultKeyId } from '../../../shared/domain/ids.ts';
import { KEYS_MAX } from '../../../shared/domain/result-key.ts';
import type { ResultKey } from '../../../shared/domain/result-key.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { nameOf } from '../use-case.ts';
import type { People, UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

const keyView = ({ madeBy, ...key }: ResultKey, people: People): ResultKeyView => ({
  ...key,
  madeBy: nameOf(people, madeBy),
});

/** The organisation's keys; for administrators. */
export const listResultKeys: UseCase<
  object,
  z.output<typeof listContract.reply>,
  'administrators-only',
  Uses<{ person: 'several'; resultKey: 'list' }>
> = async ({ stores, actor }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const keys = await stores.resultKey.list();
  const people = await stores.person.several([...new Set(keys.map(({ madeBy }) => madeBy))]);
  return ok({ keys: keys.map((key) => keyView(key, people)) });
};

/** Makes a key, of whose secret only the digest is known here. */
export const makeResultKey: UseCase<
  Readonly<{ name: string; digest: string }>,
  ResultKeyView,
  'administrators-only' | 'enough-keys',
  Uses<{ resultKey: 'add' | 'lockAll' }>
> = async ({ stores, actor, me, now, newId }, { name, digest }) => {
  if (!actor.administrator) return refuse('administrators-only');
  if ((await stores.resultKey.lockAll()).length >= KEYS_MAX) return refuse('enough-keys');
  const key = { id: resultKeyId.parse(newId()), name, madeBy: me.id, madeAt: now, lastUsedAt: null };
  await stores.resultKey.add(key, digest);
  return ok(keyView(key, new Map([[me.id, me]])));
};

/** Withdraws a key: from then on nothing comes in with it. */
export const withdrawResultKey: UseCase<
  Readonly<{ id: ResultKeyId }>,
  Readonly<{ id: ResultKeyId }>,
  'not-found' | 'administrators-only',
  Uses<{ resultKey: 'remove' }>
> = async ({ stores, actor }, { id }) => {
  if (!actor.administrator) return refuse('administrators-only');
  return (await stores.resultKey.remove(id)) ? ok({ id }) : refuse('not-found');
};
