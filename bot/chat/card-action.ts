import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import type { ChatResult } from './chat-answer.ts';
import { refused } from './chat-context.ts';
import type { ChatContext } from './chat-context.ts';

/** What was tapped on a card of ours, and what answers it. */
export type CardAction = Readonly<{
  verb: string;
  answer: (context: ChatContext) => Promise<ChatResult>;
}>;

/** One verb of our cards. `read` gives null for what no card of ours sends. */
export type CardActionDefinition = Readonly<{ verb: string; read: (sent: unknown) => CardAction | null }>;

/** A day from `Input.Date`, which is left out or empty when none is chosen. */
export const chosenDay = z
  .union([calendarDay, z.literal('')])
  .nullish()
  .transform((day) => (day === '' || day == null ? null : day));

/** Whom the card is for, where it is for one alone. */
const addressed = z.object({ for: z.optional(personId) });

/**
 * Says one verb: what its card sends back, and the use case and card that answer it. What is named in it is checked by the use
 * case; here only its shape. A card that is for somebody else does nothing.
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
      answer: (context) =>
        isFor(context) ? answer(context, read.data) : Promise.resolve(refused(context, 'not-yours')),
    };
  },
});

const invoked = z.object({
  action: z.object({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).nullish() }),
});

/** What an `adaptiveCard/action` invoke's value sends, with its verb among its data as an `Action.Submit` has it. */
export const executedData = (value: unknown): unknown => {
  const read = invoked.safeParse(value);
  return read.success ? { ...read.data.action.data, verb: read.data.action.verb } : null;
};
