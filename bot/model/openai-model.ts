import { setTimeout as wait } from 'node:timers/promises';
// The package sends by the platform's own fetch with this, which has to come first.
import 'openai/shims/web';
import OpenAI from 'openai';
import { z } from 'zod';
import type { ModelUse } from '../../shared/domain/model.ts';
import type { ModelReply, ProposalModel } from '../use-cases/transcript/proposal-model.ts';
import { instructionFor, linesAsJson } from './instruction.ts';
import { completion, PROPOSAL_SCHEMA, proposalsIn } from './proposal-schema.ts';

export type ModelAddress = Readonly<{ url: string; key: string; name: string }>;

export type ModelParts = Readonly<{
  settings: ModelAddress;
  warn: (fields: object, text: string) => void;
  /** How long a question may take in all, if it isn't the usual time. */
  timeoutMs?: number;
}>;

/** A tab waits for 15 s (`tabs/platform/request.ts`); after this the talk is read without a model. */
const TIMEOUT_MS = 12_000;
/** Statuses that pass, and that are tried once more: too many at once, or not just now. */
const PASSING = new Set([429, 500, 502, 503, 504]);
/** How long to wait before that when nothing is said of it, in milliseconds. */
const PAUSE_MS = 500;

/** Longer than any answer of use, in bytes; what goes on for longer is broken off. */
const ANSWER_MAX_BYTES = 512 * 1_024;

const failed: ModelReply = {
  proposals: null,
  use: { isFailed: true, inputTokens: 0, outputTokens: 0 },
};

/** The response as it comes, broken off where it is too long. */
const bounded = (response: Response): Response => {
  let left = ANSWER_MAX_BYTES;
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new RangeError('too long'));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(cut) ?? null, response);
};

/** What the package throws when the service answers with an error, or can't be reached. */
const serviceFault = z.object({
  status: z.number().optional(),
  // A service may write anything there, also what it was sent.
  code: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .nullish()
    .catch(null),
  headers: z.object({ 'retry-after': z.string().optional() }).optional(),
});
type ServiceFault = z.output<typeof serviceFault>;

/** How long the service wants to be left alone, in milliseconds. */
const pauseAfter = ({ headers }: ServiceFault): number => {
  const text = headers?.['retry-after'] ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) * 1_000 : PAUSE_MS;
};

/** What is told of a fault: nothing of ours or of the talk. */
const causeOf = (error: unknown): object => {
  const { status = null, code = null } = serviceFault.safeParse(error).data ?? {};
  return { status, code, error: error instanceof Error ? error.constructor.name : typeof error };
};

const replyIn = (answer: unknown): ModelReply => {
  const { choices, usage } = completion.parse(answer);
  const [choice] = choices;
  // Cut short, held back or refused, it is no answer.
  const isWhole = choice?.finish_reason === 'stop' && !choice.message.refusal;
  const proposals = isWhole ? proposalsIn(choice.message.content ?? '') : null;
  const use: ModelUse = {
    isFailed: proposals === null,
    inputTokens: usage?.prompt_tokens ?? 0,
    outputTokens: usage?.completion_tokens ?? 0,
  };
  return { proposals, use };
};

/** A model behind an OpenAI-compatible address (`POST /chat/completions`), which answers by a JSON schema. */
export const openAiModel = ({ settings, warn, timeoutMs = TIMEOUT_MS }: ModelParts): ProposalModel => {
  const client = new OpenAI({
    baseURL: settings.url,
    apiKey: settings.key,
    // Ours below, since the package waits for as long as it is told to.
    maxRetries: 0,
    timeout: timeoutMs,
    // Led elsewhere, the talk would go along.
    fetch: async (address, init) => bounded(await fetch(address, { ...init, redirect: 'error' })),
  });
  return async (question) => {
    const until = AbortSignal.timeout(timeoutMs);
    const begun = performance.now();
    const ask = (): Promise<unknown> =>
      client.chat.completions.create(
        {
          model: settings.name,
          messages: [
            { role: 'system', content: instructionFor(question) },
            { role: 'user', content: linesAsJson(question) },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'next_steps', strict: true, schema: PROPOSAL_SCHEMA },
          },
        },
        { signal: until },
      );
    const askAgain = async (error: unknown): Promise<unknown> => {
      const fault = serviceFault.safeParse(error).data;
      if (fault?.status === undefined || !PASSING.has(fault.status)) throw error;
      const pause = pauseAfter(fault);
      if (performance.now() - begun + pause >= timeoutMs) throw error;
      await wait(pause, undefined, { signal: until });
      return ask();
    };
    try {
      const reply = replyIn(await ask().catch(askAgain));
      if (reply.proposals === null) warn({}, 'the language model answered in another shape');
      return reply;
    } catch (error) {
      warn(causeOf(error), 'the language model did not answer');
      return failed;
    }
  };
};
