import { z } from 'zod';
import { PROPOSALS_MAX } from '../../shared/domain/transcript.ts';

const owners = ['manager', 'rep', 'unclear'] as const;

/** A proposal as the model is to write it; a day is not asked for, since our own reader finds it in what is quoted. */
const proposal = z.object({
  text: z.string().max(1_000),
  owner: z.enum(owners),
  quotes: z.array(z.string().max(2_000)),
});

/** The answer's outer shape. What in it is no proposal is thrown away by itself. */
const answer = z.object({ proposals: z.array(z.unknown()) });

/** The JSON schema that the answer is held to. (OpenAI, "Structured outputs": every field required, no others) */
export const PROPOSAL_SCHEMA: Readonly<Record<string, unknown>> = {
  type: 'object',
  additionalProperties: false,
  required: ['proposals'],
  properties: {
    proposals: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'owner', 'quotes'],
        properties: {
          text: { type: 'string' },
          owner: { type: 'string', enum: owners },
          quotes: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The proposals in what a model wrote, as many as a whole transcript has; null if that isn't what it was asked for. */
export const proposalsIn = (text: string): readonly z.output<typeof proposal>[] | null => {
  const read = answer.safeParse(jsonIn(text));
  if (!read.success) return null;
  const fitting = read.data.proposals.flatMap((one) => {
    const fits = proposal.safeParse(one);
    return fits.success ? [fits.data] : [];
  });
  return fitting.slice(0, PROPOSALS_MAX);
};

/** More than any question takes: what a service counts wrongly is not to be summed up for a year. */
const TOKENS_MAX = 1_000_000;
const tokens = z.int().nonnegative().max(TOKENS_MAX);

/** What we read of an answer from `POST /chat/completions`. */
export const completion = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish(),
});
