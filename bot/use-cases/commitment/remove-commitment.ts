import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isUnfinished } from '../../../shared/domain/session.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { findCommitment } from './find-commitment.ts';
import { takeAwayCommitment } from './take-away-commitment.ts';
import type { CommitmentRemovalStores } from './take-away-commitment.ts';

/** Removes a commitment recorded in a session (*Ta bort*); either may, until the two have ended the session. */
export const removeCommitment: UseCase<
  Readonly<{ id: CommitmentId }>,
  Readonly<{ id: CommitmentId }>,
  'not-found' | 'not-open' | 'session-closed',
  CommitmentRemovalStores & Uses<{ commitment: 'find'; rhythm: 'find'; session: 'lock' }>
> = async (context, { id }) => {
  const { stores } = context;
  const found = await findCommitment(context, id);
  if (!found) return refuse('not-found');
  const { commitment, rhythm } = found;
  const session = commitment.session && (await stores.session.lock(commitment.session));
  if (!session || !isUnfinished(session)) return refuse('session-closed');
  if (commitment.state !== 'open') return refuse('not-open');
  await takeAwayCommitment(context, commitment, rhythm);
  return ok({ id });
};
