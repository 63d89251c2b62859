import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openModelAnswers } from '../../local-teams/model/model-answers.ts';
import { addModel, MODEL_KEY, MODEL_NAME, MODEL_PATH } from '../../local-teams/model/model-routes.ts';
import { openAiModel } from '../../bot/model/openai-model.ts';
import { PROPOSALS_MAX } from '../../shared/domain/transcript.ts';
import type { ProposalModel } from '../../bot/use-cases/transcript/proposal-model.ts';

const app = Fastify();
const answers = openModelAnswers();
const warned: object[] = [];
let address: string;
const modelAt = (given: object = {}, timeoutMs = 5_000): ProposalModel =>
  openAiModel({
    settings: { url: `${address}${MODEL_PATH}`, key: MODEL_KEY, name: MODEL_NAME, ...given },
    warn: (fields) => warned.push(fields),
    timeoutMs,
  });
const TALK = {
  names: { manager: 'Maria Lindqvist', rep: 'Ali Rezai' },
  lines: [
    { by: 'manager', at: 3, text: 'Bilagan till Stena är fel.' },
    { by: 'rep', at: 5, text: 'Lämna det till mig.' },
  ],
} as const;
const PROPOSAL = {
  text: 'Ordna bilagan till Stena',
  owner: 'rep',
  quotes: ['Bilagan till Stena är fel.', 'Lämna det till mig.'],
};
const FAILED = { proposals: null, use: { isFailed: true, inputTokens: 0, outputTokens: 0 } };

beforeAll(async () => {
  addModel(app, answers);
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());
beforeEach(() => {
  answers.clear();
  warned.length = 0;
});

test('the talk is asked about with a strict schema, and what is proposed comes with the tokens it took', async () => {
  const reply = await modelAt()(TALK);
  expect(reply).toMatchObject({ proposals: [PROPOSAL], use: { isFailed: false } });
  expect(reply.use.inputTokens).toBeGreaterThan(reply.use.outputTokens);
  expect(reply.use.outputTokens).toBeGreaterThan(0);
  expect(answers.asked()[0]).toContain('{"by":"rep","text":"Lämna det till mig."}');
  expect(warned).toEqual([]);
});

test('what is no proposal is thrown away, and the others stand; what is written beside them is not read', async () => {
  answers.plan({
    kind: 'proposals',
    proposals: [
      { ...PROPOSAL, due: '2027-01-01', admin: true },
      { text: 4 },
      'ett löfte',
      null,
      { ...PROPOSAL, owner: 'eva' },
    ],
  });
  expect((await modelAt()(TALK)).proposals).toEqual([PROPOSAL]);
});

test.each([
  ['text that is no JSON', { kind: 'text', text: 'Visst! Här är förslagen:' }],
  ['another shape', { kind: 'text', text: '{"steps": []}' }],
  ['an answer cut short', { kind: 'text', text: '{"proposals": []}', finish: 'length' }],
  ['an answer held back', { kind: 'text', text: '{"proposals": []}', finish: 'content_filter' }],
  ['a refusal', { kind: 'refusal', text: 'I can’t help with that.' }],
] as const)('%s is no answer, and is paid for', async (_what, planned) => {
  answers.plan(planned);
  const reply = await modelAt()(TALK);
  expect(reply).toMatchObject({ proposals: null, use: { isFailed: true } });
  expect(reply.use.inputTokens).toBeGreaterThan(0);
});

test.each([
  ['a body of another interface', { kind: 'body', body: '{"result": "ok"}' }],
  ['a body that is no JSON', { kind: 'body', body: '<html>' }],
  ['a fault that lasts', { kind: 'error', status: 400, code: 'context_length_exceeded' }],
  [
    'a model that is busy for long',
    { kind: 'error', status: 429, code: 'rate_limit_exceeded', retryAfterSeconds: 60 },
  ],
] as const)('%s is no answer, and is asked for once', async (_what, planned) => {
  answers.plan(planned);
  expect(await modelAt()(TALK)).toEqual(FAILED);
  expect(answers.asked()).toHaveLength(1);
});

test('the talk goes nowhere but where it is sent', async () => {
  answers.plan({ kind: 'redirect', to: `${address}${MODEL_PATH}/chat/completions` });
  expect(await modelAt()(TALK)).toEqual(FAILED);
  expect(answers.asked()).toHaveLength(1);
});

test('busy for a moment, it is asked once more when it said so', async () => {
  answers.plan({ kind: 'error', status: 429, code: 'rate_limit_exceeded', retryAfterSeconds: 1 });
  const begun = performance.now();
  expect((await modelAt()(TALK)).proposals).toEqual([PROPOSAL]);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(1_000);
  answers.plan(
    { kind: 'error', status: 503, code: 'server_error' },
    { kind: 'error', status: 503, code: 'server_error' },
  );
  expect(await modelAt()(TALK)).toEqual(FAILED);
});

test('one that never answers, or never comes to an end, is given up in time', async () => {
  for (const kind of ['never', 'unfinished'] as const) {
    answers.plan({ kind });
    expect(await modelAt({}, 300)(TALK)).toEqual(FAILED);
  }
});

/** An answer of this interface, with what is given of it. */
const bodyWith = ({ content = JSON.stringify({ proposals: [PROPOSAL] }), tokens = 10, more = '' }) => ({
  kind: 'body' as const,
  body: JSON.stringify({
    more,
    choices: [{ finish_reason: 'stop', message: { content } }],
    usage: { prompt_tokens: tokens, completion_tokens: tokens },
  }),
});

test('an answer that is too long is broken off, and of many proposals no more are read than a talk has', async () => {
  answers.plan(bodyWith({}), bodyWith({ more: ' '.repeat(10_000_000) }));
  expect((await modelAt()(TALK)).proposals).toEqual([PROPOSAL]);
  expect(await modelAt()(TALK)).toEqual(FAILED);
  answers.plan({ kind: 'proposals', proposals: Array.from({ length: 500 }, () => PROPOSAL) });
  expect((await modelAt()(TALK)).proposals).toHaveLength(PROPOSALS_MAX);
});

test.each([-1, 0.5, 1e12, Number.MAX_SAFE_INTEGER])(
  'a count of %d tokens is no count, and nothing is added up from it',
  async (tokens) => {
    answers.plan(bodyWith({ tokens }));
    expect(await modelAt()(TALK)).toEqual(FAILED);
  },
);

test('what a service writes where its code of a fault is does not reach the log', async () => {
  answers.plan({ kind: 'error', status: 400, code: 'Bilagan till Stena är fel.' });
  expect(await modelAt()(TALK)).toEqual(FAILED);
  expect(warned).toEqual([{ status: 400, code: null, error: 'BadRequestError' }]);
});

test('with a wrong key, a wrong name or nobody there it fails without a word of what was said', async () => {
  for (const wrong of [{ key: 'another' }, { name: 'another' }, { url: 'http://127.0.0.1:9' }])
    expect(await modelAt(wrong)(TALK)).toEqual(FAILED);
  expect(warned).toHaveLength(3);
  expect(JSON.stringify(warned)).not.toMatch(/bilaga|Stena|Rezai|another|local-model-key/i);
});
