import type { Result } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { KnownPerson, Stores, Work } from './ports.ts';
import type { Turn } from './turn.ts';

/** Takes a transaction back without being a fault. */
class TakenBack extends Error {
  readonly result: Result<never, string>;
  constructor(result: Result<never, string>) {
    super('refused');
    this.result = result;
  }
}

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

/**
 * Runs one verb in one transaction. A refusal takes back what the verb has written. With `once`, the same key has its
 * effect a single time: the second gets the first one's answer, also when both come at the same moment.
 */
export const takeTurn = async <Value, Refusal extends string>(
  ports: Readonly<{ work: Work; newId: () => string }>,
  actor: Actor,
  person: KnownPerson,
  now: Instant,
  run: (turn: Turn) => Promise<Result<Value, Refusal>>,
  once: Once | null = null,
): Promise<Result<Value, Refusal> | Readonly<{ ok: true; replayed: unknown }>> => {
  try {
    return await ports.work(actor, async (stores) => {
      const me = await arrive(stores, person);
      if (once && !(await stores.receipt.take(once.key, me.id, now))) {
        const before = await stores.receipt.find(once.key);
        if (before) return { ok: true, replayed: before.reply } as const;
      }
      const result = await run({ stores, actor, me, now, newId: ports.newId });
      if (!result.ok) throw new TakenBack(result);
      if (once) await stores.receipt.answer(once.key, 200, once.encode(result.value));
      return result;
    });
  } catch (error) {
    // The refusal is the one that `run` gave.
    if (error instanceof TakenBack) return error.result as Result<never, Refusal>;
    throw error;
  }
};
