import type { ResultKey } from '../../../shared/domain/result-key.ts';
import type { ResultKeyId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** The keys with which other systems bring results. */
export type ResultKeyStore = Readonly<{
  list: () => Promise<readonly ResultKey[]>;
  /** The same, with nobody else making one until the transaction ends. */
  lockAll: () => Promise<readonly ResultKey[]>;
  add: (key: ResultKey, digest: string) => Promise<void>;
  /** False when there is none. */
  remove: (id: ResultKeyId) => Promise<boolean>;
  /** The key and the digest of its secret; null once it is withdrawn. */
  find: (id: ResultKeyId) => Promise<Readonly<{ key: ResultKey; digest: string }> | null>;
  noteUse: (id: ResultKeyId, at: Instant) => Promise<void>;
}>;
