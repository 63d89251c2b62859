import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

type Match = Readonly<{ id: PersonId } | { fault: 'unknown-person' | 'several-people' }>;

/**
 * Finds people by what a file calls them: an address, or a name that only one person within reach has. Somebody out of reach is answered
 * as if they didn't exist.
 */
export const matchPeople = async (
  { person }: Uses<{ person: 'called' }>,
  texts: readonly string[],
  reach: ReadonlySet<PersonId> | null,
): Promise<(text: string) => Match> => {
  const asked = [...new Set(texts.map((text) => text.toLowerCase()))];
  const byText = new Map<string, Readonly<{ addressed: PersonId[]; named: PersonId[] }>>();
  for (const { id, name, address } of await person.called(asked)) {
    if (reach !== null && !reach.has(id)) continue;
    const of = (text: string) => {
      const found = byText.get(text) ?? { addressed: [], named: [] };
      byText.set(text, found);
      return found;
    };
    if (address !== null) of(address.toLowerCase()).addressed.push(id);
    of(name.toLowerCase()).named.push(id);
  }
  return (text) => {
    const { addressed = [], named = [] } = byText.get(text.toLowerCase()) ?? {};
    const [first, second] = addressed.length > 0 ? addressed : named;
    if (first === undefined) return { fault: 'unknown-person' };
    return second === undefined ? { id: first } : { fault: 'several-people' };
  };
};
