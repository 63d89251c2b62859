import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import { behaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { Reason, ReasonId, ReasonTexts } from '../../../shared/coaching/reasons.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

/** The organisation's behaviours, as they are now. */
export const libraryOf = async (stores: Uses<{ behaviour: 'all' }>): Promise<BehaviourLibrary> =>
  behaviourLibrary(await stores.behaviour.all());

/** The same, as a manager's team chooses among them. */
export const teamLibrary = async (
  stores: Uses<{ behaviour: 'all' | 'ofTeam' }>,
  team: PersonId,
): Promise<BehaviourLibrary> =>
  behaviourLibrary(await stores.behaviour.all(), (await stores.behaviour.ofTeam(team))?.offered);

const unknown = { sv: '', en: '' };

/** A behaviour's words. One that was removed just as it was chosen has its id for a name. */
export const behaviourWordsIn = (library: BehaviourLibrary, id: string): BehaviourWords => {
  const found = library.of(id);
  return found
    ? { name: found.name, levels: found.levels }
    : { name: { sv: id, en: id }, levels: { 1: unknown, 3: unknown, 5: unknown } };
};

/** Whether a behaviour can be rated: it is offered, or it was put aside but is practised or rated here. */
export const mayBeRated = (library: BehaviourLibrary, id: string, here: readonly string[]): boolean => {
  const found = library.of(id);
  return found !== undefined && (!found.aside || here.includes(id));
};

/** A reason for suggesting a type, with any behaviour in it named in both languages, for whichever the reader has. */
export const reasonNamed = (
  library: BehaviourLibrary,
  { id, values }: Pick<Reason, 'id' | 'values'>,
): { id: ReasonId; values: Record<string, ReasonTexts[string]> } => {
  const { behaviour } = values;
  return {
    id,
    values: {
      ...values,
      ...(behaviour !== undefined && { behaviour: behaviourWordsIn(library, String(behaviour)).name }),
    },
  };
};
