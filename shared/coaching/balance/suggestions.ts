import type { RhythmId, SessionId } from '../../domain/ids.ts';
import { startsAt as usualStart } from '../../domain/rhythm.ts';
import { addDays, addMinutes, dayAt } from '../../domain/time.ts';
import type { Instant } from '../../domain/time.ts';
import { isFreeAt, slotsOf } from './free-slots.ts';
import type { FreeSlots, Horizon } from './free-slots.ts';
import type { WeeksAhead } from './hours-ahead.ts';
import type { NeedReason } from './need-of.ts';
import type { CoachingPlan } from './read-plan.ts';
import { wantedSessions } from './wanted-sessions.ts';
import type { WantedSession } from './wanted-sessions.ts';

/** One thing to book, with its time. `session` is the booked one that gets `extra` more minutes, as it was seen. */
export type Suggestion = Readonly<{ rhythm: RhythmId; startsAt: Instant; minutes: number; week: number }> &
  Readonly<
    | { kind: 'due' }
    | { kind: 'more'; why: NeedReason | null }
    | {
        kind: 'longer';
        why: NeedReason | null;
        extra: number;
        session: Readonly<{ id: SessionId; version: number }>;
      }
  >;

/** A time is looked for in steps of half an hour from the usual one. */
const STEP = 30;
const FURTHEST = 12 * 60;
const DAYS_IN_WEEK = 7;

type Slots = Readonly<{ manager: FreeSlots; rep: FreeSlots }>;

/** The time in that week when both are free that is nearest to when they usually meet, on a day without another session of theirs. */
const timeFor = ({ rep, week, minutes }: WantedSession, { manager, rep: own }: Slots, horizon: Horizon) => {
  const { cadence, sessions } = rep;
  const { zone } = cadence;
  const taken = new Set(sessions.map(({ startsAt }) => dayAt(startsAt, zone)));
  const usual = Array.from({ length: DAYS_IN_WEEK }, (_, nth) =>
    addDays(dayAt(horizon.start, zone), week * DAYS_IN_WEEK + nth),
  )
    .filter((day) => !taken.has(day))
    .map((day) => usualStart(cadence, day));
  const suits = (startsAt: Instant): boolean => isFreeAt(horizon, [manager, own], { startsAt, minutes });
  for (let off = 0; off <= FURTHEST; off += STEP) {
    const found = usual
      .flatMap((at) => (off === 0 ? [at] : [addMinutes(at, -off), addMinutes(at, off)]))
      .find(suits);
    if (found !== undefined) return found;
  }
  return null;
};

const suggestionFor = (wanted: WantedSession, slots: Slots, horizon: Horizon): Suggestion | null => {
  const { rep, week, minutes } = wanted;
  const about = { rhythm: rep.rhythm, minutes, week };
  const { why } = rep.need;
  if (wanted.kind === 'longer') {
    const { id, version, startsAt, minutes: sofar } = wanted.booked;
    const extra = minutes - sofar;
    const after = { startsAt: addMinutes(startsAt, sofar), minutes: extra };
    return isFreeAt(horizon, [slots.manager, slots.rep], after)
      ? { ...about, kind: 'longer', startsAt, why, extra, session: { id, version } }
      : null;
  }
  const startsAt = timeFor(wanted, slots, horizon);
  if (startsAt === null) return null;
  return wanted.kind === 'due'
    ? { ...about, kind: 'due', startsAt }
    : { ...about, kind: 'more', startsAt, why };
};

/**
 * What a plan has that isn't booked so, with a time that suits both, in the order in which it matters. No two are at the same time. Nothing is
 * missing from rhythms that have all lapsed: the first thing then is to start again.
 */
export const suggestionsIn = (
  plan: CoachingPlan,
  { horizon, manager, reps }: WeeksAhead,
): readonly Suggestion[] => {
  if (reps.every(({ hasLapsed }) => hasLapsed)) return [];
  const managers = [...manager];
  const lengthened = new Set<SessionId>();
  return wantedSessions(reps, plan, horizon).flatMap((wanted): readonly Suggestion[] => {
    const found = suggestionFor(wanted, { manager: managers, rep: wanted.rep.free }, horizon);
    if (found === null) return [];
    managers.fill(false, ...slotsOf(horizon, found));
    if (found.kind !== 'longer') return [found];
    if (lengthened.has(found.session.id)) return [];
    lengthened.add(found.session.id);
    return [found];
  });
};
