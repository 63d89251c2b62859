import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';

/**
 * Why there is no token: `consent-needed` when the person (or an administrator) has not given Kadens consent, or not enough; `reconnect`
 * when the sign-in has ended and the person must sign in again; `unavailable` when trying again may help.
 */
export type TokenRefusal = 'consent-needed' | 'reconnect' | 'unavailable';

/** `claims` is Entra's challenge, to be passed on to the sign-in page unchanged. */
export type TokenFailure = Readonly<{ ok: false; refusal: TokenRefusal; claims?: string }>;

export const refuseToken = (refusal: TokenRefusal, claims?: string): TokenFailure => ({
  ok: false,
  refusal,
  ...(claims !== undefined && claims !== '' && { claims }),
});

/**
 * Entra's error numbers for missing consent: 65001 nobody has consented, 65004 declined, 90094 and 90095 an administrator must (Microsoft
 * Learn, "Microsoft Entra authentication and authorization error codes").
 */
const CONSENT_NUMBERS = ['65001', '65004', '90094', '90095'];

/** The first AADSTS number in a text, or ''. */
export const aadstsIn = (text: string): string => /AADSTS(\d+)/.exec(text)?.[1] ?? '';

/** What an msal-node error means for the caller. */
export const refusalOf = (error: unknown): TokenFailure => {
  if (!(error instanceof AuthError)) return refuseToken('unavailable');
  const claims = error instanceof InteractionRequiredAuthError ? error.claims : undefined;
  if (
    error.subError === 'consent_required' ||
    error.errorCode === 'consent_required' ||
    CONSENT_NUMBERS.includes(aadstsIn(error.errorMessage))
  )
    return refuseToken('consent-needed', claims);
  if (error instanceof InteractionRequiredAuthError) return refuseToken('reconnect', claims);
  if (error instanceof ServerError && error.errorCode === 'invalid_grant') return refuseToken('reconnect');
  if (error instanceof ClientAuthError && error.errorCode === 'no_account_in_silent_request')
    return refuseToken('reconnect');
  return refuseToken('unavailable');
};
