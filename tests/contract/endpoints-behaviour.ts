import { BEHAVIOURS_MAX } from '../../shared/coaching/behaviour.ts';
import { addBehaviour, listBehaviours, putBehaviourAside } from '../../shared/contracts/behaviour.ts';
import type { BehaviourView } from '../../shared/contracts/behaviour.ts';
import type { Product } from '../support/product.ts';
import type { Asking } from './endpoints-asked.ts';

const both = (text: string) => ({ sv: text, en: `${text} (en)` });
let made = 0;

/** A behaviour of the organisation's own, with a unique name. */
export const aBehaviour = () => {
  const name = both(`Tar med kollegor ${(made += 1)}`);
  const levels = { 1: both('Går själv.'), 3: both('Tar med någon.'), 5: both('Rätt kollega på rätt möte.') };
  return { group: 'craft' as const, name, levels };
};

const all = async (kadens: Product): Promise<readonly BehaviourView[]> =>
  (await kadens.must('adam', listBehaviours)).behaviours;

const find = async (kadens: Product, fits: (one: BehaviourView) => boolean): Promise<BehaviourView> => {
  const found = (await all(kadens)).find(fits);
  if (!found) throw new Error('there is no such behaviour');
  return found;
};

/** A built-in behaviour that no other call here uses, with the version last seen. */
export const builtInBehaviour =
  (more: () => object): Asking =>
  async ({ kadens }) => {
    const { id, version } = await find(kadens, (one) => one.id === 'brings-insight');
    return { by: 'adam', body: { id, version, ...more() } };
  };

const own = async (kadens: Product): Promise<BehaviourView> =>
  (await all(kadens)).find(({ origin }) => origin === 'own') ??
  kadens.must('adam', addBehaviour, { body: aBehaviour() });

/** A behaviour of the organisation's own that nobody has used. */
export const ownBehaviour: Asking = async ({ kadens }) => {
  const { id, version } = await own(kadens);
  return { by: 'adam', body: { id, version } };
};

export const behaviourNeverSeen =
  (more: object): Asking =>
  () => ({ by: 'adam', body: { id: 'own-01890000-0000-7000-8000-000000000000', version: 1, ...more } });

/** One behaviour more than there is room for. */
export const fullLibrary: Asking = async ({ kadens }) => {
  for (let count = (await all(kadens)).length; count < BEHAVIOURS_MAX; count += 1)
    await kadens.must('adam', addBehaviour, { body: aBehaviour() });
  return { by: 'adam', body: aBehaviour() };
};

const setAside = (kadens: Product, { id, version }: BehaviourView, aside: boolean) =>
  kadens.must('adam', putBehaviourAside, { body: { id, version, aside } });

/** Makes sure that a behaviour can be chosen, whatever has been put aside before. */
export const offer = async (kadens: Product, id: string): Promise<BehaviourView> => {
  const one = await find(kadens, (other) => other.id === id);
  return one.aside ? setAside(kadens, one, false) : one;
};

const offerOnly = async (kadens: Product, left: string): Promise<BehaviourView> => {
  const one = await offer(kadens, left);
  for (const other of await all(kadens))
    if (other.id !== left && !other.aside) await setAside(kadens, other, true);
  return one;
};

/** The only behaviour not put aside yet. */
export const lastOffered: Asking = async ({ kadens }) => {
  const { id, version } = await offerOnly(kadens, 'listens');
  return { by: 'adam', body: { id, version, aside: true } };
};

export const ownLastOffered: Asking = async ({ kadens }) => {
  const { id, version } = await offerOnly(kadens, (await own(kadens)).id);
  return { by: 'adam', body: { id, version } };
};
