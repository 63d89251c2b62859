import type { MeasuredPerson } from '../../shared/coaching/insight/measured-person.ts';
import { seededRandom } from '../../shared/coaching/insight/seeded-random.ts';

/** How a company is made: how many there are and are coached, how much that changes, and what else may be the case. */
export type CompanyDesign = Readonly<{
  people: number;
  coached: number;
  difference: number;
  /** Changes of which a few are large, as with sales. */
  isSkewed: boolean;
  /** Coaching is whole managers' doing, and managers differ in more than that. */
  isByManager: boolean;
}>;

const REPS_PER_MANAGER = 4;
const MEASUREMENTS = 3;

/** A company by chance from a seed: levels around 3 that drift by themselves, measured with errors. */
export const seededCompany = (seed: number, design: CompanyDesign): readonly MeasuredPerson[] => {
  const random = seededRandom(seed);
  /** Box and Muller's way to numbers that are normally distributed. */
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const drift = (): number => (design.isSkewed ? 0.5 * (-Math.log(1 - random()) - 1) : 0.5 * normal());
  const { people, coached, difference, isByManager } = design;
  const managers = Math.ceil(people / REPS_PER_MANAGER);
  const effects = Array.from({ length: managers }, () => (isByManager ? 0.5 * normal() : 0));
  // Whoever comes first in this order is coached: by chance, unless it is the manager who decides.
  const order = Array.from({ length: people }, () => random());
  const first = order.toSorted((one, other) => one - other)[coached] ?? 1;
  return order.map((place, nth) => {
    const manager = nth % managers;
    const isCoached = isByManager ? manager < (coached / people) * managers : place < first;
    const level = 3 + 0.7 * normal();
    const change = drift() + (effects[manager] ?? 0) + (isCoached ? difference : 0);
    const measure = (actual: number): readonly number[] =>
      Array.from({ length: MEASUREMENTS }, () => actual + 0.4 * normal());
    const sessions = isCoached ? 4 : 0;
    return { id: nth, manager, sessions, before: measure(level), after: measure(level + change) };
  });
};
