import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { outboxKeyIn } from './cards/outbox-key.ts';
import type { ChatResult } from './chat-answer.ts';
import { refused } from './chat-context.ts';
import type { ChatContext } from './chat-context.ts';

/** A tap on one of our cards, and its answer. */
export type CardAction = Readonly<{
  verb: string;
  /** The outbox key of the message on whose card it was; null for a card that the bot didn't send of its own accord. */
  outbox: string | null;
  answer: (context: ChatContext) => Promise<ChatResult>;
}>;

/** One verb of our cards. `read` returns null for data that no card of ours sends. */
export type CardActionDefinition = Readonly<{ verb: string; read: (sent: unknown) => CardAction | null }>;

/** A day from `Input.Date`, which is missing or empty when none is chosen. */
export const chosenDay = z
  .union([calendarDay, z.literal('')])
  .nullish()
  .transform((day) => (day === '' || day == null ? null : day));

/** The person that the card is for, if it is for one alone. */
const addressed = z.object({ for: z.optional(personId) });

/**
 * Defines one verb: the fields that its card sends, and the use case and card that answer it. Only the fields' shape is checked here; the
 * use case checks what they refer to. A card meant for somebody else does nothing.
 */
export const defineCardAction = <Fields extends z.ZodObject>(
  verb: string,
  fields: Fields,
  answer: (context: ChatContext, sent: z.output<Fields>) => Promise<ChatResult>,
): CardActionDefinition => ({
  verb,
  read: (sent) => {
    const to = addressed.safeParse(sent);
    const read = fields.safeParse(sent);
    if (!to.success || !read.success) return null;
    const isFor = ({ me }: ChatContext) => to.data.for === undefined || to.data.for === me.id;
    return {
      verb,
      outbox: outboxKeyIn(sent),
      answer: (context) =>
        isFor(context) ? answer(context, read.data) : Promise.resolve(refused(context, 'not-yours')),
    };
  },
});

const invoked = z.object({
  action: z.object({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).nullish() }),
});

/** The data in an `adaptiveCard/action` invoke's value, with the verb among it, as in an `Action.Submit`. */
export const executedData = (value: unknown): unknown => {
  const read = invoked.safeParse(value);
  return read.success ? { ...read.data.action.data, verb: read.data.action.verb } : null;
};
