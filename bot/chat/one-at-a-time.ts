/**
 * Runs calls with the same key one after the other in this process: an activity delivered again while its answer is on its way waits for
 * that, and is not answered twice.
 */
export const createSerialiser = () => {
  const running = new Map<string, Promise<unknown>>();
  return async <Value>(key: string, run: () => Promise<Value>): Promise<Value> => {
    const done = (running.get(key) ?? Promise.resolve()).then(run, run);
    running.set(key, done);
    try {
      return await done;
    } finally {
      if (running.get(key) === done) running.delete(key);
    }
  };
};
