import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { carryOut } from '../effects/carry-out.ts';
import type { CarryOutParts } from '../effects/carry-out.ts';
import type { DeliveryPorts } from '../effects/effect.ts';
import { effectKinds } from '../effects/effects.ts';
import { sharedTransactions } from '../effects/shared-transactions.ts';
import { system } from '../identity/actor.ts';
import { createDispatcher } from '../jobs/dispatcher.ts';
import type { Dispatcher } from '../jobs/dispatcher.ts';
import type { ClaimedEffect } from '../use-cases/outbox/outbox-store.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';

/** The most effects that a node carries out at a time; it mostly waits for others. */
const NODE_LIMIT = 160;
/**
 * The most of one organisation's: Teams takes 50 requests a second of a bot there (Microsoft Learn, "Optimize your bot with rate limiting"),
 * and each takes some 0.4 s. Of one person's chat or calendar only one is carried out at a time.
 */
const ORGANISATION_LIMIT = 20;

/**
 * How long a lease lasts without renewal, in seconds, and how often it is renewed meanwhile: long enough for a slow database, and no longer
 * than the effects of a node that died may wait.
 */
export const LEASE_SECONDS = 30;
const RENEWALS_A_LEASE = 6;
/** The pause between two attempts to store an effect's outcome. */
const WRITE_AGAIN_MS = 2_000;

type Parts = Readonly<{
  withTenantTransaction: WithTenantTransaction;
  clock: Clock;
  newId: () => string;
  leaseSeconds: number;
  ports: DeliveryPorts;
  onFailed: CarryOutParts['onFailed'];
  log: Logger;
}>;

/** Carries out the due effects in the outboxes: leased in one transaction, sent in none, their outcome stored in another. */
export const createDeliveries = ({
  withTenantTransaction,
  leaseSeconds,
  log,
  ...parts
}: Parts): Dispatcher => {
  const about = (tenant: TenantId, { key, kind }: ClaimedEffect) => ({ tenant, key, kind });
  const withSharedTransaction = sharedTransactions(withTenantTransaction);
  const partsFor = (tenant: TenantId): CarryOutParts => ({
    withTenantTransaction: withSharedTransaction,
    ...parts,
    random: Math.random,
    pause: () => setTimeout(WRITE_AGAIN_MS),
    onFailed: (failed) => {
      log.error(failed, 'an effect failed for good');
      parts.onFailed(failed);
    },
    onError: (error, claimed) =>
      log.error({ ...about(tenant, claimed), error: String(error) }, 'an effect could not be carried out'),
    onLeaseLost: (claimed) => log.warn(about(tenant, claimed), 'another node has taken an effect over'),
  });
  return createDispatcher<ClaimedEffect>({
    claim: (tenant, inHand, limit) =>
      withTenantTransaction(system(tenant), ({ outbox }) =>
        outbox.claim(parts.clock(), effectKinds, { except: inHand.map(({ key }) => key), limit }),
      ),
    carryOut: (tenant, claimed) => carryOut(partsFor(tenant), tenant, claimed),
    renew: (tenant, inHand) => withTenantTransaction(system(tenant), ({ outbox }) => outbox.renew(inHand)),
    rest: (tenant) => withTenantTransaction(system(tenant), ({ outbox }) => outbox.schedule()),
    onError: (error) => log.error({ error: String(error) }, 'what is due could not be looked at'),
    limits: {
      node: NODE_LIMIT,
      organisation: ORGANISATION_LIMIT,
      renewMs: (leaseSeconds * 1_000) / RENEWALS_A_LEASE,
    },
  });
};
