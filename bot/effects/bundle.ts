import { startOfWork } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { workingDayAfter } from '../../shared/domain/working-days.ts';
import { followCardNextDay } from '../use-cases/outbox/follow-card.ts';
import { deliverToPerson } from './deliver-message.ts';
import type { Bundleable, Composition, Delivery, EffectContext } from './effect.ts';

/** One that is sent in the same card as the effect in hand. */
export type BundledEffect = Readonly<{ key: string; bundleable: Bundleable }>;

/** The least time between two cards that could have been one, in minutes. */
const APART_MINUTES = 15;

/** When somebody who was sent such a card at `last` may be sent another. */
export const nextCardAt = (last: Instant): Instant => addMinutes(last, APART_MINUTES);

/** One card for several messages to one person: they arrive together, or none does. */
export const bundleOf = (
  { key, now, isRepeat }: EffectContext,
  recipient: Person,
  own: Bundleable,
  others: readonly BundledEffect[],
): Composition => {
  const beside = others.map((one) => one.key);
  const day = dayAt(now, recipient.zone);
  const again = startOfWork(recipient, workingDayAfter(day, recipient.daysOff));
  // In the order of their keys, and so of when they were promised, whichever of them was taken first.
  const parts = [{ key, bundleable: own }, ...others]
    .sort((one, other) => one.key.localeCompare(other.key))
    .map(({ bundleable }) => bundleable.message);
  const ifUncertain: Delivery = {
    outcome: { state: 'uncertain', again: isRepeat ? null : again },
    record: ({ stores, now: at }) => stores.outbox.settleBeside(beside, { state: 'uncertain', at, again }),
  };
  return {
    what: 'deliver',
    ifUncertain,
    beside,
    deliver: async (ports) => {
      const message = { kind: 'bundle' as const, day, parts };
      const delivery = await deliverToPerson(own.to, message, key, { replaced: null, ifUncertain })(ports);
      const { outcome } = delivery;
      if (outcome.state === 'uncertain') return delivery;
      return {
        ...delivery,
        record: async (context) => {
          const { outbox } = context.stores;
          await delivery.record?.(context);
          if (outcome.state !== 'sent' || outcome.activityId === null)
            return outbox.settleBeside(beside, { state: 'waiting' });
          await own.record(context);
          for (const one of others) await one.bundleable.record({ ...context, key: one.key });
          await outbox.settleBeside(beside, {
            ...{ state: 'sent', at: context.now, activityId: outcome.activityId },
          });
          await outbox.add([followCardNextDay(key, recipient, context.now)]);
        },
      };
    },
  };
};
