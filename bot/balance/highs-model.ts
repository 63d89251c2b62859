import type { Highs, Model } from 'highs';
import type { IntegerProgram, ProgramRow } from '../../shared/coaching/balance/integer-program.ts';

const entriesOf = (rows: readonly ProgramRow[], numCols: number) => {
  const terms = rows.map((row) => row.terms.filter(([, coefficient]) => coefficient !== 0));
  const starts = [0];
  for (const of of terms) starts.push((starts.at(-1) ?? 0) + of.length);
  return {
    ...({ format: 'csr', numRows: rows.length, numCols } as const),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(terms.flat(), ([column]) => column),
    values: Float64Array.from(terms.flat(), ([, coefficient]) => coefficient),
  };
};

/** Hands the program's columns and rows to HiGHS. The model keeps memory outside JavaScript's until it is disposed of. */
export const createModel = (highs: Highs, { columns, rows }: IntegerProgram): Model => {
  const { integer, continuous } = highs.constants.variableType;
  const model = highs.createModel({
    ...{ numCols: columns.length, numRows: rows.length },
    colCost: columns.map(() => 0),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: entriesOf(rows, columns.length),
    integrality: columns.map(({ isInteger }) => (isInteger ? integer : continuous)),
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0 });
  return model;
};

/** The values of the program's columns in the solution that the model holds; null if it holds none. */
export const readValues = (
  highs: Highs,
  model: Model,
  { columns }: IntegerProgram,
): readonly number[] | null =>
  model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    ? Array.from(model.getSolution().colValue, (value, column) =>
        columns[column]?.isInteger ? Math.round(value) : value,
      )
    : null;
