import { useState } from 'react';

/** What somebody has just chosen, shown until the facts include it, or until null is set, as after a refusal. */
export const useAhead = <Chosen>(
  facts: unknown,
  isPending: boolean,
): readonly [Chosen | null, (chosen: Chosen | null) => void] => {
  const [ahead, setAhead] = useState<Readonly<{ chosen: Chosen; facts: unknown }> | null>(null);
  const isAhead = ahead !== null && (isPending || ahead.facts === facts);
  return [isAhead ? ahead.chosen : null, (chosen) => setAhead(chosen === null ? null : { chosen, facts })];
};
