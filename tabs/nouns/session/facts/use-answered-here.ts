import { useState } from 'react';

/**
 * Whether what is in hand took the place of something that was answered in this window: then the focus goes to it. `answered` is to be called
 * with each answer. When the other person answers, the focus stays where it is.
 */
export const useAnsweredHere = (inHand: string | null) => {
  const [shown, setShown] = useState<Readonly<{ inHand: string | null; before: string | null }>>({
    inHand,
    before: null,
  });
  const [last, setLast] = useState<string | null>(null);
  const now = shown.inHand === inHand ? shown : { inHand, before: shown.inHand };
  if (now !== shown) setShown(now);
  return { follows: last !== null && now.before === last, answered: () => setLast(inHand) };
};
