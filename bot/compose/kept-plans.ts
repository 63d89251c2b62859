/** A plan is made anew so long after it was ready, in seconds, since somebody's calendar may have changed. */
const KEPT_SECONDS = 300;
/** So many plans are kept on a node, the latest asked about. */
const PLANS_KEPT = 500;

/** `readyAt`: null while it is being made. */
type KeptPlan<Plan> = Readonly<{ restsOn: string; plan: Promise<Plan> }> & { readyAt: number | null };

/**
 * Keeps plans with what they rest on. One that is still being made is waited for, however long that takes: whoever began anew would stand
 * last in the solver's queue again, and might never get any. One that failed isn't kept.
 */
export const createKeptPlans = <Plan>(elapsedSeconds: () => number) => {
  const kept = new Map<string, KeptPlan<Plan>>();

  const make = (key: string, restsOn: string, plan: Promise<Plan>): KeptPlan<Plan> => {
    const made: KeptPlan<Plan> = { restsOn, plan, readyAt: null };
    plan.then(
      () => {
        made.readyAt = elapsedSeconds();
      },
      () => {
        if (kept.get(key) === made) kept.delete(key);
      },
    );
    return made;
  };

  /** The plan kept under that key, as long as it rests on the same; else one made now. */
  return (key: string, restsOn: string, makeNow: () => Promise<Plan>): Promise<Plan> => {
    const known = kept.get(key);
    const isFresh =
      known?.restsOn === restsOn &&
      (known.readyAt === null || elapsedSeconds() - known.readyAt < KEPT_SECONDS);
    const made = isFresh ? known : make(key, restsOn, makeNow());
    kept.delete(key);
    kept.set(key, made);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - PLANS_KEPT))) kept.delete(oldest);
    return made.plan;
  };
};
