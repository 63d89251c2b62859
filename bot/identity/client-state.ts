import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { KeyRing } from './seal.ts';

/** Graph returns at most 128 characters (Microsoft Learn, "subscription resource type"): these are 22, a dot and 43. */
const NONCE_BYTES = 16;

const signed = (key: Uint8Array, tenant: TenantId, nonce: string): string =>
  createHmac('sha256', key).update(`calendar-watch:${tenant}:${nonce}`).digest('base64url');

/** The secret that Graph must send with each notification to that organisation: new each time, and made by nobody else. */
export const newClientState = ([{ key }]: KeyRing, tenant: TenantId): string => {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  return `${nonce}.${signed(key, tenant, nonce)}`;
};

/** Whether it was made here for that organisation: checked before anything is looked up, since anybody may call the address. */
export const isClientStateOf = (ring: KeyRing, tenant: TenantId, text: string): boolean => {
  const [nonce = '', given = ''] = text.split('.');
  return ring.some(({ key }) => {
    const [known, said] = [Buffer.from(signed(key, tenant, nonce)), Buffer.from(given)];
    return known.length === said.length && timingSafeEqual(known, said);
  });
};
