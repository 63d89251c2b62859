import { getClaimsChallenge } from '../../../shared/contracts/consent.ts';
import type { ConsentPurpose } from '../../../shared/domain/permission.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { preparedRoute } from '../route.ts';
import type { Route } from '../route.ts';

/** What this endpoint needs from outside. */
export type ClaimsChallengePorts = Readonly<{
  /** The claims that Entra or Graph demands of the person before it lets Kadens do that for them. */
  claimsChallenge: (
    identity: TabIdentity,
    asked: Readonly<{ for: ConsentPurpose }>,
  ) => Promise<Result<Readonly<{ claims: string | null }>, never>>;
}>;

/** What a tab asks before it sends a person to Microsoft's page. */
export const consentRoutes = ({ claimsChallenge }: ClaimsChallengePorts): readonly Route[] => [
  preparedRoute(getClaimsChallenge, claimsChallenge, (_context, _input, challenge) =>
    Promise.resolve(ok(challenge)),
  ),
];
