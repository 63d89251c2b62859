import type { Commitment } from '../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';
import { commitmentView } from '../use-cases/commitment/commitment-view.ts';
import type { Uses } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import type { People } from '../use-cases/use-case.ts';

/** An open commitment, with the two it is between; null when it is answered, disputed or gone. */
export const openCommitment = async (
  stores: Uses<{ commitment: 'find'; person: 'several'; rhythm: 'find' }>,
  id: CommitmentId,
  now: Instant,
): Promise<Readonly<{ commitment: Commitment; people: People; line: CommitmentLine }> | null> => {
  const commitment = await stores.commitment.find(id);
  if (commitment?.state !== 'open' || commitment.disputedAt !== null) return null;
  const rhythm = await stores.rhythm.find(commitment.rhythm);
  if (!rhythm) return null;
  const people = await participantsOf(stores, [rhythm]);
  return { commitment, people, line: commitmentView(commitment, rhythm, people, commitment.owner, now) };
};
