import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { COMMITMENT_HORIZON_DAYS } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { maySeeCommitment } from '../../../shared/domain/visibility.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { commitmentView } from './commitment-view.ts';
import type { Uses } from '../stores.ts';

export type CommitmentInRhythm = Readonly<{ commitment: Commitment; rhythm: Rhythm }>;

/** A commitment in one of the actor's own rhythms; any other is treated as if it did not exist. */
export const findCommitment = async (
  { stores, me }: UseCaseContext<Uses<{ commitment: 'find'; rhythm: 'find' }>>,
  id: CommitmentId,
): Promise<CommitmentInRhythm | null> => {
  const commitment = await stores.commitment.find(id);
  const rhythm = commitment && (await stores.rhythm.find(commitment.rhythm));
  return commitment && rhythm && maySeeCommitment(rhythm, me.id, commitment.owner)
    ? { commitment, rhythm }
    : null;
};

/** The commitment as the actor sees it now. */
export const showCommitment = async (
  context: UseCaseContext<Uses<{ person: 'several' }>>,
  { commitment, rhythm }: CommitmentInRhythm,
): Promise<CommitmentView> =>
  commitmentView(
    commitment,
    rhythm,
    await participantsOf(context.stores, [rhythm]),
    context.me.id,
    context.now,
  );

/** Refuses a day that has passed, or one beyond the horizon. `today` is the owner's. */
export const dayAhead = (
  due: CalendarDay | null,
  today: CalendarDay,
): Result<null, 'day-in-the-past' | 'day-too-far'> =>
  due !== null && due < today
    ? refuse('day-in-the-past')
    : due !== null && due > addDays(today, COMMITMENT_HORIZON_DAYS)
      ? refuse('day-too-far')
      : ok(null);
