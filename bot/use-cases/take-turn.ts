import type { Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor, Scope } from '../identity/actor.ts';
import type { KnownPerson, Stores, Work } from './ports.ts';
import type { Turn } from './turn.ts';

/** Takes a transaction back without being a fault. */
class TakenBack extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('refused');
    this.outcome = outcome;
  }
}

/** One transaction, which a refusal takes back. */
export const unlessRefused = async <Outcome extends Readonly<{ ok: boolean }>>(
  work: Work,
  scope: Scope,
  run: (stores: Stores) => Promise<Outcome>,
): Promise<Outcome> => {
  try {
    return await work(scope, async (stores) => {
      const outcome = await run(stores);
      if (!outcome.ok) throw new TakenBack(outcome);
      return outcome;
    });
  } catch (error) {
    // The outcome is the one that `run` gave.
    if (error instanceof TakenBack) return error.outcome as Outcome;
    throw error;
  }
};

/** The person as stored, made known on their first visit and kept in step with what their token says. */
const arrive = async (stores: Stores, known: KnownPerson): Promise<Turn['me']> => {
  const seen = await stores.person.find(known.id);
  const same =
    seen !== null &&
    (known.name === '' || seen.name === known.name) &&
    (known.leader ?? seen.leader) === seen.leader &&
    (known.administrator ?? seen.administrator) === seen.administrator;
  if (same) return seen;
  await stores.person.know(known);
  const made = await stores.person.find(known.id);
  if (!made) throw new Error('a person was made known and is not there');
  return made;
};

/** A reply that was given before to the same key, or the fact that this is the first time. */
export type Once = Readonly<{ key: string; encode: (value: unknown) => unknown }>;

type Replayed = Readonly<{ ok: true; replayed: unknown }>;

/** Runs one verb of a turn. With `once`, the same key has its effect a single time: the second gets the first one's answer. */
export const runOnce = async <Value, Refusal extends string>(
  turn: Turn,
  run: (turn: Turn) => Promise<Result<Value, Refusal>>,
  once: Once | null,
): Promise<Result<Value, Refusal> | Replayed> => {
  if (once === null) return run(turn);
  const { receipt } = turn.stores;
  if (!(await receipt.take(once.key, turn.me.id, turn.now))) {
    const before = await receipt.find(once.key);
    if (before) return { ok: true, replayed: before.reply };
  }
  const result = await run(turn);
  if (result.ok) await receipt.answer(once.key, 200, once.encode(result.value));
  return result;
};

/**
 * Runs one verb in one transaction, as `runOnce` does. A refusal takes back what the verb has written. Of two with the
 * same key at the same moment the second waits for the first.
 */
export const takeTurn = async <Value, Refusal extends string>(
  ports: Readonly<{ work: Work; newId: () => string }>,
  actor: Actor,
  person: KnownPerson,
  now: Instant,
  run: (turn: Turn) => Promise<Result<Value, Refusal>>,
  once: Once | null = null,
): Promise<Result<Value, Refusal> | Replayed> => {
  const { work, newId } = ports;
  return unlessRefused(work, actor, async (stores) => {
    const me = await arrive(stores, person);
    return runOnce({ stores, actor, me, now, newId }, run, once);
  });
};
