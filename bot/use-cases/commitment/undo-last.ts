import { ok, refuse } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { CommitmentEvent } from './commitment-store.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { findCommitment } from './find-commitment.ts';
import { reopenCommitment } from './reopen-commitment.ts';
import { takeAwayCommitment } from './take-away-commitment.ts';
import type { CommitmentRemovalStores } from './take-away-commitment.ts';
import { isUntouched, UNDOES_WITHIN_MINUTES } from './undo-recorded.ts';

/** What was taken back: a commitment that was recorded, that got another day, or that was answered; with its day as it is now. */
type Undone = Readonly<{ what: 'recorded' | 'moved' | 'answered'; text: string; due: CalendarDay | null }>;
type UndoStores = CommitmentRemovalStores &
  Uses<{
    commitment: 'find' | 'lastBy' | 'doneAt' | 'lastMove' | 'note' | 'save';
    rhythm: 'find';
    session: 'lock' | 'ofRhythm';
  }>;

const undo = async (
  context: UseCaseContext<UndoStores>,
  { commitment: id, what }: Pick<CommitmentEvent, 'commitment' | 'what'>,
): Promise<Undone | null> => {
  const found = await findCommitment(context, id);
  if (!found) return null;
  const { commitment, rhythm } = found;
  const { version, text, due } = commitment;
  if (what === 'recorded') {
    if (!(await isUntouched(context, commitment))) return null;
    await takeAwayCommitment(context, commitment, rhythm);
    return { what: 'recorded', text, due };
  }
  if (what !== 'kept' && what !== 'dropped' && what !== 'moved') return null;
  const reopened = await reopenCommitment(context, { id, version });
  if (!reopened.ok) return null;
  return { what: what === 'moved' ? 'moved' : 'answered', text, due: reopened.value.due };
};

/**
 * Takes back the last thing that the actor did with commitments, within the hour and since `since`: recording or answering them, all of one
 * message at once. Refuses `nothing-to-undo` where there is nothing of the kind, or where somebody has acted on one since.
 */
export const undoLast: UseCase<
  { since?: Instant },
  readonly Undone[],
  'nothing-to-undo',
  UndoStores
> = async (context, { since }) => {
  const { stores, me, now } = context;
  const last = await stores.commitment.lastBy(me.id, since ?? addMinutes(now, -UNDOES_WITHIN_MINUTES));
  const undone: Undone[] = [];
  for (const done of last ? await stores.commitment.doneAt(me.id, last.at) : []) {
    const one = await undo(context, done);
    if (one === null) return refuse('nothing-to-undo');
    undone.push(one);
  }
  return undone.length > 0 ? ok(undone) : refuse('nothing-to-undo');
};
