import { createHash, randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { ConsentAsked, Entra } from './entra.ts';
import type { KeyRing } from './seal.ts';
import { aadstsIn } from './token-failure.ts';

/** What /tabs/auth-end tells the tab that opened the window: `done` through notifySuccess, everything else through notifyFailure. */
export const consentResults = [
  'done',
  'declined',
  'admin-needed',
  'wrong-account',
  'expired',
  'failed',
] as const;
export type ConsentOutcome = (typeof consentResults)[number];

/** Where the browser goes next, and the Set-Cookie header with it. */
export type Onward = Readonly<{ redirect: string; cookie: string }>;

export type Consent = Readonly<{
  /**
   * GET /auth/start?tenant=…&person=…&hint=…&for=calendar&claims=…, opened by `authentication.authenticate`. The query isn't trusted:
   * what counts is who signs in. Every organisation is sent to Entra, known or not, so that nobody learns whom we serve before Entra has
   * let them in.
   */
  beginConsent: (query: unknown) => Promise<Onward>;
  /** GET /auth/end, with the request's Cookie header. `signedIn` is the person whose sign-in was stored, if any. */
  finishConsent: (
    query: unknown,
    cookieHeader: string | undefined,
  ) => Promise<Onward & Readonly<{ signedIn: Readonly<{ tenant: TenantId; person: PersonId }> | null }>>;
  /** GET /auth/start?admin=true, or the link that is copied to an administrator. */
  beginAdminConsent: (query: unknown) => Promise<Onward>;
  /** GET /auth/admin-consented. `tenant` is set only when Entra confirms that the app was let in. */
  finishAdminConsent: (
    query: unknown,
    cookieHeader: string | undefined,
  ) => Promise<Onward & Readonly<{ tenant: TenantId | null }>>;
}>;

/** How long somebody may spend on Microsoft's pages, in seconds. Real time. */
const PATIENCE_SECONDS = 600;
const COOKIE = 'kadens-consent';
/** Entra's challenges have a few hundred characters; a longer one is none, and an address must hold it (RFC 9110 §4.1: 8 000). */
const CLAIMS_MAX = 2_000;

/** Claims requests have an object for each token (OpenID Connect Core §5.5); msal-node throws on anything else. */
const claimsRequest = z.record(z.string(), z.record(z.string(), z.unknown()));

const isClaimsRequest = (text: string): boolean => {
  try {
    return claimsRequest.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};

const started = z.object({
  tenant: tenantId,
  person: personId,
  hint: z.string().max(320).optional(),
  for: z.string().max(50),
  claims: z.string().max(CLAIMS_MAX).refine(isClaimsRequest).optional(),
});
const adminStarted = z.object({ tenant: z.optional(tenantId) });
const kept = z.object({
  state: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  tenant: tenantId,
  person: personId,
  hint: z.string().optional(),
  scopes: z.array(z.string()),
  isChallenged: z.boolean(),
});
const adminKept = z.object({ state: z.string() });
const answered = z.object({
  state: z.string().max(200),
  code: z.string().max(8_192).optional(),
  error: z.string().max(200).optional(),
  error_description: z.string().max(8_192).default(''),
});
const adminAnswered = z.object({
  state: z.string().max(200),
  tenant: tenantId,
  admin_consent: z.string().regex(/^true$/i),
});

const random = (): string => randomBytes(32).toString('base64url');

/** Entra's error numbers for consent that only an administrator can give. */
const ADMIN_NUMBERS = ['90094', '90095', '900941'];

const cookieIn = (header: string | undefined): string | null =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? null;

/** The steps of a person, and of an administrator, to Microsoft's consent pages and back. */
export const createConsent = (
  settings: Readonly<{
    entra: Pick<Entra, 'consentUrl' | 'signInByCode' | 'adminConsentUrl' | 'isLetIn'>;
    /** Our own address, without a final slash. */
    publicUrl: string;
    keys: KeyRing;
    /** The scopes that may be asked for, by their names in the query, e.g. `{ calendar: ['Calendars.ReadWrite'] }`. */
    scopes: Readonly<Record<string, readonly string[]>>;
    isKnownTenant: (tenant: TenantId) => boolean | Promise<boolean>;
  }>,
): Consent => {
  const { entra, publicUrl, keys, scopes, isKnownTenant } = settings;
  const attributes = `Path=/auth; HttpOnly; SameSite=Lax${publicUrl.startsWith('https://') ? '; Secure' : ''}`;
  const forget = `${COOKIE}=; ${attributes}; Max-Age=0`;
  const end = (result: ConsentOutcome): Onward => ({
    redirect: `/tabs/auth-end?result=${result}`,
    cookie: forget,
  });
  const redirectUri = `${publicUrl}/auth/end`;

  const remember = async (values: Readonly<Record<string, unknown>>): Promise<string> => {
    const [{ id, key }] = keys;
    const text = await new EncryptJWT({ ...values })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: id })
      .setAudience('consent')
      .setExpirationTime(`${PATIENCE_SECONDS}s`)
      .encrypt(key);
    return `${COOKIE}=${text}; ${attributes}; Max-Age=${PATIENCE_SECONDS}`;
  };
  const recall = async <T>(header: string | undefined, shape: z.ZodType<T>): Promise<T | null> => {
    const text = cookieIn(header);
    if (text === null) return null;
    try {
      const keyOf = ({ kid }: { kid?: string }) => {
        const found = keys.find(({ id }) => id === kid);
        if (!found) throw new Error('That key is gone.');
        return found.key;
      };
      const { payload } = await jwtDecrypt(text, keyOf, {
        audience: 'consent',
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      return shape.safeParse(payload).data ?? null;
    } catch {
      return null;
    }
  };

  /** Sends the browser to Entra's page; `isChallenged` if its token endpoint has already asked for claims once. */
  const send = async ({
    isChallenged,
    person,
    ...asked
  }: Pick<ConsentAsked, 'tenant' | 'hint' | 'scopes' | 'claims'> &
    Readonly<{ person: PersonId; isChallenged: boolean }>): Promise<Onward> => {
    const [state, nonce, verifier] = [random(), random(), random()];
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const { tenant, hint, scopes: wanted } = asked;
    return {
      redirect: await entra.consentUrl({ ...asked, state, nonce, challenge, redirectUri }),
      cookie: await remember({ state, nonce, verifier, tenant, person, hint, scopes: wanted, isChallenged }),
    };
  };

  return {
    beginConsent: async (query) => {
      const asked = started.safeParse(query);
      const wanted =
        asked.success && Object.hasOwn(scopes, asked.data.for) ? scopes[asked.data.for] : undefined;
      if (!asked.success || !wanted) return end('failed');
      const { tenant, person, hint, claims } = asked.data;
      return send({ tenant, person, hint, claims, scopes: wanted, isChallenged: false });
    },

    finishConsent: async (query, cookieHeader) => {
      const failed = (result: ConsentOutcome) => ({ ...end(result), signedIn: null });
      const answer = answered.safeParse(query).data;
      const before = await recall(cookieHeader, kept);
      if (!answer) return failed('failed');
      if (before === null || before.state !== answer.state) return failed('expired');
      if (answer.code === undefined)
        return failed(
          ADMIN_NUMBERS.includes(aadstsIn(answer.error_description))
            ? 'admin-needed'
            : answer.error === 'access_denied'
              ? 'declined'
              : 'failed',
        );
      const { tenant, person, hint, verifier, nonce, scopes: asked, isChallenged } = before;
      if (!(await isKnownTenant(tenant))) return failed('failed');
      const result = await entra.signInByCode({
        tenant,
        person,
        code: answer.code,
        verifier,
        nonce,
        redirectUri,
        scopes: asked,
      });
      if (result.ok) return { ...end('done'), signedIn: { tenant, person } };
      if (result.refusal === 'wrong-account') return failed('wrong-account');
      // A policy's demands may be known only when the code is redeemed: the person is then sent once more, with those claims.
      if (result.claims === undefined || isChallenged) return failed('failed');
      const again = { tenant, person, hint, scopes: asked, claims: result.claims };
      return { ...(await send({ ...again, isChallenged: true })), signedIn: null };
    },

    beginAdminConsent: async (query) => {
      const tenant = adminStarted.safeParse(query).data?.tenant ?? 'organizations';
      const state = random();
      return {
        redirect: entra.adminConsentUrl({ tenant, redirectUri: `${publicUrl}/auth/admin-consented`, state }),
        cookie: await remember({ state }),
      };
    },

    finishAdminConsent: async (query, cookieHeader) => {
      const before = await recall(cookieHeader, adminKept);
      const answer = adminAnswered.safeParse(query).data;
      if (!answer) return { ...end('declined'), tenant: null };
      if (before?.state !== answer.state) return { ...end('expired'), tenant: null };
      return (await entra.isLetIn(answer.tenant))
        ? { ...end('done'), redirect: '/tabs/auth-end?result=done&for=everybody', tenant: answer.tenant }
        : { ...end('failed'), tenant: null };
    },
  };
};
