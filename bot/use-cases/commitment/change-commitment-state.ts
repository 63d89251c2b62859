import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { CommitmentEvent } from './commitment-store.ts';
import { publishToPair } from '../use-case.ts';
import type { ExpectedVersion, UseCaseContext } from '../use-case.ts';
import { findCommitment, showCommitment } from './find-commitment.ts';
import type { CommitmentInRhythm } from './find-commitment.ts';
import { followReminders } from './follow-reminders.ts';
import { planReminders } from './reminders.ts';
import type { Uses } from '../stores.ts';
import { followInTodo } from '../todo/look-at-todo.ts';

type CommitmentChange = Readonly<{
  commitment: Commitment;
  event: Omit<CommitmentEvent, 'commitment' | 'at' | 'by'>;
}>;

/** The store functions that changing a commitment's state uses. */
export type CommitmentChangeStores = Uses<{
  commitment: 'find' | 'note' | 'save';
  outbox: 'add';
  person: 'several';
  publish: true;
  rhythm: 'find';
  todo: 'find';
}>;

/**
 * Applies one answer to a commitment: the domain decides it, the event is noted with who gave it, and both people are told.
 * Refuses with the current state when somebody else was first.
 */
export const changeCommitmentState = async <Refusal extends string>(
  context: UseCaseContext<CommitmentChangeStores>,
  { id, version }: ExpectedVersion<CommitmentId>,
  decide: (
    found: CommitmentInRhythm,
  ) =>
    | Result<CommitmentChange, Refusal, CommitmentView>
    | Promise<Result<CommitmentChange, Refusal, CommitmentView>>,
): Promise<Result<CommitmentView, Refusal | 'not-found' | 'changed', CommitmentView | null>> => {
  const { stores, me, now } = context;
  const found = await findCommitment(context, id);
  if (!found) return refuse('not-found');
  if (found.commitment.version !== version) return refuse('changed', await showCommitment(context, found));
  const decided = await decide(found);
  if (!decided.ok) return decided;
  const { commitment, event } = decided.value;
  if (!(await stores.commitment.save(commitment, version))) {
    const current = await findCommitment(context, id);
    return refuse('changed', current && (await showCommitment(context, current)));
  }
  await stores.commitment.note({ ...event, commitment: id, at: now, by: me.id });
  await planReminders(stores, commitment, found.rhythm, now);
  await followReminders(stores, found.commitment, found.rhythm, now);
  await followInTodo(stores, { ...commitment, version: version + 1 }, now, found.commitment.owner);
  // A session other than the one it was recorded in may be following it up.
  await publishToPair(stores, found.rhythm, 'commitment');
  return ok(await showCommitment(context, { ...found, commitment: { ...commitment, version: version + 1 } }));
};
