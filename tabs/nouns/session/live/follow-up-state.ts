import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';

export type Answer = 'kept' | 'dropped' | 'moved';

type ReviewState = Pick<SessionView, 'followUp' | 'answered'>;

/** How a commitment under review has been answered in this session; null while it waits. */
export const answerOf = (
  commitment: CommitmentView,
  { answered }: Pick<SessionView, 'answered'>,
): Answer | null =>
  commitment.state !== 'open' ? commitment.state : answered.includes(commitment.id) ? 'moved' : null;

/** The commitments that wait for an answer. */
export const waitingIn = (session: ReviewState): readonly CommitmentView[] =>
  session.followUp.filter((one) => answerOf(one, session) === null);

/** The commitment being answered in words, even if another has come before it; else the first waiting one, skipping those in `passed`. */
export const nextWaiting = (
  session: ReviewState,
  passed: ReadonlySet<string>,
  inHand: string | null,
): CommitmentView | undefined => {
  const left = waitingIn(session).filter(({ id }) => !passed.has(id));
  return left.find(({ id }) => id === inHand) ?? left[0];
};

/** The latest commitment answered since `known`, by either of the two; undefined if none. */
export const newlyAnswered = (answered: readonly string[], known: readonly string[]): string | undefined =>
  answered.findLast((id) => !known.includes(id));

/** Which of the three sentences a move gets: for once (or waiting for the customer), twice, or more. */
export const moveSentence = ({ moves }: Pick<CommitmentView, 'moves'>): 1 | 2 | 3 =>
  moves >= 3 ? 3 : moves === 2 ? 2 : 1;
