import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import { lacksLeave } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { TodoList, TodoStanding } from '../use-cases/todo/todo-store.ts';
import type { CalendarAnswer } from './calendar-port.ts';
import { keptWatch } from './kept-watch.ts';
import type { FoundTask, Todo } from './todo-port.ts';

/** How long a watch has to last still when somebody's To Do is looked at, in minutes: a night may fail, and the next comes in time. */
const LASTING = 2 * 24 * 60;

/** What is read of somebody's list; `gone`: they have got rid of it. */
export type ReadList =
  | Readonly<{ state: 'read'; listId: string; watch: TodoList['watch']; tasks: readonly FoundTask[] }>
  | Readonly<{ state: 'gone' }>;

/** The list called Kadens. It is looked for before it is made, since making it may have been answered by nobody. */
const found = async (todo: Todo, who: Actor): CalendarAnswer<Readonly<{ listId: string }>> => {
  const before = await todo.findList(who);
  if (!before.ok) return before;
  return before.value === null ? todo.createList(who) : { ok: true, value: before.value };
};

/** Reads somebody's list, which is made where there is none yet. */
export const readList = async (
  todo: Todo,
  who: Actor,
  { listId: known, watch }: Pick<TodoList, 'listId' | 'watch'>,
  { zone, renew, now }: Readonly<{ zone: string; renew: boolean; now: Instant }>,
): CalendarAnswer<ReadList> => {
  const list = known === null ? await found(todo, who) : ({ ok: true, value: { listId: known } } as const);
  if (!list.ok) return list;
  const { listId } = list.value;
  const tasks = await todo.tasks(who, listId, zone);
  if (tasks.ok) {
    const begin = () => todo.watch(who, listId, now);
    // Without one To Do is still compared, each night.
    const kept = await keptWatch(todo, begin, who, watch, { renew, lasting: LASTING, now });
    return { ok: true, value: { state: 'read', listId, tasks: tasks.value, watch: kept } };
  }
  if (tasks.refusal !== 'not-found') return tasks;
  // Of a mailbox that can't be reached Graph finds nothing at all: that says nothing of the list.
  const isThere = await todo.hasList(who, listId);
  if (!isThere.ok) return isThere;
  return isThere.value ? { ok: false, refusal: 'unavailable' } : { ok: true, value: { state: 'gone' } };
};

/** Where somebody's To Do stands after a refusal that stays; null where it says nothing of that. */
export const standingAfter = (refused: CalendarRefusal): TodoStanding | null => {
  if (lacksLeave(refused)) return 'consent-needed';
  return refused.refusal === 'not-found' ? 'no-mailbox' : null;
};
