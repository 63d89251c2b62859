import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { keep } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { UseCase } from '../use-case.ts';
import { answer } from './answer.ts';
import type { Seen } from './answer.ts';

/** *Klart*. */
export const keepCommitment: UseCase<Seen, CommitmentView, 'not-found' | 'changed' | 'not-open'> = (
  context,
  input,
) =>
  answer(context, input, ({ commitment }) => {
    const kept = keep(commitment, dayAt(context.now, context.me.zone));
    return kept.ok ? ok({ commitment: kept.value, event: { what: 'kept' } }) : kept;
  });
