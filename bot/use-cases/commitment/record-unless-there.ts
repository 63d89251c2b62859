import { isThereAlready } from '../../../shared/capture/said-again.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Commitment, Source } from '../../../shared/domain/commitment.ts';
import { refuse } from '../../../shared/domain/result.ts';
import { mayRecordFor } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';
import { recordCommitment } from './record-commitment.ts';
import type { CommitmentRecordingStores, NewCommitment } from './record-commitment.ts';

const isOpenHere = ({ state, disputedAt }: Commitment): boolean => state === 'open' && disputedAt === null;

/** Records a commitment or, where `unlessThere` is set, refuses one that its session has already, whichever of the two recorded that. */
export const recordUnlessThere =
  (
    source: Source,
  ): UseCase<
    NewCommitment & Readonly<{ unlessThere: boolean }>,
    CommitmentView,
    'not-found' | 'session-closed' | 'already-there' | 'day-in-the-past' | 'day-too-far',
    CommitmentRecordingStores & Uses<{ commitment: 'ofSessions' }>
  > =>
  async (context, { unlessThere, ...input }) => {
    const { stores, me } = context;
    const { rhythmId, sessionId, ownerId } = input;
    if (unlessThere && sessionId !== null) {
      const rhythm = await stores.rhythm.find(rhythmId);
      if (!rhythm || !mayRecordFor(rhythm, me.id, ownerId)) return refuse('not-found');
      // Of two who record at once, the second finds the first one's.
      await stores.session.lock(sessionId);
      const isSame = (one: Commitment): boolean =>
        one.rhythm === rhythm.id && isThereAlready(input, { ...one, ownerId: one.owner });
      const there = await stores.commitment.ofSessions([sessionId]);
      if (there.filter(isOpenHere).some(isSame)) return refuse('already-there');
    }
    return recordCommitment(source)(context, input);
  };
