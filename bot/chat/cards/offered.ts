import { z } from 'zod';
import { calendarDay } from '../../../shared/domain/time.ts';
import type { OpenQuestion } from '../../use-cases/written-message/written-message-store.ts';
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

/** A tap that settles whose something is; where there are many, the choices are in a list of their own. */
const settles = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.enum(['record', 'decide']),
  data: z.looseObject({
    ...{ text: z.string(), from: z.string(), choice: z.optional(z.string()) },
    ...{ due: z.nullish(calendarDay), reading: z.optional(z.string()) },
  }),
});
const listed = z.looseObject({ id: z.literal('choice'), choices: z.array(z.object({ value: z.string() })) });

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : [value, ...(Array.isArray(value) ? value : Object.values(value)).flatMap(partsOf)];

/** What a card asks of a step or a decision, as the `place`th answer to its message; null for a card that asks nothing such. */
export const questionOn = ({ body, actions = [] }: Card, place: number): OpenQuestion | null => {
  const parts = partsOf([body, actions]);
  const taps = parts.flatMap((one) => settles.safeParse(one).data ?? []);
  const [tap] = taps;
  if (tap === undefined) return null;
  const { text, from, due = null, reading = '' } = tap.data;
  const inList = parts.flatMap((one) => listed.safeParse(one).data?.choices ?? []);
  const choices = [...taps.flatMap(({ data }) => data.choice ?? []), ...inList.map(({ value }) => value)];
  return { verb: tap.verb, text, due, from, reading, place, choices };
};
