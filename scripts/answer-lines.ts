import { once } from 'node:events';

/** Lines end with a line feed only: JSON may contain the other separators. */
async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n');
    parts.push(first);
    for (const other of others) {
      yield parts.join('');
      parts = [other];
    }
  }
  yield parts.join('');
}

/** Writes the answer to every input line, in order, skipping empty lines. */
export const answerLines = async (answer: (line: string) => string | Promise<string>): Promise<void> => {
  process.stdin.setEncoding('utf8');
  for await (const line of linesOf(process.stdin)) {
    const question = line.replace(/^\ufeff/u, '').trim();
    if (question !== '' && !process.stdout.write(`${await answer(question)}\n`))
      await once(process.stdout, 'drain');
  }
};
