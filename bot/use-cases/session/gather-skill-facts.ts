import type { SkillFacts } from '../../../shared/coaching/section-facts.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { behaviourWordsIn, libraryOf } from '../behaviour/library-of.ts';
import { ratingsForBoth } from '../rating/ratings-shown.ts';
import type { Uses } from '../stores.ts';

export type SkillFactsStores = Uses<{
  behaviour: 'all';
  focus: 'ofRhythms';
  practice: 'ofRhythm';
  rating: 'ofRhythm';
  rhythm: 'find';
  session: 'held' | 'ofRhythms';
}>;

/** What the rep practises, and the part of its history that both may see. */
export const gatherSkillFacts = async (
  stores: SkillFactsStores,
  { id: session, rhythm: id, manager, rep }: Session,
  { now, zone }: Readonly<{ now: Instant; zone: string }>,
): Promise<SkillFacts> => {
  const rhythm = await stores.rhythm.find(id);
  const focus = (await stores.focus.ofRhythms([id])).filter(({ state }) => state === 'current');
  const ratings = rhythm ? await ratingsForBoth(stores, rhythm, now) : [];
  const practised = await stores.practice.ofRhythm(id);
  const library = await libraryOf(stores);
  const held = (await stores.session.held([id])).find(({ type }) => type === 'skill');
  return {
    ...{ focus, ratings, zone, pair: { manager, rep }, practised },
    practisedNow: practised.filter((one) => one.session === session),
    heldAt: held?.startedAt ?? null,
    skillHeldOn: held ? dayAt(held.startedAt, zone) : null,
    words: new Map(
      [...focus, ...ratings].map(({ behaviour }) => [behaviour, behaviourWordsIn(library, behaviour)]),
    ),
  };
};
