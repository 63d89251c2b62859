import { namedCauseOf } from '../../../shared/coaching/sections/goal-causes.ts';
import type { AnswerView, PipelineOutcome, Recap } from '../../../shared/contracts/recap.ts';
import { hasPlan } from '../../../shared/domain/customer-meeting.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import { forecastSums } from '../../../shared/domain/forecast.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId, PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { additionsFrom, standingAnswers, focusDuring, takesAdditions } from '../../../shared/domain/recap.ts';
import type { CommitmentAnswer } from '../../../shared/domain/recap.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { ClosedSession } from '../../../shared/domain/session.ts';
import { libraryOf, behaviourWordsIn } from '../behaviour/library-of.ts';
import { commitmentView } from '../commitment/commitment-view.ts';
import { dealView } from '../deal/deal-view.ts';
import { expectationView } from '../expectation/expectation-view.ts';
import { noteReading } from '../person/access.ts';
import { sessionRatings } from '../rating/session-ratings.ts';
import { nameOf } from '../use-case.ts';
import type { People, UseCaseContext, UseCase } from '../use-case.ts';
import { findSession } from './find-session.ts';
import type { Uses } from '../stores.ts';

type Answers = ReadonlyMap<CommitmentId, CommitmentAnswer>;

const answerView = (
  { what, at, by, from, to, reason, because }: CommitmentAnswer,
  people: People,
): AnswerView => ({
  ...{ what, at, from, to, reason, because },
  by: nameOf(people, by),
});

/** Earlier commitments that were answered during the session, the manager's own first. */
const followedUp = (
  session: ClosedSession,
  all: readonly Commitment[],
  answers: Answers,
): readonly (readonly [Commitment, CommitmentAnswer])[] =>
  all
    .filter((one) => one.session !== session.id && one.disputedAt === null)
    .flatMap((one) => {
      const answer = answers.get(one.id);
      return answer && answer.what !== 'disputed' ? [[one, answer] as const] : [];
    })
    .sort(
      ([a, given], [b, later]) =>
        Number(b.owner === session.manager) - Number(a.owner === session.manager) ||
        (given.at < later.at ? -1 : 1),
    );

/** The session's own commitments, in the order they were recorded. One taken back before the close was never agreed on. */
const stepsOf = (session: ClosedSession, all: readonly Commitment[], since: Answers): readonly Commitment[] =>
  all
    .filter((one) => one.session === session.id && (one.state !== 'dropped' || since.has(one.id)))
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));

type BehaviourStores = Uses<{
  behaviour: 'all';
  focus: 'ofRhythms';
  practice: 'ofRhythm';
  person: 'several';
  rating: 'ofRhythm';
}>;

const behavioursOf = async (
  context: UseCaseContext<BehaviourStores>,
  session: ClosedSession,
  zone: string,
): Promise<Recap['behaviours']> => {
  const { focus, practice } = context.stores;
  const library = await libraryOf(context.stores);
  const { behaviours } = await sessionRatings(context, session);
  const inFocus = focusDuring(session, zone, await focus.ofRhythms([session.rhythm]));
  const rounds = new Map(
    (await practice.ofRhythm(session.rhythm))
      .filter((one) => one.session === session.id)
      .map((one) => [one.behaviour, one.rounds]),
  );
  const rated = behaviours.filter(({ mine, theyHaveRated }) => mine !== null || theyHaveRated);
  const unrated = [...new Set([...inFocus.map(({ behaviour }) => behaviour), ...rounds.keys()])]
    .filter((behaviour) => !rated.some((one) => one.behaviour === behaviour))
    .map((behaviour) => ({
      ...{ behaviour, words: behaviourWordsIn(library, behaviour) },
      ...{ mine: null, theirs: null, theyHaveRated: false },
    }));
  return [...rated, ...unrated].map((one) => ({
    ...one,
    inFocus: inFocus.some(({ behaviour }) => behaviour === one.behaviour),
    rounds: rounds.get(one.behaviour) ?? 0,
  }));
};

type PipelineStores = Uses<{
  deal: 'findAsKnownTo' | 'prioritiesIn' | 'reviewsIn';
  forecast: 'ofRhythm';
}>;

const pipelineOutcomeOf = async (
  { stores }: UseCaseContext<PipelineStores>,
  { id, rep, rhythm }: ClosedSession,
): Promise<PipelineOutcome | null> => {
  const priorities = await stores.deal.prioritiesIn(id);
  const forecast = (await stores.forecast.ofRhythm(rhythm)).find(({ session }) => session === id);
  const cleared: PipelineOutcome['cleared'] = [];
  for (const { deal: dealId, decided } of await stores.deal.reviewsIn(id)) {
    const deal = decided === 'alive' ? null : await stores.deal.findAsKnownTo(rep, dealId);
    // A deal taken up again since then no longer counts as cleared.
    if (!deal || (isOpenDeal(deal) && deal.pausedUntil === null)) continue;
    cleared.push({
      ...{ id: dealId, name: deal.name, until: deal.pausedUntil },
      outcome: isOpenDeal(deal) ? null : deal.state,
    });
  }
  return priorities.length + cleared.length === 0 && !forecast
    ? null
    : {
        priorities: priorities.map(dealView),
        forecast: forecast
          ? { said: forecastSums(forecast.outcome, forecast.words).said, target: forecast.target }
          : null,
        cleared: cleared.sort((a, b) => a.name.localeCompare(b.name)),
      };
};

const planOf = async (
  { stores }: UseCaseContext<Uses<{ customerMeeting: 'find' }>>,
  { customerMeeting: id }: ClosedSession,
): Promise<Recap['plan']> => {
  const meeting = id && (await stores.customerMeeting.find(id));
  return meeting && hasPlan(meeting) ? { parts: meeting.plan, aloud: meeting.rehearsedAt !== null } : null;
};

const causeOf = async (
  { stores }: UseCaseContext<Uses<{ cause: 'find' }>>,
  { id }: ClosedSession,
): Promise<Recap['cause']> => {
  const cause = await stores.cause.find(id);
  const named = namedCauseOf(cause);
  const tried = cause?.tried ?? null;
  return named === null && tried === null ? null : { named, tried };
};

type RecapStores = BehaviourStores &
  PipelineStores &
  Uses<{
    cause: 'find';
    commitment: 'around' | 'happenedBetween' | 'happenedSince';
    customerMeeting: 'find';
    dealConclusion: 'inSession';
    decision: 'ofSessions';
    expectation: 'ofRhythm';
  }>;

/** Everything that the session's recap shows. */
const recapOf = async (context: UseCaseContext<RecapStores>, session: ClosedSession): Promise<Recap> => {
  const { stores, me, now } = context;
  const people = await stores.person.several([session.manager, session.rep]);
  const zone = people.get(session.rep)?.zone ?? 'UTC';
  const { startedAt, closedAt } = session;
  const answers = standingAnswers(
    await stores.commitment.happenedBetween(session.rhythm, startedAt, closedAt),
  );
  const since = standingAnswers(await stores.commitment.happenedSince(session.id, closedAt));
  const all = await stores.commitment.around(session, [...answers.keys()], 0);
  const own = stepsOf(session, all, since);
  const from = additionsFrom(session, own);
  const show = (one: Commitment) => commitmentView(one, session, people, me.id, now);
  const nameFor = (id: PersonId) => nameOf(people, id);
  return {
    now,
    enteredBy: session.origin === 'afterwards' ? nameFor(session.leader) : null,
    mayAdd: takesAdditions(session, now),
    followedUp: followedUp(session, all, answers).map(([one, answer]) => ({
      commitment: show(one),
      answer: answerView(answer, people),
    })),
    steps: own.map((one) => {
      const answer = since.get(one.id);
      return {
        commitment: show(one),
        since: answer ? answerView(answer, people) : null,
        late: one.recordedAt > from,
      };
    }),
    decisions: (await stores.decision.ofSessions([session.id])).map(({ id, text, by, at }) => ({
      decision: { id, text, by: nameFor(by), at },
      late: at > closedAt,
    })),
    conclusions: (await stores.dealConclusion.inSession(session.id)).flatMap(
      ({ deal, parts: { gap, move } }) =>
        gap === null && move === null ? [] : [{ dealId: deal, gap, move }],
    ),
    plan: await planOf(context, session),
    cause: await causeOf(context, session),
    pipeline: await pipelineOutcomeOf(context, session),
    behaviours: await behavioursOf(context, session, zone),
    expectations: (await stores.expectation.ofRhythm(session.rhythm))
      .filter((one) => one.session === session.id)
      .map((one) => expectationView(one, people))
      .reverse(),
  };
};

/** What came of a session, and what has changed since. Only a closed session has a recap. */
export const getRecap: UseCase<
  Readonly<{ id: SessionId }>,
  Recap,
  'not-found',
  RecapStores & Uses<{ access: 'logAfresh'; session: 'find' }>
> = async (context, { id }) => {
  const session = await findSession(context, id);
  if (session?.state !== 'closed') return refuse('not-found');
  await noteReading(context, session.rep, 'session');
  return ok(await recapOf(context, session));
};
