import type { Language } from '../../shared/domain/language.ts';
import type { CommitmentId } from '../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { TaskFacts } from '../../shared/domain/todo-comparison.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarAnswer, NewWatch, WatchRenewal } from './calendar-port.ts';

/** A task that is there, and the commitment that it was made for, where it was made here. */
export type FoundTask = TaskFacts & Readonly<{ taskId: string; linkedTo: string | null }>;

/** What is to stand in somebody's To Do of one commitment: its words, and with whom it was agreed. */
export type TaskToMake = Readonly<{
  commitment: CommitmentId;
  title: string;
  due: CalendarDay | null;
  zone: string;
  language: Language;
  promisedTo: string;
  /** Whether it was promised as somebody's manager, which says on which page it stands. */
  asManager: boolean;
}>;

/** What the effects need of somebody's Microsoft To Do. It answers as their calendar does: both are Graph's. */
export type Todo = WatchRenewal &
  Readonly<{
    /** The list that is called Kadens; null when there is none. `not-found`: their mailbox can't be reached. */
    findList: (who: Actor) => CalendarAnswer<Readonly<{ listId: string }> | null>;
    /** Whether that list is still there. */
    hasList: (who: Actor, listId: string) => CalendarAnswer<boolean>;
    createList: (who: Actor) => CalendarAnswer<Readonly<{ listId: string }>>;
    /** The tasks of a list, with their days by the clock of that zone. */
    tasks: (who: Actor, listId: string, zone: string) => CalendarAnswer<readonly FoundTask[]>;
    find: (who: Actor, listId: string, taskId: string) => CalendarAnswer<Readonly<{ taskId: string }>>;
    create: (who: Actor, listId: string, task: TaskToMake) => CalendarAnswer<Readonly<{ taskId: string }>>;
    update: (
      who: Actor,
      listId: string,
      taskId: string,
      change: Partial<TaskFacts>,
      zone: string,
    ) => CalendarAnswer<null>;
    remove: (who: Actor, listId: string, taskId: string) => CalendarAnswer<null>;
    /** Has Kadens told of changes in that list. */
    watch: (who: Actor, listId: string, now: Instant) => CalendarAnswer<NewWatch>;
  }>;
