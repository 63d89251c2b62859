import type { PersonId, ResultKeyId } from './ids.ts';
import type { Instant } from './time.ts';

/** What another system shows in order to bring results. Kadens keeps only a digest of its secret. */
export type ResultKey = Readonly<{
  id: ResultKeyId;
  /** What the administrator calls it, so that it is known which system has it. */
  name: string;
  madeBy: PersonId;
  madeAt: Instant;
  lastUsedAt: Instant | null;
}>;

export const KEY_NAME_MAX = 60;
/** With more than this nobody knows any longer where they are. */
export const KEYS_MAX = 20;

/** A secret of 256 bits, and its SHA-256, in base64url without padding (RFC 4648 §5). */
export const SECRET_SHAPE = /^[\w-]{43}$/;
