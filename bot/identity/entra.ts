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

/** One encrypted row a person. `save` is false when the row is no longer the one that was seen (null: none). */
export type TokenRows = Readonly<{
  load: (tenant: TenantId, person: PersonId) => Promise<(SealedText & Readonly<{ version: number }>) | null>;
  save: (tenant: TenantId, person: PersonId, seen: number | null, row: SealedText) => Promise<boolean>;
}>;

export type EntraSettings = Readonly<{
  /** https://login.microsoftonline.com in production; without a slash at the end. */
  authorityUrl: string;
  clientId: string;
  clientSecret: string;
  /** The tenant that the (single-tenant) bot's own tokens come from. */
  botTenantId: string;
  cache: TokenRows;
  keys: KeyRing;
  timeoutMs?: number;
  /** Another way to Entra: msal-node takes none but https, so a stand-in has a name of its own there. */
  msal?: Readonly<{ authorityUrl: string; networkClient: INetworkModule }>;
  /** Told of what nobody expected; never of a token. */
  warn?: (fields: Readonly<Record<string, unknown>>, text: string) => void;
}>;

/** Found, or why not. */
export type TokenGrant<Value> = Readonly<{ ok: true; value: Value }> | TokenFailure;

/** `fresh` passes over what is cached, after Graph has refused it; `claims` is its challenge. */
export type TokenOptions = Readonly<{ fresh?: boolean; claims?: string }>;

/** What one gets from the page where people consent. */
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
  /** A token for Graph from what is stored; works in jobs, long after the person has left. Scopes in Graph's short names. */
  graphToken: (
    tenant: TenantId,
    person: PersonId,
    scopes: readonly string[],
    options?: TokenOptions,
  ) => Promise<TokenGrant<string>>;
  /** Turns the tab's token into one for Graph, and stores what jobs need. */
  signInOnBehalfOf: (
    identity: Pick<TabIdentity, 'tenant' | 'person' | 'token'>,
    scopes: readonly string[],
    options?: Pick<TokenOptions, 'claims'>,
  ) => Promise<TokenGrant<string>>;
  /** While the person is in the tab: sees to it that jobs can ask for these scopes, from the tab's token where nothing stored does. */
  connect: (
    identity: Pick<TabIdentity, 'tenant' | 'person' | 'token'>,
    scopes: readonly string[],
  ) => Promise<TokenGrant<null>>;
  /** Whether Entra gives that for the person who is in the tab; null when it did not say. Stores nothing. */
  gives: (
    identity: Pick<TabIdentity, 'tenant' | 'person' | 'token'>,
    scopes: readonly string[],
  ) => Promise<boolean | null>;
  /** Redeems a code from the consent page. Somebody else's code is refused and nothing of it is stored. */
  signInByCode: (
    given: CodeGiven,
  ) => Promise<TokenGrant<null> | Readonly<{ ok: false; refusal: 'wrong-account' }>>;
  consentUrl: (asked: ConsentAsked) => Promise<string>;
  /** Where an administrator consents for everybody; `organizations` when the tenant isn't known yet. */
  adminConsentUrl: (
    asked: Readonly<{ tenant: TenantId | 'organizations'; redirectUri: string; state: string }>,
  ) => string;
  /** True once an administrator has let the app into that organisation; asked of Entra, so it can't be claimed. */
  isLetIn: (tenant: TenantId) => Promise<boolean>;
  /** The bot's own token for the connector. Throws when Entra gives none. */
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

/** How often a fresh sign-in is stored against others that write the same row. */
const SAVE_ATTEMPTS = 3;

const BOT_SCOPE = 'https://api.botframework.com/.default';
const GRAPH_DEFAULT = 'https://graph.microsoft.com/.default';

const contextOf = (tenant: TenantId, person: PersonId): string => `graph-tokens:${tenant}:${person}`;

const isOf = (account: AccountInfo | null | undefined, tenant: TenantId, person: PersonId): boolean =>
  account?.localAccountId.toLowerCase() === person && account.tenantId.toLowerCase() === tenant;

/** Everything that is asked of Entra. msal-node stays in here. */
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
        // Graph challenges none but who says that they can answer.
        clientCapabilities: ['CP1'],
        // Entra's addresses are fixed; without them each new client would ask for them.
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

  /** msal-node takes any object for a reply and makes an empty token of it. */
  const garbage = (): TokenFailure => {
    settings.warn?.({}, 'Entra answered without a token.');
    return refuseToken('unavailable');
  };

  const store = (tenant: TenantId, person: PersonId, seen: number | null, text: string): Promise<boolean> =>
    cache.save(tenant, person, seen, seal(keys, text, contextOf(tenant, person)));

  /** A client that knows what is stored of the person, and which version of it. */
  const clientOf = async (tenant: TenantId, person: PersonId) => {
    const row = await cache.load(tenant, person);
    const text = row && unseal(keys, row, contextOf(tenant, person));
    const client = clientIn(tenant);
    if (text !== null) client.getTokenCache().deserialize(text);
    const accounts = await client.getTokenCache().getAllAccounts();
    const account = accounts.find((one) => isOf(one, tenant, person)) ?? null;
    return { client, account, seen: row?.version ?? null };
  };

  /** A new sign-in is worth more than what anybody else has stored meanwhile. */
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
      // Somebody who was first has stored one as good; Entra's refresh tokens stay valid when they are used.
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
