import { addMinutes } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import type { Todo } from '../effects/todo-port.ts';
import type { Graph } from '../graph/graph.ts';
import {
  endSubscription,
  renewSubscription,
  SUBSCRIPTION_MAX_MINUTES,
  subscribeToTasks,
} from '../graph/subscriptions.ts';
import {
  createTask,
  createTaskList,
  deleteTask,
  findTask,
  listTaskLists,
  listTasks,
  updateTask,
} from '../graph/todo.ts';
import { newClientState } from '../identity/client-state.ts';
import type { KeyRing } from '../identity/seal.ts';

/** What the list is called, and the application that its tasks are linked to, in every language. */
const NAME = 'Kadens';
/** For how long changes are told of at a time: an hour less than Graph allows, whatever its clock shows. */
const WATCH_MINUTES = SUBSCRIPTION_MAX_MINUTES.tasks - 60;

/** Microsoft To Do, with the words that stand in it. `link`: where a commitment is opened. */
export const todoOn = (
  graph: Graph,
  keys: KeyRing,
  link: (place: string) => string,
  notificationUrl: string,
): Todo => ({
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
  watch: async (who, listId, now) => {
    const clientState = newClientState(keys, who.tenant);
    const until = addMinutes(now, WATCH_MINUTES);
    const made = await subscribeToTasks(graph)(who, listId, { address: notificationUrl, clientState, until });
    return made.ok ? { ok: true, value: { ...made.value, clientState } } : made;
  },
  renewWatch: (who, subscriptionId, now) =>
    renewSubscription(graph, 'tasks')(who, subscriptionId, addMinutes(now, WATCH_MINUTES)),
  endWatch: endSubscription(graph, 'tasks'),
});
