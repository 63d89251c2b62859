import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarAnswer, NewWatch, WatchRenewal } from './calendar-port.ts';

/** `renew`: whether Graph has asked for reauthorisation. `lasting`: how long a kept watch must still last, in minutes. */
type RenewalTerms = Readonly<{ renew: boolean; lasting: number; now: Instant }>;

/**
 * The watch from now on: kept, renewed, or begun again if it is gone. One made with an older key is replaced while that key is still
 * known, since its notifications are accepted no longer than that. Null: there are no notifications until the next night.
 */
export const keptWatch = async (
  port: WatchRenewal,
  begin: () => CalendarAnswer<NewWatch>,
  who: Actor,
  before: NewWatch | null,
  { renew, lasting, now }: RenewalTerms,
): Promise<NewWatch | null> => {
  const replaced = before && !port.isCurrentWatch(who, before.clientState) ? before : null;
  if (before && !replaced) {
    if (!renew && before.expiresAt > addMinutes(now, lasting)) return before;
    const renewed = await port.renewWatch(who, before.subscriptionId, now);
    if (renewed.ok) return { ...before, ...renewed.value };
    if (renewed.refusal !== 'not-found') return before;
  }
  const begun = await begin();
  if (!begun.ok) return replaced && replaced.expiresAt > now ? replaced : null;
  // If it can't be ended it ends by itself, and its notifications until then are ignored.
  if (replaced) await port.endWatch(who, replaced.subscriptionId);
  return begun.value;
};
