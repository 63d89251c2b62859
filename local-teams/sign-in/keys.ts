import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { z } from 'zod';

/** An RS256 key pair: the signing half and the published half. */
export type SigningKey = Readonly<{ kid: string; sign: CryptoKey; published: JWK }>;

const storedKey = z.object({
  kid: z.string(),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
type StoredKey = z.infer<typeof storedKey>;

const fresh = async (): Promise<StoredKey> => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  return storedKey.parse({ ...jwk, kid: `local-${(jwk.n ?? '').slice(0, 16)}` });
};

const kept = (file: string): StoredKey | undefined => {
  try {
    return storedKey.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** The key in `file`, created there if missing. Without a file it lasts as long as the process. */
export const openKey = async (file: string | null): Promise<SigningKey> => {
  const found = file === null ? undefined : kept(file);
  const jwk = found ?? (await fresh());
  if (file !== null && !found) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  }
  const { kid, kty, n, e } = jwk;
  const sign = await importJWK(jwk, 'RS256');
  if (sign instanceof Uint8Array) throw new Error('The key is not an RSA key.');
  return { kid, sign, published: { kid, kty, n, e, use: 'sig', alg: 'RS256', x5t: kid } };
};
