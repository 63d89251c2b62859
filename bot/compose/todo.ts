import { say } from '../../shared/words/say.ts';
import type { Todo } from '../effects/todo-port.ts';
import type { Graph } from '../graph/graph.ts';
import { subscribeToTasks } from '../graph/subscriptions.ts';
import {
  createTask,
  createTaskList,
  deleteTask,
  findTask,
  listTaskLists,
  listTasks,
  updateTask,
} from '../graph/todo.ts';
import type { KeyRing } from '../identity/seal.ts';
import { watchOn } from './watch.ts';

/** The name of the list, and of the application that its tasks are linked to, in every language. */
const NAME = 'Kadens';

/** Microsoft To Do, with the words that Kadens writes into it. `link`: where a commitment opens. */
export const todoOn = (
  graph: Graph,
  keys: KeyRing,
  link: (place: string) => string,
  notificationUrl: string,
): Todo => {
  const { begin, ...renewal } = watchOn(graph, keys, 'tasks', notificationUrl);
  return {
    findList: async (who) => {
      const lists = await listTaskLists(graph)(who);
      return lists.ok ? { ok: true, value: lists.value.find(({ name }) => name === NAME) ?? null } : lists;
    },
    hasList: async (who, listId) => {
      const lists = await listTaskLists(graph)(who);
      return lists.ok ? { ok: true, value: lists.value.some((one) => one.listId === listId) } : lists;
    },
    createList: (who) => createTaskList(graph)(who, NAME),
    tasks: (who, listId, zone) => listTasks(graph)(who, listId, { zone, applicationName: NAME }),
    find: findTask(graph),
    create: (who, listId, { commitment, title, due, zone, language, promisedTo, asManager }) =>
      createTask(graph)(who, listId, {
        ...{ title, due, zone },
        body: say(language, 'calendar.todo.body', { name: promisedTo }),
        link: {
          webUrl: link(`${asManager ? 'team' : 'mine'}:${commitment}`),
          applicationName: NAME,
          displayName: say(language, 'calendar.todo.link'),
          externalId: commitment,
        },
      }),
    update: updateTask(graph),
    remove: deleteTask(graph),
    watch: (who, listId, now) => begin(who, now, (asked) => subscribeToTasks(graph)(who, listId, asked)),
    ...renewal,
  };
};
