import type { BusyTime } from '../../shared/coaching/balance/free-slots.ts';
import { hoursAhead } from '../../shared/coaching/balance/hours-ahead.ts';
import type { SolveProgram } from '../../shared/coaching/balance/integer-program.ts';
import { planHours } from '../../shared/coaching/balance/plan-hours.ts';
import { suggestionsIn } from '../../shared/coaching/balance/suggestions.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { ok } from '../../shared/domain/result.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { Graph } from '../graph/graph.ts';
import { getSchedules, SCHEDULES_MAX } from '../graph/schedules.ts';
import type { SuggestionPorts } from '../http/routes/balance.ts';
import { actorOf, system } from '../identity/actor.ts';
import { gatherWeeks, planDigest, weeksFrom } from '../use-cases/balance/gather-weeks.ts';
import type { BusyTimes, GatheredWeeks } from '../use-cases/balance/gather-weeks.ts';
import type { PlannedWeeks } from '../use-cases/balance/get-suggestions.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';
import { createKeptPlans } from './kept-plans.ts';

/** Whoever asks waits no longer than this for a plan; after that it is still being made, and they ask again. In milliseconds. */
const PATIENCE_MS = 1_500;
const WEEK_MINUTES = 7 * 24 * 60;

type ReadyWeeks = Extract<PlannedWeeks, { state: 'ready' }>;

const none: ReadyWeeks = { state: 'ready', outcome: null, suggestions: [], seen: 'all' };

/** When each of them can't be met, by the calendars that the manager may see; `null` where none may be. */
const busyTimes = async (
  graph: Graph,
  tenant: TenantId,
  { manager, addresses, horizon }: GatheredWeeks,
): Promise<BusyTimes | null> => {
  const found = new Map<PersonId, readonly BusyTime[]>();
  const who = actorOf(tenant, manager);
  const all = [...addresses];
  for (let first = 0; first < all.length; first += SCHEDULES_MAX) {
    const some = all.slice(first, first + SCHEDULES_MAX);
    const schedules = await getSchedules(graph)(who, {
      addresses: some.map(([, address]) => address),
      from: horizon.now,
      to: addMinutes(horizon.start, horizon.weeks * WEEK_MINUTES),
    });
    if (!schedules.ok) return null;
    for (const { address, busy } of schedules.value) {
      const [person] = some.find(([, one]) => one === address) ?? [];
      if (person !== undefined) found.set(person, busy);
    }
  }
  return found;
};

/** The plan, or that it is still being made when patience has run out. */
const patiently = (plan: Promise<ReadyWeeks>): Promise<PlannedWeeks> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ state: 'thinking' }), PATIENCE_MS);
    plan.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Plans managers' coming weeks on the solver's thread, and keeps each plan with what it rests on. */
export const plannedWeeksPort = (
  graph: Graph,
  solve: SolveProgram,
  withTenantTransaction: WithTenantTransaction,
  { clock, elapsedSeconds }: Readonly<{ clock: Clock; elapsedSeconds: () => number }>,
): SuggestionPorts => {
  const planFor = createKeptPlans<ReadyWeeks>(elapsedSeconds);

  const plan = async (tenant: TenantId, person: PersonId): Promise<ReadyWeeks> => {
    const gathered = await withTenantTransaction(system(tenant), (stores) =>
      gatherWeeks(stores, person, clock()),
    );
    if (gathered === null) return none;
    const busy = await busyTimes(graph, tenant, gathered);
    const weeks = weeksFrom(gathered, busy ?? new Map());
    const outcome = await planHours(hoursAhead(weeks), solve);
    const isSeen = [...gathered.people.keys()].every((one) => busy?.has(one));
    return {
      ...{ state: 'ready', outcome, seen: busy === null ? 'none' : isSeen ? 'all' : 'some' },
      suggestions: outcome.state === 'planned' ? suggestionsIn(outcome.plan, weeks) : [],
    };
  };

  return {
    plannedWeeks: async ({ tenant, person }) => {
      const now = clock();
      const rests = await withTenantTransaction(system(tenant), (stores) => planDigest(stores, person, now));
      if (rests === null) return ok(none);
      const restsOn = `${dayAt(now, rests.zone)} ${rests.digest}`;
      return ok(await patiently(planFor(`${tenant} ${person}`, restsOn, () => plan(tenant, person))));
    },
  };
};
