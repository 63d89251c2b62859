import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { ChangeInTodo, CommitmentTask } from '../../../shared/domain/todo-comparison.ts';
import type { CommitmentChangeStores } from '../commitment/change-commitment-state.ts';
import { keepCommitment } from '../commitment/keep-commitment.ts';
import { moveCommitment } from '../commitment/move-commitment.ts';
import { reopenCommitment } from '../commitment/reopen-commitment.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { lookAt } from './look-at-todo.ts';

/** The store functions that taking in changes from To Do uses. */
export type TodoTakingStores = CommitmentChangeStores &
  Uses<{ commitment: 'lastMove'; session: 'ofRhythm'; todo: 'forgetTask' | 'saveTask' }>;

/** What happened to one commitment's task; `becomes` is null when the task no longer exists. */
export type TaskOutcome = Readonly<{
  commitment: Commitment | null;
  task: CommitmentTask;
  becomes: CommitmentTask | null;
  change: ChangeInTodo | null;
}>;

/** Applies what the owner ticked off, unticked or put off in To Do, as the buttons here would; false if that isn't possible now. */
const take = async (
  context: UseCaseContext<TodoTakingStores>,
  { id, version }: Commitment,
  change: ChangeInTodo,
): Promise<boolean> => {
  if (change === 'kept') return (await keepCommitment(context, { id, version })).ok;
  if (change === 'reopened') return (await reopenCommitment(context, { id, version })).ok;
  // To Do asks nobody for a reason.
  return (await moveCommitment(context, { id, version, to: change.movedTo, reason: 'other' })).ok;
};

/**
 * Takes in a change to one task, compared with the commitment as it was when looked at. If somebody else changed that first, the
 * task's record stays as it was, and it is looked at once more.
 */
export const takeInTodo = async (
  context: UseCaseContext<TodoTakingStores>,
  { commitment, task, becomes, change }: TaskOutcome,
): Promise<void> => {
  const { stores, me, now } = context;
  if (change !== null && commitment !== null && !(await take(context, commitment, change))) {
    const { id, version } = commitment;
    await stores.outbox.add([lookAt(me.id, `${id}:${version}:again`, now)]);
    return;
  }
  if (JSON.stringify(becomes) === JSON.stringify(task)) return;
  if (becomes === null) await stores.todo.forgetTask(me.id, task.commitment);
  else await stores.todo.saveTask(me.id, becomes);
};
