import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { answerRefusals, bearerOf, readBodies, StandInRefusal } from '../stand-in-scope.ts';
import type { ModelAnswers, PlannedAnswer } from './model-answers.ts';
import { readSimply } from './simple-reader.ts';
import { schemaFault } from './strict-schema.ts';

/** Where the stand-in for an OpenAI-compatible service is, and what opens it. */
export const MODEL_PATH = '/local/model/v1';
export const MODEL_KEY = 'local-model-key';
export const MODEL_NAME = 'local-model';

const chatCompletion = z.object({
  model: z.string(),
  messages: z
    .array(z.object({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: z.string() }))
    .min(1),
  response_format: z
    .object({
      type: z.literal('json_schema'),
      json_schema: z.object({
        name: z.string().regex(/^[\w-]{1,64}$/),
        strict: z.boolean().optional(),
        schema: z.unknown(),
      }),
    })
    .optional(),
});
type ChatCompletion = z.output<typeof chatCompletion>;

/** The service's error, as it writes one. (OpenAI, "Error codes") */
const modelError = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .header('x-request-id', `req_${randomUUID().replaceAll('-', '')}`)
    .send({
      error: { message, type: status >= 500 ? 'server_error' : 'invalid_request_error', param: null, code },
    });

/** Some four characters are a token. */
const tokensOf = (text: string): number => Math.ceil(text.length / 4);

const completion = (
  { model, messages }: ChatCompletion,
  message: Readonly<{ content: string | null; refusal: string | null }>,
  finish: string,
): object => {
  const [read, written] = [
    messages.reduce((sum, { content }) => sum + tokensOf(content), 0),
    tokensOf(message.content ?? message.refusal ?? ''),
  ];
  return {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion',
    // Real services write their own time here; nothing of ours reads it.
    created: 0,
    model,
    choices: [
      { index: 0, message: { role: 'assistant', ...message }, logprobs: null, finish_reason: finish },
    ],
    usage: { prompt_tokens: read, completion_tokens: written, total_tokens: read + written },
    system_fingerprint: null,
  };
};

const faultIn = ({ model, response_format: format }: ChatCompletion): StandInRefusal | null => {
  if (model !== MODEL_NAME)
    return new StandInRefusal(404, 'model_not_found', `The model '${model}' does not exist.`);
  const fault = format?.json_schema.strict === true ? schemaFault(format.json_schema.schema) : null;
  return fault === null
    ? null
    : new StandInRefusal(400, 'invalid_schema', `Invalid schema for response_format: ${fault}`);
};

const answerAs = (
  reply: FastifyReply,
  asked: ChatCompletion,
  answer: Exclude<PlannedAnswer, { kind: 'never' }>,
): FastifyReply => {
  switch (answer.kind) {
    case 'proposals': {
      const content = JSON.stringify({ proposals: answer.proposals });
      return reply.send(completion(asked, { content, refusal: null }, 'stop'));
    }
    case 'text':
      return reply.send(completion(asked, { content: answer.text, refusal: null }, answer.finish ?? 'stop'));
    case 'refusal':
      return reply.send(completion(asked, { content: null, refusal: answer.text }, 'stop'));
    case 'error':
      if (answer.retryAfterSeconds !== undefined)
        void reply.header('retry-after', String(answer.retryAfterSeconds));
      return modelError(reply, answer.status, answer.code, 'As asked for.');
    case 'body':
      return reply.type('application/json').send(answer.body);
    case 'unfinished': {
      const body = new PassThrough();
      body.write('{"choices": [');
      return reply.type('application/json').send(body);
    }
    case 'redirect':
      return reply.redirect(answer.to, 307);
  }
};

/** The stand-in for a language model: `POST /chat/completions`, by a JSON schema, without streaming. */
export const addModel = (app: FastifyInstance, answers: ModelAnswers): void => {
  void app.register(
    (scope, _options, done) => {
      readBodies(scope);
      answerRefusals(scope, (reply, { status, code, message }) => modelError(reply, status, code, message));
      const kept = new Set<Socket>();
      scope.addHook('preClose', (closed) => {
        for (const socket of kept) socket.destroy();
        closed();
      });
      // A connection that is kept after one that was given up keeps the server from closing for as long.
      scope.addHook('onSend', (_request, reply, payload, sent) => {
        void reply.header('connection', 'close');
        sent(null, payload);
      });
      scope.post('/chat/completions', async (request, reply) => {
        if (bearerOf(request) !== MODEL_KEY)
          throw new StandInRefusal(401, 'invalid_api_key', 'Incorrect API key provided.');
        const asked = chatCompletion.parse(request.body);
        const fault = faultIn(asked);
        if (fault !== null) throw fault;
        const talk = asked.messages.at(-1)?.content ?? '';
        answers.note(asked.messages.map(({ content }) => content).join('\n'));
        await answers.meanwhile();
        const answer = answers.next() ?? { kind: 'proposals', proposals: readSimply(talk) };
        if (answer.kind !== 'never') return answerAs(reply, asked, answer);
        const { socket } = request.raw;
        kept.add(socket);
        await once(socket, 'close');
        kept.delete(socket);
        return reply.hijack();
      });
      done();
    },
    { prefix: MODEL_PATH },
  );
};
