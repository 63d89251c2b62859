import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../../shared/domain/time.ts';
import { lookAtSeriesNow } from './look-at-series.ts';
import type { CalendarWatch } from './calendar-watch-store.ts';
import type { Uses } from '../stores.ts';

/** A calendar notification: which item was changed, or what happened to the watch itself. Neither tells the present state. */
export type CalendarNotification = Readonly<{ subscriptionId: string; clientState: string }> &
  (
    | Readonly<{ what: 'changed'; eventId: string }>
    | Readonly<{ what: 'missed' | 'reauthorizationRequired' | 'subscriptionRemoved' }>
  );

type NotificationStores = Uses<{
  calendarWatch: 'bySubscription' | 'remove';
  outbox: 'add';
  rhythm: 'find' | 'ofSeries';
  session: 'ofEvent';
}>;

/** Whether the notification has the watch's secret; compared in constant time, so that the timing reveals nothing of it. */
export const isTheirs = ({ clientState }: Pick<CalendarWatch, 'clientState'>, said: string): boolean => {
  const [known, given] = [Buffer.from(clientState), Buffer.from(said)];
  return known.length === given.length && timingSafeEqual(known, given);
};

/**
 * Receives a calendar notification, and has the rhythm that it concerns looked at: the present state is read there, so one that comes
 * twice, late or out of order has the same result. False, with nothing done, for one that no watch of ours can have sent.
 */
export const takeNotification = async (
  stores: NotificationStores,
  told: CalendarNotification,
  now: Instant,
): Promise<boolean> => {
  const watch = await stores.calendarWatch.bySubscription(told.subscriptionId);
  if (!watch || !isTheirs(watch, told.clientState)) return false;
  const { person } = watch;
  if (told.what === 'changed') {
    const rhythm =
      (await stores.rhythm.ofSeries(person, told.eventId)) ??
      (await stores.session
        .ofEvent(person, told.eventId)
        .then((session) => session && stores.rhythm.find(session.rhythm)));
    if (rhythm) await lookAtSeriesNow(stores, rhythm, now);
    return true;
  }
  if (told.what === 'subscriptionRemoved') await stores.calendarWatch.remove(person);
  await stores.outbox.add([
    {
      key: `watch:${person}:${told.what}:${now}`,
      effect: { kind: 'watch-calendar', person, renew: told.what === 'reauthorizationRequired' },
      person,
      dueAt: now,
    },
  ]);
  return true;
};
