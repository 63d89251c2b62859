import { transcriptProposalId } from '../../../shared/domain/ids.ts';
import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { TranscriptProposal } from '../../../shared/domain/transcript.ts';
import { mayRecordFor } from '../../../shared/domain/visibility.ts';
import { isModelAllowed } from '../model/model-permission.ts';
import { lockSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { mergeProposals } from './merge-proposals.ts';
import { standingReview, transcriptView } from './transcript-view.ts';
import type { TranscriptChange, TranscriptViewStores } from './transcript-view.ts';

type NewProposal = Pick<TranscriptProposal, 'text' | 'due' | 'quote' | 'saidAt'> &
  Readonly<{ ownerId: PersonId | null }>;

/**
 * Puts what was heard before both, with what a language model has found besides. Only the one who goes through the transcript does it,
 * once; where it has been stopped meanwhile nothing is stored. Nothing heard ends it.
 */
export const proposeSteps: UseCase<
  Readonly<{ id: SessionId; proposals: readonly NewProposal[] }>,
  TranscriptChange & Readonly<{ proposed: number }>,
  'not-found' | 'transcript-stopped',
  TranscriptViewStores &
    Uses<{
      commitment: 'ofRhythms';
      model: 'answers' | 'setting';
      publish: true;
      session: 'lock';
      transcript: 'end' | 'propose';
    }>
> = async (context, { id, proposals }) => {
  const { stores, me, newId } = context;
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  const review = await standingReview(context, session);
  if (review?.by !== me.id || review.proposed !== null)
    return refuse('transcript-stopped', await transcriptView(context, session));
  const heard = proposals.map(({ ownerId, ...proposal }) => ({
    ...proposal,
    id: transcriptProposalId.parse(newId()),
    session: id,
    owner: ownerId !== null && mayRecordFor(session, me.id, ownerId) ? ownerId : null,
    byModel: false,
  }));
  // Taken back after some of it was read, that gives nothing either.
  const found = (await isModelAllowed(stores, session, me.id)) ? await stores.transcript.proposals(id) : [];
  const written =
    found.length === 0
      ? []
      : (await stores.commitment.ofRhythms([session.rhythm])).filter((one) => one.session === id);
  const merged = mergeProposals(heard, found, written);
  if (merged.length === 0) await stores.transcript.end(id);
  else await stores.transcript.propose(id, merged);
  await publishToPair(stores, session, 'transcript', id);
  return ok({ now: context.now, proposed: merged.length });
};
