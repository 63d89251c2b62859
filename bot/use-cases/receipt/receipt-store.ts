import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Answers that were given to a key, so that the same key has its effect once. */
export type ReceiptStore = Readonly<{
  /** True the first time a key is seen; the key is then taken until the transaction ends. */
  take: (key: string, person: PersonId | null, at: Instant, digest?: string | null) => Promise<boolean>;
  /** What the same key is answered with from now on. */
  answer: (key: string, reply: unknown) => Promise<void>;
  /** Null while a key has no answer. `digest` is of what was asked for, where that was noted. */
  find: (key: string) => Promise<{
    person: PersonId | null;
    digest: string | null;
    reply: unknown;
  } | null>;
  trim: Trim;
}>;
