/**
 * What is done, in a form that reads well in a list. `will` says that it was promised in so many words,
 * `can` that it was offered, `asked` that somebody was asked to; `known` that we know the verb; `vague` that nothing can be seen when it is done.
 */
export type Action = Readonly<{
  text: string;
  known: boolean;
  vague: boolean;
  mode: 'plain' | 'will' | 'can' | 'asked';
}>;

/** An action of a sentence that names nobody; `spoken` tells that it is the speaker's own, not an infinitive or imperative. */
export type LoneAction = Action & Readonly<{ spoken: boolean }>;
