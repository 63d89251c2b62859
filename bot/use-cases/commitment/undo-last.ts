import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { findCommitment } from './find-commitment.ts';
import { reopenCommitment } from './reopen-commitment.ts';
import { takeAwayCommitment } from './take-away-commitment.ts';
import type { CommitmentRemovalStores } from './take-away-commitment.ts';
import { isUntouched, UNDOES_WITHIN_MINUTES } from './undo-recorded.ts';

/** What was taken back: a commitment that was recorded, or an answer to one. */
type Undone = Readonly<{ what: 'recorded' | 'answered'; text: string }>;

/**
 * Takes back the last thing that the actor did with a commitment, within the hour: recording it, or an answer. Refuses `nothing-to-undo`
 * where there is nothing of the kind, or where somebody has acted on it since.
 */
export const undoLast: UseCase<
  object,
  Undone,
  'nothing-to-undo',
  CommitmentRemovalStores &
    Uses<{
      commitment: 'find' | 'lastBy' | 'lastMove' | 'note' | 'save';
      rhythm: 'find';
      session: 'lock' | 'ofRhythm';
    }>
> = async (context) => {
  const { stores, me, now } = context;
  const last = await stores.commitment.lastBy(me.id, addMinutes(now, -UNDOES_WITHIN_MINUTES));
  const found = last && (await findCommitment(context, last.commitment));
  if (!found) return refuse('nothing-to-undo');
  const { commitment, rhythm } = found;
  const { id, version, text } = commitment;
  if (last.what === 'recorded') {
    if (!(await isUntouched(context, commitment))) return refuse('nothing-to-undo');
    await takeAwayCommitment(context, commitment, rhythm);
    return ok({ what: 'recorded', text });
  }
  const isAnswer = last.what === 'kept' || last.what === 'dropped' || last.what === 'moved';
  if (!isAnswer) return refuse('nothing-to-undo');
  const reopened = await reopenCommitment(context, { id, version });
  return reopened.ok ? ok({ what: 'answered', text }) : refuse('nothing-to-undo');
};
