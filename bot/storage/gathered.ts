import { nextTick } from 'node:process';
import { sql } from 'kysely';

/**
 * Asks many questions of one kind with one statement: those that are asked in one go, by whoever asks them. `ask` gets each question once;
 * one that it gives no answer to has none.
 */
export const gathered = <Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<ReadonlyMap<Question, Answer>>,
): ((question: Question) => Promise<Answer | undefined>) => {
  let questions = new Set<Question>();
  let answers: Promise<ReadonlyMap<Question, Answer>> | null = null;
  return async (question) => {
    questions.add(question);
    answers ??= new Promise<void>((gone) => nextTick(gone)).then(() => {
      const asked = [...questions];
      questions = new Set();
      answers = null;
      return ask(asked);
    });
    return (await answers).get(question);
  };
};

/** Gathered questions as rows of a statement, each with its number, `nth`, which the statement gives back with its answer. */
export const asRows = (questions: readonly object[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(questions.map((question, nth) => ({ nth, ...question })))}::jsonb)`;

/** The rows that a statement gave, by the question that each answers. */
export const byQuestion = <Question, Row extends Readonly<{ nth: number }>>(
  questions: readonly Question[],
  rows: readonly Row[],
): ReadonlyMap<Question, Row> =>
  new Map(
    rows.flatMap((row) => {
      const question = questions[row.nth];
      return question === undefined ? [] : [[question, row]];
    }),
  );
