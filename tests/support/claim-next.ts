import { effectKinds } from '../../bot/effects/effects.ts';
import type { ClaimedEffect, OutboxStore } from '../../bot/use-cases/outbox/outbox-store.ts';
import type { Instant } from '../../shared/domain/time.ts';

/** Leases the one effect that is due next; null when none is. */
export const claimNext = async (
  outbox: Pick<OutboxStore, 'claim'>,
  now: Instant,
  {
    kinds = effectKinds,
    except = [],
  }: Readonly<{ kinds?: readonly string[]; except?: readonly string[] }> = {},
): Promise<ClaimedEffect | null> => (await outbox.claim(now, kinds, { except, limit: 1 }))[0] ?? null;
