import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import { lacksConsent } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { TodoList, TodoStanding } from '../use-cases/todo/todo-store.ts';
import type { CalendarAnswer } from './calendar-port.ts';
import { keptWatch } from './kept-watch.ts';
import type { FoundTask, Todo } from './todo-port.ts';

/** How long a watch must still last when somebody's To Do is looked at, in minutes: one night may fail, and the next is in time. */
const LASTING = 2 * 24 * 60;

/** What was read of somebody's list; `gone`: they have deleted it. */
export type ReadList =
  | Readonly<{ state: 'read'; listId: string; watch: TodoList['watch']; tasks: readonly FoundTask[] }>
  | Readonly<{ state: 'gone' }>;

/** The list called Kadens. It is searched for before it is made: the answer to an earlier request to make it may have been lost. */
const found = async (todo: Todo, who: Actor): CalendarAnswer<Readonly<{ listId: string }>> => {
  const before = await todo.findList(who);
  if (!before.ok) return before;
  return before.value === null ? todo.createList(who) : { ok: true, value: before.value };
};

/** Reads somebody's list, and makes it if there is none yet. */
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
    // Without a watch To Do is still compared, each night.
    const kept = await keptWatch(todo, begin, who, watch, { renew, lasting: LASTING, now });
    return { ok: true, value: { state: 'read', listId, tasks: tasks.value, watch: kept } };
  }
  if (tasks.refusal !== 'not-found') return tasks;
  // Graph finds nothing in a mailbox that can't be reached: that tells nothing about the list.
  const isThere = await todo.hasList(who, listId);
  if (!isThere.ok) return isThere;
  return isThere.value ? { ok: false, refusal: 'unavailable' } : { ok: true, value: { state: 'gone' } };
};

/** The To Do state that follows from a lasting refusal; null when the refusal doesn't concern it. */
export const standingAfter = (refused: CalendarRefusal): TodoStanding | null => {
  if (lacksConsent(refused)) return 'consent-needed';
  return refused.refusal === 'not-found' ? 'no-mailbox' : null;
};
