import type { Instant } from '../../../shared/domain/time.ts';
import { isTheirs } from '../rhythm/take-notification.ts';
import type { CalendarNotification } from '../rhythm/take-notification.ts';
import type { Uses } from '../stores.ts';
import { lookAt, lookAtTodoNow } from './look-at-todo.ts';

/**
 * Receives a notification about somebody's list, and has the list looked at: which task changed, and how, is read there. False, with
 * nothing done, for one that no watch of ours can have sent.
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
