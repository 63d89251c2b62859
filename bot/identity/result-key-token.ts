import { createHash, timingSafeEqual } from 'node:crypto';
import { resultKeyId, tenantId } from '../../shared/domain/ids.ts';
import type { ResultKeyId, TenantId } from '../../shared/domain/ids.ts';

/** What a key says of itself, before its secret has been compared with what is stored. */
export type ResultKeyToken = Readonly<{ tenant: TenantId; key: ResultKeyId; secret: string }>;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** The organisation, the key and the secret, with a name by which scanners for leaked secrets can know it. */
const TOKEN = new RegExp(`^Bearer kadens_(${UUID})_(${UUID})_([\\w-]{43})$`, 'i');

/** The key in an `Authorization` header; null for anything else. */
export const resultKeyIn = (header: string | undefined): ResultKeyToken | null => {
  const [, tenant, key, secret] = TOKEN.exec(header ?? '') ?? [];
  return tenant === undefined || key === undefined || secret === undefined
    ? null
    : { tenant: tenantId.parse(tenant), key: resultKeyId.parse(key.toLowerCase()), secret };
};

/** Whether a secret is the one of that digest, in a time that tells nothing. It has 256 bits, so that one round of SHA-256 is enough. */
export const isSecretOf = (digest: string, secret: string): boolean => {
  const [stored, shown] = [Buffer.from(digest, 'base64url'), createHash('sha256').update(secret).digest()];
  return stored.length === shown.length && timingSafeEqual(stored, shown);
};
