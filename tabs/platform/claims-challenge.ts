import { getClaimsChallenge } from '../../shared/contracts/consent.ts';
import type { ConsentPurpose } from '../../shared/domain/permission.ts';
import { call } from './api.ts';

/** Milliseconds that opening the consent window waits for it: long after a tap, browsers open no window. */
const PATIENCE_MS = 2_000;

/** What Microsoft demands of the person besides consent; null if nothing, or if the answer doesn't come in time. */
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
