import type { Timeline } from '../../../shared/contracts/timeline.ts';
import type { PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { stateAt } from '../../../shared/domain/session.ts';
import { addDays, dayAt, momentOf } from '../../../shared/domain/time.ts';
import type { WallTime } from '../../../shared/domain/time.ts';
import { timelineSpan, TIMELINE_MOST } from '../../../shared/domain/timeline.ts';
import type { TimelineView } from '../../../shared/domain/timeline.ts';
import { bothMaySeeRating, maySeeGoal, maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { atOnce } from '../at-once.ts';
import { behaviourWordsIn, libraryOf } from '../behaviour/library-of.ts';
import { goalsOfRep, pacedGoals } from '../goal/goal-view.ts';
import { noteReading } from '../person/access.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { timelineGoals } from './timeline-goals.ts';

const MIDNIGHT = '00:00' as WallTime;

/** A pair's timeline: only what both may see is on it, so that the two can look at it together. */
export const getTimeline: UseCase<
  Readonly<{ id: RhythmId; view: TimelineView }>,
  Timeline,
  'not-found',
  Uses<{
    access: 'logAfresh';
    behaviour: 'all';
    focus: 'ofRhythms';
    goal: 'all' | 'valuesSince';
    person: 'several';
    rating: 'ofRhythm';
    rhythm: 'find';
    timeline: 'commitments' | 'sessions';
  }>
> = async (context, { id, view }) => {
  const { stores, me, now } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  const today = dayAt(now, me.zone);
  const span = timelineSpan(view, today);
  const from = momentOf(span.from, MIDNIGHT, me.zone);
  const to = momentOf(addDays(span.to, 1), MIDNIGHT, me.zone);
  const { people, sessions, given, focus, library, goals, commitments } = await atOnce({
    noted: noteReading(context, rhythm.rep, 'rhythm'),
    people: participantsOf(stores, [rhythm]),
    sessions: stores.timeline.sessions(id, { from, to }),
    given: stores.rating.ofRhythm(id, from),
    focus: stores.focus.ofRhythms([id]),
    library: libraryOf(stores),
    goals: stores.goal.all([rhythm.rep]),
    commitments: stores.timeline.commitments(id, span),
  });
  const live = sessions.find(({ state }) => state === 'live')?.id ?? null;
  const ratings = given
    .filter((one) => bothMaySeeRating(one, rhythm, given, live))
    .slice(0, TIMELINE_MOST.ratings)
    .reverse();
  const rated = ratings.flatMap(({ level, ...one }) => (level === null ? [] : [{ ...one, level }]));
  const practised = focus.filter(({ state }) => state === 'current').map(({ behaviour }) => behaviour);
  const behaviours = [...new Set([...practised, ...rated.toReversed().map(({ behaviour }) => behaviour)])];
  const seen = goals.filter((goal) => goalsOfRep(rhythm.rep)(goal) && maySeeGoal(goal, me.id, [rhythm]));
  const sideOf = (person: PersonId) => (person === rhythm.manager ? 'manager' : 'rep');
  return ok({
    now,
    ...span,
    manager: nameOf(people, rhythm.manager),
    rep: nameOf(people, rhythm.rep),
    sessions: sessions.map((one) => ({
      ...{ id: one.id, type: one.type, state: stateAt(one, now) },
      at: one.startedAt ?? one.startsAt,
    })),
    ratings: rated.map((one) => ({
      ...{ id: one.id, behaviour: one.behaviour, by: sideOf(one.by) },
      ...{ level: one.level, evidence: one.evidence, at: one.at },
    })),
    behaviours: behaviours.map((behaviour) => ({
      id: behaviour,
      words: behaviourWordsIn(library, behaviour),
      inFocus: practised.includes(behaviour),
    })),
    commitments: commitments.map((one) => ({
      ...{ id: one.id, owner: sideOf(one.owner), text: one.text, state: one.state, on: one.on },
    })),
    goals: await timelineGoals(stores, await pacedGoals(stores, seen, me), span, today),
  });
};
