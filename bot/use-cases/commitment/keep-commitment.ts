import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { keep } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';

/** Marks an open commitment as kept today (*Klart*). */
export const keepCommitment: UseCase<
  ExpectedVersion<CommitmentId>,
  CommitmentView,
  'not-found' | 'changed' | 'not-open',
  CommitmentChangeStores
> = (context, input) =>
  changeCommitmentState(context, input, ({ commitment }) => {
    const kept = keep(commitment, dayAt(context.now, context.me.zone));
    return kept.ok ? ok({ commitment: kept.value, event: { what: 'kept' } }) : kept;
  });
