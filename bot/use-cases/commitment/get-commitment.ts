import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { findCommitment, showCommitment } from './find-commitment.ts';
import type { Uses } from '../stores.ts';

/** One commitment as it is now, for the two it is between. */
export const getCommitment: UseCase<
  Readonly<{ id: CommitmentId }>,
  CommitmentView,
  'not-found',
  Uses<{ commitment: 'find'; person: 'several'; rhythm: 'find' }>
> = async (context, { id }) => {
  const found = await findCommitment(context, id);
  return found ? ok(await showCommitment(context, found)) : refuse('not-found');
};
