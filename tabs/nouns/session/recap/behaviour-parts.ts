import type { Recap } from '../../../../shared/contracts/recap.ts';

type Behaviours = Recap['behaviours'];
type Part = Readonly<{ title: 'recap.practised' | 'recap.behaviours'; of: Behaviours }>;

/** The parts of a recap about behaviours: what was practised, and what was in focus or rated, where anything was rated. */
export const behaviourParts = (behaviours: Behaviours): readonly Part[] => {
  const practised = behaviours.filter(({ rounds }) => rounds > 0);
  const others = behaviours.filter(({ rounds }) => rounds === 0);
  const isRated = others.some(({ mine, theyHaveRated }) => mine !== null || theyHaveRated);
  return [
    ...(practised.length > 0 ? [{ title: 'recap.practised', of: practised } as const] : []),
    ...(isRated ? [{ title: 'recap.behaviours', of: others } as const] : []),
  ];
};
