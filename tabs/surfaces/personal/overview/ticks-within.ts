/** What is marked on an axis that goes as far on both sides of zero: the largest round number that has room, on both, and zero. */
export const ticksWithin = (most: number): readonly number[] => {
  const power = 10 ** Math.floor(Math.log10(most));
  const round = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
  return [-round, 0, round];
};
