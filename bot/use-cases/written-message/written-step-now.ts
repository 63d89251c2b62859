import type { Commitment } from '../../../shared/domain/commitment.ts';
import { isUnfinished } from '../../../shared/domain/session.ts';
import { findCommitment } from '../commitment/find-commitment.ts';
import type { CommitmentInRhythm } from '../commitment/find-commitment.ts';
import { remindersOf } from '../commitment/reminders.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { WrittenStep } from './written-message-store.ts';

/** The store functions that tell what has happened to a step. */
export type WrittenStepStores = Uses<{
  commitment: 'find';
  outbox: 'mayHaveArrived' | 'sentMessage';
  person: 'several';
  rhythm: 'find';
  session: 'lock';
}>;

/** A step that a message recorded, as it is now: `found` is null for one that is gone. */
export type WrittenStepNow = WrittenStep &
  Readonly<{
    found: CommitmentInRhythm | null;
    /** Whether nobody has changed or answered it since, been reminded of it, or ended the session that it belongs to. */
    isUntouched: boolean;
  }>;

/** Whether somebody has been reminded of it since it was recorded. */
const isRemindedOf = async (
  { stores }: UseCaseContext<WrittenStepStores>,
  commitment: Commitment,
  { rhythm }: CommitmentInRhythm,
): Promise<boolean> => {
  const people = await stores.person.several([rhythm.manager, rhythm.rep]);
  const manager = people.get(rhythm.manager);
  const rep = people.get(rhythm.rep);
  if (!manager || !rep) return false;
  for (const { key } of remindersOf(commitment, manager, rep, commitment.recordedAt)) {
    const sent = await stores.outbox.sentMessage(key);
    if (sent ? sent.at > commitment.recordedAt : await stores.outbox.mayHaveArrived(key)) return true;
  }
  return false;
};

/** How a step that a message recorded is now. */
export const writtenStepNow = async (
  context: UseCaseContext<WrittenStepStores>,
  step: WrittenStep,
): Promise<WrittenStepNow> => {
  const found = step.commitment && (await findCommitment(context, step.commitment));
  if (!found) return { ...step, found, isUntouched: false };
  const { commitment } = found;
  const { session: id, state, version, disputedAt } = commitment;
  const session = id && (await context.stores.session.lock(id));
  const isUntouched =
    state === 'open' &&
    version === step.version &&
    disputedAt === null &&
    (!session || isUnfinished(session)) &&
    !(await isRemindedOf(context, commitment, found));
  return { ...step, found, isUntouched };
};
