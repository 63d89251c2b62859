import { getClaimsChallenge } from '../../shared/contracts/consent.ts';
import type { ConsentPurpose } from '../../shared/domain/permission.ts';
import { call } from './api.ts';

/** Milliseconds that the window for consent waits for it: browsers open none long after a tap. */
const PATIENCE_MS = 2_000;

/** What Microsoft asks of the person besides consent; null when it asks nothing, or isn't heard in time. */
export const claimsChallengeFor = (purpose: ConsentPurpose): Promise<string | null> =>
  Promise.race([
    call(getClaimsChallenge, { query: { for: purpose } }).then(
      ({ claims }) => claims,
      () => null,
    ),
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), PATIENCE_MS);
    }),
  ]);
