/** How the stand-in for a language model is to answer one question, instead of reading it. */
export type PlannedAnswer =
  /** Proposals as they are, whether or not they are as they should be. */
  | Readonly<{ kind: 'proposals'; proposals: readonly unknown[] }>
  /** Any text at all, finished for that reason. */
  | Readonly<{ kind: 'text'; text: string; finish?: 'stop' | 'length' | 'content_filter' }>
  | Readonly<{ kind: 'refusal'; text: string }>
  | Readonly<{ kind: 'error'; status: number; code: string; retryAfterSeconds?: number }>
  /** Something that is no answer from this interface. */
  | Readonly<{ kind: 'body'; body: string }>
  | Readonly<{ kind: 'redirect'; to: string }>
  /** The beginning of an answer, and never the end of it. */
  | Readonly<{ kind: 'unfinished' }>
  | Readonly<{ kind: 'never' }>;

/** What the stand-in was asked and is to answer, while local Teams runs. */
export type ModelAnswers = Readonly<{
  plan: (...answers: readonly PlannedAnswer[]) => void;
  next: () => PlannedAnswer | undefined;
  /** Calls back before a question is answered, once; for what happens meanwhile. */
  whileAnswering: (run: () => Promise<void>) => void;
  meanwhile: () => Promise<void>;
  /** What it was asked, as text, in order. */
  asked: () => readonly string[];
  note: (question: string) => void;
  clear: () => void;
}>;

export const openModelAnswers = (): ModelAnswers => {
  const planned: PlannedAnswer[] = [];
  const questions: string[] = [];
  let during: (() => Promise<void>) | null = null;
  return {
    plan: (...answers) => void planned.push(...answers),
    next: () => planned.shift(),
    whileAnswering: (run) => {
      during = run;
    },
    meanwhile: async () => {
      const run = during;
      during = null;
      await run?.();
    },
    asked: () => questions,
    note: (question) => void questions.push(question),
    clear: () => {
      planned.length = 0;
      questions.length = 0;
      during = null;
    },
  };
};
