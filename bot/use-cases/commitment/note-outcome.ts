import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { writeOutcome as note } from '../../../shared/domain/commitment.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';
import { showCommitment } from './find-commitment.ts';

type Outcome = ExpectedVersion<CommitmentId> & Readonly<{ outcome: string | null }>;

/** Notes what a kept commitment led to (*Vad ledde det till?*). One that isn't kept is `changed`: the actor saw an older state. */
export const noteOutcome: UseCase<
  Outcome,
  CommitmentView,
  'not-found' | 'changed',
  CommitmentChangeStores
> = (context, input) =>
  changeCommitmentState(context, input, async (found) => {
    const noted = note(found.commitment, input.outcome);
    return noted.ok
      ? ok({ commitment: noted.value, event: { what: 'outcome' } })
      : refuse('changed', await showCommitment(context, found));
  });
