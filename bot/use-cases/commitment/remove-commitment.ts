import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isUnfinished } from '../../../shared/domain/session.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { followReminders } from './follow-reminders.ts';
import { followInTodo } from '../todo/look-at-todo.ts';
import { findCommitment } from './find-commitment.ts';

/** Removes a commitment recorded in a session (*Ta bort*); either may, until the two have ended the session. */
export const removeCommitment: UseCase<
  Readonly<{ id: CommitmentId }>,
  Readonly<{ id: CommitmentId }>,
  'not-found' | 'not-open' | 'session-closed',
  Uses<{
    commitment: 'find' | 'remove';
    outbox: 'add';
    person: 'several';
    publish: true;
    rhythm: 'find';
    session: 'lock';
    todo: 'find';
  }>
> = async (context, { id }) => {
  const { stores, now } = context;
  const found = await findCommitment(context, id);
  if (!found) return refuse('not-found');
  const { commitment, rhythm } = found;
  const session = commitment.session && (await stores.session.lock(commitment.session));
  if (!session || !isUnfinished(session)) return refuse('session-closed');
  if (commitment.state !== 'open') return refuse('not-open');
  await stores.commitment.remove(id);
  await followReminders(stores, commitment, rhythm, now);
  await followInTodo(stores, { ...commitment, version: commitment.version + 1 }, now);
  await publishToPair(stores, rhythm, 'commitment', session.id);
  return ok({ id });
};
