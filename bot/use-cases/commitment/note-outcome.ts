import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { noteOutcome as note } from '../../../shared/domain/commitment.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { answer } from './answer.ts';
import type { Seen } from './answer.ts';
import { showCommitment } from './find-commitment.ts';

type Outcome = Seen & Readonly<{ outcome: string | null }>;

/** *Vad ledde det till?* Of what isn't kept there is nothing to say: whoever asks has seen another answer. */
export const noteOutcome: UseCase<Outcome, CommitmentView, 'not-found' | 'changed'> = (context, input) =>
  answer(context, input, async (found) => {
    const noted = note(found.commitment, input.outcome);
    return noted.ok
      ? ok({ commitment: noted.value, event: { what: 'outcome' } })
      : refuse('changed', await showCommitment(context, found));
  });
