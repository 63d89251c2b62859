import { addResultRows, applyResultImport, beginResultImport } from '../../shared/contracts/result.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Asked, Asking } from './endpoints-asked.ts';
import type { Pair, World } from './endpoints-world.ts';

/** A file of results, before its rows. */
export const A_FILE = { fileName: 'resultat-nov.csv', understood: null };

export const A_DEAL_FILE = { ...A_FILE, kind: 'deals' as const, fileName: 'affarer.csv' };

/** A key, by the SHA-256 of a secret that nobody knows. */
export const A_KEY = { name: 'CRM', digest: 'A'.repeat(43) };

let nth = 0;

/** A result of that rep's that nobody has taken in yet. */
export const resultOf = (_world: World, rep: PersonKey) => {
  nth += 1;
  return {
    ...{ place: 0, person: personOf(rep).upn, metric: 'recurring-revenue' },
    ...{ from: '2026-11-01', to: '2026-11-30', value: nth },
  };
};

/** A deal of that rep's in a file. */
export const dealOf = (rep: PersonKey) => ({ place: 0, owner: personOf(rep).upn, name: 'Volvo' });

const sent = async (world: World, pair: Pair): Promise<Readonly<{ id: string }>> => {
  const { kadens } = world;
  const { id } = await kadens.must(pair.manager, beginResultImport, { body: A_FILE });
  const body = { rows: [resultOf(world, pair.rep)] };
  await kadens.must(pair.manager, addResultRows, { params: { id }, body });
  return { id };
};

/** An import that the manager has sent the rows of. */
export const onResultImport =
  (body: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    return { by: pair.manager, pair, params: { id: (await sent(world, pair)).id }, body };
  };

/** A file of deals that has taken effect. */
export const onAppliedDeals = async (world: World): Promise<Asked> => {
  const pair = world.pair();
  const { id } = await world.kadens.must(pair.manager, beginResultImport, { body: A_DEAL_FILE });
  await world.kadens.must(pair.manager, applyResultImport, { params: { id } });
  return { by: pair.manager, pair, params: { id }, body: { rows: [dealOf(pair.rep)] } };
};

/** A file of results, once it has taken effect. */
export const onAppliedResults = async (world: World): Promise<Asked> => {
  const pair = world.pair();
  const { id } = await sent(world, pair);
  await world.kadens.must(pair.manager, applyResultImport, { params: { id } });
  return { by: pair.manager, pair, params: { id } };
};
