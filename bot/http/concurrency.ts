/** Requests of one person that are carried out at once: fewer than half of a node's database connections (bot/storage). */
const AT_ONCE = 4;

/** Carries out at most so many things of one person's at once; what comes beyond that waits for its turn. */
export const createConcurrencyLimit = (atOnce = AT_ONCE) => {
  const running = new Map<string, { count: number; waiting: (() => void)[] }>();
  return async <Value>(person: string, run: () => Promise<Value>): Promise<Value> => {
    const mine = running.get(person) ?? { count: 0, waiting: [] };
    running.set(person, mine);
    if (mine.count >= atOnce) await new Promise<void>((resume) => mine.waiting.push(resume));
    else mine.count += 1;
    try {
      return await run();
    } finally {
      const next = mine.waiting.shift();
      if (next) next();
      else mine.count -= 1;
      if (mine.count === 0) running.delete(person);
    }
  };
};
