import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { mayRecordFor } from '../../../shared/domain/visibility.ts';
import { participantsOf, todayOf } from '../use-case.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import type { CommitmentChangeStores } from './change-commitment-state.ts';
import { dayAhead } from './find-commitment.ts';

type Change = ExpectedVersion<CommitmentId> &
  Readonly<{
    text?: string | undefined;
    ownerId?: PersonId | undefined;
    due?: CalendarDay | null | undefined;
    serves?: string | null | undefined;
    plan?: string | null | undefined;
  }>;
type Refusal = 'not-found' | 'changed' | 'not-open' | 'day-in-the-past' | 'day-too-far';

/** Corrects what was recorded; a corrected day does not count as a move. */
export const changeCommitment: UseCase<Change, CommitmentView, Refusal, CommitmentChangeStores> = (
  context,
  input,
) =>
  changeCommitmentState(context, input, async ({ commitment, rhythm }) => {
    if (commitment.state !== 'open') return refuse('not-open');
    const owner = input.ownerId ?? commitment.owner;
    if (!mayRecordFor(rhythm, context.me.id, owner)) return refuse('not-found');
    const due = input.due === undefined ? commitment.due : input.due;
    if (due !== commitment.due) {
      const today = todayOf(await participantsOf(context.stores, [rhythm]), owner, context.now);
      const day = dayAhead(due, today);
      if (!day.ok) return day;
    }
    const { text = commitment.text, serves = commitment.serves, plan = commitment.plan } = input;
    const isReworded = commitment.source === 'model' && text !== commitment.text;
    // The words are theirs from then on.
    const source = isReworded ? 'transcript' : commitment.source;
    const changed = { ...commitment, owner, due, text, serves, plan, source };
    return ok({ commitment: changed, event: { what: 'changed', from: commitment.due, to: due } });
  });
