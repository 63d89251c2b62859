/** Asks again and again, so many milliseconds after each answer, whatever it was; until the function that is returned is called. */
export const askUntilStopped = (ask: () => Promise<unknown>, milliseconds: number): (() => void) => {
  let next: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;
  const askLater = (): void => {
    if (isStopped) return;
    next = setTimeout(() => void ask().finally(askLater), milliseconds);
  };
  askLater();
  return () => {
    isStopped = true;
    if (next !== null) clearTimeout(next);
  };
};
