import { createHash, randomBytes } from 'node:crypto';
import type { INetworkModule, NetworkResponse } from '@azure/msal-node';
import { UnsecuredJWT } from 'jose';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { createEntra } from './entra.ts';
import type { Entra, EntraSettings, TokenRows } from './entra.ts';
import type { KeyRing } from './seal.ts';

export const tenant = tenantId.parse('6f1c2a30-0000-4000-8000-000000000001');
export const ali = personId.parse('0a1b2c3d-0000-4000-8000-000000000002');
export const sara = personId.parse('0a1b2c3d-0000-4000-8000-000000000003');
export const clientId = '3d9f1c52-0000-4000-8000-00000000b07a';
export const keys: KeyRing = [{ id: 'one', key: randomBytes(32) }];

/** Rows in memory that behave like a database's: a save fails if the row has changed since it was seen. */
export const rows = () => {
  const all = new Map<string, { version: number; keyId: string; sealed: Uint8Array }>();
  const saved: string[] = [];
  const cache: TokenRows = {
    load: (one, person) => Promise.resolve(all.get(`${one}/${person}`) ?? null),
    save: (one, person, seen, row) => {
      const key = `${one}/${person}`;
      const before = all.get(key)?.version ?? null;
      if (before !== seen) return Promise.resolve(false);
      all.set(key, { ...row, version: (before ?? 0) + 1 });
      saved.push(person);
      return Promise.resolve(true);
    },
  };
  return { all, saved, cache };
};

export type Asked = Readonly<Record<string, string>>;
export type Answer = Readonly<{ status: number; body: unknown }>;

/** Entra's answer when it grants a person's tokens; one that expires within a second counts as expired at once. */
export const granted = (
  person: string,
  scope: string,
  change: Readonly<{ expiresIn?: number; refresh?: string; nonce?: string }> = {},
): Answer => ({
  status: 200,
  body: {
    token_type: 'Bearer',
    scope: `${scope} openid profile`,
    expires_in: change.expiresIn ?? 3_600,
    access_token: `access-${randomBytes(4).toString('hex')}`,
    refresh_token: change.refresh ?? 'refresh-1',
    client_info: Buffer.from(JSON.stringify({ uid: person, utid: tenant })).toString('base64url'),
    id_token: new UnsecuredJWT({
      aud: clientId,
      iss: `https://login.example/${tenant}/v2.0`,
      oid: person,
      tid: tenant,
      sub: `sub-${person}`,
      name: 'Somebody',
      preferred_username: 'somebody@nordvik.example',
      ver: '2.0',
      ...(change.nonce !== undefined && { nonce: change.nonce }),
    })
      .setIssuedAt()
      .setExpirationTime('1h')
      .encode(),
  },
});

export const refusedWith = (
  error: string,
  number: number,
  more: Readonly<Record<string, string>> = {},
): Answer => ({
  status: 400,
  body: { error, error_description: `AADSTS${number}: As asked for.`, error_codes: [number], ...more },
});

/** Entra with the given answers; `asked` has every form that came to the token endpoint. */
export const entraThat = (
  answer: (form: Asked) => Answer | Promise<Answer>,
  change: Partial<EntraSettings> = {},
  authorityUrl = 'https://login.example',
): Readonly<{
  entra: Entra;
  asked: readonly Asked[];
  urls: readonly string[];
  stored: ReturnType<typeof rows>;
}> => {
  const asked: Asked[] = [];
  const urls: string[] = [];
  const stored = rows();
  const post = async <T>(url: string, text = ''): Promise<NetworkResponse<T>> => {
    urls.push(url);
    const form = Object.fromEntries(new URLSearchParams(text));
    asked.push(form);
    const { status, body } = await answer(form);
    // The port is generic; msal-node checks what it gets.
    return { status, headers: {}, body: body as T };
  };
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url) => Promise.reject(new Error(`Nobody asked for ${url}.`)),
    sendPostRequestAsync: (url, options) => post(url, options?.body),
  };
  const entra = createEntra({
    authorityUrl: 'http://127.0.0.1:3978/local/signin',
    clientId,
    clientSecret: 'secret',
    botTenantId: tenant,
    cache: stored.cache,
    keys,
    timeoutMs: 200,
    msal: { authorityUrl, networkClient },
    ...change,
  });
  return { entra, asked, urls, stored };
};

export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');
