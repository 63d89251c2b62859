import { HELP_TALK_MINUTES } from './help-talk.ts';
import type { CommitmentId, PersonId, RhythmId, SessionId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addDays, addMinutes } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** Why a commitment was not kept by its day. */
export const lateReasons = ['customer', 'time', 'unclear', 'stuck', 'irrelevant', 'other'] as const;
export type LateReason = (typeof lateReasons)[number];

export const sources = ['panel', 'chat', 'tab', 'transcript', 'model'] as const;
export type Source = (typeof sources)[number];

/** A commitment made in a rhythm, by the rep or the manager. Only an open one can fall overdue. */
export type Commitment = Readonly<{
  id: CommitmentId;
  version: number;
  rhythm: RhythmId;
  session: SessionId | null;
  owner: PersonId;
  text: string;
  due: CalendarDay | null;
  /** What it serves, in a few words: a goal, a behaviour or a deal. */
  serves: string | null;
  /** When and how it will come about, in the owner's words: an if–then plan. */
  plan: string | null;
  moves: number;
  helpWantedAt: Instant | null;
  /** When the two take it up, if the manager has set minutes aside for that; the call for help is then answered. */
  helpTalkAt: Instant | null;
  disputedAt: Instant | null;
  recordedBy: PersonId;
  recordedAt: Instant;
  source: Source;
  /** The ended rhythm that it was made in, and has gone along from; null where it was made. */
  handedFrom: RhythmId | null;
}> &
  Readonly<
    | { state: 'open' }
    /** `outcome`: what came of it, in a line, if anybody has said so. */
    | { state: 'kept'; on: CalendarDay; outcome: string | null }
    | { state: 'dropped'; on: CalendarDay; why: string }
  >;

/** The longest text of a commitment, in characters. */
export const COMMITMENT_TEXT_MAX = 500;
/** The longest `serves`, if–then plan and outcome, in characters. */
export const SERVES_MAX = 200;
export const PLAN_MAX = 160;
export const OUTCOME_MAX = 200;
/** How far ahead a commitment may be due, in days: a year. */
export const COMMITMENT_HORIZON_DAYS = 366;
/** How long the owner may dispute a commitment, in minutes: a day. */
export const DISPUTE_MINUTES = 24 * 60;

export const isOverdue = (commitment: Pick<Commitment, 'state' | 'due'>, today: CalendarDay): boolean =>
  commitment.state === 'open' && commitment.due !== null && commitment.due < today;

type OpenCommitment = Extract<Commitment, { state: 'open' }>;
const openOnly = (commitment: Commitment): Result<OpenCommitment, 'not-open'> =>
  commitment.state === 'open' ? ok(commitment) : refuse('not-open');

export const keep = (commitment: Commitment, on: CalendarDay): Result<Commitment, 'not-open'> => {
  const open = openOnly(commitment);
  return open.ok ? ok({ ...open.value, state: 'kept', on, outcome: null }) : open;
};

export const drop = (
  commitment: Commitment,
  on: CalendarDay,
  why: string,
): Result<Commitment, 'not-open' | 'reason-needed'> => {
  const open = openOnly(commitment);
  if (!open.ok) return open;
  return why.trim() === ''
    ? refuse('reason-needed')
    : ok({ ...open.value, state: 'dropped', on, why: why.trim() });
};

/**
 * Gives an open commitment a new day. The move counts only when it is made on or after the due day and is not waiting for a customer: one
 * made in time never counts against anybody.
 */
export const move = (
  commitment: Commitment,
  to: CalendarDay,
  reason: LateReason,
  today: CalendarDay,
): Result<{ commitment: Commitment; counted: boolean }, 'not-open' | 'day-in-the-past'> => {
  const open = openOnly(commitment);
  if (!open.ok) return open;
  if (to < today) return refuse('day-in-the-past');
  const counted = reason !== 'customer' && commitment.due !== null && commitment.due <= today;
  return ok({
    commitment: { ...open.value, due: to, moves: open.value.moves + (counted ? 1 : 0) },
    counted,
  });
};

export const wantHelp = (commitment: Commitment, at: Instant): Result<Commitment, 'not-open'> => {
  const open = openOnly(commitment);
  if (!open.ok) return open;
  return isHelpWanted(commitment, at) ? open : ok({ ...open.value, helpWantedAt: at, helpTalkAt: null });
};

/** Whether the minutes set aside for helping with it are over. */
export const isHelpGiven = ({ helpTalkAt }: Pick<Commitment, 'helpTalkAt'>, at: Instant): boolean =>
  helpTalkAt !== null && addMinutes(helpTalkAt, HELP_TALK_MINUTES) <= at;

/** Whether the owner is waiting for help. */
export const isHelpWanted = (
  commitment: Pick<Commitment, 'state' | 'helpWantedAt' | 'helpTalkAt'>,
  at: Instant,
): boolean => commitment.state === 'open' && commitment.helpWantedAt !== null && !isHelpGiven(commitment, at);

/** Whether help is wanted, and nobody has set minutes aside for it yet. */
export const isHelpUnanswered = (
  commitment: Pick<Commitment, 'state' | 'helpWantedAt' | 'helpTalkAt'>,
  at: Instant,
): boolean => isHelpWanted(commitment, at) && commitment.helpTalkAt === null;

/** True while the owner may say that a commitment somebody else recorded for them is wrong. Silence accepts. */
export const mayDispute = (commitment: Commitment, person: PersonId, at: Instant): boolean =>
  commitment.state === 'open' &&
  commitment.owner === person &&
  commitment.recordedBy !== person &&
  commitment.disputedAt === null &&
  at < addMinutes(commitment.recordedAt, DISPUTE_MINUTES);

export const dispute = (
  commitment: Commitment,
  person: PersonId,
  at: Instant,
): Result<Commitment, 'not-open' | 'too-late'> =>
  commitment.state !== 'open'
    ? refuse('not-open')
    : mayDispute(commitment, person, at)
      ? ok({ ...commitment, disputedAt: at })
      : refuse('too-late');

/** Writes what came of a kept commitment; null removes the words. */
export const writeOutcome = (
  commitment: Commitment,
  outcome: string | null,
): Result<Commitment, 'not-kept'> =>
  commitment.state === 'kept' ? ok({ ...commitment, outcome }) : refuse('not-kept');

/** Takes back a move made by mistake: both the day and the number of moves are restored. */
export const moveBack = (
  commitment: Commitment,
  { from, counted }: Readonly<{ from: CalendarDay | null; counted: boolean }>,
): Commitment => ({ ...commitment, due: from, moves: commitment.moves - (counted ? 1 : 0) });

/** The number of latest commitments that "kept in time" is counted over. */
export const IN_TIME_OVER = 10;
/** How far back, in days, those latest were due. */
export const IN_TIME_WITHIN_DAYS = 365;

/** How many of some commitments were kept in time. */
export type KeptInTime = Readonly<{ kept: number; of: number }>;

/**
 * Somebody's commitments that were to be kept by now, and whether they were, in time; without those dropped or disputed. One that was given
 * another day once it was late is late until then, and was late when it is kept: what it is due on is the day that this is seen.
 */
const settledOf = (commitments: readonly Commitment[], owner: PersonId, today: CalendarDay) =>
  commitments.flatMap((one) => {
    if (one.owner !== owner || one.due === null || one.disputedAt !== null || one.state === 'dropped')
      return [];
    const { due, moves } = one;
    const end = one.state === 'kept' ? one.on : today;
    const isOpen = one.state === 'open';
    if (moves > 0) return [{ at: end, due: due < end ? due : end, inTime: false, isOpen }];
    if (!isOpen) return [{ at: end, due, inTime: end <= due, isOpen }];
    return isOverdue(one, today) ? [{ at: due, due, inTime: false, isOpen }] : [];
  });

const keptOf = (settled: readonly Readonly<{ inTime: boolean }>[]): KeptInTime => ({
  kept: settled.filter(({ inTime }) => inTime).length,
  of: settled.length,
});

/**
 * How many of somebody's last ten commitments were kept in time: on their day or before, without a move that counted. Overdue ones and
 * those moved when they were late count as not kept; those dropped, without a day, not yet due or disputed are left out. `of` is 0 when there are none.
 */
export const keptInTime = (
  commitments: readonly Commitment[],
  owner: PersonId,
  today: CalendarDay,
): KeptInTime =>
  keptOf(
    settledOf(commitments, owner, today)
      .filter(({ due }) => due >= addDays(today, -IN_TIME_WITHIN_DAYS))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .slice(0, IN_TIME_OVER),
  );

/** The same of those that were due from that day on, and of those that were due before it and still are, as many as they are. */
export const keptSince = (
  commitments: readonly Commitment[],
  owner: PersonId,
  since: CalendarDay,
  today: CalendarDay,
): KeptInTime =>
  keptOf(
    settledOf(commitments, owner, today).filter(
      ({ due, isOpen }) => (due >= since || isOpen) && due <= today,
    ),
  );

/** Takes back the answer that ended it, with the words given in that answer. */
export const reopen = ({
  id,
  version,
  rhythm,
  session,
  owner,
  text,
  due,
  serves,
  plan,
  moves,
  helpWantedAt,
  helpTalkAt,
  disputedAt,
  recordedBy,
  recordedAt,
  source,
  handedFrom,
}: Commitment): Commitment => ({
  ...{ id, version, rhythm, session, owner, text, due, serves, plan, moves },
  ...{ helpWantedAt, helpTalkAt, disputedAt, recordedBy, recordedAt, source, handedFrom },
  state: 'open',
});
