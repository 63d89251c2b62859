import { refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor, Scope } from '../identity/actor.ts';
import type { PersonProfile, Stores, WithTenantTransaction } from './ports.ts';
import type { UseCaseContext } from './use-case.ts';

/** Takes a transaction back without being a fault. */
class Rollback extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('refused');
    this.outcome = outcome;
  }
}

/** One transaction, which a refusal takes back. */
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
    // The outcome is the one that `run` gave.
    if (error instanceof Rollback) return error.outcome as Outcome;
    throw error;
  }
};

/** The person as stored, made known on their first visit and kept in step with what their token says. */
const upsertPerson = async (stores: Stores, known: PersonProfile): Promise<UseCaseContext['me']> => {
  const seen = await stores.person.find(known.id);
  const same =
    seen !== null &&
    (known.name === '' || seen.name === known.name) &&
    (known.leader ?? seen.leader) === seen.leader &&
    (known.administrator ?? seen.administrator) === seen.administrator;
  if (same) return seen;
  await stores.person.upsert(known);
  const made = await stores.person.find(known.id);
  if (!made) throw new Error('a person was made known and is not there');
  return made;
};

/** What a repetition is known by. `digest` tells what was asked for, where the key alone does not. */
export type IdempotencyReceipt = Readonly<{
  key: string;
  digest?: string;
  encode: (value: unknown) => unknown;
}>;

/** What was answered before, and the digest of what that answered. */
type ReplayedReply = Readonly<{ ok: true; replayed: unknown; digest: string | null }>;

/** Runs one verb of a turn. With `once`, the same key has its effect a single time: the second gets the first one's answer. */
export const runIdempotently = async <Value, Refusal extends string>(
  context: UseCaseContext,
  run: (context: UseCaseContext) => Promise<Result<Value, Refusal>>,
  once: IdempotencyReceipt | null,
): Promise<Result<Value, Refusal> | ReplayedReply> => {
  if (once === null) return run(context);
  const { receipt } = context.stores;
  if (!(await receipt.take(once.key, context.me.id, context.now, once.digest))) {
    const before = await receipt.find(once.key);
    if (before) return { ok: true, replayed: before.reply, digest: before.digest };
  }
  const result = await run(context);
  if (result.ok) await receipt.answer(once.key, 200, once.encode(result.value));
  return result;
};

/**
 * Runs one verb in one transaction, as `runIdempotently` does. A refusal takes back what the verb has written. Of two with the
 * same key at the same moment the second waits for the first. Refuses a key that was used for something else: key-reused.
 */
export const runUseCase = async <Value, Refusal extends string>(
  ports: Readonly<{ withTenantTransaction: WithTenantTransaction; newId: () => string }>,
  actor: Actor,
  person: PersonProfile,
  now: Instant,
  run: (context: UseCaseContext) => Promise<Result<Value, Refusal>>,
  once: IdempotencyReceipt | null = null,
): Promise<Result<Value, Refusal | 'key-reused'> | ReplayedReply> => {
  const { withTenantTransaction, newId } = ports;
  return rollbackOnRefusal(withTenantTransaction, actor, async (stores) => {
    const me = await upsertPerson(stores, person);
    const result = await runIdempotently({ stores, actor, me, now, newId }, run, once);
    return 'replayed' in result && result.digest !== (once?.digest ?? null) ? refuse('key-reused') : result;
  });
};
