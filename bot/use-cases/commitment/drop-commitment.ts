import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { drop } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';

type DropInput = ExpectedVersion<CommitmentId> & Readonly<{ why: string }>;

/** Drops an open commitment (*Stryk*); a reason is required. */
export const dropCommitment: UseCase<
  DropInput,
  CommitmentView,
  'not-found' | 'changed' | 'not-open' | 'reason-needed',
  CommitmentChangeStores
> = (context, input) =>
  changeCommitmentState(context, input, ({ commitment }) => {
    const dropped = drop(commitment, dayAt(context.now, context.me.zone), input.why);
    return dropped.ok ? ok({ commitment: dropped.value, event: { what: 'dropped' } }) : dropped;
  });
