/** The sentences of the coaching model's section 10, in the order in which they are said. `timeline` is for a person's own, never for a group. */
export const insightSentences = [
  'few',
  'change',
  'compared',
  'unclear',
  'together',
  'regression',
  'timeline',
] as const;
export type InsightSentence = (typeof insightSentences)[number];
