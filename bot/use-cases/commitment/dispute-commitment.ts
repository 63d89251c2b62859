import type { Commitment as View } from '../../../shared/contracts/commitment.ts';
import { dispute } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../turn.ts';
import { answer } from './answer.ts';
import type { Seen } from './answer.ts';

/** *Stämmer inte*: within a day of being recorded by the other. */
export const disputeCommitment: UseCase<Seen, View, 'not-found' | 'changed' | 'not-open' | 'too-late'> = (
  turn,
  input,
) =>
  answer(turn, input, ({ commitment }) => {
    const disputed = dispute(commitment, turn.me.id, turn.now);
    return disputed.ok ? ok({ commitment: disputed.value, event: { what: 'disputed' } }) : disputed;
  });
