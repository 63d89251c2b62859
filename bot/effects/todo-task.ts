import type { Commitment } from '../../shared/domain/commitment.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { compareWithTask, foundByLink, hasTask, taskFactsOf } from '../../shared/domain/todo-comparison.ts';
import type { CommitmentTask } from '../../shared/domain/todo-comparison.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import { dayAhead } from '../use-cases/commitment/find-commitment.ts';
import type { TaskOutcome } from '../use-cases/todo/take-in-todo.ts';
import type { PlannedTask } from '../use-cases/todo/todo-plan.ts';
import type { CalendarAnswer } from './calendar-port.ts';
import type { FoundTask, Todo } from './todo-port.ts';

/** Whose To Do it is, which list, and when it is looked at. */
export type TodoPlace = Readonly<{ todo: Todo; who: Actor; me: Person; listId: string; now: Instant }>;

type SettledAnswer = CalendarAnswer<TaskOutcome>;

/** Removes the task of a commitment that is no longer the person's to keep. */
const takeOut = async (
  { todo, who, listId }: TodoPlace,
  { commitment, task }: PlannedTask,
  found: FoundTask | undefined,
): SettledAnswer => {
  const outcome = { ok: true, value: { commitment, task, becomes: null, change: null } } as const;
  const taskId = task.state === 'there' ? task.taskId : found?.taskId;
  if (taskId === undefined) return outcome;
  const removed = await todo.remove(who, listId, taskId);
  return removed.ok || removed.refusal === 'not-found' ? outcome : removed;
};

const make = async (
  { todo, who, me, listId }: TodoPlace,
  commitment: Commitment,
  { task, promisedTo, asManager }: PlannedTask,
): SettledAnswer => {
  const known = taskFactsOf(commitment);
  // A commitment kept before its task was made needs none.
  if (known.completed) return { ok: true, value: { commitment, task, becomes: null, change: null } };
  const made = await todo.create(who, listId, {
    ...{ commitment: commitment.id, title: known.title, due: known.due, promisedTo, asManager },
    ...{ zone: me.zone, language: me.language },
  });
  if (!made.ok) return made;
  const { id } = commitment;
  const becomes = {
    commitment: id,
    state: 'there',
    taskId: made.value.taskId,
    known,
    written: null,
  } as const;
  return { ok: true, value: { commitment, task, becomes, change: null } };
};

const compare = async (
  { todo, who, me, listId, now }: TodoPlace,
  commitment: Commitment,
  task: CommitmentTask,
  found: FoundTask,
): SettledAnswer => {
  const { taskId } = found;
  const base = task.state === 'there' ? task : foundByLink(taskId, commitment.id, found);
  const today = dayAt(now, me.zone);
  const { change, write, known } = compareWithTask(
    taskFactsOf(commitment),
    found,
    base,
    (day) => dayAhead(day, today).ok,
  );
  const becomes = { commitment: commitment.id, state: 'there', taskId, known, written: null } as const;
  if (Object.keys(write).length > 0) {
    const written = await todo.update(who, listId, taskId, write, me.zone);
    if (!written.ok) return written;
  }
  return { ok: true, value: { commitment, task, becomes, change } };
};

/**
 * Brings one commitment and its task in line: writes what is due to be written, and returns what was done in To Do, to be taken in. A
 * task that its owner has deleted there is not made again.
 */
export const settleTask = async (
  place: TodoPlace,
  planned: PlannedTask,
  found: FoundTask | undefined,
): SettledAnswer => {
  const { commitment, task } = planned;
  if (commitment === null || !hasTask(commitment, place.me.id)) return takeOut(place, planned, found);
  if (found) return compare(place, commitment, task, found);
  if (task.state === 'making') return make(place, commitment, planned);
  const unchanged = { ok: true, value: { commitment, task, becomes: task, change: null } } as const;
  if (task.state === 'deleted') return unchanged;
  // It may only be missing from the list that was read.
  const still = await place.todo.find(place.who, place.listId, task.taskId);
  if (still.ok) return unchanged;
  if (still.refusal !== 'not-found') return still;
  const becomes = { commitment: commitment.id, state: 'deleted' } as const;
  return { ok: true, value: { commitment, task, becomes, change: null } };
};
