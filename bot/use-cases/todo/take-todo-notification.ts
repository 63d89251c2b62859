import type { Instant } from '../../../shared/domain/time.ts';
import { isTheirs } from '../rhythm/take-notification.ts';
import type { CalendarNotification } from '../rhythm/take-notification.ts';
import type { Uses } from '../stores.ts';
import { lookAt, lookAtTodoNow } from './look-at-todo.ts';

/**
 * Takes what is told of somebody's list, and has it looked at: which task was changed, and how, is seen there. False, and nothing is
 * done, for what nobody can have been told to say.
 */
export const takeTodoNotification = async (
  stores: Uses<{ outbox: 'add'; todo: 'bySubscription' | 'dropWatch' }>,
  told: CalendarNotification,
  now: Instant,
): Promise<boolean> => {
  const list = await stores.todo.bySubscription(told.subscriptionId);
  if (!list?.watch || !isTheirs(list.watch, told.clientState)) return false;
  const { person } = list;
  if (told.what === 'changed') {
    await lookAtTodoNow(stores, person, now);
    return true;
  }
  if (told.what === 'subscriptionRemoved') await stores.todo.dropWatch(person, told.subscriptionId);
  const isAsked = told.what === 'reauthorizationRequired';
  await stores.outbox.add([lookAt(person, `${told.what}:${now}`, now, isAsked)]);
  return true;
};
