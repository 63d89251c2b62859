import { z } from 'zod/mini';
import { consentPurposes } from '../domain/permission.ts';
import { endpoint } from './endpoint.ts';

export const getClaimsChallenge = endpoint({
  name: 'getClaimsChallenge',
  method: 'GET',
  path: '/api/consent/claims-challenge',
  summary: 'What Microsoft asks of the person besides consent, such as to sign in more surely',
  query: z.object({ for: z.enum(consentPurposes) }),
  reply: z.object({
    /** To be passed to `/auth/start` unchanged; null when nothing is demanded. */
    claims: z.nullable(z.string()),
  }),
});
