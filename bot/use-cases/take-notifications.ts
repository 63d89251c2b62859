import type { Instant } from '../../shared/domain/time.ts';
import type { PlannedEffect } from './outbox/outbox-store.ts';
import { takeNotification } from './rhythm/take-notification.ts';
import type { CalendarNotification } from './rhythm/take-notification.ts';
import type { Uses } from './stores.ts';
import { takeTodoNotification } from './todo/take-todo-notification.ts';

type NotificationStores = Parameters<typeof takeNotification>[0] & Parameters<typeof takeTodoNotification>[0];

/**
 * Receives all of an organisation's notifications in one request, about calendars and To Do. The effects they plan are added in key order,
 * so that two requests with the same notifications at the same moment don't block each other.
 */
export const takeNotifications = async (
  stores: NotificationStores,
  told: readonly CalendarNotification[],
  now: Instant,
): Promise<void> => {
  const planned: PlannedEffect[] = [];
  const add: Uses<{ outbox: 'add' }>['outbox']['add'] = (effects) => {
    planned.push(...effects);
    return Promise.resolve();
  };
  const gathering = { ...stores, outbox: { add } };
  for (const one of told.toSorted((a, b) => (a.subscriptionId < b.subscriptionId ? -1 : 1)))
    if (!(await takeNotification(gathering, one, now))) await takeTodoNotification(gathering, one, now);
  await stores.outbox.add(planned.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
};
