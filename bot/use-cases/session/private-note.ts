import type { z } from 'zod';
import type { privateNote } from '../../../shared/contracts/private-note.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { findSession } from './find-session.ts';
import type { Uses } from '../stores.ts';

type View = z.output<typeof privateNote>;
const none: View = { text: '', version: 0 };

/** The actor's own note; it is looked up by the actor's id alone, so nobody else's can be returned. */
export const getPrivateNote: UseCase<
  Readonly<{ id: SessionId }>,
  View,
  'not-found',
  Uses<{ privateNote: 'find'; session: 'find' }>
> = async (context, { id }) =>
  (await findSession(context, id))
    ? ok((await context.stores.privateNote.find(id, context.me.id)) ?? none)
    : refuse('not-found');

/** Writes the note; refused with the stored text when another window of the same person was first. */
export const writePrivateNote: UseCase<
  Readonly<{ id: SessionId }> & View,
  View,
  'not-found' | 'changed',
  Uses<{ privateNote: 'find' | 'save'; session: 'find' | 'noteSign' }>
> = async (context, { id, text, version }) => {
  if (!(await findSession(context, id))) return refuse('not-found');
  await context.stores.session.noteSign({ session: id }, true);
  const { privateNote: store } = context.stores;
  return (await store.save(id, context.me.id, text, version))
    ? ok({ text, version: version + 1 })
    : refuse('changed', (await store.find(id, context.me.id)) ?? none);
};
