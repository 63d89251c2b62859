import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import { signalsOf } from '../../../shared/coaching/facts.ts';
import type { RepFacts } from '../../../shared/coaching/facts.ts';
import {
  FORECAST_ERROR,
  latestForecastError,
  pastForecast,
} from '../../../shared/coaching/forecast-facts.ts';
import { lastSeenOn, practicesOf } from '../../../shared/coaching/practice.ts';
import { recommend } from '../../../shared/coaching/recommend.ts';
import type { Recommendation, Situation } from '../../../shared/coaching/recommend.ts';
import { conversionFall } from '../../../shared/coaching/stage-conversion.ts';
import type { TypeBasis } from '../../../shared/coaching/types-ahead.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { isHelpWanted, isOverdue } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import { paceOf } from '../../../shared/domain/goal.ts';
import { defaultCadence } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { ClosedSession, Session } from '../../../shared/domain/session.ts';
import { addDays, addMinutes, dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { libraryOf } from '../behaviour/library-of.ts';
import { goalsOfRep } from '../goal/goal-view.ts';
import { ratingsForBoth } from '../rating/ratings-shown.ts';
import { helpTypeOf, salesFactsOf } from './sales-facts.ts';
import type { Uses } from '../stores.ts';

/** How long a moved commitment counts as having slipped, in days. */
const SLIPPED_DAYS = 30;
const DAY_MINUTES = 24 * 60;

/** When each type was last held, as far as a recommendation needs it. */
export type HeldHistory = Pick<Situation, 'lastHeld' | 'previous'>;

export const zoneOf = (rhythm: Rhythm): string => rhythm.cadence?.zone ?? 'UTC';

/**
 * The day each type was last held, by the rhythm's clock, and the type of the last session. `others` count as held beside the
 * stored sessions.
 */
export const heldHistoryOf = async (
  stores: Uses<{ session: 'held' }>,
  rhythm: Rhythm,
  others: readonly Pick<ClosedSession, 'startedAt' | 'type'>[] = [],
): Promise<HeldHistory> => {
  const stored = await stores.session.held([rhythm.id]);
  const held = [...stored, ...others].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return {
    lastHeld: Object.fromEntries(held.map((one) => [one.type, dayAt(one.startedAt, zoneOf(rhythm))])),
    previous: held.at(-1)?.type ?? null,
  };
};

/** The day the two last met; null when they never have. */
export const lastMetOn = async (
  stores: Uses<{ session: 'held' }>,
  rhythm: Rhythm,
): Promise<CalendarDay | null> => {
  const { lastHeld } = await heldHistoryOf(stores, rhythm);
  return Object.values(lastHeld).sort().at(-1) ?? null;
};

/** The days on which a commitment about a behaviour was made or kept. */
const commitmentsAboutBehaviours = (
  commitments: readonly Commitment[],
  library: BehaviourLibrary,
  zone: string,
) =>
  commitments.flatMap((one) => {
    const behaviour = library.named(one.serves)?.id;
    if (behaviour === undefined || one.disputedAt !== null) return [];
    const made = { behaviour, on: dayAt(one.recordedAt, zone) };
    return one.state === 'kept' ? [made, { behaviour, on: one.on }] : [made];
  });

/** How the rep's practice is going, as far as both may see it. */
const practiceFacts = async (
  stores: Uses<{ focus: 'ofRhythms'; rating: 'ofRhythm'; session: 'ofRhythms' }>,
  rhythm: Rhythm,
  { lastHeld }: HeldHistory,
  commitments: readonly Commitment[],
  library: BehaviourLibrary,
  now: Instant,
): Promise<Pick<RepFacts, 'practices' | 'seenOn'>> => {
  const zone = zoneOf(rhythm);
  const ratings = await ratingsForBoth(stores, rhythm, now);
  return {
    practices: practicesOf({
      focus: await stores.focus.ofRhythms([rhythm.id]),
      ratings,
      commitments: commitmentsAboutBehaviours(commitments, library, zone),
      skillHeldOn: lastHeld.skill ?? null,
      pair: rhythm,
      zone,
    }),
    seenOn: lastSeenOn(ratings, zone) ?? rhythm.startedOn,
  };
};

/** A forecast of longer ago is never told of: a year's, and the quarter after it. */
const ERRORS_LOOKED_AT_DAYS = 470;

/** The store functions that gathering facts about a rep uses. */
type RepFactsStores = Uses<{
  behaviour: 'all';
  commitment: 'movedSince' | 'ofRhythms';
  customerMeeting: 'ofReps';
  deal: 'ofRep' | 'talkedAbout';
  focus: 'ofRhythms';
  forecast: 'ofRhythm';
  goal: 'all';
  person: 'find';
  rating: 'ofRhythm';
  result: 'within';
  session: 'ofRhythms';
}>;

/** The store functions that a recommendation uses. */
export type RecommendationStores = RepFactsStores & Uses<{ session: 'held' }>;

/** The facts known about the rep now. */
export const factsOf = async (
  stores: RepFactsStores,
  rhythm: Rhythm,
  past: HeldHistory,
  now: Instant,
): Promise<RepFacts> => {
  const today = dayAt(now, zoneOf(rhythm));
  const commitments = await stores.commitment.ofRhythms([rhythm.id]);
  const moved = await stores.commitment.movedSince(rhythm.id, addMinutes(now, -SLIPPED_DAYS * DAY_MINUTES));
  const goals = (await stores.goal.all([rhythm.rep])).filter(goalsOfRep(rhythm.rep));
  const library = await libraryOf(stores);
  const deals = await stores.deal.ofRep(rhythm.rep);
  const forecasts = await stores.forecast.ofRhythm(rhythm.id);
  const since = addDays(today, -ERRORS_LOOKED_AT_DAYS);
  const errors = await stores.result.within([rhythm.rep], [FORECAST_ERROR], { from: since, to: today });
  const daysOff = (await stores.person.find(rhythm.rep))?.daysOff ?? noDaysOff;
  const sales = await salesFactsOf(stores, rhythm.rep, { deals, commitments, goals, today, now });
  return {
    asOf: today,
    haveMet: past.previous !== null,
    helpWanted: commitments
      .filter((commitment) => isHelpWanted(commitment, now) && commitment.disputedAt === null)
      .map(({ text, serves }) => ({ commitment: text, type: helpTypeOf(serves, sales, library) })),
    slipped: commitments.filter(
      (one) =>
        one.owner === rhythm.rep && one.disputedAt === null && (isOverdue(one, today) || moved.has(one.id)),
    ).length,
    goals: goals
      .filter(({ from, to }) => from <= today && today <= to)
      .map((goal) => ({ name: goal.name, pace: paceOf({ ...goal, daysOff }, today).pace })),
    goalPeriods: goals.map(({ from, to }) => ({ from, to })),
    sales,
    forecastError: latestForecastError(errors, today),
    conversionFall: conversionFall(deals, today),
    pastForecast: pastForecast({ forecasts, goals, deals }, { today, zone: zoneOf(rhythm) }),
    ...(await practiceFacts(stores, rhythm, past, commitments, library, now)),
  };
};

/** What a session on that day should be about, and why, as far as can be told on the day of the facts. */
export const recommendationOn = (
  rhythm: Rhythm,
  past: HeldHistory,
  facts: RepFacts,
  on: CalendarDay,
  requested: ConversationType | null = rhythm.wish,
): Recommendation =>
  recommend({
    ...{ on, ...past, requested, startedOn: rhythm.startedOn },
    ...(facts.asOf && { today: facts.asOf }),
    cadence: rhythm.cadence ?? defaultCadence,
    signals: signalsOf(facts, on),
  });

/** What the types of that rhythm's coming sessions are chosen by, if the first is on that day; no facts are needed if there is none. */
export const typeBasisOf = async (
  stores: RepFactsStores,
  rhythm: Rhythm,
  held: HeldHistory,
  first: CalendarDay | null,
  now: Instant,
): Promise<TypeBasis> => ({
  ...held,
  startedOn: rhythm.startedOn,
  requested: rhythm.wish,
  signals: first === null ? [] : signalsOf(await factsOf(stores, rhythm, held, now), first),
});

/** What that session should be about, and why. An extra one for a customer meeting has its type: nothing else is suggested. */
export const recommendationOf = async (
  stores: RecommendationStores,
  rhythm: Rhythm,
  { origin, customerMeeting, startsAt, type }: Session,
  now: Instant,
): Promise<Recommendation> => {
  const past = await heldHistoryOf(stores, rhythm);
  const facts = await factsOf(stores, rhythm, past, now);
  const found = recommendationOn(rhythm, past, facts, dayAt(startsAt, zoneOf(rhythm)));
  return origin === 'extra' && customerMeeting !== null
    ? { ...found, recommended: type, alternative: null, forgotten: [] }
    : found;
};

/** What a session of that rhythm should be about if it is held at `at`. */
export const recommendedAt = async (
  stores: RecommendationStores,
  rhythm: Rhythm,
  at: Instant,
): Promise<ConversationType> => {
  const past = await heldHistoryOf(stores, rhythm);
  const facts = await factsOf(stores, rhythm, past, at);
  return recommendationOn(rhythm, past, facts, dayAt(at, zoneOf(rhythm))).recommended;
};
