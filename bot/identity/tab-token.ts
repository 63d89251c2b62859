import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose';
import type { FetchImplementation, JWTPayload, RemoteJWKSet } from 'jose';
import { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';

/** What a verified token tells about its holder. `token` is for asking Graph on their behalf: never log it. */
export type TabIdentity = Readonly<{
  tenant: TenantId;
  person: PersonId;
  name: string;
  upn: string;
  roles: readonly ('Administrator' | 'Leader')[];
  /** Seconds since 1970, real time. */
  expiresAt: number;
  token: string;
}>;

/** `guest` is somebody from another organisation; `unavailable` means that the organisation's keys could not be fetched. */
export type TabTokenRefusal = 'unauthenticated' | 'guest' | 'unavailable';

export type TabTokenVerifier = (
  authorizationHeader: string | undefined,
) => Promise<Result<TabIdentity, TabTokenRefusal>>;

/** Node accepts no larger headers (`--max-http-header-size`, 16 KiB), so no honest token can be longer. */
const TOKEN_MAX = 16_384;
/** How much Entra's clock and ours may differ, in seconds. */
const TOLERANCE_SECONDS = 60;
/** Entra publishes new keys well before it signs with them; once a day is its advice (Microsoft Learn, "Signing key rollover"). */
const KEYS_MAX_AGE_MS = 24 * 3_600_000;
/** How often at most an unknown key makes us fetch the keys again. */
const KEYS_COOLDOWN_MS = 30_000;
const KEYS_TIMEOUT_MS = 5_000;
/**
 * For how long at most a token that was verified is taken for it without being verified again, in seconds, and how many tokens: a page
 * sends the same one with each question.
 */
const VERIFIED_SECONDS = 300;
const VERIFIED_MAX = 1_000;

/** Teams' own client ids: web; desktop and mobile (Microsoft Learn, "Register your tab app with Microsoft Entra ID"). */
export const TEAMS_CLIENTS = [
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
] as const;
/** The scope that the app exposes to Teams. */
const SCOPE = 'access_as_user';

const claims = z.object({
  oid: personId,
  tid: tenantId,
  ver: z.literal('2.0'),
  scp: z.string().refine((scopes) => scopes.split(' ').includes(SCOPE)),
  azp: z.string(),
  exp: z.number(),
  nbf: z.number(),
  name: z.string().max(1_000).default(''),
  preferred_username: z.string().max(1_000).default(''),
  roles: z.array(z.string()).default([]),
  idtyp: z.string().optional(),
  /** Optional claims that reveal a guest: `acct` 1 is a guest; `idp` is present when their home is elsewhere. */
  acct: z.union([z.number(), z.string()]).optional(),
  idp: z.string().optional(),
});
type Claims = z.output<typeof claims>;

const bearerOf = (header: string | undefined): string | null =>
  header !== undefined && header.length <= TOKEN_MAX
    ? (/^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header)?.[1] ?? null)
    : null;

/** The tenant that a token claims to be from; used only to choose keys. */
const claimedTenant = (token: string): TenantId | null => {
  try {
    return tenantId.safeParse(decodeJwt(token).tid).data ?? null;
  } catch {
    return null;
  }
};

const isGuest = ({ acct, idp, tid }: Claims, issuer: string): boolean =>
  (acct !== undefined && Number(acct) !== 0) ||
  (idp !== undefined && idp !== issuer && idp !== `https://sts.windows.net/${tid}/`);

const roleOf = (role: string): readonly ('Administrator' | 'Leader')[] =>
  role === 'Administrator' || role === 'Leader' ? [role] : [];

/** True when the token itself is at fault, false when the keys could not be fetched. */
const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;

/**
 * Verifies the token that a tab sends as `Authorization: Bearer …`. Nothing is fetched for an organisation that `isKnownTenant` doesn't
 * know. Times are real ones, since this is about security: `now` is in seconds since 1970.
 */
export const createTabTokenVerifier = (
  settings: Readonly<{
    /** https://login.microsoftonline.com in production; without a final slash. */
    authorityUrl: string;
    clientId: string;
    isKnownTenant: (tenant: TenantId) => boolean | Promise<boolean>;
    /** The app's address in Entra, `api://<host>/<client id>`; accepted as the audience beside the client id. */
    appIdUri?: string;
    allowedClients?: readonly string[];
    now: () => number;
    fetch?: FetchImplementation;
  }>,
): TabTokenVerifier => {
  const { authorityUrl, clientId, isKnownTenant, now, allowedClients = TEAMS_CLIENTS } = settings;
  const audience = [clientId, `api://${clientId}`, ...(settings.appIdUri ? [settings.appIdUri] : [])];
  const keysOf = new Map<TenantId, RemoteJWKSet>();

  const keysFor = (tenant: TenantId): RemoteJWKSet => {
    const cachedKeys = keysOf.get(tenant);
    if (cachedKeys) return cachedKeys;
    const keys = createRemoteJWKSet(new URL(`${authorityUrl}/${tenant}/discovery/v2.0/keys`), {
      timeoutDuration: KEYS_TIMEOUT_MS,
      cooldownDuration: KEYS_COOLDOWN_MS,
      cacheMaxAge: KEYS_MAX_AGE_MS,
      ...(settings.fetch && { [customFetch]: settings.fetch }),
    });
    keysOf.set(tenant, keys);
    return keys;
  };

  const read = (payload: JWTPayload, token: string, tenant: TenantId, issuer: string) => {
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return refuse('unauthenticated');
    const identity = parsed.data;
    if (identity.tid !== tenant || !allowedClients.includes(identity.azp) || identity.idtyp === 'app')
      return refuse('unauthenticated');
    if (isGuest(identity, issuer)) return refuse('guest');
    return ok({
      tenant,
      person: identity.oid,
      name: identity.name,
      upn: identity.preferred_username,
      roles: identity.roles.flatMap(roleOf),
      expiresAt: identity.exp,
      token,
    });
  };

  /** Tokens that were verified, each until when it is taken for that. */
  const verified = new Map<string, Readonly<{ identity: TabIdentity; until: number }>>();
  const keep = (identity: TabIdentity): void => {
    if (verified.size >= VERIFIED_MAX) verified.clear();
    const until = Math.min(identity.expiresAt + TOLERANCE_SECONDS, now() + VERIFIED_SECONDS);
    verified.set(identity.token, { identity, until });
  };

  return async (header) => {
    const token = bearerOf(header);
    const before = token === null ? undefined : verified.get(token);
    if (before && now() < before.until)
      return (await isKnownTenant(before.identity.tenant)) ? ok(before.identity) : refuse('unauthenticated');
    const tenant = token === null ? null : claimedTenant(token);
    if (token === null || tenant === null || !(await isKnownTenant(tenant))) return refuse('unauthenticated');
    const issuer = `${authorityUrl}/${tenant}/v2.0`;
    try {
      const { payload } = await jwtVerify(token, keysFor(tenant), {
        algorithms: ['RS256'],
        audience,
        issuer,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now() * 1_000),
      });
      const found = read(payload, token, tenant, issuer);
      if (found.ok) keep(found.value);
      return found;
    } catch (error) {
      return refuse(isTokensFault(error) ? 'unauthenticated' : 'unavailable');
    }
  };
};
