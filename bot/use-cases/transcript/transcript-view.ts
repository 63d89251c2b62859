import type { TranscriptView } from '../../../shared/contracts/transcript.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { LINE_KEPT_DAYS, UNANSWERED_KEPT_DAYS } from '../../../shared/domain/transcript.ts';
import type { TranscriptProposal, TranscriptReview } from '../../../shared/domain/transcript.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

const MINUTES_A_DAY = 24 * 60;

/** The store functions that showing a transcript uses. */
export type TranscriptViewStores = Uses<{ person: 'several'; transcript: 'find' | 'lines' | 'proposals' }>;

/** What a change is answered with: none of what was said, since answers are kept for a while so that they can be repeated. */
export type TranscriptChange = Readonly<{ now: Instant }>;

/** A transcript review begun earlier than this is over. */
export const standsSince = (now: Instant): Instant => addMinutes(now, -UNANSWERED_KEPT_DAYS * MINUTES_A_DAY);

/** The session's transcript review as it stands; one that was left unanswered for long is over, even before it has been deleted. */
export const standingReview = async (
  { stores, now }: UseCaseContext<Uses<{ transcript: 'find' }>>,
  session: Session,
): Promise<TranscriptReview | null> => {
  const review = await stores.transcript.find(session.id);
  return review && review.begunAt < standsSince(now) ? null : review;
};

/** What the two have left to answer; nothing while the transcript is being read. */
export const proposalsLeft = async (
  { stores }: UseCaseContext<Uses<{ transcript: 'proposals' }>>,
  review: TranscriptReview | null,
): Promise<readonly TranscriptProposal[]> =>
  review === null || review.proposed === null ? [] : stores.transcript.proposals(review.session);

/** Who is going through the session's transcript, what is left to answer, and the lines of what was accepted. */
export const transcriptView = async (
  context: UseCaseContext<TranscriptViewStores>,
  session: Session,
): Promise<TranscriptView> => {
  const { stores, now } = context;
  const people = await participantsOf(stores, [session]);
  const review = await standingReview(context, session);
  const proposals = await proposalsLeft(context, review);
  const lines = await stores.transcript.lines(session.id, addMinutes(now, -LINE_KEPT_DAYS * MINUTES_A_DAY));
  return {
    now,
    review: review && {
      by: nameOf(people, review.by),
      begunAt: review.begunAt,
      proposed: review.proposed,
    },
    proposals: proposals.map(({ id, owner, text, due, quote, saidAt, byModel }) => ({
      ...{ id, text, due, quote, saidAt, byModel },
      owner: owner === null ? null : nameOf(people, owner),
    })),
    lines: lines.map(({ commitment, quote, saidAt }) => ({ commitmentId: commitment, quote, saidAt })),
  };
};
