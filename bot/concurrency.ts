type Waiting = Readonly<{ resume: () => void; giveUp: (error: Error) => void }>;

/**
 * Runs at most so many things of one person's, or one mailbox's, at once; more wait for their turn. When one fails in a way that the next
 * would too, all that wait behind it fail with it: nobody waits for one time-out after another.
 */
export const createConcurrencyLimit = (
  atOnce: number,
  isShared: (error: unknown) => boolean = () => false,
) => {
  const running = new Map<string, { count: number; waiting: Waiting[] }>();
  return async <Value>(whose: string, run: () => Promise<Value>): Promise<Value> => {
    const mine = running.get(whose) ?? { count: 0, waiting: [] };
    running.set(whose, mine);
    if (mine.count >= atOnce)
      await new Promise<void>((resume, giveUp) => mine.waiting.push({ resume, giveUp }));
    else mine.count += 1;
    try {
      return await run();
    } catch (error) {
      if (error instanceof Error && isShared(error))
        for (const { giveUp } of mine.waiting.splice(0)) giveUp(error);
      throw error;
    } finally {
      const next = mine.waiting.shift();
      if (next) next.resume();
      else mine.count -= 1;
      if (mine.count === 0) running.delete(whose);
    }
  };
};
