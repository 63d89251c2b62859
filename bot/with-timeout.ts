/** The result of `work`, or an error with the message `late` when it takes longer. The work itself goes on, and its result is ignored. */
export const withTimeout = <Value>(work: Promise<Value>, timeoutMs: number, late: string): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(late)), timeoutMs);
  });
  return Promise.race([work, timedOut]).finally(() => clearTimeout(timer));
};
