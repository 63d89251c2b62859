import type { Highs, Model } from 'highs';
import type { IntegerProgram, ProgramOutcome, Stage } from '../../shared/coaching/balance/integer-program.ts';
import { createModel, readValues } from './highs-model.ts';

/** How much a total may be off that isn't made of whole numbers: a tenth of what HiGHS allows a row. */
const TOLERANCE = 1e-7;
/** Whole numbers that differ do so by more. */
const LESS_THAN_ONE = 0.999;

type Values = readonly number[];

const isWhole = ({ columns }: IntegerProgram, { terms }: Stage): boolean =>
  terms.every(([column, coefficient]) => columns[column]?.isInteger && Number.isInteger(coefficient));

const totalOf = ({ terms }: Stage, found: Values): number =>
  terms.reduce((sum, [column, coefficient]) => sum + coefficient * (found[column] ?? 0), 0);

/** Minimises one stage's total, beginning with what the stage before came to. */
const runStage = (model: Model, program: IntegerProgram, stage: Stage, found: Values | null) => {
  const cost = new Float64Array(program.columns.length);
  for (const [column, coefficient] of stage.terms) cost[column] = (cost[column] ?? 0) + coefficient;
  cost.forEach((coefficient, column) => void model.changeColCost(column, coefficient));
  model.options.set('mip_abs_gap', isWhole(program, stage) ? LESS_THAN_ONE : TOLERANCE);
  if (found !== null) model.setSolution({ colValue: found });
  return model.run().modelStatus;
};

/** Keeps what a stage came to: its columns as they are, or its total no larger. */
const keepStage = (model: Model, program: IntegerProgram, stage: Stage, found: Values): void => {
  const { terms, settles } = stage;
  for (const column of settles) {
    const value = found[column] ?? 0;
    model.changeColBounds(column, value, value);
  }
  if (settles.length > 0) return;
  const total = totalOf(stage, found);
  model.addRow(-Infinity, total + (isWhole(program, stage) ? LESS_THAN_ONE / 2 : TOLERANCE), {
    indices: Int32Array.from(terms, ([column]) => column),
    values: Float64Array.from(terms, ([, coefficient]) => coefficient),
  });
};

/**
 * Meets the program's objectives in order, each exactly, within so many seconds in all; then gives the best that was found. Tells of each
 * stage's solution on the way. Takes its time on the thread that it runs on.
 */
export const solveProgram = (
  highs: Highs,
  program: IntegerProgram,
  { seconds, onBetter }: Readonly<{ seconds: number; onBetter: (values: Values) => void }>,
): ProgramOutcome => {
  if (program.columns.length === 0) return { state: 'optimal', values: [] };
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  const model = createModel(highs, program);
  // What the runs have taken so far counts, as the model's clock isn't set back between them.
  model.options.set('time_limit', seconds);
  let found: Values | null = null;
  try {
    for (const stage of program.stages) {
      if (found !== null && totalOf(stage, found) <= (stage.least ?? -Infinity)) {
        keepStage(model, program, stage, found);
        continue;
      }
      const status = runStage(model, program, stage, found);
      if (found === null && (status === infeasible || status === unboundedOrInfeasible))
        return { state: 'infeasible' };
      found = readValues(highs, model, program) ?? found;
      if (found !== null) onBetter(found);
      if (status !== optimal)
        return found === null ? { state: 'nothing-found' } : { state: 'stopped', values: found };
      if (found !== null) keepStage(model, program, stage, found);
    }
    return found === null ? { state: 'nothing-found' } : { state: 'optimal', values: found };
  } finally {
    model.dispose();
  }
};
