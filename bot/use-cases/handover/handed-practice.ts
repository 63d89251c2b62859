import type { HandedOver } from '../../../shared/contracts/handover.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { behaviourWordsIn, libraryOf } from '../behaviour/library-of.ts';
import { ratingsForBoth } from '../rating/ratings-shown.ts';
import type { Uses } from '../stores.ts';

/** The store functions that reading what was practised uses. */
export type HandedPracticeStores = Uses<{
  behaviour: 'all';
  focus: 'ofRhythms';
  person: 'several';
  rating: 'ofRhythm';
  session: 'ofRhythms';
}>;

/** What the rep practised in an ended rhythm, the latest first, and the latest level of each behaviour by each of the two. */
export const handedPractice = async (
  stores: HandedPracticeStores,
  rhythm: Rhythm,
  now: Instant,
): Promise<NonNullable<HandedOver['practice']>> => {
  const library = await libraryOf(stores);
  const people = await stores.person.several([rhythm.rep]);
  const zone = people.get(rhythm.rep)?.zone ?? 'UTC';
  const focus = (await stores.focus.ofRhythms([rhythm.id])).toSorted((one, other) =>
    one.setAt < other.setAt ? 1 : -1,
  );
  const latest = new Map<string, NonNullable<HandedOver['practice']>['ratings'][number]>();
  for (const { behaviour, by, level, evidence, at } of await ratingsForBoth(stores, rhythm, now)) {
    const key = `${behaviour} ${by}`;
    if (level === null || latest.has(key)) continue;
    const who = by === rhythm.rep ? 'rep' : 'former';
    latest.set(key, { words: behaviourWordsIn(library, behaviour), by: who, level, evidence, at });
  }
  return {
    focus: focus.map((one) => ({
      ...{ words: behaviourWordsIn(library, one.behaviour), why: one.why, from: dayAt(one.setAt, zone) },
      on: one.state === 'current' ? null : one.on,
    })),
    ratings: [...latest.values()],
  };
};
