import type { Commitment, LateReason } from './commitment.ts';
import type { Focus } from './focus.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import type { ClosedSession, SessionState } from './session.ts';
import { addMinutes, dayAt } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** How long after its close a session takes what was forgotten, in days; later it belongs in the next one. */
export const LATE_WITHIN_DAYS = 14;

/** Whether a commitment or a decision can be recorded in a session: before its close, and for two weeks after it. */
export const takesAdditions = (
  session: Readonly<{ state: Exclude<SessionState, 'closed'> }> | Pick<ClosedSession, 'state' | 'closedAt'>,
  now: Instant,
): boolean =>
  session.state === 'closed'
    ? now < addMinutes(session.closedAt, LATE_WITHIN_DAYS * 24 * 60)
    : session.state === 'planned' || session.state === 'live';

/**
 * The moment after which something recorded in a session counts as an addition: its close. A session entered afterwards closed before its
 * own commitments were stored, which all came at once.
 */
export const additionsFrom = (
  session: Pick<ClosedSession, 'origin' | 'closedAt' | 'noStepReason'>,
  steps: readonly Pick<Commitment, 'recordedAt'>[],
): Instant => {
  const [first] = steps.map(({ recordedAt }) => recordedAt).sort();
  const enteredWithSteps = session.origin === 'afterwards' && session.noStepReason === null;
  return enteredWithSteps && first !== undefined ? first : session.closedAt;
};

/** An event of a commitment that may be an answer, or take one back. */
export type CommitmentAnswerEvent = Readonly<{
  commitment: CommitmentId;
  at: Instant;
  by: PersonId;
  what: 'kept' | 'moved' | 'dropped' | 'disputed' | 'reopened';
  from: CalendarDay | null;
  to: CalendarDay | null;
  reason: LateReason | null;
  /** The reason in the owner's own words, where they gave it so. */
  because: string | null;
}>;

/** A commitment's final answer; `from` is the day it had before it was first moved. */
export type CommitmentAnswer = CommitmentAnswerEvent &
  Readonly<{ what: Exclude<CommitmentAnswerEvent['what'], 'reopened'> }>;

const isAnswer = (one: CommitmentAnswerEvent): one is CommitmentAnswer => one.what !== 'reopened';

/**
 * Whether a reopening takes the last answer back. It always does if that ended the commitment; a dispute only if its own author reopens,
 * and a move only if the event has its days.
 */
const takesBack = (reopened: CommitmentAnswerEvent, last: CommitmentAnswer | undefined): boolean =>
  last?.what === 'kept' ||
  last?.what === 'dropped' ||
  (last?.what === 'disputed' && reopened.by === last.by) ||
  (last?.what === 'moved' && reopened.from !== null);

const afterOne = (
  answers: readonly CommitmentAnswer[],
  one: CommitmentAnswerEvent,
): readonly CommitmentAnswer[] =>
  isAnswer(one) ? [...answers, one] : takesBack(one, answers.at(-1)) ? answers.slice(0, -1) : answers;

/** Each commitment's last answer that was not taken back; `happened` has the earliest events first. */
export const standingAnswers = (
  happened: readonly CommitmentAnswerEvent[],
): ReadonlyMap<CommitmentId, CommitmentAnswer> =>
  new Map(
    [...new Set(happened.map(({ commitment }) => commitment))].flatMap((id) => {
      const answers = happened
        .filter(({ commitment }) => commitment === id)
        .reduce<readonly CommitmentAnswer[]>(afterOne, []);
      const last = answers.at(-1);
      const moved = answers.find(({ what }) => what === 'moved');
      return last ? [[id, { ...last, from: moved?.from ?? null }] as const] : [];
    }),
  );

/** The focuses during a session: set before its end, and not ended before its day. */
export const focusDuring = (
  { startedAt, closedAt }: Pick<ClosedSession, 'startedAt' | 'closedAt'>,
  zone: string,
  all: readonly Focus[],
): readonly Focus[] =>
  all.filter(
    (focus) => focus.setAt <= closedAt && (focus.state === 'current' || focus.on >= dayAt(startedAt, zone)),
  );
