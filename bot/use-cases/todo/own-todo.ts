import type { ConsentState } from '../calendar-refusal.ts';
import type { TodoView } from '../../../shared/contracts/todo.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Uses } from '../stores.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { endOfWatch, lookAt } from './look-at-todo.ts';
import type { TodoList } from './todo-store.ts';

const viewOf = (list: TodoList | null): TodoView => ({
  state:
    list === null
      ? 'off'
      : list.standing === 'consent-needed' && list.listId !== null
        ? 'consent-ended'
        : list.standing,
});

/** Whether the actor's commitments are put in To Do. */
export const getTodo: UseCase<unknown, TodoView, never, Uses<{ todo: 'find' }>> = async ({ stores, me }) =>
  ok(viewOf(await stores.todo.find(me.id)));

/** Puts the actor's commitments in To Do from now on, or again: tasks already there are recognised. */
export const turnOnTodo = async (
  { stores, me, now }: UseCaseContext<Uses<{ outbox: 'add'; publish: true; todo: 'lock' | 'save' }>>,
  _input: unknown,
  consent: ConsentState,
): Promise<Result<TodoView, never>> => {
  // Before the list is locked: a look that ends now holds its own outbox row, and waits for the list.
  if (consent === 'connected') await stores.outbox.add([lookAt(me.id, now, now)]);
  const before = await stores.todo.lock(me.id);
  const known = before === null || before.standing === 'removed' ? null : before;
  const list: TodoList = {
    person: me.id,
    standing: consent === 'connected' ? 'waiting' : 'consent-needed',
    listId: known?.listId ?? null,
    watch: known?.watch ?? null,
  };
  await stores.todo.save(list);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(viewOf(list));
};

/** Turns it off: nothing is put into or read from To Do any more. What is there is the person's own, and stays. */
export const turnOffTodo: UseCase<
  unknown,
  TodoView,
  never,
  Uses<{ outbox: 'add'; publish: true; todo: 'lock' | 'remove' }>
> = async ({ stores, me, now }) => {
  const watch = (await stores.todo.lock(me.id))?.watch;
  await stores.todo.remove(me.id);
  if (watch) await stores.outbox.add([endOfWatch(me.id, watch.subscriptionId, now)]);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(viewOf(null));
};
