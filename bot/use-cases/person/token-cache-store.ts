import type { PersonId } from '../../../shared/domain/ids.ts';

/** People’s sealed Graph tokens. */
export type TokenCacheStore = Readonly<{
  load: (person: PersonId) => Promise<{ version: number; keyId: string; sealed: Uint8Array } | null>;
  save: (person: PersonId, seen: number | null, keyId: string, sealed: Uint8Array) => Promise<boolean>;
}>;
