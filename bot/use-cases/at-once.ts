type Answers<Questions> = { [Name in keyof Questions]: Awaited<Questions[Name]> };

/** The answers to questions that don't wait for each other, by name: the database is asked all of them at once. */
export const atOnce = async <Questions extends Readonly<Record<string, unknown>>>(
  questions: Questions,
): Promise<Answers<Questions>> => {
  const answers = await Promise.all(
    Object.entries(questions).map(async ([name, question]) => [name, await question] as const),
  );
  return Object.fromEntries(answers) as Answers<Questions>;
};
