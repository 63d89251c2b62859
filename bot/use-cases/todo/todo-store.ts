import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarWatch } from '../rhythm/calendar-watch-store.ts';
import type { CommitmentTask } from '../../../shared/domain/todo-comparison.ts';

/**
 * Where somebody's steps in Microsoft To Do stand, once they have chosen to have them there. `waiting`: they are about to be put
 * there. `consent-needed`: Kadens may not, or no longer. `no-mailbox`: Graph does not reach theirs. `removed`: they have got rid of
 * the list there, which turned it off.
 */
export type TodoStanding = 'waiting' | 'on' | 'consent-needed' | 'no-mailbox' | 'removed';

/** A person's list; null until it is there. `watch`: that Kadens is told of changes in it, until then. */
export type TodoList = Readonly<{
  person: PersonId;
  standing: TodoStanding;
  listId: string | null;
  watch: Omit<CalendarWatch, 'person'> | null;
}>;

/** Whose steps are in Microsoft To Do, and what is known of each one's task. */
export type TodoStore = Readonly<{
  find: (person: PersonId) => Promise<TodoList | null>;
  /** The same, with its row locked until the transaction ends. */
  lock: (person: PersonId) => Promise<TodoList | null>;
  bySubscription: (subscriptionId: string) => Promise<TodoList | null>;
  save: (list: TodoList) => Promise<void>;
  /** That nobody is told of changes in it any more; a list that has been turned off meanwhile stays so. */
  dropWatch: (person: PersonId, subscriptionId: string) => Promise<void>;
  /** With what is known of the tasks in it. */
  remove: (person: PersonId) => Promise<void>;
  tasksOf: (person: PersonId) => Promise<readonly CommitmentTask[]>;
  saveTask: (person: PersonId, task: CommitmentTask) => Promise<void>;
  forgetTask: (person: PersonId, commitment: CommitmentId) => Promise<void>;
}>;
