import type { TenantId } from '../../shared/domain/ids.ts';
import { addMinutes, minutesBetween } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { system } from '../identity/actor.ts';
import { OUTSIDE_HOURS } from '../use-cases/outbox/outbox-store.ts';
import type { ClaimedEffect } from '../use-cases/outbox/outbox-store.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import type { Composition, Delivery, DeliveryPorts, EffectContext, EffectOutcome } from './effect.ts';
import { composeEffect } from './effects.ts';
import { retryAt } from './retry.ts';

/** An effect that has failed for good: ids only. */
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
  /** Waits a moment, for the database to recover. */
  pause: () => Promise<void>;
  /** Called once for each effect that has failed for good. */
  onFailed: (failed: FailedEffect) => void;
  /** Called for each error that nobody foresaw. */
  onError: (error: unknown, claimed: ClaimedEffect) => void;
  /** Called when another node has taken the effect over before its outcome was stored. */
  onLeaseLost: (claimed: ClaimedEffect) => void;
}>;

/** How often to try to store an effect's outcome: one of a message already sent is worth waiting for. */
const WRITE_ATTEMPTS = 12;

/** Rolls back what was written with an outcome that this node may no longer store. */
class LeaseLost extends Error {}

const write = async (
  { outbox }: Stores,
  claimed: ClaimedEffect,
  outcome: EffectOutcome,
  now: Instant,
  random: () => number,
): Promise<Readonly<{ isLeaseHeld: boolean; failed: string | null }>> => {
  if (outcome.state === 'uncertain')
    return { isLeaseHeld: await outbox.leaveUncertain(claimed, now, outcome.again), failed: null };
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

/** Why a message waits for working hours: this does not count as an attempt, and a failure's time stands still meanwhile. */
const whileAtHome = (
  { attempts, failingSince, isCutShort, isRepeat }: ClaimedEffect,
  now: Instant,
  until: Instant,
) => ({
  error: isCutShort || isRepeat ? null : OUTSIDE_HOURS,
  attempts: attempts - 1,
  failingSince: failingSince && addMinutes(failingSince, minutesBetween(now, until)),
});

/**
 * Carries out one effect that this node has leased: reads and composes it in one short transaction, sends it outside any, and stores
 * its outcome in another, unless the lease is lost. An unforeseen failure is tried again later. Throws only when no outcome can be
 * stored; the lease then runs out, and the effect is carried out again.
 */
export const carryOut = async (
  parts: CarryOutParts,
  tenant: TenantId,
  claimed: ClaimedEffect,
): Promise<void> => {
  const { withTenantTransaction, clock, newId, random, ports, pause, onFailed, onError, onLeaseLost } = parts;
  const { key, kind, person, payload, attempts, isCutShort, isRepeat } = claimed;
  const inTransaction = <Value>(run: (context: EffectContext) => Promise<Value>): Promise<Value> =>
    withTenantTransaction(system(tenant), (stores) =>
      run({ stores, tenant, key, person, attempts, isRepeat, now: clock(), newId }),
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
    const composition: Composition | null = await inTransaction(async (context) => {
      const composed = await composeEffect(context, kind, payload);
      // That it is being sent is known before it is: a node that dies meanwhile leaves behind what nobody may send again unasked.
      if (composed?.what === 'deliver' && composed.ifUncertain && !isCutShort)
        if (!(await context.stores.outbox.beginSending(claimed, composed.beside ?? [])))
          throw new LeaseLost();
      return composed;
    });
    if (composition === null) return { outcome: { state: 'failed', why: 'unreadable' } };
    if (composition.what === 'void') return { outcome: { state: 'void', why: null } };
    if (composition.what === 'deliver')
      return isCutShort && composition.ifUncertain ? composition.ifUncertain : composition.deliver(ports);
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
    if (error instanceof LeaseLost) {
      onLeaseLost(claimed);
      return;
    }
    onError(error, claimed);
    delivery = unforeseen;
  }
  if (delivery === null) return;
  const { outcome } = delivery;
  // A message that was delivered, or may have been, isn't sent again because something else can't be stored.
  const isKept = outcome.state === 'uncertain' || (outcome.state === 'sent' && outcome.activityId !== null);
  const instead = isKept ? { outcome } : unforeseen;
  for (let left = WRITE_ATTEMPTS; ; left -= 1)
    try {
      await complete(left === WRITE_ATTEMPTS - 1 ? instead : delivery);
      return;
    } catch (error) {
      onError(error, claimed);
      if (left === 1) throw error;
      // The first failure may come from what is to be stored; after that it is the database's.
      if (left < WRITE_ATTEMPTS) await pause();
    }
};
