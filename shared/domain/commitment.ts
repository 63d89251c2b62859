import type { CommitmentId, PersonId, RhythmId, SessionId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addMinutes } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** Why something was not done by its day (coaching-model §5). */
export const lateReasons = ['customer', 'time', 'unclear', 'stuck', 'irrelevant', 'other'] as const;
export type LateReason = (typeof lateReasons)[number];

export const sources = ['panel', 'chat', 'tab'] as const;
export type Source = (typeof sources)[number];

/** A promise made in a rhythm, by the rep or the manager. Only an open one can fall overdue. */
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
  moves: number;
  helpWantedAt: Instant | null;
  disputedAt: Instant | null;
  recordedBy: PersonId;
  recordedAt: Instant;
  source: Source;
}> &
  Readonly<
    | { state: 'open' }
    | { state: 'kept'; on: CalendarDay }
    | { state: 'dropped'; on: CalendarDay; why: string }
  >;

/** The longest text of a commitment, in characters. */
export const COMMITMENT_TEXT_MAX = 500;
/** How far ahead a commitment may be due, in days (coaching-model §4 asks for 60; this is the outer bound). */
export const COMMITMENT_HORIZON_DAYS = 366;
/** For how long the owner may answer that they never said so, in minutes: a day. */
export const DISPUTE_MINUTES = 24 * 60;

export const isOverdue = (commitment: Pick<Commitment, 'state' | 'due'>, today: CalendarDay): boolean =>
  commitment.state === 'open' && commitment.due !== null && commitment.due < today;

type Open = Extract<Commitment, { state: 'open' }>;
const openOnly = (commitment: Commitment): Result<Open, 'not-open'> =>
  commitment.state === 'open' ? ok(commitment) : refuse('not-open');

export const keep = (commitment: Commitment, on: CalendarDay): Result<Commitment, 'not-open'> => {
  const open = openOnly(commitment);
  return open.ok ? ok({ ...open.value, state: 'kept', on, helpWantedAt: null }) : open;
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
    : ok({ ...open.value, state: 'dropped', on, why: why.trim(), helpWantedAt: null });
};

/**
 * A new day for an open commitment. A move counts only when it is made on or after the due day and the
 * customer is not what it waits for (PRODUCT §7).
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

export const askForHelp = (commitment: Commitment, at: Instant): Result<Commitment, 'not-open'> => {
  const open = openOnly(commitment);
  return open.ok ? ok({ ...open.value, helpWantedAt: open.value.helpWantedAt ?? at }) : open;
};

/** True while the owner may say that a step somebody else recorded for them is wrong. Silence accepts. */
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

/** Takes back an answer given by mistake. */
export const reopen = ({
  id,
  version,
  rhythm,
  session,
  owner,
  text,
  due,
  serves,
  moves,
  helpWantedAt,
  disputedAt,
  recordedBy,
  recordedAt,
  source,
}: Commitment): Commitment => ({
  ...{ id, version, rhythm, session, owner, text, due, serves, moves },
  ...{ helpWantedAt, disputedAt, recordedBy, recordedAt, source },
  state: 'open',
});
