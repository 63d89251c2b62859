import { z } from 'zod';
import type { Card } from './card.ts';

/** More than anybody counts down in a list. */
const OFFERED_MAX = 10;
/** Taps that pick one of several. */
const picks = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.enum(['show', 'keep', 'help', 'move-to', 'ask-drop', 'ask-cancel', 'ask-move', 'ask-prepare']),
  data: z.looseObject({ id: z.optional(z.uuid()), session: z.optional(z.uuid()) }),
});

const picksIn = (value: unknown): readonly z.output<typeof picks>[] => {
  if (Array.isArray(value)) return value.flatMap(picksIn);
  if (typeof value !== 'object' || value === null) return [];
  const pick = picks.safeParse(value);
  return pick.success ? [pick.data] : Object.values(value).flatMap(picksIn);
};

/** The promises or 1:1s that a card lets its reader choose among, by their ids, in the order shown; none where there is nothing to choose. */
export const offeredOn = ({ body, actions = [] }: Card): readonly string[] => {
  const found = picksIn([body, actions]);
  const ids = [...new Set(found.flatMap(({ data }) => data.id ?? data.session ?? []))];
  const verbs = new Set(found.map(({ verb }) => verb));
  return ids.length > 1 && verbs.size === 1 ? ids.slice(0, OFFERED_MAX) : [];
};
