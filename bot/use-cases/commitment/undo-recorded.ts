import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isUnfinished } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { findCommitment } from './find-commitment.ts';
import type { CommitmentInRhythm } from './find-commitment.ts';
import { takeAwayCommitment } from './take-away-commitment.ts';
import type { CommitmentRemovalStores } from './take-away-commitment.ts';

/** For how long what was recorded can be taken back, in minutes; later nobody remembers what that was. */
export const UNDOES_WITHIN_MINUTES = 60;

/** Whether nothing has been said of it since it was recorded, and the two have not ended the session that it belongs to. */
export const isUntouched = async (
  { stores }: UseCaseContext<Uses<{ session: 'lock' }>>,
  { session: id, state, version, disputedAt }: Commitment,
): Promise<boolean> => {
  const session = id && (await stores.session.lock(id));
  return state === 'open' && version === 1 && disputedAt === null && (!session || isUnfinished(session));
};

type LookStores = Uses<{ commitment: 'find'; rhythm: 'find'; session: 'lock' }>;

/** The commitment, if the actor recorded it within the hour and nobody has acted on it since. */
const findUndoable = async (
  context: UseCaseContext<LookStores>,
  id: CommitmentId,
): Promise<CommitmentInRhythm | null> => {
  const found = await findCommitment(context, id);
  if (!found) return null;
  const { recordedBy, recordedAt } = found.commitment;
  const isOwnAndNew =
    recordedBy === context.me.id && recordedAt >= addMinutes(context.now, -UNDOES_WITHIN_MINUTES);
  return isOwnAndNew && (await isUntouched(context, found.commitment)) ? found : null;
};

export const mayUndoRecorded = async (
  context: UseCaseContext<LookStores>,
  id: CommitmentId,
): Promise<boolean> => (await findUndoable(context, id)) !== null;

/** Takes back one commitment that the actor recorded. Refuses `nothing-to-undo` later, or where somebody has acted on it since. */
export const undoRecorded: UseCase<
  Readonly<{ id: CommitmentId }>,
  Readonly<{ text: string }>,
  'nothing-to-undo',
  CommitmentRemovalStores & LookStores
> = async (context, { id }) => {
  const found = await findUndoable(context, id);
  if (!found) return refuse('nothing-to-undo');
  await takeAwayCommitment(context, found.commitment, found.rhythm);
  return ok({ text: found.commitment.text });
};
