/** What is drawn whole: a person, or a manager with all their reps. Changes are summed. */
export type Unit = Readonly<{
  coached: Readonly<{ count: number; sum: number }>;
  others: Readonly<{ count: number; sum: number }>;
}>;

/** How often everybody is drawn anew (coaching model, section 10). */
const DRAWS = 2_000;

/** The mean change of the coached in each draw, and how far it lies above the others'. */
export type DrawnMeans = Readonly<{ change: readonly number[]; compared: readonly number[] }>;

const drawOnce = (groups: readonly (readonly Unit[])[], random: () => number) => {
  const total = { coached: 0, coachedSum: 0, others: 0, othersSum: 0 };
  for (const group of groups)
    for (let nth = 0; nth < group.length; nth += 1) {
      const unit = group[Math.floor(random() * group.length)];
      if (unit === undefined) continue;
      total.coached += unit.coached.count;
      total.coachedSum += unit.coached.sum;
      total.others += unit.others.count;
      total.othersSum += unit.others.sum;
    }
  return total;
};

/**
 * Draws as many units from each group as it has, with replacement, and each time takes the means (the bootstrap). A draw in which nobody is coached,
 * or nobody is among the others though there are some, says nothing and is drawn again: only where managers are drawn can that be.
 */
export const resample = (groups: readonly (readonly Unit[])[], random: () => number): DrawnMeans => {
  const hasOthers = groups.flat().some(({ others }) => others.count > 0);
  const change: number[] = [];
  const compared: number[] = [];
  while (change.length < DRAWS) {
    const { coached, coachedSum, others, othersSum } = drawOnce(groups, random);
    if (coached === 0 || (hasOthers && others === 0)) continue;
    change.push(coachedSum / coached);
    if (hasOthers) compared.push(coachedSum / coached - othersSum / others);
  }
  return { change, compared };
};
