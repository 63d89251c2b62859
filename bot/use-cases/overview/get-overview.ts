import type { z } from 'zod';
import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import { FEWEST_SKILL_SESSIONS } from '../../../shared/coaching/overview/group-change.ts';
import { measuredBy } from '../../../shared/coaching/overview/result-change.ts';
import { metrics } from '../../../shared/coaching/metrics.ts';
import { leaderSeesAt } from '../../../shared/coaching/overview/leader-sees-at.ts';
import { overviewOf, quartersOf } from '../../../shared/coaching/overview/overview-of.ts';
import type { TeamMonth, TeamOverview } from '../../../shared/coaching/overview/overview-of.ts';
import { programmeOf } from '../../../shared/coaching/overview/programme-groups.ts';
import type { ProgrammeOverview } from '../../../shared/coaching/overview/programme-groups.ts';
import type {
  getOverview as contract,
  OverviewTeam,
  ProgrammeGroup,
} from '../../../shared/contracts/overview.ts';
import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import { hidesOthers, hidesPersons } from '../../../shared/domain/disclosure.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { overlap } from '../../../shared/domain/goal-terms.ts';
import { outcomeOf } from '../../../shared/domain/goal-succession.ts';
import { lastDayIn, monthsEarlier, quarterEnd } from '../../../shared/domain/month.ts';
import type { CalendarMonth } from '../../../shared/domain/month.ts';
import { metricIds } from '../../../shared/domain/metric.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { atOnce } from '../at-once.ts';
import { behaviourWordsIn, libraryOf } from '../behaviour/library-of.ts';
import { goalView, pacedGoals } from '../goal/goal-view.ts';
import { nameOf } from '../use-case.ts';
import type { People, UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { OVERVIEW_MONTHS } from './make-figures.ts';
import type { MonthsChange } from './overview-store.ts';

/** A group as it is shown, with its manager's name. */
export const teamView = (people: People, { manager, ...team }: TeamOverview): OverviewTeam => ({
  ...team,
  months: [...team.months],
  manager: manager === null ? null : nameOf(people, manager),
});

const programmeGroupView = (people: People, group: ProgrammeOverview['groups'][number]): ProgrammeGroup => ({
  ...group,
  manager: group.manager === null ? null : nameOf(people, group.manager),
});

type ShownOfManager = Pick<OverviewTeam, 'manager'>;

const byName = ({ manager: one }: ShownOfManager, { manager: other }: ShownOfManager): number =>
  one === null ? 1 : other === null ? -1 : one.name.localeCompare(other.name);

type OverviewStores = Uses<{
  behaviour: 'all';
  goal: 'all';
  overview:
    | 'changePartsBeside'
    | 'changes'
    | 'months'
    | 'programmeMonths'
    | 'shownGroups'
    | 'smallMembers'
    | 'teams';
  person: 'several';
  programme: 'find';
  rhythm: 'ofManager' | 'ofRep';
}>;

/** The latest month that a leader may see, or null. */
const latestSeen = (
  months: readonly Readonly<{ month: CalendarMonth; madeAt: Instant }>[],
  now: Instant,
): CalendarMonth | null => months.findLast(({ madeAt }) => leaderSeesAt(madeAt) <= now)?.month ?? null;

/** The latest month that a leader doesn't see yet, and when they do. */
const comingMonth = (
  months: readonly Readonly<{ month: CalendarMonth; madeAt: Instant }>[],
  now: Instant,
  zone: string,
): Readonly<{ until: CalendarMonth; on: CalendarDay }> | null => {
  const made = months.at(-1);
  return made && leaderSeesAt(made.madeAt) > now
    ? { until: made.month, on: dayAt(leaderSeesAt(made.madeAt), zone) }
    : null;
};

/** Without what changed where what this leader knows of themselves and the reps whom they coach, taken away, would leave one to four others. */
const changesUntil = async (
  { overview }: Uses<{ overview: 'changePartsBeside' | 'changes' }>,
  known: readonly PersonId[],
  until: CalendarMonth,
): Promise<readonly MonthsChange[]> => {
  const { parts, changes } = await atOnce({
    parts: overview.changePartsBeside(known),
    changes: overview.changes(until),
  });
  const telling = new Set(parts.filter(({ count }) => !hidesPersons(count)).map(({ subject }) => subject));
  const peopleOf = ({ insight }: MonthsChange): number => insight.n + insight.others;
  return changes
    .filter(({ of }) => !telling.has(of.kind === 'result' ? of.metric.id : of.id))
    .toSorted((one, other) => peopleOf(other) - peopleOf(one));
};

const saidOf = ({ month, weeks, insight }: MonthsChange) => ({
  ...{ weeks, until: month, min: FEWEST_SKILL_SESSIONS },
  insight: { ...insight, say: [...insight.say] },
});

/** What changed of behaviours, in the words that they have here, and of results. */
const changesView = (library: BehaviourLibrary, changes: readonly MonthsChange[]) => ({
  changes: changes.flatMap((one) => {
    if (one.of.kind !== 'behaviour') return [];
    return [{ behaviour: one.of.id, name: behaviourWordsIn(library, one.of.id).name, ...saidOf(one) }];
  }),
  results: changes.flatMap((one) => {
    if (one.of.kind !== 'result') return [];
    const { currency, metric } = one.of;
    const { id, givenBy, unit, kind } = metric;
    const known = metricIds.find((model) => model === id);
    return [
      {
        ...{ metric: id, unit, currency },
        name: known === undefined ? { sv: givenBy, en: givenBy } : metrics[known].name,
        per: kind === 'total' ? measuredBy(metric) : null,
        ...saidOf(one),
      },
    ];
  }),
});

const ofTeam = (months: readonly TeamMonth[], team: PersonId | 'small' | undefined) =>
  team === undefined ? months : months.filter(({ manager }) => manager === (team === 'small' ? null : team));

/**
 * Without the small teams for somebody who coaches in one of them: what they know of their own reps, taken from the whole, would tell of the few
 * others.
 */
const withoutOwnSmall = async (
  stores: OverviewStores,
  reps: readonly PersonId[],
  months: readonly TeamMonth[],
): Promise<readonly TeamMonth[]> => {
  if (reps.length === 0) return months;
  const small = await stores.overview.smallMembers();
  const isIn = reps.some((rep) => small.has(rep));
  return isIn ? months.filter(({ manager }) => manager !== null) : months;
};

/** Without the groups that this leader is coached in, where what they know of themselves, taken away, would tell of one to four others. */
const withoutOwnGroups = async (
  { stores, me }: UseCaseContext<OverviewStores>,
  months: readonly TeamMonth[],
): Promise<readonly TeamMonth[]> => {
  const groups = await stores.overview.shownGroups();
  const shown = groups.map(({ members }) => members);
  if (hidesOthers(shown, new Set([me.id]))) return months;
  const own = new Set(groups.filter(({ members }) => members.has(me.id)).map(({ manager }) => manager));
  return months.filter(({ manager }) => !own.has(manager));
};

/**
 * How the programme was kept, in the chosen team or in all, without the groups of which what this leader knows of themselves and their own reps,
 * taken away, would tell of one to four others. Null where the organisation has no programme.
 */
const programmeIn = async (
  { overview, programme }: OverviewStores,
  known: ReadonlySet<PersonId>,
  {
    until,
    quarter,
    team,
  }: Readonly<{ until: CalendarMonth; quarter: CalendarMonth; team?: string | undefined }>,
): Promise<ProgrammeOverview | null> => {
  if ((await programme.find()) === null) return null;
  const months = (await overview.programmeMonths()).filter(({ month }) => month <= until);
  const shown = months.map(({ members }) => members);
  const telling = hidesOthers(shown, known) ? new Set<PersonId>() : known;
  return programmeOf(
    months
      .filter(({ manager }) => team === undefined || manager === team)
      .filter(({ members }) => ![...telling].some((person) => members.has(person))),
    quarter,
  );
};

/** How the company's goals of a quarter ended, those whose period is over. */
const endedGoalsIn = async (
  { stores, me, now }: UseCaseContext<OverviewStores>,
  quarter: CalendarMonth,
): Promise<EndedGoal[]> => {
  const today = dayAt(now, me.zone);
  const whole = { from: quarter, to: lastDayIn(quarterEnd(quarter)) };
  const over = (await stores.goal.all([])).filter(
    (goal) => goal.level === 'company' && goal.to < today && overlap(goal, whole),
  );
  return (await pacedGoals(stores, over, me)).map((goal) => ({
    ...goalView(goal, today),
    ...{ outcome: outcomeOf(goal), nextServed: null },
  }));
};

/** The overview of a quarter, the latest by default, for a leader. */
export const getOverview = async (
  context: UseCaseContext<OverviewStores>,
  {
    quarter: asked,
    team,
  }: Readonly<{ quarter?: CalendarMonth | undefined; team?: PersonId | 'small' | undefined }>,
): Promise<Result<z.output<typeof contract.reply>, 'leaders-only'>> => {
  const { stores, actor, me, now } = context;
  if (!actor.leader) return refuse('leaders-only');
  const nothing = (why: 'no-month' | 'few') => ok({ shown: null, nothing: { why } });
  const {
    made: monthsMade,
    coached,
    coachedBy,
  } = await atOnce({
    made: stores.overview.months(),
    coached: stores.rhythm.ofManager(me.id),
    coachedBy: stores.rhythm.ofRep(me.id),
  });
  const until = latestSeen(monthsMade, now);
  if (until === null) return nothing('no-month');
  const made = await stores.overview.teams(monthsEarlier(until, OVERVIEW_MONTHS - 1), until);
  const reps = coached.map(({ rep }) => rep);
  const withoutSmall = await withoutOwnSmall(stores, reps, made);
  const months = coachedBy.length === 0 ? withoutSmall : await withoutOwnGroups(context, withoutSmall);
  const quarters = quartersOf(months);
  const quarter = quarters.find((one) => one === asked) ?? quarters[0];
  if (quarter === undefined) return nothing('few');
  const { teams } = overviewOf(months, quarter);
  const of = overviewOf(ofTeam(months, team), quarter);
  const latest = [until, quarterEnd(quarter)].sort()[0] ?? until;
  const known = [me.id, ...reps];
  const { changes, programme, library, goals } = await atOnce({
    changes: changesUntil(stores, known, latest),
    programme: programmeIn(stores, new Set(known), { until, quarter, team }),
    library: libraryOf(stores),
    goals: endedGoalsIn(context, quarter),
  });
  const managers = await stores.person.several(
    [...teams, ...(programme?.groups ?? [])].flatMap(({ manager }) => manager ?? []),
  );
  return ok({
    nothing: null,
    shown: {
      ...{ quarters: [...quarters], quarter, coming: comingMonth(monthsMade, now, me.zone) },
      teams: teams.map((one) => teamView(managers, one)).sort(byName),
      of: {
        ...{ people: of.people, share: of.share, before: of.before, even: of.even },
        months: [...of.months],
        given: conversationTypes.map((type) => ({ type, count: of.given[type] })),
      },
      programme: programme && {
        ...programme,
        groups: programme.groups.map((group) => programmeGroupView(managers, group)).sort(byName),
      },
      ...changesView(library, changes),
      goals,
    },
  });
};
