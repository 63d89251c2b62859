import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarAnswer, NewWatch, WatchRenewal } from './calendar-port.ts';

/** `renew`: whether Graph has asked to be told anew that it may go on telling. `lasting`: how long a watch has to last still, in minutes. */
type RenewalTerms = Readonly<{ renew: boolean; lasting: number; now: Instant }>;

/**
 * The watch as it is to be from now on: kept, renewed, or begun anew where it is gone. One that an older key made is begun anew
 * while that key is still known, since what is told of it counts no longer than that. Null: nobody is told, until the next night.
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
  // Where it can't be ended it ends by itself, and what is told of it till then is passed over.
  if (replaced) await port.endWatch(who, replaced.subscriptionId);
  return begun.value;
};
