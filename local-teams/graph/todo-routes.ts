import type { LinkedResource, TodoTask, TodoTaskList } from '@microsoft/microsoft-graph-types';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { toInstant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { LocalPerson } from '../protocol.ts';
import { pathParameter, queryOf, StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import type { GraphContext } from './graph-context.ts';
import { preferredZone } from './outlook-request.ts';
import { GRAPH_PATH, pageOf, singleEntity } from './replies.ts';
import type { StoredLinkedResource, StoredTask, StoredTaskList } from './todo.ts';
import { dateTimeTimeZone, graphMoment, momentIn, wallText } from './zones.ts';
import type { WallMoment } from './zones.ts';

const READ = ['Tasks.Read', 'Tasks.ReadWrite'];
const WRITE = ['Tasks.ReadWrite'];
const PAGE = { size: 100, parameter: '$skip' } as const;

const link = z.object({
  webUrl: z.string().nullish(),
  applicationName: z.string().nullish(),
  displayName: z.string().nullish(),
  externalId: z.string().nullish(),
});
const taskFields = z.object({
  title: z.string().max(255),
  body: z.object({ contentType: z.enum(['text', 'html']), content: z.string() }),
  importance: z.enum(['low', 'normal', 'high']),
  status: z.enum(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred']),
  categories: z.array(z.string()),
  dueDateTime: dateTimeTimeZone.nullable(),
  completedDateTime: dateTimeTimeZone.nullable(),
  reminderDateTime: dateTimeTimeZone.nullable(),
  isReminderOn: z.boolean(),
  linkedResources: z.array(link),
});
const newTask = taskFields.partial().required({ title: true });
const taskChange = taskFields.omit({ linkedResources: true }).partial();
type TaskFields = z.infer<typeof taskChange>;
const listName = z.object({ displayName: z.string().min(1) });

const momentOf = ({ dateTime, timeZone }: WallMoment): Instant => momentIn(wallText(dateTime), timeZone);

/** To Do stores days only, as midnight in the zone that was given (microsoft-graph-docs, "Update todoTask", the sample's reply). */
const dayOf = ({ dateTime, timeZone }: WallMoment): Instant =>
  momentIn(`${wallText(dateTime).slice(0, 10)}T00:00:00`, timeZone);

const stored = (one: z.infer<typeof link>): StoredLinkedResource => ({
  id: randomUUID(),
  webUrl: one.webUrl ?? null,
  applicationName: one.applicationName ?? null,
  displayName: one.displayName ?? null,
  externalId: one.externalId ?? null,
});

const etag = (id: string, version: number): string => `W/"${id.slice(-12)}-${String(version)}"`;

const listFor = (list: StoredTaskList): TodoTaskList & { '@odata.etag': string } => ({
  '@odata.etag': etag(list.id, list.version),
  id: list.id,
  displayName: list.name,
  isOwner: true,
  isShared: false,
  wellknownListName: list.wellknown,
});

const linkFor = (one: StoredLinkedResource): LinkedResource => ({ ...one });

/** A task's links are a relationship, returned only on request (Microsoft Learn, "todoTask", relationships). */
const withLinks = (request: FastifyRequest): boolean =>
  (queryOf(request)['$expand'] ?? '').split(',').includes('linkedResources');

const taskFor = (
  task: StoredTask,
  zone: string,
  isLinked: boolean,
): TodoTask & { '@odata.etag': string } => ({
  '@odata.etag': etag(task.id, task.version),
  id: task.id,
  importance: task.importance,
  isReminderOn: task.reminderAt !== null,
  status: task.status,
  title: task.title,
  createdDateTime: task.createdAt,
  lastModifiedDateTime: task.changedAt,
  hasAttachments: false,
  categories: task.categories,
  body: task.body,
  ...(task.dueAt !== null && { dueDateTime: graphMoment(task.dueAt, zone) }),
  ...(task.completedAt !== null && { completedDateTime: graphMoment(task.completedAt, zone) }),
  ...(task.reminderAt !== null && { reminderDateTime: graphMoment(task.reminderAt, zone) }),
  ...(isLinked && { linkedResources: task.linkedResources.map(linkFor) }),
});

/** Midnight UTC of the day: of a task's completion, only the day is kept. */
const todayAt = (now: Instant): Instant =>
  toInstant(Temporal.Instant.from(now).toZonedDateTimeISO('UTC').startOfDay().toInstant().toString());

/** The changes to a task. */
export const changesFrom = (asked: TaskFields, now: Instant): Partial<StoredTask> => {
  const completed = asked.status === 'completed';
  return {
    ...(asked.title !== undefined && { title: asked.title }),
    ...(asked.body && { body: asked.body }),
    ...(asked.importance && { importance: asked.importance }),
    ...(asked.categories && { categories: asked.categories }),
    ...(asked.dueDateTime !== undefined && { dueAt: asked.dueDateTime && dayOf(asked.dueDateTime) }),
    ...(asked.reminderDateTime !== undefined && {
      reminderAt: asked.reminderDateTime && momentOf(asked.reminderDateTime),
    }),
    ...(asked.status && {
      status: asked.status,
      completedAt: completed
        ? asked.completedDateTime
          ? dayOf(asked.completedDateTime)
          : todayAt(now)
        : null,
    }),
  };
};

const notFound = (): StandInRefusal =>
  new StandInRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** Microsoft To Do: lists, tasks with their links, and changes since. */
export const addTodo = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { todo, clock, address } = context;

  const allowed = (request: FastifyRequest, any: readonly string[]): LocalPerson => {
    requireScope(callerOf(request), 'outlook', any);
    return meOf(callerOf(request));
  };
  const listIn = (request: FastifyRequest, any: readonly string[]): StoredTaskList => {
    const id = pathParameter(request, 'list');
    const mine = todo.lists(allowed(request, any).key);
    const list = mine.find((one) => one.id === id || (id === 'tasks' && one.wellknown === 'defaultList'));
    if (!list) throw notFound();
    return list;
  };
  const taskIn = (request: FastifyRequest, any: readonly string[]): StoredTask => {
    const id = pathParameter(request, 'task');
    const task = todo.tasks(listIn(request, any)).find((one) => one.id === id);
    if (!task) throw notFound();
    const match = request.headers['if-match'];
    if (match !== undefined && match !== '*' && match !== etag(task.id, task.version))
      throw new StandInRefusal(
        412,
        'ErrorIrresolvableConflict',
        'The change key passed in the request does not match the current change key for the item.',
      );
    return task;
  };
  const show = (request: FastifyRequest, reply: FastifyReply, task: StoredTask) =>
    singleEntity(
      request,
      address,
      'users/todo/lists/tasks/$entity',
      // A new task is returned with its links (Microsoft Learn, "Create todoTask", the sample).
      taskFor(task, preferredZone(request, reply), request.method === 'POST' || withLinks(request)),
    );

  scope.get('/me/todo/lists', (request) => {
    const mine = todo.lists(allowed(request, READ).key);
    return pageOf(request, address, 'users/todo/lists', mine.map(listFor), PAGE);
  });
  scope.post('/me/todo/lists', (request, reply) => {
    const list = todo.addList(allowed(request, WRITE).key, listName.parse(request.body).displayName);
    return reply.code(201).send(singleEntity(request, address, 'users/todo/lists/$entity', listFor(list)));
  });
  scope.get('/me/todo/lists/:list', (request) =>
    singleEntity(request, address, 'users/todo/lists/$entity', listFor(listIn(request, READ))),
  );
  scope.patch('/me/todo/lists/:list', (request) => {
    const list = listIn(request, WRITE);
    todo.renameList(list, listName.parse(request.body).displayName);
    return singleEntity(request, address, 'users/todo/lists/$entity', listFor(list));
  });
  scope.delete('/me/todo/lists/:list', (request, reply) => {
    const list = listIn(request, WRITE);
    if (list.wellknown === 'defaultList')
      throw new StandInRefusal(400, 'invalidRequest', 'A well-known list cannot be deleted.');
    todo.removeList(list);
    return reply.code(204).send();
  });

  scope.get('/me/todo/lists/:list/tasks', (request, reply) => {
    const zone = preferredZone(request, reply);
    const tasks = todo.tasks(listIn(request, READ)).map((task) => taskFor(task, zone, withLinks(request)));
    return pageOf(request, address, 'users/todo/lists/tasks', tasks, PAGE);
  });
  scope.post('/me/todo/lists/:list/tasks', (request, reply) => {
    const list = listIn(request, WRITE);
    const { linkedResources = [], ...asked } = newTask.parse(request.body);
    const task = todo.add(list, {
      body: { contentType: 'text', content: '' },
      importance: 'normal',
      status: 'notStarted',
      categories: [],
      dueAt: null,
      completedAt: null,
      reminderAt: null,
      ...changesFrom(asked, clock()),
      title: asked.title,
      linkedResources: linkedResources.map(stored),
    });
    return reply.code(201).send(show(request, reply, task));
  });
  scope.get('/me/todo/lists/:list/tasks/delta', (request, reply) => {
    const list = listIn(request, READ);
    const zone = preferredZone(request, reply);
    const { $deltatoken } = queryOf(request);
    const since = Number($deltatoken ?? 0);
    if (!Number.isInteger(since))
      throw new StandInRefusal(410, 'syncStateNotFound', 'The sync state is not found.');
    const { changed, removed, last } = todo.since(list, since);
    return {
      '@odata.context': `${address}${GRAPH_PATH}/v1.0/$metadata#Collection(todoTask)`,
      '@odata.deltaLink': `${address}${GRAPH_PATH}/v1.0/me/todo/lists/${list.id}/tasks/delta?$deltatoken=${String(last)}`,
      value: [
        ...changed.map((task) => taskFor(task, zone, false)),
        ...($deltatoken === undefined ? [] : removed).map((id) => ({
          id,
          '@removed': { reason: 'deleted' },
        })),
      ],
    };
  });
  scope.get('/me/todo/lists/:list/tasks/:task', (request, reply) =>
    show(request, reply, taskIn(request, READ)),
  );
  scope.patch('/me/todo/lists/:list/tasks/:task', (request, reply) => {
    const task = taskIn(request, WRITE);
    todo.change(task, changesFrom(taskChange.parse(request.body), clock()));
    return show(request, reply, task);
  });
  scope.delete('/me/todo/lists/:list/tasks/:task', (request, reply) => {
    todo.remove(taskIn(request, WRITE));
    return reply.code(204).send();
  });

  const linkIn = (request: FastifyRequest, task: StoredTask): StoredLinkedResource => {
    const found = task.linkedResources.find(({ id }) => id === pathParameter(request, 'link'));
    if (!found) throw notFound();
    return found;
  };
  scope.get('/me/todo/lists/:list/tasks/:task/linkedResources', (request) => {
    const links = taskIn(request, READ).linkedResources.map(linkFor);
    return pageOf(request, address, 'users/todo/lists/tasks/linkedResources', links, PAGE);
  });
  scope.post('/me/todo/lists/:list/tasks/:task/linkedResources', (request, reply) => {
    const task = taskIn(request, WRITE);
    const made = stored(link.parse(request.body));
    todo.change(task, { linkedResources: [...task.linkedResources, made] });
    return reply.code(201).send({ '@odata.type': '#microsoft.graph.linkedResource', ...linkFor(made) });
  });
  scope.delete('/me/todo/lists/:list/tasks/:task/linkedResources/:link', (request, reply) => {
    const task = taskIn(request, WRITE);
    const gone = linkIn(request, task);
    todo.change(task, { linkedResources: task.linkedResources.filter((one) => one !== gone) });
    return reply.code(204).send();
  });
};
