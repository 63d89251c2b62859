import { MINUTES_MAX, MINUTES_MIN } from '../../domain/rhythm.ts';
import type { PlannedSession } from '../../domain/session.ts';
import { longestOf, QUARTER } from './coming-hours.ts';
import { weekAt } from './free-slots.ts';
import type { Horizon } from './free-slots.ts';
import type { CoachingPlan } from './read-plan.ts';
import { bookedAhead, weeksDue } from './rep-ahead.ts';
import type { RepAhead } from './rep-ahead.ts';

/**
 * What the plan has for a rep that isn't booked so. `due`: a session that the rhythm gives, or one to make up for; `more`: one beyond what was
 * agreed; `longer`: more time in one that is booked.
 */
export type WantedSession = Readonly<{ rep: RepAhead; week: number; minutes: number }> &
  Readonly<{ kind: 'due' } | { kind: 'more' } | { kind: 'longer'; booked: PlannedSession }>;

/** More time in a booked session; nothing where it is as long as it should be. */
const longer = (
  rep: RepAhead,
  week: number,
  asked: number,
  booked: PlannedSession,
): readonly WantedSession[] => {
  const minutes = Math.min(asked, longestOf({ length: rep.cadence.minutes }), MINUTES_MAX);
  return minutes > booked.minutes ? [{ kind: 'longer', rep, week, minutes, booked }] : [];
};

const wantedBy = (rep: RepAhead, plan: CoachingPlan, horizon: Horizon): readonly WantedSession[] => {
  const booked = bookedAhead(rep, horizon);
  const bookedIn = (week: number) => booked.find(({ startsAt }) => weekAt(horizon, startsAt) === week);
  const planned = plan.sessions.filter((one) => one.rep === rep.rhythm);
  // As many as are planned beyond those that are booked: the rest are booked ones that another week would suit better.
  const added = planned
    .filter(({ week }) => bookedIn(week) === undefined)
    .slice(0, Math.max(0, planned.length - booked.length));
  const due = weeksDue(rep, horizon).length - booked.length;
  const [next] = booked;
  return planned.flatMap((one): readonly WantedSession[] => {
    const { week, minutes } = one;
    const there = bookedIn(week);
    if (there) return longer(rep, week, minutes, there);
    const nth = added.indexOf(one);
    if (nth === -1) return [];
    // What is due is as long as agreed; more time in it is suggested once it is booked.
    if (nth < due) {
      const asAgreed = Math.min(minutes, rep.cadence.minutes);
      return [{ kind: 'due', rep, week, minutes: Math.max(asAgreed, MINUTES_MIN) }];
    }
    // A quarter of an hour more is part of the next one, not a meeting of its own.
    return next && minutes <= QUARTER
      ? longer(rep, weekAt(horizon, next.startsAt), next.minutes + minutes, next)
      : [{ kind: 'more', rep, week, minutes }];
  });
};

/**
 * What the plan has that isn't booked so, and can be: what is due first, then where more time is needed most. More time needs a reason.
 */
export const wantedSessions = (
  reps: readonly RepAhead[],
  plan: CoachingPlan,
  horizon: Horizon,
): readonly WantedSession[] =>
  reps
    .flatMap((rep) => wantedBy(rep, plan, horizon))
    .filter(({ kind, rep }) => kind === 'due' || rep.need.why !== null)
    .filter(({ minutes }) => MINUTES_MIN <= minutes && minutes <= MINUTES_MAX)
    .toSorted(
      (one, other) =>
        Number(other.kind === 'due') - Number(one.kind === 'due') ||
        other.rep.need.points - one.rep.need.points ||
        one.week - other.week ||
        (one.rep.rhythm < other.rep.rhythm ? -1 : 1),
    );
