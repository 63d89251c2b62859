import { conversationTypes } from '../../domain/conversation-type.ts';
import type { ConversationType } from '../../domain/conversation-type.ts';
import { FEWEST } from '../../domain/disclosure.ts';

/** What a month gave one rep. `share` is of the eight weeks that end with it; null while the rhythm is new, or nothing was due. */
export type RepMonth = Readonly<{
  rep: string;
  due: number;
  held: number;
  given: Readonly<Partial<Record<ConversationType, number>>>;
  share: number | null;
}>;

/** What a month gave a group. A part is null where it would be of fewer than five. */
export type TeamFigures = Readonly<{
  /** Sessions that the rhythms gave, and how many of them were held. */
  rhythm: Readonly<{ due: number; held: number }> | null;
  /** Whether everybody was given at least half of what was agreed. */
  isEven: boolean | null;
  /** How many sessions were held of each type, all told. */
  given: Readonly<Record<ConversationType, number>>;
}>;

/** Even is a lowest share of at least half (the model's `overview`). */
export const EVEN_FROM = 0.5;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Nothing of any type. */
export const nothingGiven: TeamFigures['given'] = {
  deal: 0,
  pipeline: 0,
  skill: 0,
  performance: 0,
  preparation: 0,
};

export const addGiven = (
  some: TeamFigures['given'],
  more: Readonly<Partial<Record<ConversationType, number>>>,
): TeamFigures['given'] => {
  const sum = { ...some };
  for (const type of conversationTypes) sum[type] += more[type] ?? 0;
  return sum;
};

/** A group's figures. What one rep had beyond what was due doesn't stand for what another missed. */
export const teamFigures = (reps: readonly RepMonth[]): TeamFigures => {
  const expected = reps.filter(({ due }) => due > 0);
  const shares = reps.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    rhythm:
      expected.length < FEWEST
        ? null
        : {
            due: sumOf(expected.map(({ due }) => due)),
            held: sumOf(expected.map(({ due, held }) => Math.min(due, held))),
          },
    isEven: shares.length < FEWEST ? null : Math.min(...shares) >= EVEN_FROM,
    given: reps.map(({ given }) => given).reduce<TeamFigures['given']>(addGiven, nothingGiven),
  };
};
