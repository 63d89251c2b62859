import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key of 32 bytes (AES-256), and the id stored with what it sealed. */
export type SealingKey = Readonly<{ id: string; key: Uint8Array }>;

/** The first key seals; all of them open, so that a key can be replaced without losing what an older one sealed. */
export type KeyRing = readonly [SealingKey, ...SealingKey[]];

export type SealedText = Readonly<{ keyId: string; sealed: Uint8Array }>;

/** AES-GCM's own: a nonce of 96 bits, a tag of 128 (NIST SP 800-38D §8.2, §5.2.1.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts and authenticates. `context` identifies the row: a text moved to another row no longer opens. */
export const seal = ([{ id, key }]: KeyRing, text: string, context: string): SealedText => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { keyId: id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
};

/** The text that was sealed in that context; null when its key is gone, or it was changed or moved. */
export const unseal = (ring: KeyRing, { keyId, sealed }: SealedText, context: string): string | null => {
  const found = ring.find(({ id }) => id === keyId);
  if (!found || sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  try {
    const cipher = createDecipheriv('aes-256-gcm', found.key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    cipher.setAAD(Buffer.from(context));
    cipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = sealed.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
};
