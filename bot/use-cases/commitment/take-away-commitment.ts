import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { followInTodo } from '../todo/look-at-todo.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { followReminders } from './follow-reminders.ts';

/** The store functions that taking a commitment away uses. */
export type CommitmentRemovalStores = Uses<{
  commitment: 'remove';
  outbox: 'add';
  person: 'several';
  publish: true;
  todo: 'find';
}>;

/** Deletes a commitment that nobody has acted on: its cards, its task in To Do and what both see follow. */
export const takeAwayCommitment = async (
  { stores, now }: Pick<UseCaseContext<CommitmentRemovalStores>, 'stores' | 'now'>,
  commitment: Commitment,
  rhythm: Rhythm,
): Promise<void> => {
  await stores.commitment.remove(commitment.id);
  await followReminders(stores, commitment, rhythm, now);
  await followInTodo(stores, { ...commitment, version: commitment.version + 1 }, now);
  await publishToPair(stores, rhythm, 'commitment', commitment.session);
};
