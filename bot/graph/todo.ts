import type { DateTimeTimeZone, TodoTask, TodoTaskList } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { TaskFacts } from '../../shared/domain/todo-comparison.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { BY_UTC, utcTime } from './utc-time.ts';

export const todoScopes = { write: ['Tasks.ReadWrite'] } as const;
const scopes = todoScopes.write;

/** One of a person's lists. */
export type TaskList = Readonly<{ listId: string; name: string }>;

/** A task as it is in To Do, and what of ours it is linked to: the `externalId` that it was made with. */
export type LinkedTask = TaskFacts & Readonly<{ taskId: string; linkedTo: string | null }>;

/** A new task, with the application it comes from and where that opens it. */
export type NewTask = Readonly<{
  title: string;
  body: string;
  due: CalendarDay | null;
  zone: string;
  link: Readonly<{ webUrl: string; applicationName: string; displayName: string; externalId: string }>;
}>;

/** More lists, and more tasks in one list, than anybody has. */
const LISTS_MAX = 500;
const TASKS_MAX = 2_000;
const PAGE = '100';

const MIDNIGHT = 'T00:00:00.000Z';
/** Just less than half a day, in minutes. */
const HALF_DAY = 12 * 60 - 1;

/**
 * The day that a task is due. Graph gives the moment of its midnight, in whatever zone it was written (Microsoft Learn, "Update todoTask",
 * the sample's reply; RogerSelwyn/MS365-ToDo, issue 29): UTC's, the owner's, or else the one nearest to the owner's, since somebody may
 * have set it on a journey.
 */
export const dueDayOf = (midnight: Instant, zone: string): CalendarDay =>
  midnight.endsWith(MIDNIGHT) ? dayAt(midnight, 'UTC') : dayAt(addMinutes(midnight, HALF_DAY), zone);

/** The day in To Do's form: midnight in the owner's zone. In UTC it would be the day before, west of Greenwich. */
const dueDateTime = (due: CalendarDay | null, zone: string): DateTimeTimeZone | null =>
  due === null ? null : { dateTime: `${due}T00:00:00`, timeZone: zone };

const link = z.object({ applicationName: z.string().nullish(), externalId: z.string().nullish() });
const taskIn = (zone: string, applicationName: string) =>
  z
    .object({
      id: z.string().min(1),
      title: z.string(),
      status: z.string(),
      dueDateTime: utcTime.nullish(),
      linkedResources: z.array(link).nullish(),
    })
    .transform(({ id, title, status, dueDateTime: due, linkedResources }): LinkedTask => ({
      taskId: id,
      title,
      completed: status === 'completed',
      due: due ? dueDayOf(due, zone) : null,
      linkedTo: linkedResources?.find((one) => one.applicationName === applicationName)?.externalId ?? null,
    }));
const list = z
  .object({ id: z.string().min(1), displayName: z.string() })
  .transform(({ id, displayName }): TaskList => ({ listId: id, name: displayName }));
const taskId = z.object({ id: z.string().min(1) }).transform(({ id }) => ({ taskId: id }));
const nothing = z.unknown().transform(() => null);

const LISTS = '/me/todo/lists';
const tasksOf = (listId: string): string => `${LISTS}/${encodeURIComponent(listId)}/tasks`;
const taskAt = (listId: string, id: string): string => `${tasksOf(listId)}/${encodeURIComponent(id)}`;

/** A person's own lists. `not-found`: their mailbox is not in Microsoft 365 (MailboxNotEnabledForRESTAPI), or is gone. */
export const listTaskLists =
  (graph: Graph) =>
  (who: OnBehalfOf): Promise<GraphResult<readonly TaskList[]>> =>
    graph.list(who, { method: 'GET', path: LISTS, query: { $top: PAGE }, scopes }, list, LISTS_MAX);

/** Makes a list. Graph deduplicates nothing here: if no answer came, the list may have been made. */
export const createTaskList =
  (graph: Graph) =>
  (who: OnBehalfOf, name: string): Promise<GraphResult<TaskList>> => {
    const body: TodoTaskList = { displayName: name };
    return graph.request(who, { method: 'POST', path: LISTS, body, scopes }, list);
  };

/** A list's tasks, with what of that application they are linked to, which Graph returns only on request. */
export const listTasks =
  (graph: Graph) =>
  (
    who: OnBehalfOf,
    listId: string,
    { zone, applicationName }: Readonly<{ zone: string; applicationName: string }>,
  ): Promise<GraphResult<readonly LinkedTask[]>> =>
    graph.list(
      who,
      {
        method: 'GET',
        path: tasksOf(listId),
        query: { $expand: 'linkedResources', $top: PAGE },
        prefer: [BY_UTC],
        scopes,
      },
      taskIn(zone, applicationName),
      TASKS_MAX,
    );

/** Whether a task is in that list; `not-found` if it isn't, also when it was moved to another list, which gives it another id. */
export const findTask =
  (graph: Graph) =>
  (who: OnBehalfOf, listId: string, id: string): Promise<GraphResult<Readonly<{ taskId: string }>>> =>
    graph.request(who, { method: 'GET', path: taskAt(listId, id), scopes }, taskId);

/** Makes a task. As with a list, it may have been made though no answer came: it is then found by its link. */
export const createTask =
  (graph: Graph) =>
  (who: OnBehalfOf, listId: string, task: NewTask): Promise<GraphResult<Readonly<{ taskId: string }>>> => {
    const { title, body: content, due, zone, link: linked } = task;
    const body: TodoTask = {
      title,
      body: { contentType: 'text', content },
      ...(due !== null && { dueDateTime: dueDateTime(due, zone) }),
      linkedResources: [{ ...linked }],
    };
    return graph.request(who, { method: 'POST', path: tasksOf(listId), body, scopes }, taskId);
  };

/** Writes the given parts of a task, and leaves the rest as its owner has it. */
export const updateTask =
  (graph: Graph) =>
  (
    who: OnBehalfOf,
    listId: string,
    id: string,
    { title, due, completed }: Partial<TaskFacts>,
    zone: string,
  ): Promise<GraphResult<null>> => {
    const body: TodoTask = {
      ...(title !== undefined && { title }),
      ...(due !== undefined && { dueDateTime: dueDateTime(due, zone) }),
      ...(completed !== undefined && { status: completed ? 'completed' : 'notStarted' }),
    };
    return graph.request(who, { method: 'PATCH', path: taskAt(listId, id), body, scopes }, nothing);
  };

/** Deletes a task; `not-found` when it was gone already. */
export const deleteTask =
  (graph: Graph) =>
  (who: OnBehalfOf, listId: string, id: string): Promise<GraphResult<null>> =>
    graph.request(who, { method: 'DELETE', path: taskAt(listId, id), scopes }, nothing);
