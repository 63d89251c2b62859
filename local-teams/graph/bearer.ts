import type { FastifyReply, FastifyRequest } from 'fastify';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { findPerson } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { bearerOf, StandInRefusal } from '../stand-in-scope.ts';
import type { SigningKey } from '../sign-in/keys.ts';
import { GRAPH_AUDIENCE, issuerOfVersion1 } from '../sign-in/mint.ts';
import { SURER_SIGN_IN, SURER_SIGN_IN_CLAIMS } from '../sign-in/sign-in-policies.ts';
import type { SignInPolicies } from '../sign-in/sign-in-policies.ts';

/** Who calls Graph: a person through the app, or the app itself. */
export type GraphCaller = Readonly<
  | { kind: 'person'; person: LocalPerson; tenant: string; scopes: readonly string[] }
  | { kind: 'app'; tenant: string; scopes: readonly string[] }
>;

const claims = z.object({
  oid: z.string().optional(),
  tid: z.string(),
  scp: z.string().optional(),
  roles: z.array(z.string()).optional(),
  acrs: z.array(z.string()).optional(),
  xms_cc: z.array(z.string()).optional(),
});

const GRAPH_CLIENT = '00000003-0000-0000-c000-000000000000';

const rejected = (reply: FastifyReply, authority: string, message: string): StandInRefusal => {
  reply.header(
    'WWW-Authenticate',
    `Bearer realm="", authorization_uri="${authority}/common/oauth2/authorize", client_id="${GRAPH_CLIENT}"`,
  );
  return new StandInRefusal(401, 'InvalidAuthenticationToken', message);
};

/** For a valid but insufficient token. Only clients that declare support (`xms_cc`) are told which claims are missing. */
const challenged = (reply: FastifyReply, authority: string, isCapable: boolean): StandInRefusal => {
  if (!isCapable)
    return new StandInRefusal(403, 'Forbidden', 'The client does not support claims challenges.');
  const asked = Buffer.from(SURER_SIGN_IN_CLAIMS).toString('base64');
  reply.header(
    'WWW-Authenticate',
    `Bearer realm="", authorization_uri="${authority}/common/oauth2/authorize", error="insufficient_claims", claims="${asked}"`,
  );
  return new StandInRefusal(401, 'InvalidAuthenticationToken', 'The token has insufficient claims.');
};

/** Reads the caller from the bearer token, as Graph does. Throws 401 in Graph's shape. */
export const openBearer = (key: SigningKey, authority: string, policies: SignInPolicies) => {
  const keys = createLocalJWKSet({ keys: [key.published] });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<GraphCaller> => {
    const token = bearerOf(request);
    if (token === '') throw rejected(reply, authority, 'Access token is empty.');
    const checked = await jwtVerify(token, keys, {
      audience: [GRAPH_AUDIENCE, GRAPH_CLIENT],
      algorithms: ['RS256'],
    }).catch((error: unknown) => {
      throw rejected(reply, authority, `Access token validation failure. ${String(error)}`);
    });
    const { oid = '', tid, scp, roles = [], acrs = [], xms_cc = [] } = claims.parse(checked.payload);
    if (checked.payload.iss !== issuerOfVersion1(tid))
      throw rejected(reply, authority, 'Access token validation failure. Invalid issuer.');
    if (scp === undefined) return { kind: 'app', tenant: tid, scopes: roles };
    const person = findPerson(oid);
    if (person?.tenant !== tid) throw rejected(reply, authority, 'The user of the token is not known.');
    if (policies.of(person.key) === 'graph' && !acrs.includes(SURER_SIGN_IN))
      throw challenged(
        reply,
        authority,
        xms_cc.some((one) => one.toLowerCase() === 'cp1'),
      );
    return { kind: 'person', person, tenant: tid, scopes: scp.split(' ') };
  };
};

const holds = (caller: GraphCaller, any: readonly string[]): boolean =>
  any.some((scope) => caller.scopes.includes(scope));

/** Refuses a caller who has none of the permissions, worded like that part of Graph. */
export const requireScope = (
  caller: GraphCaller,
  part: 'directory' | 'outlook' | 'teams',
  any: readonly string[],
): void => {
  if (holds(caller, any)) return;
  if (part === 'directory')
    throw new StandInRefusal(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    );
  if (part === 'outlook')
    throw new StandInRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  throw new StandInRefusal(
    403,
    'Forbidden',
    `Missing scope permissions on the request. API requires one of '${any.join(', ')}'. Scopes on the request '${caller.scopes.join(', ')}'`,
  );
};

/** The person behind `/me`; the app itself has none. */
export const meOf = (caller: GraphCaller): LocalPerson => {
  if (caller.kind === 'person') return caller.person;
  throw new StandInRefusal(
    400,
    'BadRequest',
    '/me request is only valid with delegated authentication flow.',
  );
};
