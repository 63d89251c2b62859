import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { dispute } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';

/** Disputes a commitment (*Stämmer inte*), within a day of the other person recording it. */
export const disputeCommitment: UseCase<
  ExpectedVersion<CommitmentId>,
  CommitmentView,
  'not-found' | 'changed' | 'not-open' | 'too-late',
  CommitmentChangeStores
> = (context, input) =>
  changeCommitmentState(context, input, ({ commitment }) => {
    const disputed = dispute(commitment, context.me.id, context.now);
    return disputed.ok ? ok({ commitment: disputed.value, event: { what: 'disputed' } }) : disputed;
  });
