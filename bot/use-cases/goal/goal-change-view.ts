import type { GoalChangeView } from '../../../shared/contracts/goal-change.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { awaitsAnswerOf } from '../../../shared/domain/goal-change.ts';
import type { GoalTermsChange } from '../../../shared/domain/goal-change.ts';
import type { GoalTerms } from '../../../shared/domain/goal-terms.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { nameOf } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Changes of goals, as the reader may see them; a goal that they may not see, or that is gone, has no name. */
export const goalChangeViews = async (
  stores: Uses<{ goal: 'several'; person: 'several' }>,
  changes: readonly GoalTermsChange[],
  reader: PersonId,
  maySee: (goal: Goal) => boolean,
): Promise<GoalChangeView[]> => {
  const people = await stores.person.several([...new Set(changes.map(({ by }) => by))]);
  const served = changes.flatMap(({ was, became }) => [was?.parent, became.parent]);
  const goals = await stores.goal.several([...new Set(served.filter((id) => id != null))]);
  const nameOfGoal = (id: GoalId): string => {
    const goal = goals.get(id);
    return goal && maySee(goal) ? goal.name : '';
  };
  const terms = ({ parent, ...rest }: GoalTerms) => ({
    ...rest,
    serves: parent === null ? null : nameOfGoal(parent),
  });
  return changes.map((change) => ({
    version: change.version,
    by: nameOf(people, change.by),
    at: change.at,
    was: change.was && terms(change.was),
    became: terms(change.became),
    reason: change.reason,
    answer: change.answer,
    asksYou: awaitsAnswerOf(change, reader),
  }));
};
