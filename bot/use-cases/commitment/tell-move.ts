import type { Commitment, LateReason } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isLive } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

/** How long a move may be taken back before anybody is told of it, in minutes. */
const TOLD_AFTER_MINUTES = 2;

type Move = Readonly<{ from: CalendarDay | null; to: CalendarDay | null; reason: LateReason | null }>;

/** The key of the message about that version's move. */
export const moveKey = (id: CommitmentId, version: number): string => `moved:${id}:${version}`;

/**
 * Queues a message to the rep when the manager moves the manager's own commitment, or undoes that (`reason` is null then). Not during a
 * live session, in which both see it, except for an undo. `version` is the commitment's before the move was saved.
 */
export const tellMove = async (
  { stores, me, now }: UseCaseContext<Uses<{ outbox: 'add'; session: 'ofRhythm' }>>,
  { id, owner, version }: Pick<Commitment, 'id' | 'owner' | 'version'>,
  { id: rhythm, manager, rep }: Pick<Rhythm, 'id' | 'manager' | 'rep'>,
  { from, to, reason }: Move,
): Promise<void> => {
  if (owner !== manager || me.id !== manager) return;
  if (reason !== null && (await stores.session.ofRhythm(rhythm)).some(isLive)) return;
  await stores.outbox.add([
    {
      key: reason === null ? `moved-back:${id}:${version}` : moveKey(id, version),
      effect: { kind: 'commitment-moved', commitment: id, version, from, to, reason },
      person: rep,
      dueAt: reason === null ? now : addMinutes(now, TOLD_AFTER_MINUTES),
    },
  ]);
};
