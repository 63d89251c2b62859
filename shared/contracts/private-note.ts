import { z } from 'zod/mini';
import { endpoint, version } from './endpoint.ts';
import { sessionParams } from './session-view.ts';

export const PRIVATE_NOTE_MAX = 20_000;

export const privateNote = z.object({ text: z.string().check(z.maxLength(PRIVATE_NOTE_MAX)), version });

export const getPrivateNote = endpoint({
  name: 'getPrivateNote',
  method: 'GET',
  path: '/api/sessions/:id/private-note',
  summary: 'Your own note; nobody else can read it in the product',
  params: sessionParams,
  reply: privateNote,
});

export const writePrivateNote = endpoint({
  name: 'writePrivateNote',
  method: 'PUT',
  path: '/api/sessions/:id/private-note',
  summary: 'Write your own note',
  params: sessionParams,
  body: privateNote,
  reply: privateNote,
  refusals: { 409: ['changed'] },
});
