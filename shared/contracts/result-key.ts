import { z } from 'zod/mini';
import { personId, resultKeyId } from '../domain/ids.ts';
import { KEY_NAME_MAX, SECRET_SHAPE } from '../domain/result-key.ts';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';

export const resultKey = z.object({
  id: resultKeyId,
  name: z.string(),
  madeBy: z.object({ id: personId, name: z.string() }),
  madeAt: instant,
  lastUsedAt: z.nullable(instant),
});
export type ResultKeyView = z.output<typeof resultKey>;

export const listResultKeys = endpoint({
  name: 'listResultKeys',
  method: 'GET',
  path: '/api/result-keys',
  summary: 'The keys with which other systems bring results; for administrators',
  reply: z.object({ keys: z.array(resultKey) }),
  refusals: { 403: ['administrators-only'] },
});

export const makeResultKey = endpoint({
  name: 'makeResultKey',
  method: 'POST',
  path: '/api/result-keys',
  summary:
    'Make a key whose secret the sender has drawn; the server is told its SHA-256 and never the secret',
  body: z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(KEY_NAME_MAX)),
    digest: z.string().check(z.regex(SECRET_SHAPE, 'not-a-digest')),
  }),
  reply: resultKey,
  refusals: { 403: ['administrators-only'], 422: ['enough-keys'] },
});

export const withdrawResultKey = endpoint({
  name: 'withdrawResultKey',
  method: 'POST',
  path: '/api/result-keys/withdraw',
  summary: 'Withdraw a key: from then on nothing comes in with it',
  body: z.object({ id: resultKeyId }),
  reply: z.object({ id: resultKeyId }),
  refusals: { 403: ['administrators-only'], 404: ['not-found'] },
});
