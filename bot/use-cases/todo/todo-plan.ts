import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { hasTask, isFollowed, taskFactsOf, toBeWritten } from '../../../shared/domain/todo-comparison.ts';
import type { CommitmentTask } from '../../../shared/domain/todo-comparison.ts';
import { rhythmsWithOwn } from '../handover/rhythms-with-own.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';

/** A person's commitment with its task: `promisedTo` names the other person, and `asManager` tells whether the owner is their manager. */
export type PlannedTask = Readonly<{
  commitment: Commitment | null;
  task: CommitmentTask;
  promisedTo: string;
  asManager: boolean;
}>;

/** More than anybody has open at once. */
const OPEN_MAX = 500;

type PlanningStores = Uses<{
  commitment: 'listed' | 'several';
  person: 'several';
  rhythm: 'endedOf' | 'ofPerson';
  todo: 'forgetTask' | 'saveTask' | 'tasksOf';
}>;

/** The task with what is to be written to To Do next. */
const noted = (commitment: Commitment, task: CommitmentTask): CommitmentTask =>
  task.state === 'there' ? { ...task, written: toBeWritten(taskFactsOf(commitment), task) } : task;

/**
 * The person's commitments that should be, or have been, in their To Do. Forgets those that ended too long ago to be followed. Notes
 * a task before asking for it, so that it can be found by its link when no answer says whether it was made.
 */
export const planTodo = async (
  stores: PlanningStores,
  me: Person,
  now: Instant,
): Promise<readonly PlannedTask[]> => {
  const rhythms = await rhythmsWithOwn(stores, me.id);
  const people = await participantsOf(stores, rhythms);
  const tasks = new Map((await stores.todo.tasksOf(me.id)).map((task) => [task.commitment, task]));
  const { commitments: open } = await stores.commitment.listed({
    ...{ rhythms: rhythms.map(({ id }) => id), person: me.id, of: 'own' },
    ...{ open: OPEN_MAX, answered: 0 },
  });
  const isListed = new Set(open.map(({ id }) => id));
  const others = await stores.commitment.several([...tasks.keys()].filter((id) => !isListed.has(id)));
  const commitments = new Map([...open, ...others].map((one) => [one.id, one]));

  for (const { id, ...more } of open)
    if (!tasks.has(id) && hasTask({ id, ...more }, me.id)) {
      const making = { commitment: id, state: 'making' } as const;
      await stores.todo.saveTask(me.id, making);
      tasks.set(id, making);
    }

  const planned: PlannedTask[] = [];
  for (const [id, task] of tasks) {
    const commitment = commitments.get(id) ?? null;
    const isOver = commitment !== null && !isFollowed(commitment, dayAt(now, me.zone));
    if (isOver || (task.state === 'deleted' && commitment?.owner !== me.id)) {
      await stores.todo.forgetTask(me.id, id);
      continue;
    }
    if (task.state === 'deleted') continue;
    const rhythm = rhythms.find((one) => one.id === commitment?.rhythm);
    const next = commitment === null ? task : noted(commitment, task);
    if (JSON.stringify(next) !== JSON.stringify(task)) await stores.todo.saveTask(me.id, next);
    planned.push({
      ...{ commitment, task: next },
      promisedTo: rhythm ? nameOf(people, otherThan(rhythm, me.id)).name : '',
      asManager: rhythm?.manager === me.id,
    });
  }
  return planned;
};
