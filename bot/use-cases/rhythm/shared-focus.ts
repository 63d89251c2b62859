import type { SharedFocus } from '../../../shared/contracts/rhythm.ts';
import { practisedTogether } from '../../../shared/domain/focus.ts';
import type { Focus } from '../../../shared/domain/focus.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { atOnce } from '../at-once.ts';
import { libraryOf, behaviourWordsIn } from '../behaviour/library-of.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** The behaviour that enough of the actor's own reps have lately begun to practise, with those reps and their addresses. */
export const sharedFocusIn = async (
  { stores, me, now }: UseCaseContext<Uses<{ behaviour: 'all'; person: 'addressesOf' | 'several' }>>,
  rhythms: readonly Rhythm[],
  focus: readonly Focus[],
): Promise<SharedFocus | null> => {
  const found = practisedTogether(focus, dayAt(now, me.zone), me.zone);
  if (!found) return null;
  const reps = rhythms.filter(({ id }) => found.rhythms.includes(id)).map(({ rep }) => rep);
  const { people, addresses, library } = await atOnce({
    people: stores.person.several(reps),
    addresses: stores.person.addressesOf(reps),
    library: libraryOf(stores),
  });
  const named = reps.map((rep) => ({ ...nameOf(people, rep), address: addresses.get(rep) ?? null }));
  return {
    behaviour: found.behaviour,
    words: behaviourWordsIn(library, found.behaviour),
    people: named.sort((a, b) => a.name.localeCompare(b.name)),
  };
};
