/** What that work gives, or an error that says so when it takes longer than that. The work itself goes on unheard. */
export const withTimeout = <Value>(work: Promise<Value>, timeoutMs: number, late: string): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(late)), timeoutMs);
  });
  return Promise.race([work, timedOut]).finally(() => clearTimeout(timer));
};
