import type { Language } from '../../shared/domain/language.ts';
import type { CommitmentId } from '../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { TaskFacts } from '../../shared/domain/todo-comparison.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarAnswer, NewWatch, WatchRenewal } from './calendar-port.ts';

/** A task in To Do, with the commitment it was made for if Kadens made it. */
export type FoundTask = TaskFacts & Readonly<{ taskId: string; linkedTo: string | null }>;

/** What one commitment's task should say: its words, and with whom it was agreed. */
export type TaskToMake = Readonly<{
  commitment: CommitmentId;
  title: string;
  due: CalendarDay | null;
  zone: string;
  language: Language;
  promisedTo: string;
  /** Whether it was promised by somebody's manager, which decides the page it is on. */
  asManager: boolean;
}>;

/** The functions of somebody's Microsoft To Do that effects use. Its answers are like the calendar's: both are Graph's. */
export type Todo = WatchRenewal &
  Readonly<{
    /** The list called Kadens; null when there is none. `not-found`: their mailbox can't be reached. */
    findList: (who: Actor) => CalendarAnswer<Readonly<{ listId: string }> | null>;
    /** Whether that list is still there. */
    hasList: (who: Actor, listId: string) => CalendarAnswer<boolean>;
    createList: (who: Actor) => CalendarAnswer<Readonly<{ listId: string }>>;
    /** A list's tasks, with their days by the clock of that zone. */
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
    /** Subscribes Kadens to changes in that list. */
    watch: (who: Actor, listId: string, now: Instant) => CalendarAnswer<NewWatch>;
  }>;
