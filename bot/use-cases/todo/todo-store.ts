import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarWatch } from '../rhythm/calendar-watch-store.ts';
import type { CommitmentTask } from '../../../shared/domain/todo-comparison.ts';

/**
 * The state of a person's commitments in Microsoft To Do, once they have chosen that. `waiting`: about to be put there.
 * `consent-needed`: Kadens has no permission, or no longer has it. `no-mailbox`: Graph does not reach their mailbox. `removed`: they
 * deleted the list there, which turned it off.
 */
export type TodoStanding = 'waiting' | 'on' | 'consent-needed' | 'no-mailbox' | 'removed';

/** A person's list; `listId` is null until it exists. `watch`: the subscription to its changes, until that expires. */
export type TodoList = Readonly<{
  person: PersonId;
  standing: TodoStanding;
  listId: string | null;
  watch: Omit<CalendarWatch, 'person'> | null;
}>;

/** Who has commitments in Microsoft To Do, and what is known of each one's task. */
export type TodoStore = Readonly<{
  find: (person: PersonId) => Promise<TodoList | null>;
  /** The same, with its row locked until the transaction ends. */
  lock: (person: PersonId) => Promise<TodoList | null>;
  bySubscription: (subscriptionId: string) => Promise<TodoList | null>;
  save: (list: TodoList) => Promise<void>;
  /** Drops the watch, so that no more changes are notified; a list turned off meanwhile stays off. */
  dropWatch: (person: PersonId, subscriptionId: string) => Promise<void>;
  /** Removes the list and what is known of the tasks in it. */
  remove: (person: PersonId) => Promise<void>;
  tasksOf: (person: PersonId) => Promise<readonly CommitmentTask[]>;
  saveTask: (person: PersonId, task: CommitmentTask) => Promise<void>;
  forgetTask: (person: PersonId, commitment: CommitmentId) => Promise<void>;
}>;
