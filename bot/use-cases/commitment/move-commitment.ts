import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { move } from '../../../shared/domain/commitment.ts';
import type { LateReason } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { participantsOf, todayOf } from '../use-case.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';
import { dayAhead } from './find-commitment.ts';
import { tellMove } from './tell-move.ts';
import type { Uses } from '../stores.ts';

type Move = ExpectedVersion<CommitmentId> &
  Readonly<{ to: CalendarDay; reason: LateReason; because?: string | undefined }>;
type Refusal = 'not-found' | 'changed' | 'not-open' | 'day-in-the-past' | 'day-too-far';

/** Moves an open commitment (*Inte än*): a reason and a new day, by the owner's calendar. */
export const moveCommitment: UseCase<
  Move,
  CommitmentView,
  Refusal,
  CommitmentChangeStores & Uses<{ session: 'ofRhythm' }>
> = (context, input) =>
  changeCommitmentState(context, input, async ({ commitment, rhythm }) => {
    const today = todayOf(await participantsOf(context.stores, [rhythm]), commitment.owner, context.now);
    const day = dayAhead(input.to, today);
    if (!day.ok) return day;
    const moved = move(commitment, input.to, input.reason, today);
    if (!moved.ok) return moved;
    const { to, reason } = input;
    // It is put into a sentence, which has a full stop of its own.
    const because = input.because?.replace(/[.\s]+$/u, '') ?? '';
    await tellMove(context, commitment, rhythm, { from: commitment.due, to, reason });
    const { counted } = moved.value;
    const event = {
      what: 'moved',
      from: commitment.due,
      to,
      reason,
      because: because === '' ? null : because,
      counted,
    } as const;
    return ok({ commitment: moved.value.commitment, event });
  });
