import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import { actorOf } from '../identity/actor.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import { endOfWatch, isLookedAt, tonightsTodo } from '../use-cases/todo/look-at-todo.ts';
import { takeInTodo } from '../use-cases/todo/take-in-todo.ts';
import type { TaskOutcome } from '../use-cases/todo/take-in-todo.ts';
import { planTodo } from '../use-cases/todo/todo-plan.ts';
import type { PlannedTask } from '../use-cases/todo/todo-plan.ts';
import type { TodoList, TodoStanding } from '../use-cases/todo/todo-store.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { Delivery, EffectContext, EffectDefinition } from './effect.ts';
import { readList, standingAfter } from './todo-list.ts';
import type { ReadList } from './todo-list.ts';
import type { FoundTask } from './todo-port.ts';
import { settleTask } from './todo-task.ts';
import type { TodoPlace } from './todo-task.ts';

/** `renew`: whether Graph has asked for the subscription to be reauthorised. */
const payload = z.object({ kind: z.literal('follow-todo'), person: personId, renew: z.boolean() });

const taskOf = (found: readonly FoundTask[], { task }: PlannedTask): FoundTask | undefined =>
  found.find(({ taskId, linkedTo }) =>
    task.state === 'there' ? taskId === task.taskId : linkedTo === task.commitment,
  );

/** Settles the tasks one after the other; a refusal that concerns one task alone is skipped, and any other ends the run. */
const settleAll = async (
  place: TodoPlace,
  planned: readonly PlannedTask[],
  found: readonly FoundTask[],
): Promise<Readonly<{ settled: readonly TaskOutcome[]; refused: CalendarRefusal | null }>> => {
  const settled: TaskOutcome[] = [];
  for (const one of planned) {
    const answer = await settleTask(place, one, taskOf(found, one));
    if (answer.ok) settled.push(answer.value);
    else if (isPassing(answer) || standingAfter(answer) === 'consent-needed')
      return { settled, refused: answer };
  }
  return { settled, refused: null };
};

/** Stores the list's state, unless its owner has turned To Do off meanwhile. */
const keepList = async (
  { stores, now }: EffectContext,
  { person, watch: before }: TodoList,
  standing: TodoStanding | null,
  read: Extract<ReadList, { state: 'read' }> | null,
): Promise<boolean> => {
  const list = await stores.todo.lock(person);
  if (!isLookedAt(list)) {
    if (read?.watch && read.watch.subscriptionId !== before?.subscriptionId)
      await stores.outbox.add([endOfWatch(person, read.watch.subscriptionId, now)]);
    return false;
  }
  const next = {
    ...{ person, standing: standing ?? list.standing },
    ...{ listId: read?.listId ?? list.listId, watch: read ? read.watch : list.watch },
  };
  await stores.todo.save(next);
  if (next.standing !== list.standing)
    await stores.publish({ noun: 'person', session: null, people: [person] });
  return true;
};

/** Its owner deleted the list: nothing is put there until they turn it on again. */
const letGo = async ({ stores }: EffectContext, person: TodoList['person']): Promise<void> => {
  if (!isLookedAt(await stores.todo.lock(person))) return;
  await stores.todo.remove(person);
  await stores.todo.save({ person, standing: 'removed', listId: null, watch: null });
  await stores.publish({ noun: 'person', session: null, people: [person] });
};

const refusedDelivery = (list: TodoList, refused: CalendarRefusal): Delivery => ({
  ...(isPassing(refused) ? retryLater(refused) : voidDelivery),
  record: async (context) => {
    await keepList(context, list, standingAfter(refused), null);
  },
});

const readDelivery = (
  list: TodoList,
  who: Actor,
  read: Extract<ReadList, { state: 'read' }>,
  { settled, refused }: Awaited<ReturnType<typeof settleAll>>,
): Delivery => ({
  ...(refused === null ? completedDelivery : isPassing(refused) ? retryLater(refused) : voidDelivery),
  record: async (context) => {
    const { stores, now, newId } = context;
    const standing = refused === null ? 'on' : standingAfter(refused);
    const me = await stores.person.find(list.person);
    if (!me || !(await keepList(context, list, standing, read))) return;
    for (const one of settled) await takeInTodo({ stores, actor: who, me, now, newId }, one);
  },
});

/**
 * Compares somebody's To Do with their commitments: after each change of a commitment, after a notification, and once a night. The
 * notification's content isn't needed: the present state is read.
 */
export const followTodo: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { person: id, renew }) => {
    const list = await stores.todo.find(id);
    const me = await stores.person.find(id);
    if (!isLookedAt(list) || !me) return voidComposition;
    const who = actorOf(tenant, me);
    await stores.outbox.add([tonightsTodo(me, now)]);
    const planned = await planTodo(stores, me, now);
    return {
      what: 'deliver',
      deliver: async ({ todo }) => {
        const read = await readList(todo, who, list, { zone: me.zone, renew, now });
        if (!read.ok) return refusedDelivery(list, read);
        if (read.value.state === 'gone')
          return { ...completedDelivery, record: (context) => letGo(context, id) };
        const { listId, tasks } = read.value;
        const place = { todo, who, me, listId, now };
        return readDelivery(list, who, read.value, await settleAll(place, planned, tasks));
      },
    };
  },
);
