import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { isHelpWanted, isOverdue, mayDispute } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nameOf, todayOf } from '../use-case.ts';
import type { People } from '../use-case.ts';

/** A commitment as `viewer` sees it at `now`; whether it is late goes by its owner's day. */
export const commitmentView = (
  commitment: Commitment,
  pair: Pick<Rhythm, 'manager' | 'rep'>,
  people: People,
  viewer: PersonId,
  now: Instant,
): CommitmentView => ({
  id: commitment.id,
  version: commitment.version,
  rhythmId: commitment.rhythm,
  // One that has gone along comes from a session that only its rep may see.
  sessionId: commitment.handedFrom === null || viewer === pair.rep ? commitment.session : null,
  owner: nameOf(people, commitment.owner),
  promisedTo: nameOf(people, otherThan(pair, commitment.owner)),
  text: commitment.text,
  due: commitment.due,
  serves: commitment.serves,
  plan: commitment.plan,
  state: commitment.state,
  on: commitment.state === 'open' ? null : commitment.on,
  why: commitment.state === 'dropped' ? commitment.why : null,
  outcome: commitment.state === 'kept' ? commitment.outcome : null,
  overdue: isOverdue(commitment, todayOf(people, commitment.owner, now)),
  moves: commitment.moves,
  helpWanted: isHelpWanted(commitment, now),
  helpTalkAt: isHelpWanted(commitment, now) ? commitment.helpTalkAt : null,
  disputed: commitment.disputedAt !== null,
  mayDispute: mayDispute(commitment, viewer, now),
  recordedBy: nameOf(people, commitment.recordedBy),
  recordedAt: commitment.recordedAt,
  source: commitment.source,
});
