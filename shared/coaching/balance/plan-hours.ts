import { runsWithSession, shortestOf } from './coming-hours.ts';
import type { ComingHours, RepKey } from './coming-hours.ts';
import type { SolveProgram } from './integer-program.ts';
import { planProgram } from './plan-program.ts';
import { readPlan } from './read-plan.ts';
import type { CoachingPlan } from './read-plan.ts';

/** Weeks in a row, both included, in which a rep must have a session and there is no room for any. */
export type FullWeeks = Readonly<{ rep: RepKey; first: number; last: number }>;

/**
 * What came of it. `no-plan`: somebody would wait longer than their interval and a week, whatever else is left out; where weeks without room
 * are the reason, the first such. `no-time`: nothing was found in the time there was.
 */
export type PlanOutcome =
  | Readonly<{ state: 'planned'; plan: CoachingPlan; isOptimal: boolean }>
  | Readonly<{ state: 'no-plan'; full: FullWeeks | null }>
  | Readonly<{ state: 'no-time' }>;

const findFullWeeks = ({ weeks, reps }: ComingHours): FullWeeks | null =>
  reps
    .flatMap((rep) =>
      runsWithSession(rep, weeks.length)
        .filter((run) => run.every((week) => (weeks[week]?.capacity ?? 0) < shortestOf(rep)))
        .map((run) => ({ rep: rep.id, first: Math.min(...run), last: Math.max(...run) })),
    )
    .at(0) ?? null;

/** Distributes a manager's coming hours over their reps, as the coaching model's section 9 says. */
export const planHours = async (hours: ComingHours, solve: SolveProgram): Promise<PlanOutcome> => {
  const full = findFullWeeks(hours);
  if (full !== null) return { state: 'no-plan', full };
  const { program, reps } = planProgram(hours);
  const outcome = await solve(program);
  switch (outcome.state) {
    case 'infeasible':
      return { state: 'no-plan', full: null };
    case 'nothing-found':
      return { state: 'no-time' };
    case 'optimal':
    case 'stopped':
      return {
        state: 'planned',
        plan: readPlan(reps, outcome.values),
        isOptimal: outcome.state === 'optimal',
      };
  }
};
