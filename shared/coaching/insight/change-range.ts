/** Between what a change lies with a certainty of nine in ten, and the change itself. */
export type ChangeRange = Readonly<{ low: number; mid: number; high: number }>;

/** Whether it may be that nothing has changed. */
export const coversZero = ({ low, high }: ChangeRange): boolean => low <= 0 && high >= 0;
