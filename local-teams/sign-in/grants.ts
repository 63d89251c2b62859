import { createHash } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { CLIENT_ID, CLIENT_SECRET, findPerson } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import type { Consents } from './consents.ts';
import type { SigningKey } from './keys.ts';
import { CONNECTOR_AUDIENCE, GRAPH_AUDIENCE } from './mint.ts';
import type { Mint } from './mint.ts';
import { readClaims, SURER_SIGN_IN, SURER_SIGN_IN_CLAIMS } from './sign-in-policies.ts';
import type { SignInPolicies } from './sign-in-policies.ts';

/** A refusal as Entra words it: an OAuth error with an AADSTS number. */
export class SignInRefusal extends Error {
  readonly status: number;
  readonly error: string;
  readonly number: number;
  readonly suberror: string | undefined;
  readonly claims: string | undefined;
  constructor(
    status: number,
    error: string,
    number: number,
    message: string,
    suberror?: string,
    claims?: string,
  ) {
    super(`AADSTS${number}: ${message}`);
    this.status = status;
    this.error = error;
    this.number = number;
    this.suberror = suberror;
    this.claims = claims;
  }
}

export type SignInContext = Readonly<{
  authority: string;
  key: SigningKey;
  mint: Mint;
  consents: Consents;
  policies: SignInPolicies;
  /** Roles of the app itself in Graph, e.g. 'TeamsAppInstallation.ReadWriteSelfForUser.All'. */
  applicationRoles: readonly string[];
}>;

type Form = Readonly<Record<string, string>>;
type Reply = Readonly<Record<string, unknown>>;

/** Graph's own id as a resource. */
const GRAPH_CLIENT = '00000003-0000-0000-c000-000000000000';
const LIFETIME_SECONDS = 3_900;
const OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);
const DEFAULT = `${GRAPH_AUDIENCE}/.default`;

/** The Graph scopes in an OAuth scope string, without their resource; `.default` if that is asked for. */
export const graphScopes = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter((scope) => scope !== '' && !OPENID.has(scope))
    .map((scope) => (scope === DEFAULT ? '.default' : scope.replace(`${GRAPH_AUDIENCE}/`, '')));

/** The scopes that the app is registered with, as bot/compose/permissions.ts names them: what `.default` and an administrator consent to. */
export const REGISTERED_SCOPES = [
  'User.Read',
  'Calendars.ReadWrite',
  'Calendars.Read.Shared',
  'Calendars.ReadBasic',
  'OnlineMeetings.Read',
  'OnlineMeetingTranscript.Read.All',
  'Tasks.ReadWrite',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
] as const;

const verified = async (
  context: SignInContext,
  token: string,
  expect: { audience: string },
): Promise<JWTPayload> => {
  const keys = createLocalJWKSet({ keys: [context.key.published] });
  try {
    return (await jwtVerify(token, keys, { ...expect, algorithms: ['RS256'] })).payload;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SignInRefusal(
      400,
      'invalid_grant',
      50013,
      `Assertion failed signature or claims validation. ${why}`,
    );
  }
};

const personIn = (claims: JWTPayload): LocalPerson => {
  const person = findPerson(z.string().parse(claims['oid']));
  if (!person) throw new SignInRefusal(400, 'invalid_grant', 50034, 'The user account does not exist.');
  return person;
};

const acrsIn = (claims: JWTPayload): readonly string[] => z.array(z.string()).catch([]).parse(claims['acrs']);

const clientInfo = (person: LocalPerson): string =>
  Buffer.from(JSON.stringify({ uid: person.oid, utid: person.tenant })).toString('base64url');

const needConsent = (context: SignInContext, person: LocalPerson, asked: readonly string[]): void => {
  const scopes = asked.filter((scope) => scope !== '.default');
  const allowed = asked.includes('.default')
    ? context.consents.any(person.key)
    : context.consents.has(person.key, scopes);
  if (allowed) return;
  throw new SignInRefusal(
    400,
    'invalid_grant',
    65001,
    `The user or administrator has not consented to use the application with ID '${CLIENT_ID}' named 'Kadens'. Send an interactive authorization request for this user and resource.`,
    'consent_required',
  );
};

/** Refuses if Entra, or the service that sent the client here, demands a stronger sign-in than the person has made. */
const needSurerSignIn = (
  context: SignInContext,
  person: LocalPerson,
  { acrs, claims }: Pick<SignedIn, 'acrs' | 'claims'>,
): void => {
  const isWanted = context.policies.of(person.key) === 'entra' || readClaims(claims).surer;
  if (!isWanted || acrs.includes(SURER_SIGN_IN)) return;
  throw new SignInRefusal(
    400,
    'interaction_required',
    50076,
    `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${GRAPH_CLIENT}'.`,
    'basic_action',
    SURER_SIGN_IN_CLAIMS,
  );
};

const grantedTo = (context: SignInContext, person: LocalPerson): readonly string[] => {
  const given = context.consents.given(person.key);
  return given.includes('*') ? REGISTERED_SCOPES : given;
};

/** How a person has signed in, and what is requested on that basis. */
type SignedIn = Readonly<{
  scope: string;
  nonce?: string | undefined;
  /** The authentication contexts that the sign-in satisfied. */
  acrs: readonly string[];
  claims: string | undefined;
}>;

/** The reply that gives an app a person's tokens: access, refresh, id and client info, as msal reads them. */
const tokensFor = async (
  context: SignInContext,
  person: LocalPerson,
  { scope, nonce, acrs, claims }: SignedIn,
): Promise<Reply> => {
  const asked = graphScopes(scope);
  needConsent(context, person, asked);
  needSurerSignIn(context, person, { acrs, claims });
  const { capabilities } = readClaims(claims);
  const scopes = [...new Set([...grantedTo(context, person), ...asked])].filter((one) => one !== '.default');
  const refresh = await context.mint.signed(
    { aud: 'refresh', oid: person.oid, gen: context.consents.generation(person.key), acrs },
    '90d',
  );
  const id = await context.mint.signed(
    {
      aud: CLIENT_ID,
      iss: `${context.authority}/${person.tenant}/v2.0`,
      name: person.name,
      oid: person.oid,
      preferred_username: person.upn,
      sub: `sub-${person.oid}`,
      tid: person.tenant,
      ver: '2.0',
      ...(nonce !== undefined && { nonce }),
    },
    '65m',
  );
  return {
    token_type: 'Bearer',
    scope: [...scopes, 'openid', 'profile'].join(' '),
    expires_in: LIFETIME_SECONDS,
    ext_expires_in: LIFETIME_SECONDS,
    access_token: await context.mint.graph(person, scopes, {
      claims: {
        ...(acrs.length > 0 && { acrs }),
        ...(capabilities.length > 0 && { xms_cc: capabilities }),
      },
    }),
    refresh_token: refresh,
    id_token: id,
    client_info: clientInfo(person),
  };
};

const ofTheApp = async (context: SignInContext, form: Form, tenant: string): Promise<Reply> => {
  const audience = (form['scope'] ?? '').replace(/\/\.default$/, '');
  if (![CONNECTOR_AUDIENCE, GRAPH_AUDIENCE].includes(audience) || audience === form['scope'])
    throw new SignInRefusal(
      400,
      'invalid_scope',
      70011,
      `The provided value '${form['scope'] ?? ''}' for scope is not valid.`,
    );
  const roles = audience === GRAPH_AUDIENCE ? context.applicationRoles : [];
  return {
    token_type: 'Bearer',
    expires_in: LIFETIME_SECONDS,
    ext_expires_in: LIFETIME_SECONDS,
    access_token: await context.mint.app(audience, tenant, roles),
  };
};

const onBehalfOf = async (context: SignInContext, form: Form): Promise<Reply> => {
  if (form['requested_token_use'] !== 'on_behalf_of')
    throw new SignInRefusal(
      400,
      'invalid_request',
      900144,
      "The request body must contain 'requested_token_use'.",
    );
  const claims = await verified(context, form['assertion'] ?? '', { audience: CLIENT_ID });
  if (claims['scp'] === undefined)
    throw new SignInRefusal(400, 'invalid_grant', 240002, 'The assertion is not an access token.');
  return tokensFor(context, personIn(claims), {
    scope: form['scope'] ?? '',
    acrs: [],
    claims: form['claims'],
  });
};

const byRefreshToken = async (context: SignInContext, form: Form): Promise<Reply> => {
  const claims = await verified(context, form['refresh_token'] ?? '', { audience: 'refresh' });
  const person = personIn(claims);
  if (claims['gen'] !== context.consents.generation(person.key))
    throw new SignInRefusal(
      400,
      'invalid_grant',
      50173,
      'The provided grant has expired due to it being revoked.',
      'bad_token',
    );
  return tokensFor(context, person, {
    scope: form['scope'] ?? '',
    acrs: acrsIn(claims),
    claims: form['claims'],
  });
};

/** Whether the code's challenge was made from that verifier (RFC 7636, S256). */
const fits = (challenge: unknown, verifier: string | undefined): boolean =>
  challenge === '' ||
  (verifier !== undefined && challenge === createHash('sha256').update(verifier).digest('base64url'));

const byCode =
  (context: SignInContext, used: Set<string>) =>
  async (form: Form): Promise<Reply> => {
    const code = form['code'] ?? '';
    const claims = await verified(context, code, { audience: 'code' });
    if (used.has(code))
      throw new SignInRefusal(400, 'invalid_grant', 54005, 'OAuth2 Authorization code was already redeemed.');
    if (claims['redirect_uri'] !== form['redirect_uri'])
      throw new SignInRefusal(
        400,
        'invalid_grant',
        500112,
        'The reply address does not match the one of the code.',
      );
    if (!fits(claims['challenge'], form['code_verifier']))
      throw new SignInRefusal(
        400,
        'invalid_grant',
        501481,
        'The Code_Verifier does not match the code_challenge.',
      );
    used.add(code);
    const nonce = z.string().safeParse(claims['nonce']);
    return tokensFor(context, personIn(claims), {
      scope: z.string().parse(claims['scope']),
      nonce: nonce.data,
      acrs: acrsIn(claims),
      claims: form['claims'],
    });
  };

/** Answers the token endpoint's four grants. Throws SignInRefusal. */
export const openGrants = (context: SignInContext): ((tenant: string, form: Form) => Promise<Reply>) => {
  const redeem = byCode(context, new Set());
  return async (tenant, form) => {
    if (form['client_id'] !== CLIENT_ID)
      throw new SignInRefusal(
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${form['client_id'] ?? ''}' was not found in the directory.`,
      );
    if (form['client_secret'] !== CLIENT_SECRET)
      throw new SignInRefusal(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
    switch (form['grant_type']) {
      case 'client_credentials':
        return ofTheApp(context, form, tenant);
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        return onBehalfOf(context, form);
      case 'refresh_token':
        return byRefreshToken(context, form);
      case 'authorization_code':
        return redeem(form);
      case undefined:
      default:
        throw new SignInRefusal(400, 'unsupported_grant_type', 70003, 'The grant type is not supported.');
    }
  };
};
