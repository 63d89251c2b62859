import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { dispute } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { answer } from './answer.ts';
import type { Seen } from './answer.ts';

/** *Stämmer inte*: within a day of being recorded by the other. */
export const disputeCommitment: UseCase<
  Seen,
  CommitmentView,
  'not-found' | 'changed' | 'not-open' | 'too-late'
> = (context, input) =>
  answer(context, input, ({ commitment }) => {
    const disputed = dispute(commitment, context.me.id, context.now);
    return disputed.ok ? ok({ commitment: disputed.value, event: { what: 'disputed' } }) : disputed;
  });
