import type { PublishedChange } from '../../shared/contracts/live.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { withRolesByHand } from '../identity/actor.ts';
import type { Actor, Scope } from '../identity/actor.ts';
import { atOnce } from './at-once.ts';
import { noteReturn } from './person/departure.ts';
import type { PersonProfile } from './person/person-store.ts';
import { noteWork } from './session/note-work.ts';
import type { Stores, WithTenantTransaction } from './stores.ts';
import type { UseCaseContext } from './use-case.ts';

/** Rolls a transaction back without being an error. */
class Rollback extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('refused');
    this.outcome = outcome;
  }
}

/** Runs one transaction, rolled back on a refusal. */
export const rollbackOnRefusal = async <Outcome extends Readonly<{ ok: boolean }>>(
  withTenantTransaction: WithTenantTransaction,
  scope: Scope,
  run: (stores: Stores) => Promise<Outcome>,
): Promise<Outcome> => {
  try {
    return await withTenantTransaction(scope, async (stores) => {
      const outcome = await run(stores);
      if (!outcome.ok) throw new Rollback(outcome);
      return outcome;
    });
  } catch (error) {
    // The outcome is the one that `run` returned.
    if (error instanceof Rollback) return error.outcome as Outcome;
    throw error;
  }
};

/** Somebody identified by a token or an activity. `fallbackName` is used only for somebody who has no name here yet. */
export type ActingPerson = PersonProfile & Readonly<{ fallbackName?: string }>;

/** The person as stored: added on their first visit, and updated from their token or activity. */
const upsertPerson = async (
  stores: Stores,
  { fallbackName = '', ...profile }: ActingPerson,
  now: Instant,
): Promise<UseCaseContext<Stores>['me']> => {
  const found = await stores.person.find(profile.id);
  // Whoever acts is there.
  if (found?.missingSince != null) await noteReturn(stores, found, now);
  const stored = found && (found.missingSince === null ? found : await stores.person.find(found.id));
  const name = profile.name || stored?.name || fallbackName;
  const isSame =
    stored?.name === name &&
    (stored.address !== null || profile.address == null) &&
    (profile.leader ?? stored.leader) === stored.leader &&
    (profile.administrator ?? stored.administrator) === stored.administrator &&
    (profile.language ?? stored.language) === stored.language &&
    (profile.zone ?? stored.zone) === stored.zone;
  if (isSame) return stored;
  // An address from the directory takes precedence over their sign-in name.
  await stores.person.upsert({ ...profile, name, address: stored?.address ?? profile.address ?? null });
  const upserted = await stores.person.find(profile.id);
  if (!upserted) throw new Error('a person was made known and is not there');
  // A changed language or zone applies from their next visit on.
  return stored ? { ...upserted, language: stored.language, zone: stored.zone } : upserted;
};

/** How a repetition is recognised. `digest` identifies the request, where the key alone does not. */
export type IdempotencyReceipt = Readonly<{
  key: string;
  digest?: string;
  encode: (value: unknown) => unknown;
}>;

/** The earlier answer, and the digest of the request that it answered. */
type ReplayedReply = Readonly<{ ok: true; replayed: unknown; digest: string | null }>;

/** Runs one verb of a turn. With `once`, a repeated key has no further effect and gets the first answer. */
export const runIdempotently = async <Value, Refusal extends string, Current>(
  context: UseCaseContext<Stores>,
  run: (context: UseCaseContext<Stores>) => Promise<Result<Value, Refusal, Current>>,
  once: IdempotencyReceipt | null,
): Promise<Result<Value, Refusal, Current> | ReplayedReply> => {
  if (once === null) return run(context);
  const { receipt } = context.stores;
  if (!(await receipt.take(once.key, context.me.id, context.now, once.digest))) {
    const before = await receipt.find(once.key);
    if (before) return { ok: true, replayed: before.reply, digest: before.digest };
  }
  const result = await run(context);
  if (result.ok) await receipt.answer(once.key, once.encode(result.value));
  return result;
};

/**
 * Runs one verb in one transaction, as `runIdempotently` does; a change counts as a sign of life of the session the actor is in. A
 * refusal rolls back what the verb has written. Of two with the same key at the same moment the second waits for the first.
 * Refuses a key that was used for another request: key-reused. `askAhead` is asked along with who the person is.
 */
export const runUseCase = async <Value, Refusal extends string, Current, Ahead = null>(
  ports: Readonly<{ withTenantTransaction: WithTenantTransaction; newId: () => string }>,
  actor: Actor,
  person: ActingPerson,
  now: Instant,
  run: (context: UseCaseContext<Stores>, ahead: Ahead | null) => Promise<Result<Value, Refusal, Current>>,
  once: IdempotencyReceipt | null = null,
  askAhead: (stores: Stores) => Promise<Ahead | null> = () => Promise.resolve(null),
): Promise<Result<Value, Refusal | 'key-reused', Current> | ReplayedReply> => {
  const { withTenantTransaction, newId } = ports;
  return rollbackOnRefusal(withTenantTransaction, actor, async (stores) => {
    const { me, ahead } = await atOnce({ me: upsertPerson(stores, person, now), ahead: askAhead(stores) });
    const changes: PublishedChange[] = [];
    const publish: Stores['publish'] = async (change) => {
      changes.push(change);
      await stores.publish(change);
    };
    const acting = withRolesByHand(actor, me.rolesByHand);
    const context = { stores: { ...stores, publish }, actor: acting, me, now, newId };
    const result = await runIdempotently(context, (its) => run(its, ahead), once);
    if (result.ok) await noteWork(context, changes);
    return 'replayed' in result && result.digest !== (once?.digest ?? null) ? refuse('key-reused') : result;
  });
};
