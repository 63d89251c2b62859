import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** Answers given to keys, so that a repeated key has its effect once. */
export type ReceiptStore = Readonly<{
  /** True the first time a key is seen; the key is then locked until the transaction ends. */
  take: (key: string, person: PersonId | null, at: Instant, digest?: string | null) => Promise<boolean>;
  /** Stores what the same key is answered with from now on. */
  answer: (key: string, reply: unknown) => Promise<void>;
  /** Null while a key has no answer. `digest` is that of the request, if it was noted. */
  find: (key: string) => Promise<{
    person: PersonId | null;
    digest: string | null;
    reply: unknown;
  } | null>;
  trim: Trim;
}>;
