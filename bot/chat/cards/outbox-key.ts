import { z } from 'zod';
import { cardSchema } from './card.ts';
import type { Card } from './card.ts';

const tapped = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  data: z.record(z.string(), z.unknown()),
});
const parts = z.record(z.string(), z.unknown());

const keyed = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => keyed(one, key));
  const read = parts.safeParse(value);
  if (!read.success) return value;
  const inner = Object.fromEntries(Object.entries(read.data).map(([name, one]) => [name, keyed(one, key)]));
  const action = tapped.safeParse(inner);
  return action.success ? { ...action.data, data: { outbox: key, ...action.data.data } } : inner;
};

/** The card of the message with that outbox key: whatever is tapped on it, or asks for it anew, tells that it has arrived. */
export const withOutboxKey = (card: Card, key: string): Card => cardSchema.parse(keyed(card, key));

const sent = z.object({ outbox: z.string().max(200) });

/** The outbox key in what a card has sent; null for a card that the bot didn't send of its own accord. */
export const outboxKeyIn = (data: unknown): string | null => sent.safeParse(data).data?.outbox ?? null;
