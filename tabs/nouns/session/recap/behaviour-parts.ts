import type { Recap } from '../../../../shared/contracts/recap.ts';

type Behaviours = Recap['behaviours'];
type Part = Readonly<{ title: 'recap.practised' | 'recap.behaviours'; of: Behaviours }>;

/** The recap's parts about behaviours: those practised, and the others in focus or rated, if any of those was rated. */
export const behaviourParts = (behaviours: Behaviours): readonly Part[] => {
  const practised = behaviours.filter(({ rounds }) => rounds > 0);
  const others = behaviours.filter(({ rounds }) => rounds === 0);
  const isRated = others.some(({ mine, theyHaveRated }) => mine !== null || theyHaveRated);
  return [
    ...(practised.length > 0 ? [{ title: 'recap.practised', of: practised } as const] : []),
    ...(isRated ? [{ title: 'recap.behaviours', of: others } as const] : []),
  ];
};
