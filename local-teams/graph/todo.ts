import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { people } from '../people.ts';
import { personKey } from '../protocol.ts';
import type { PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

const linkedResource = z.object({
  id: z.string(),
  webUrl: z.string().nullable(),
  applicationName: z.string().nullable(),
  displayName: z.string().nullable(),
  externalId: z.string().nullable(),
});
export type StoredLinkedResource = z.infer<typeof linkedResource>;

const storedTask = z.object({
  id: z.string(),
  listId: z.string(),
  version: z.number(),
  createdAt: instant,
  changedAt: instant,
  title: z.string(),
  body: z.object({ contentType: z.enum(['text', 'html']), content: z.string() }),
  importance: z.enum(['low', 'normal', 'high']),
  status: z.enum(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred']),
  categories: z.array(z.string()),
  /** Midnight in the zone that was given. */
  dueAt: z.nullable(instant),
  completedAt: z.nullable(instant),
  reminderAt: z.nullable(instant),
  linkedResources: z.array(linkedResource),
  /** The number of its latest change, counted over all tasks. */
  number: z.number(),
});
export type StoredTask = z.infer<typeof storedTask>;

const storedList = z.object({
  id: z.string(),
  person: personKey,
  name: z.string(),
  wellknown: z.enum(['none', 'defaultList']),
  version: z.number(),
});
export type StoredTaskList = z.infer<typeof storedList>;

const stored = z.object({
  lists: z.array(storedList),
  tasks: z.array(storedTask),
  gone: z.array(z.object({ id: z.string(), listId: z.string(), number: z.number() })),
  lastChange: z.number(),
});

/** One change to a task, as a subscription to its list is told of it. */
export type TaskChange = Readonly<{
  person: PersonKey;
  list: string;
  id: string;
  changeType: 'created' | 'updated' | 'deleted';
}>;

/** Everybody's Microsoft To Do. */
export type TodoStore = Readonly<{
  lists: (person: PersonKey) => readonly StoredTaskList[];
  addList: (person: PersonKey, name: string) => StoredTaskList;
  renameList: (list: StoredTaskList, name: string) => void;
  removeList: (list: StoredTaskList) => void;
  tasks: (list: StoredTaskList) => readonly StoredTask[];
  add: (
    list: StoredTaskList,
    task: Omit<StoredTask, 'id' | 'listId' | 'version' | 'createdAt' | 'changedAt' | 'number'>,
  ) => StoredTask;
  change: (task: StoredTask, change: Partial<StoredTask>) => void;
  remove: (task: StoredTask) => void;
  now: Clock;
  /** What was changed and removed in a list after that change, and the number of the latest change. */
  since: (
    list: StoredTaskList,
    number: number,
  ) => Readonly<{ changed: readonly StoredTask[]; removed: readonly string[]; last: number }>;
}>;

const defaultList = (person: PersonKey): StoredTaskList => ({
  id: `AQMkLocalTasks-${person}`,
  person,
  name: 'Tasks',
  wellknown: 'defaultList',
  version: 1,
});

export const openTodo = (
  file: string | null,
  clock: Clock,
  noted: (change: TaskChange) => void,
): TodoStore => {
  const { value, save } = openStateFile(file, stored, () => ({
    lists: people.map(({ key }) => defaultList(key)),
    tasks: [],
    gone: [],
    lastChange: 0,
  }));
  const next = (): number => {
    value.lastChange += 1;
    return value.lastChange;
  };
  const note = (task: StoredTask, changeType: TaskChange['changeType']): void => {
    const list = value.lists.find(({ id }) => id === task.listId);
    if (list) noted({ person: list.person, list: list.id, id: task.id, changeType });
  };
  const remove = (task: StoredTask): void => {
    value.tasks = value.tasks.filter((one) => one !== task);
    value.gone.push({ id: task.id, listId: task.listId, number: next() });
    save();
    note(task, 'deleted');
  };
  const tasks = (list: StoredTaskList) => value.tasks.filter(({ listId }) => listId === list.id);
  return {
    lists: (person) => value.lists.filter((list) => list.person === person),
    addList: (person, name) => {
      const list = { id: `AQMkLocal${randomUUID()}`, person, name, wellknown: 'none' as const, version: 1 };
      value.lists.push(list);
      save();
      return list;
    },
    renameList: (list, name) => {
      Object.assign(list, { name, version: list.version + 1 });
      save();
    },
    removeList: (list) => {
      for (const task of tasks(list)) remove(task);
      value.lists = value.lists.filter((one) => one !== list);
      save();
    },
    tasks,
    add: (list, sketch) => {
      const now = clock();
      const task = {
        ...sketch,
        id: `AAMkLocalTask${randomUUID().replaceAll('-', '')}`,
        listId: list.id,
        version: 1,
        createdAt: now,
        changedAt: now,
        number: next(),
      };
      value.tasks.push(task);
      save();
      note(task, 'created');
      return task;
    },
    change: (task, change) => {
      Object.assign(task, change, { version: task.version + 1, changedAt: clock(), number: next() });
      save();
      note(task, 'updated');
    },
    remove,
    now: clock,
    since: (list, number) => ({
      changed: tasks(list).filter((task) => task.number > number),
      removed: value.gone.filter((one) => one.listId === list.id && one.number > number).map(({ id }) => id),
      last: value.lastChange,
    }),
  };
};
