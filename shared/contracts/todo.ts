import { z } from 'zod/mini';
import { endpoint } from './endpoint.ts';

/**
 * The state of your next steps in Microsoft To Do. `consent-ended`: you gave Kadens permission to put them there, and it no longer applies.
 * `removed`: the list was deleted there, which turned it off.
 */
const todo = z.object({
  state: z.enum(['off', 'waiting', 'on', 'consent-needed', 'consent-ended', 'no-mailbox', 'removed']),
});
export type TodoView = z.output<typeof todo>;

export const getTodo = endpoint({
  name: 'getTodo',
  method: 'GET',
  path: '/api/me/todo',
  summary: 'Whether your next steps are put in Microsoft To Do, and what is in the way',
  reply: todo,
});

export const turnOnTodo = endpoint({
  name: 'turnOnTodo',
  method: 'POST',
  path: '/api/me/todo',
  summary:
    'Have your open next steps put in Microsoft To Do, in a list called Kadens; also again, after consent',
  reply: todo,
});

export const turnOffTodo = endpoint({
  name: 'turnOffTodo',
  method: 'DELETE',
  path: '/api/me/todo',
  summary: 'Have nothing more put in Microsoft To Do, nor taken from there; what is there stays',
  reply: todo,
});
