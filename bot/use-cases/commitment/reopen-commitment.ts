import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { moveBack, reopen } from '../../../shared/domain/commitment.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import { tellMove } from './tell-move.ts';
import type { Uses } from '../stores.ts';

/**
 * Takes back an answer given by mistake. A move or the owner's own *Stämmer inte* can be taken back as long as nothing has
 * happened to the commitment since.
 */
export const reopenCommitment: UseCase<
  ExpectedVersion<CommitmentId>,
  CommitmentView,
  'not-found' | 'changed',
  Uses<{
    commitment: 'find' | 'lastMove' | 'note' | 'save';
    outbox: 'add';
    person: 'several';
    publish: true;
    rhythm: 'find';
    session: 'ofRhythm';
    todo: 'find';
  }>
> = (context, input) =>
  changeCommitmentState(context, input, async ({ commitment, rhythm }) => {
    if (commitment.state !== 'open')
      return ok({ commitment: reopen(commitment), event: { what: 'reopened' } });
    const last = await context.stores.commitment.lastMove(commitment.id);
    if (last === null && commitment.disputedAt !== null && commitment.owner === context.me.id)
      return ok({ commitment: { ...commitment, disputedAt: null }, event: { what: 'reopened' } });
    if (last === null) return ok({ commitment, event: { what: 'reopened' } });
    const back = { from: commitment.due, to: last.from, reason: null };
    await tellMove(context, { ...commitment, version: commitment.version - 1 }, rhythm, back);
    const event = { what: 'reopened', from: commitment.due, to: last.from, counted: last.counted } as const;
    return ok({ commitment: moveBack(commitment, last), event });
  });
