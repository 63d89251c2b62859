type Group = Readonly<{ coached: number; others: number }>;

/** More of the difference lies between managers than among the reps of each. */
const MAINLY = 0.5;

/**
 * Whether coaching differs mainly between managers: the intraclass correlation of being coached, from a one-way analysis of variance, is over a
 * half. Corrected for chance, unlike the plain share of variance, which comes near 1 where managers have few reps each. With one manager, or a
 * manager for each rep, there is nothing between managers that isn't between persons.
 */
export const differsBetweenManagers = (managers: readonly Group[]): boolean => {
  const sizes = managers.map(({ coached, others }) => coached + others);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const coached = managers.reduce((sum, group) => sum + group.coached, 0);
  const groups = managers.length;
  if (groups < 2 || people === groups) return false;
  const squares = managers.reduce((sum, group, nth) => sum + group.coached ** 2 / (sizes[nth] ?? 1), 0);
  const between = (squares - coached ** 2 / people) / (groups - 1);
  const within = (coached - squares) / (people - groups);
  const usualSize = (people - sizes.reduce((sum, size) => sum + size ** 2, 0) / people) / (groups - 1);
  return between - within > MAINLY * (between + (usualSize - 1) * within);
};
