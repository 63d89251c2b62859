import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { IncomingActivity } from './activity.ts';
import { writtenBody } from './message-text.ts';

/** Results in one answer at most (Microsoft Learn, "Respond to search command": `count`). */
export const RESULTS_MAX = 25;
/** As much of a message as is read, in characters; nobody says a step later in one. */
const BODY_MAX = 30_000;
const WORDS_MAX = 300;

/** The message that a command was chosen on. */
export type ChosenMessage = Readonly<{
  id: string;
  text: string;
  /** Null for an app's message, a guest's and one from another organisation. */
  author: PersonId | null;
  at: Instant | null;
}>;

/** What a person asks of the message extension. `message` is null where it was opened while writing. */
export type ExtensionRequest = Readonly<
  | { what: 'open'; message: ChosenMessage | null }
  | { what: 'submit'; message: ChosenMessage | null; data: unknown }
  | { what: 'find'; words: string; skip: number; count: number }
>;

/** `value.messagePayload` (Microsoft Learn, "Create and send dialog": payload activity properties). */
const messagePayload = z
  .object({
    id: z.string().min(1).max(512),
    createdDateTime: z.catch(z.nullish(instant), null),
    body: z
      .object({ contentType: z.string().catch('html'), content: z.string() })
      .nullish()
      .catch(null),
    from: z
      .object({ user: z.object({ id: personId }).nullish() })
      .nullish()
      .catch(null),
  })
  .transform(({ id, createdDateTime, body, from }): ChosenMessage => ({
    id,
    text: body ? writtenBody({ ...body, content: body.content.slice(0, BODY_MAX) }) : '',
    author: from?.user?.id ?? null,
    at: createdDateTime ?? null,
  }))
  .nullish()
  .catch(null);

const saveStep = z.object({
  commandId: z.literal('saveStep'),
  messagePayload,
  data: z.unknown().optional(),
});

const findStep = z.object({
  commandId: z.literal('findStep'),
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown().optional() }))
    .nullish()
    .catch(null),
  queryOptions: z
    .object({
      skip: z.coerce.number().int().min(0).catch(0),
      count: z.coerce.number().int().min(1).max(RESULTS_MAX).catch(RESULTS_MAX),
    })
    .nullish()
    .catch(null),
});

const PREFIX = 'composeExtension/';

export const isExtensionInvoke = ({
  type,
  name,
}: Readonly<{ type: string; name?: string | null | undefined }>) =>
  type === 'invoke' && (name?.startsWith(PREFIX) ?? false);

/** Whether the answer is shown in a dialog, else in place of results. */
export const isDialogInvoke = (name: string | null | undefined): boolean =>
  name === `${PREFIX}fetchTask` || name === `${PREFIX}submitAction`;

/** What an invoke asks for; null for what no command of ours sends. The first search of all has no words. */
export const extensionRequestIn = ({ name, value }: IncomingActivity): ExtensionRequest | null => {
  if (isDialogInvoke(name)) {
    const read = saveStep.safeParse(value);
    if (!read.success) return null;
    const { messagePayload: message = null, data } = read.data;
    return name === `${PREFIX}fetchTask` ? { what: 'open', message } : { what: 'submit', message, data };
  }
  const read = name === `${PREFIX}query` ? findStep.safeParse(value) : null;
  if (!read?.success) return null;
  const { parameters, queryOptions } = read.data;
  const said = parameters?.find((one) => one.name === 'text')?.value;
  const { skip = 0, count = RESULTS_MAX } = queryOptions ?? {};
  return { what: 'find', words: typeof said === 'string' ? said.slice(0, WORDS_MAX) : '', skip, count };
};
