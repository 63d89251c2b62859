import { ConfidentialClientApplication } from '@azure/msal-node';
import type { AccountInfo, INetworkModule } from '@azure/msal-node';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { ok } from '../../shared/domain/result.ts';
import { entraNetwork, ENTRA_TIMEOUT_MS, impatient } from './msal-network.ts';
import { seal, unseal } from './seal.ts';
import type { KeyRing, SealedText } from './seal.ts';
import type { TabIdentity } from './tab-token.ts';
import { refusalOf, refuseToken } from './token-failure.ts';
import type { TokenFailure } from './token-failure.ts';

/** One encrypted row per person. `save` is false when the row has changed since it was seen (null: there was none). */
export type TokenRows = Readonly<{
  load: (tenant: TenantId, person: PersonId) => Promise<(SealedText & Readonly<{ version: number }>) | null>;
  save: (tenant: TenantId, person: PersonId, seen: number | null, row: SealedText) => Promise<boolean>;
}>;

export type EntraSettings = Readonly<{
  /** https://login.microsoftonline.com in production; without a final slash. */
  authorityUrl: string;
  clientId: string;
  clientSecret: string;
  /** The tenant that the (single-tenant) bot's own tokens come from. */
  botTenantId: string;
  cache: TokenRows;
  keys: KeyRing;
  timeoutMs?: number;
  /** Another network for Entra: msal-node accepts only https, so a stand-in has its own address here. */
  msal?: Readonly<{ authorityUrl: string; networkClient: INetworkModule }>;
  /** Called for unexpected answers; never with a token. */
  warn?: (fields: Readonly<Record<string, unknown>>, text: string) => void;
}>;

/** The token, or why there is none. */
export type TokenGrant<Value> = Readonly<{ ok: true; value: Value }> | TokenFailure;

/** `fresh` skips what is cached, after Graph has refused it; `claims` is Graph's challenge. */
export type TokenOptions = Readonly<{ fresh?: boolean; claims?: string }>;

/** What the consent page returns. */
export type CodeGiven = Readonly<{
  tenant: TenantId;
  person: PersonId;
  code: string;
  verifier: string;
  nonce: string;
  redirectUri: string;
  scopes: readonly string[];
}>;

export type Entra = Readonly<{
  /** A token for Graph from the stored sign-in; works in jobs, long after the person has left. Scopes have Graph's short names. */
  graphToken: (
    tenant: TenantId,
    person: PersonId,
    scopes: readonly string[],
    options?: TokenOptions,
  ) => Promise<TokenGrant<string>>;
  /** Exchanges the tab's token for one for Graph, and stores what jobs need. */
  signInOnBehalfOf: (
    identity: Pick<TabIdentity, 'tenant' | 'person' | 'token'>,
    scopes: readonly string[],
    options?: Pick<TokenOptions, 'claims'>,
  ) => Promise<TokenGrant<string>>;
  /** Lets jobs ask for these scopes, while the person is in the tab: uses the tab's token if nothing stored covers them. */
  connect: (
    identity: Pick<TabIdentity, 'tenant' | 'person' | 'token'>,
    scopes: readonly string[],
  ) => Promise<TokenGrant<null>>;
  /** Whether Entra grants these scopes for the person who is in the tab; null when it did not say. Stores nothing. */
  gives: (
    identity: Pick<TabIdentity, 'tenant' | 'person' | 'token'>,
    scopes: readonly string[],
  ) => Promise<boolean | null>;
  /** Redeems a code from the consent page. Somebody else's code is refused, and nothing of it is stored. */
  signInByCode: (
    given: CodeGiven,
  ) => Promise<TokenGrant<null> | Readonly<{ ok: false; refusal: 'wrong-account' }>>;
  consentUrl: (asked: ConsentAsked) => Promise<string>;
  /** The address where an administrator consents for everybody; `organizations` while the tenant isn't known. */
  adminConsentUrl: (
    asked: Readonly<{ tenant: TenantId | 'organizations'; redirectUri: string; state: string }>,
  ) => string;
  /** True once an administrator has let the app into that organisation; asked of Entra, so nobody can merely claim it. */
  isLetIn: (tenant: TenantId) => Promise<boolean>;
  /** The bot's own token for the connector. Throws when Entra returns none. */
  botToken: () => Promise<string>;
}>;

export type ConsentAsked = Readonly<{
  tenant: TenantId;
  hint: string | undefined;
  scopes: readonly string[];
  state: string;
  nonce: string;
  challenge: string;
  redirectUri: string;
  claims?: string | undefined;
}>;

/** How often to retry storing a fresh sign-in when others write the same row. */
const SAVE_ATTEMPTS = 3;

const BOT_SCOPE = 'https://api.botframework.com/.default';
const GRAPH_DEFAULT = 'https://graph.microsoft.com/.default';

const contextOf = (tenant: TenantId, person: PersonId): string => `graph-tokens:${tenant}:${person}`;

const isOf = (account: AccountInfo | null | undefined, tenant: TenantId, person: PersonId): boolean =>
  account?.localAccountId.toLowerCase() === person && account.tenantId.toLowerCase() === tenant;

/** Everything that is asked of Entra. Only this file uses msal-node. */
export const createEntra = (settings: EntraSettings): Entra => {
  const { authorityUrl, clientId, clientSecret, cache, keys, timeoutMs = ENTRA_TIMEOUT_MS } = settings;
  const authority = settings.msal?.authorityUrl ?? authorityUrl;
  const networkClient = settings.msal
    ? impatient(settings.msal.networkClient, timeoutMs)
    : entraNetwork(timeoutMs);

  const clientIn = (tenant: string): ConfidentialClientApplication => {
    const base = `${authority}/${tenant}`;
    return new ConfidentialClientApplication({
      auth: {
        clientId,
        clientSecret,
        authority: base,
        knownAuthorities: [new URL(authority).host],
        // Graph sends claims challenges only to clients that declare they can answer them.
        clientCapabilities: ['CP1'],
        // Entra's addresses are fixed; without them each new client would request them.
        authorityMetadata: JSON.stringify({
          authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
          token_endpoint: `${base}/oauth2/v2.0/token`,
          end_session_endpoint: `${base}/oauth2/v2.0/logout`,
          jwks_uri: `${base}/discovery/v2.0/keys`,
          issuer: `${base}/v2.0`,
        }),
      },
      system: { networkClient },
    });
  };
  const bot = clientIn(settings.botTenantId);

  const refused = (error: unknown, what: string): TokenFailure => {
    const answer = refusalOf(error);
    if (answer.refusal === 'unavailable')
      settings.warn?.({ err: error instanceof Error ? error.message : String(error) }, what);
    return answer;
  };

  /** msal-node accepts any object as a reply and makes an empty token of it. */
  const garbage = (): TokenFailure => {
    settings.warn?.({}, 'Entra answered without a token.');
    return refuseToken('unavailable');
  };

  const store = (tenant: TenantId, person: PersonId, seen: number | null, text: string): Promise<boolean> =>
    cache.save(tenant, person, seen, seal(keys, text, contextOf(tenant, person)));

  /** A client that has loaded the person's stored sign-in, and its version. */
  const clientOf = async (tenant: TenantId, person: PersonId) => {
    const row = await cache.load(tenant, person);
    const text = row && unseal(keys, row, contextOf(tenant, person));
    const client = clientIn(tenant);
    if (text !== null) client.getTokenCache().deserialize(text);
    const accounts = await client.getTokenCache().getAllAccounts();
    const account = accounts.find((one) => isOf(one, tenant, person)) ?? null;
    return { client, account, seen: row?.version ?? null };
  };

  /** Stores a new sign-in over whatever anybody else has stored meanwhile, since it is worth more. */
  const storeSignIn = async (
    tenant: TenantId,
    person: PersonId,
    seen: number | null,
    text: string,
    attempts = SAVE_ATTEMPTS,
  ): Promise<void> => {
    if (await store(tenant, person, seen, text)) return;
    if (attempts === 0) throw new Error('The sign-in could not be stored.');
    const row = await cache.load(tenant, person);
    await storeSignIn(tenant, person, row?.version ?? null, text, attempts - 1);
  };

  const graphToken: Entra['graphToken'] = async (tenant, person, scopes, options = {}) => {
    const { client, account, seen } = await clientOf(tenant, person);
    if (seen === null) return refuseToken('consent-needed');
    if (account === null) return refuseToken('reconnect');
    try {
      const result = await client.acquireTokenSilent({
        account,
        scopes: [...scopes],
        forceRefresh: options.fresh === true,
        ...(options.claims !== undefined && { claims: options.claims }),
      });
      if (result.accessToken === '') return garbage();
      // If somebody was first, they have stored an equally good one; Entra's refresh tokens stay valid after use.
      const tokens = client.getTokenCache();
      if (tokens.hasChanged()) await store(tenant, person, seen, tokens.serialize());
      return ok(result.accessToken);
    } catch (error) {
      return refused(error, 'No token for Graph from what is stored.');
    }
  };

  const signInOnBehalfOf: Entra['signInOnBehalfOf'] = async (identity, scopes, options = {}) => {
    const { tenant, person, token } = identity;
    const { client, seen } = await clientOf(tenant, person);
    const asked = { oboAssertion: token, scopes: [...scopes], skipCache: true, ...options };
    const result = await client.acquireTokenOnBehalfOf(asked).catch((error: unknown) => {
      return refused(error, 'No token for Graph on behalf of a person.');
    });
    if (result === null) return garbage();
    if ('refusal' in result) return result;
    if (result.accessToken === '') return garbage();
    if (!isOf(result.account, tenant, person)) throw new Error("Entra answered with somebody else's tokens.");
    await storeSignIn(tenant, person, seen, client.getTokenCache().serialize());
    return ok(result.accessToken);
  };

  const gives: Entra['gives'] = async ({ tenant, token }, scopes) => {
    const asked = { oboAssertion: token, scopes: [...scopes], skipCache: true };
    try {
      return ((await clientIn(tenant).acquireTokenOnBehalfOf(asked))?.accessToken ?? '') !== '' || null;
    } catch (error) {
      return refusalOf(error).refusal === 'unavailable' ? null : false;
    }
  };

  const connect: Entra['connect'] = async (identity, scopes) => {
    const stored = await graphToken(identity.tenant, identity.person, scopes);
    if (!stored.ok && stored.refusal === 'unavailable') return stored;
    const granted = stored.ok ? stored : await signInOnBehalfOf(identity, scopes);
    return granted.ok ? ok(null) : granted;
  };

  const signInByCode: Entra['signInByCode'] = async (given) => {
    const { tenant, person, code, verifier, nonce, redirectUri, scopes } = given;
    const client = clientIn(tenant);
    const asked = { code, codeVerifier: verifier, nonce, redirectUri, scopes: [...scopes] };
    const result = await client.acquireTokenByCode(asked).catch((error: unknown) => {
      return refused(error, 'A code could not be redeemed.');
    });
    if ('refusal' in result) return result;
    if (result.accessToken === '') return garbage();
    if (!isOf(result.account, tenant, person)) return { ok: false, refusal: 'wrong-account' };
    const row = await cache.load(tenant, person);
    await storeSignIn(tenant, person, row?.version ?? null, client.getTokenCache().serialize());
    return ok(null);
  };

  const consentUrl: Entra['consentUrl'] = async (asked) => {
    const { tenant, hint, scopes, state, nonce, challenge, redirectUri, claims } = asked;
    const url = await clientIn(tenant).getAuthCodeUrl({
      scopes: [...scopes],
      redirectUri,
      state,
      nonce,
      codeChallenge: challenge,
      codeChallengeMethod: 'S256',
      ...(hint !== undefined && { loginHint: hint }),
      ...(claims !== undefined && { claims }),
    });
    return url.replace(authority, authorityUrl);
  };

  const adminConsentUrl: Entra['adminConsentUrl'] = ({ tenant, redirectUri, state }) => {
    const query = new URLSearchParams({
      client_id: clientId,
      scope: GRAPH_DEFAULT,
      redirect_uri: redirectUri,
      state,
    });
    return `${authorityUrl}/${tenant}/v2.0/adminconsent?${query.toString()}`;
  };

  const isLetIn: Entra['isLetIn'] = async (tenant) => {
    try {
      const result = await clientIn(tenant).acquireTokenByClientCredential({ scopes: [GRAPH_DEFAULT] });
      return result !== null && result.accessToken !== '';
    } catch {
      return false;
    }
  };

  const botToken: Entra['botToken'] = async () => {
    const result = await bot.acquireTokenByClientCredential({ scopes: [BOT_SCOPE] });
    if (result === null || result.accessToken === '') throw new Error('Entra gave the bot no token.');
    return result.accessToken;
  };

  return {
    graphToken,
    signInOnBehalfOf,
    connect,
    gives,
    signInByCode,
    consentUrl,
    adminConsentUrl,
    isLetIn,
    botToken,
  };
};
