import { SignJWT, UnsecuredJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { CLIENT_ID } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { openKey } from './keys.ts';
import type { SigningKey } from './keys.ts';

/** Teams' own client ids, pre-authorised by every tab app (Microsoft Learn, "Register your tab app with Microsoft Entra ID"). */
export const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
export const TEAMS_DESKTOP = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';

/**
 * The issuer of version 1 tokens, which Graph and the connector accept (Microsoft Learn, "Access token claims reference"). It does not
 * depend on where sign-in listens, so a stored token stays valid when that changes.
 */
export const issuerOfVersion1 = (tenant: string): string => `https://sts.windows.net/${tenant}/`;

/** How a token differs from a valid one; tests try each variation. */
export type MintedTokenVariation = Readonly<{
  audience?: string;
  /** The token's `tid`, and its issuer unless that is given too. */
  tenant?: string;
  issuer?: string;
  scope?: string;
  azp?: string;
  version?: string;
  /** A span from now, in jose's format: '1h', or '5m ago' for an expired one. */
  expires?: string;
  notBefore?: string;
  claims?: JWTPayload;
  signature?: 'right' | 'none' | 'another-key' | 'broken';
}>;

/** Issues tokens as Entra would. Times are the machine's, since they are about security. */
export type Mint = Readonly<{
  /** The token that `getAuthToken` gives in that person's tab: version 2, for our app. */
  tab: (person: LocalPerson, variation?: MintedTokenVariation) => Promise<string>;
  /** A token for Graph on behalf of a person. */
  graph: (
    person: LocalPerson,
    scopes: readonly string[],
    variation?: MintedTokenVariation,
  ) => Promise<string>;
  /** A token of the app itself, without a person. */
  app: (
    audience: string,
    tenant: string,
    roles?: readonly string[],
    variation?: MintedTokenVariation,
  ) => Promise<string>;
  /** Any claims, signed by sign-in; used for codes, id tokens and refresh tokens. */
  signed: (claims: JWTPayload, expires: string) => Promise<string>;
}>;

const broken = (token: string): string => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, Array.from(signature).reverse().join('')].join('.');
};

/** The mint for the sign-in at `authority`, e.g. `http://127.0.0.1:3978/local/signin`. */
export const openMint = (key: SigningKey, authority: string): Mint => {
  let stranger: Promise<SigningKey> | undefined;

  const sign = async (
    claims: JWTPayload,
    expires: string,
    variation: MintedTokenVariation = {},
  ): Promise<string> => {
    const span = variation.expires ?? expires;
    if (variation.signature === 'none')
      return new UnsecuredJWT(claims)
        .setIssuedAt()
        .setNotBefore(variation.notBefore ?? '5m ago')
        .setExpirationTime(span)
        .encode();
    const used = variation.signature === 'another-key' ? await (stranger ??= openKey(null)) : key;
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
      .setIssuedAt()
      .setNotBefore(variation.notBefore ?? '5m ago')
      .setExpirationTime(span)
      .sign(used.sign);
    return variation.signature === 'broken' ? broken(token) : token;
  };

  const issuer = (variation: MintedTokenVariation, tenant: string): string =>
    variation.issuer ?? `${authority}/${variation.tenant ?? tenant}/v2.0`;
  const versionOneIssuer = (variation: MintedTokenVariation, tenant: string): string =>
    variation.issuer ?? issuerOfVersion1(variation.tenant ?? tenant);

  return {
    signed: sign,
    tab: (person, variation = {}) =>
      sign(
        {
          aud: variation.audience ?? CLIENT_ID,
          iss: issuer(variation, person.tenant),
          azp: variation.azp ?? TEAMS_WEB,
          azpacr: '0',
          name: person.name,
          oid: person.oid,
          preferred_username: person.upn,
          rh: '0.local',
          ...(person.roles.length > 0 && { roles: person.roles }),
          scp: variation.scope ?? 'access_as_user',
          sub: `sub-${person.oid}`,
          tid: variation.tenant ?? person.tenant,
          ver: variation.version ?? '2.0',
          ...variation.claims,
        },
        '65m',
        variation,
      ),
    graph: (person, scopes, variation = {}) =>
      sign(
        {
          aud: variation.audience ?? GRAPH_AUDIENCE,
          iss: versionOneIssuer(variation, person.tenant),
          app_displayname: 'Kadens',
          appid: CLIENT_ID,
          name: person.name,
          oid: person.oid,
          scp: variation.scope ?? scopes.join(' '),
          tid: variation.tenant ?? person.tenant,
          upn: person.upn,
          ver: '1.0',
          ...variation.claims,
        },
        '65m',
        variation,
      ),
    app: (audience, tenant, roles = [], variation = {}) =>
      sign(
        {
          aud: variation.audience ?? audience,
          iss: versionOneIssuer(variation, tenant),
          appid: CLIENT_ID,
          azp: CLIENT_ID,
          idtyp: 'app',
          oid: 'a0000000-0000-4000-8000-00000000b07a',
          ...(roles.length > 0 && { roles }),
          tid: variation.tenant ?? tenant,
          ver: '1.0',
          ...variation.claims,
        },
        '60m',
        variation,
      ),
  };
};
