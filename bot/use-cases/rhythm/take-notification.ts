import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../../shared/domain/time.ts';
import { lookAtSeriesNow } from './look-at-series.ts';
import type { CalendarWatch } from './calendar-watch-store.ts';
import type { Uses } from '../stores.ts';

/** What the calendar tells: which item was changed, or what became of the watch itself. Neither says how anything is now. */
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

/** Whether that is what was to be said of it; how long it takes to tell says nothing of what it is. */
export const isTheirs = ({ clientState }: Pick<CalendarWatch, 'clientState'>, said: string): boolean => {
  const [known, given] = [Buffer.from(clientState), Buffer.from(said)];
  return known.length === given.length && timingSafeEqual(known, given);
};

/**
 * Takes what a calendar tells, and has the rhythm that it concerns looked at: who moved what when is seen there, and what is told
 * twice, late or in another order comes to the same. False, and nothing is done, for what nobody can have been told to say.
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
