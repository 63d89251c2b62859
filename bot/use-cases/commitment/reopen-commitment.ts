import type { Commitment as View } from '../../../shared/contracts/commitment.ts';
import { reopen } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../turn.ts';
import { answer } from './answer.ts';
import type { Seen } from './answer.ts';

/** Takes back an answer given by mistake. */
export const reopenCommitment: UseCase<Seen, View, 'not-found' | 'changed'> = (turn, input) =>
  answer(turn, input, ({ commitment }) =>
    ok({ commitment: reopen(commitment), event: { what: 'reopened' } }),
  );
