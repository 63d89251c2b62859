/** What a section is meant to produce. */
export const yields = ['status', 'notes', 'goal', 'rating', 'deal', 'step'] as const;
export type Yield = (typeof yields)[number];
