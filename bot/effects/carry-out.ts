import type { TenantId } from '../../shared/domain/ids.ts';
import { addMinutes, minutesBetween } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { system } from '../identity/actor.ts';
import type { ClaimedEffect } from '../use-cases/outbox/outbox-store.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import type { Composition, Delivery, DeliveryPorts, EffectContext, EffectOutcome } from './effect.ts';
import { composeEffect } from './effects.ts';
import { retryAt } from './retry.ts';

/** An effect that failed for good: ids only. */
export type FailedEffect = Readonly<{
  tenant: TenantId;
  key: string;
  kind: string;
  person: string | null;
  why: string;
}>;

export type CarryOutParts = Readonly<{
  withTenantTransaction: WithTenantTransaction;
  clock: Clock;
  newId: () => string;
  /** From 0 to 1. */
  random: () => number;
  ports: DeliveryPorts;
  /** Lets the database have a moment. */
  pause: () => Promise<void>;
  /** Told once of each effect that failed for good. */
  onFailed: (failed: FailedEffect) => void;
  /** Told of what nobody foresaw. */
  onError: (error: unknown, claimed: ClaimedEffect) => void;
  /** Told when another node has taken the effect over before it was written down. */
  onLeaseLost: (claimed: ClaimedEffect) => void;
}>;

/** How often it is tried to write down what became of an effect: a message that has been sent is worth waiting for. */
const WRITE_ATTEMPTS = 12;

/** Takes back what was written along with an outcome that isn't this node's to write down any more. */
class LeaseLost extends Error {}

const write = async (
  { outbox }: Stores,
  claimed: ClaimedEffect,
  outcome: EffectOutcome,
  now: Instant,
  random: () => number,
): Promise<Readonly<{ isLeaseHeld: boolean; failed: string | null }>> => {
  if (outcome.state === 'retry') {
    const failingSince = claimed.failingSince ?? now;
    const again = retryAt(
      { attempts: claimed.attempts, failingSince, now, retryAfterSeconds: outcome.retryAfterSeconds },
      random,
    );
    if (again !== null) {
      const isLeaseHeld = await outbox.postpone(claimed, again, {
        ...{ error: outcome.why, attempts: claimed.attempts, failingSince },
      });
      return { isLeaseHeld, failed: null };
    }
  }
  const state = outcome.state === 'retry' ? 'failed' : outcome.state;
  const activityId = outcome.state === 'sent' ? outcome.activityId : null;
  const error = outcome.state === 'sent' ? null : outcome.why;
  const isLeaseHeld = await outbox.complete(claimed, { state, at: now, activityId, error });
  return { isLeaseHeld, failed: state === 'failed' ? (error ?? '') : null };
};

/** Why a message waits for working hours: it is no attempt, and a failure doesn't last meanwhile. */
const whileAtHome = ({ attempts, failingSince }: ClaimedEffect, now: Instant, until: Instant) => ({
  error: 'outside working hours',
  attempts: attempts - 1,
  failingSince: failingSince && addMinutes(failingSince, minutesBetween(now, until)),
});

/**
 * Carries out one effect that this node has leased: reads and composes in one short transaction, sends in none, and
 * writes down what became of it in another, unless the lease is lost. What fails in a way nobody foresaw is tried again
 * later. Throws only when nothing can be written down; the lease then runs out, and the effect is carried out again.
 */
export const carryOut = async (
  parts: CarryOutParts,
  tenant: TenantId,
  claimed: ClaimedEffect,
): Promise<void> => {
  const { withTenantTransaction, clock, newId, random, ports, pause, onFailed, onError, onLeaseLost } = parts;
  const { key, kind, person, payload, attempts } = claimed;
  const inTransaction = <Value>(run: (context: EffectContext) => Promise<Value>): Promise<Value> =>
    withTenantTransaction(system(tenant), (stores) =>
      run({ stores, tenant, key, person, attempts, now: clock(), newId }),
    );

  const complete = ({ outcome, record, recordGivenUp = record }: Delivery): Promise<void> =>
    inTransaction(async (context) => {
      const { isLeaseHeld, failed } = await write(context.stores, claimed, outcome, context.now, random);
      if (!isLeaseHeld) throw new LeaseLost();
      await (outcome.state === 'retry' && failed !== null ? recordGivenUp : record)?.(context);
      if (failed !== null && person !== null)
        await context.stores.publish({ noun: 'person', session: null, people: [person] });
      return failed;
    }).then(
      (failed) => {
        if (failed !== null) onFailed({ tenant, key, kind, person, why: failed });
      },
      (error: unknown) => {
        if (!(error instanceof LeaseLost)) throw error;
        onLeaseLost(claimed);
      },
    );

  const deliver = async (): Promise<Delivery | null> => {
    const composition: Composition | null = await inTransaction((context) =>
      composeEffect(context, kind, payload),
    );
    if (composition === null) return { outcome: { state: 'failed', why: 'unreadable' } };
    if (composition.what === 'void') return { outcome: { state: 'void', why: null } };
    if (composition.what === 'deliver') return composition.deliver(ports);
    await inTransaction(({ stores, now }) =>
      stores.outbox.postpone(claimed, composition.until, whileAtHome(claimed, now, composition.until)),
    );
    return null;
  };

  const unforeseen: Delivery = { outcome: { state: 'retry', why: 'unforeseen' } };
  let delivery: Delivery | null;
  try {
    delivery = await deliver();
  } catch (error) {
    onError(error, claimed);
    delivery = unforeseen;
  }
  if (delivery === null) return;
  const { outcome } = delivery;
  // A message that somebody has got isn't sent again because something beside it can't be written down.
  const instead = outcome.state === 'sent' && outcome.activityId !== null ? { outcome } : unforeseen;
  for (let left = WRITE_ATTEMPTS; ; left -= 1)
    try {
      await complete(left === WRITE_ATTEMPTS - 1 ? instead : delivery);
      return;
    } catch (error) {
      onError(error, claimed);
      if (left === 1) throw error;
      // The first one may be wrong with what is to be written; from then on it is the database.
      if (left < WRITE_ATTEMPTS) await pause();
    }
};
