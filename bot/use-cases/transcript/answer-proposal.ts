import type { PersonId, SessionId, TranscriptProposalId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { TranscriptProposal } from '../../../shared/domain/transcript.ts';
import { recordCommitment } from '../commitment/record-commitment.ts';
import type { CommitmentRecordingStores } from '../commitment/record-commitment.ts';
import { lockSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { proposalsLeft, standingReview, transcriptView } from './transcript-view.ts';
import type { TranscriptChange, TranscriptViewStores } from './transcript-view.ts';

type ProposalAnswer = Readonly<{ id: SessionId; proposalId: TranscriptProposalId }>;
type AnswerStores = TranscriptViewStores &
  Uses<{ publish: true; session: 'lock'; transcript: 'end' | 'removeProposal' }>;

/** Answers one proposal while nobody else can; the last answer ends the review. Of two who answer the same one, the first counts. */
const answer = async <Refusal extends string>(
  context: UseCaseContext<AnswerStores>,
  { id, proposalId }: ProposalAnswer,
  take: (proposal: TranscriptProposal, session: Session) => Promise<Result<unknown, Refusal, unknown>>,
): Promise<Result<TranscriptChange, Refusal | 'not-found' | 'proposal-answered', unknown>> => {
  const { stores } = context;
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  const review = await standingReview(context, session);
  const left = await proposalsLeft(context, review);
  const proposal = left.find((one) => one.id === proposalId);
  if (!proposal) return refuse('proposal-answered', await transcriptView(context, session));
  const taken = await take(proposal, session);
  if (!taken.ok) return taken;
  await stores.transcript.removeProposal(proposalId);
  if (left.length === 1) await stores.transcript.end(id);
  await publishToPair(stores, session, 'transcript', id);
  return ok({ now: context.now });
};

/** Records a proposed step, as it was heard or changed, like one that was said in the session; its line is kept with it for a month. */
export const acceptProposal: UseCase<
  ProposalAnswer & Readonly<{ text: string; ownerId: PersonId; due: CalendarDay | null }>,
  TranscriptChange,
  'not-found' | 'proposal-answered' | 'day-in-the-past' | 'day-too-far',
  AnswerStores & CommitmentRecordingStores & Uses<{ transcript: 'keepLine' }>
> = (context, { text, ownerId, due, ...answered }) =>
  answer(context, answered, async ({ quote, saidAt, byModel, text: proposed }, session) => {
    // Changed by one of the two, the words are theirs.
    const source = byModel && text === proposed ? 'model' : 'transcript';
    const recorded = await recordCommitment(source)(context, {
      ...{ rhythmId: session.rhythm, sessionId: session.id },
      ...{ ownerId, text, due, serves: null },
    });
    if (!recorded.ok) {
      const { refusal } = recorded;
      // A session that takes nothing more has nothing to answer.
      return refuse(refusal === 'session-closed' ? 'proposal-answered' : refusal);
    }
    const acceptedAt = context.now;
    await context.stores.transcript.keepLine({ commitment: recorded.value.id, quote, saidAt, acceptedAt });
    return ok(null);
  });

/** Takes a proposed step away, with its line. */
export const dismissProposal: UseCase<
  ProposalAnswer,
  TranscriptChange,
  'not-found' | 'proposal-answered',
  AnswerStores
> = (context, answered) => answer(context, answered, () => Promise.resolve(ok(null)));
