import { z } from 'zod';
import { personKey, signInPolicyBody } from '../protocol.ts';
import type { PersonKey, SignInPolicy } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

/**
 * The authentication context that an organisation demands of some people (Microsoft Learn, "Conditional Access authentication context").
 */
export const SURER_SIGN_IN = 'c1';

/** The claims challenge for it, as Entra and the services issue it. */
export const SURER_SIGN_IN_CLAIMS = JSON.stringify({
  access_token: { acrs: { essential: true, value: SURER_SIGN_IN } },
});

/** Which service demands a stronger sign-in of whom; by default, none does. */
export type SignInPolicies = Readonly<{
  of: (person: PersonKey) => SignInPolicy;
  set: (person: PersonKey, policy: SignInPolicy) => void;
}>;

const stored = z.object({ policies: z.partialRecord(personKey, signInPolicyBody.shape.policy) });

export const openSignInPolicies = (file: string | null): SignInPolicies => {
  const { value, save } = openStateFile(file, stored, () => ({ policies: {} }));
  return {
    of: (person) => value.policies[person] ?? 'none',
    set: (person, policy) => {
      value.policies[person] = policy;
      save();
    },
  };
};

const claimsRequest = z.object({
  access_token: z
    .object({
      acrs: z.object({ value: z.string() }).optional(),
      xms_cc: z.object({ values: z.array(z.string()) }).optional(),
    })
    .default({}),
});

/** What a `claims` parameter requests: whether a stronger sign-in, and the client's declared capabilities. */
export const readClaims = (
  text: string | undefined,
): Readonly<{ surer: boolean; capabilities: readonly string[] }> => {
  if (text === undefined) return { surer: false, capabilities: [] };
  const { acrs, xms_cc } = claimsRequest.parse(JSON.parse(text)).access_token;
  return { surer: acrs?.value === SURER_SIGN_IN, capabilities: xms_cc?.values ?? [] };
};
