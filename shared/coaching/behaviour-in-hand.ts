import { SEEN_APART } from '../domain/rating.ts';
import { practicesOf } from './practice.ts';
import type { Practice } from './practice.ts';
import type { SectionFacts } from './section-facts.ts';

const LEVEL_UNKNOWN = 6;

const isApart = ({ gap }: Practice): boolean => gap !== null && gap >= SEEN_APART;

/**
 * The behaviour in hand among those in focus: one practised in this session, else one that the two see clearly differently, else the one
 * with the lowest latest level, else the one longest unpractised. Null when nothing is in focus.
 */
export const behaviourInHand = ({ skill }: Pick<SectionFacts, 'skill'>): Practice | null => {
  const roundsOf = ({ behaviour }: Practice): number =>
    skill.practisedNow.find((one) => one.behaviour === behaviour)?.rounds ?? 0;
  return (
    practicesOf({ ...skill, commitments: [] })
      .filter(({ inFocus }) => inFocus)
      .sort(
        (a, b) =>
          roundsOf(b) - roundsOf(a) ||
          Number(isApart(b)) - Number(isApart(a)) ||
          (a.level ?? LEVEL_UNKNOWN) - (b.level ?? LEVEL_UNKNOWN) ||
          ((a.touchedOn ?? '') < (b.touchedOn ?? '') ? -1 : 1),
      )[0] ?? null
  );
};
