import { createProgramSolver } from '../bot/balance/program-solver.ts';
import { answerBalanceLineBy } from '../shared/coaching/balance/balance-line.ts';
import { answerLines } from './answer-lines.ts';

const { solve, end } = createProgramSolver();
await answerLines(answerBalanceLineBy(solve));
await end();
