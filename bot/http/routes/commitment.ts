import * as commitment from '../../../shared/contracts/commitment.ts';
import { askForHelp } from '../../use-cases/commitment/ask-for-help.ts';
import { changeCommitment } from '../../use-cases/commitment/change-commitment.ts';
import { disputeCommitment } from '../../use-cases/commitment/dispute-commitment.ts';
import { dropCommitment } from '../../use-cases/commitment/drop-commitment.ts';
import { keepCommitment } from '../../use-cases/commitment/keep-commitment.ts';
import { moveCommitment } from '../../use-cases/commitment/move-commitment.ts';
import { noteOutcome } from '../../use-cases/commitment/note-outcome.ts';
import { recordUnlessThere } from '../../use-cases/commitment/record-unless-there.ts';
import { removeCommitment } from '../../use-cases/commitment/remove-commitment.ts';
import { reopenCommitment } from '../../use-cases/commitment/reopen-commitment.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** The commitments between the two. */
export const commitmentRoutes: readonly Route[] = [
  route(commitment.recordCommitment, (context, input) =>
    recordUnlessThere(input.sessionId === null ? 'tab' : 'panel')(context, input),
  ),
  route(commitment.removeCommitment, removeCommitment),
  route(commitment.changeCommitment, changeCommitment),
  route(commitment.keepCommitment, keepCommitment),
  route(commitment.moveCommitment, moveCommitment),
  route(commitment.dropCommitment, dropCommitment),
  route(commitment.noteOutcome, noteOutcome),
  route(commitment.askForHelp, askForHelp),
  route(commitment.disputeCommitment, disputeCommitment),
  route(commitment.reopenCommitment, reopenCommitment),
];
