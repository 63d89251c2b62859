import { coachedTeams } from '../../../shared/coaching/overview/coached-teams.ts';
import type { CoachedTeam } from '../../../shared/coaching/overview/coached-teams.ts';
import { behaviourChange } from '../../../shared/coaching/overview/behaviour-change.ts';
import { followingTeams, keepsProgramme } from '../../../shared/coaching/overview/programme-groups.ts';
import { resultChange } from '../../../shared/coaching/overview/result-change.ts';
import { groupsToShow } from '../../../shared/coaching/overview/shown-groups.ts';
import type { ShownGroup } from '../../../shared/coaching/overview/shown-groups.ts';
import { teamFigures } from '../../../shared/coaching/overview/team-figures.ts';
import {
  monthAfter,
  monthBefore,
  calendarMonthOf,
  lastDayIn,
  monthsEarlier,
  monthsFrom,
} from '../../../shared/domain/month.ts';
import type { CalendarMonth } from '../../../shared/domain/month.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { Organisation } from '../organisation.ts';
import { morningOf } from '../commitment/reminders.ts';
import { askedOn } from '../session/end-session.ts';
import { resultQuestions, sellingReps } from './measure-results.ts';
import type { ResultQuestions } from './measure-results.ts';
import { measureReps } from './measure-reps.ts';
import type { MeasuredReps } from './measure-reps.ts';

/** The overview looks back over so many months; what is older is deleted, and counts no longer as shown. */
export const OVERVIEW_MONTHS = 13;

/** The months that are over and whose figures haven't been made, the earliest first. */
const monthsToMake = (
  made: readonly Readonly<{ month: CalendarMonth }>[],
  firstStart: CalendarDay,
  today: CalendarDay,
): readonly CalendarMonth[] => {
  const last = monthBefore(calendarMonthOf(today));
  const latest = made.at(-1)?.month;
  const from = [
    monthsEarlier(last, OVERVIEW_MONTHS - 1),
    latest === undefined ? calendarMonthOf(firstStart) : monthAfter(latest),
  ]
    .toSorted()
    .at(-1);
  return from === undefined ? [] : monthsFrom(from, last);
};

type FigureStores = Uses<{
  goal: 'ownMeasurements';
  organisation: true;
  overview:
    | 'addChange'
    | 'addProgramme'
    | 'addTeam'
    | 'agreedRhythms'
    | 'levels'
    | 'medianSale'
    | 'months'
    | 'programmeMonths'
    | 'shownChanges'
    | 'shownGroups'
    | 'takeMonth';
  outbox: 'add';
  person: 'several';
  programme: 'followedBy';
  result: 'metrics' | 'within';
  session: 'ofRhythms';
}>;

/** Whether any of a team's reps is in one of the groups. */
const isIn = (groups: readonly ShownGroup[], { reps }: CoachedTeam): boolean =>
  groups.some(({ members }) => reps.some((rep) => members.has(rep)));

/** Has each manager whose team is shown for the first time told so on the next working morning, before a leader sees it. */
const tellNewlyShown = async (
  stores: Uses<{ outbox: 'add'; person: 'several' }>,
  teams: readonly CoachedTeam[],
  before: readonly ShownGroup[],
  groups: readonly ShownGroup[],
  now: Instant,
): Promise<void> => {
  const newly = teams.filter((one) => isIn(groups, one) && !isIn(before, one));
  const managers = await stores.person.several(newly.map(({ manager }) => manager));
  await stores.outbox.add([...managers.values()].map((one) => morningOf(one, askedOn(one, now))));
};

/**
 * How those who follow the organisation's programme kept it. Their groups stand apart from the teams, and are held to the same rule; of a team that
 * is in the overview, so that its manager has been told of it.
 */
const makeProgramme = async (
  { overview, programme }: FigureStores,
  rhythms: readonly Rhythm[],
  teams: readonly CoachedTeam[],
  months: MeasuredReps['months'],
  month: CalendarMonth,
): Promise<void> => {
  const last = lastDayIn(month);
  const followed = await programme.followedBy(rhythms.map(({ id }) => id));
  const keeping = new Map<PersonId, boolean>();
  for (const one of followed.filter(({ begunOn }) => begunOn <= last)) {
    const rhythm = rhythms.find(({ id }) => id === one.rhythm);
    const own = rhythm && months.get(rhythm.rep);
    if (own && rhythm.cadence) keeping.set(rhythm.rep, keepsProgramme(one, rhythm.cadence, own, last));
  }
  const shown = await overview.programmeMonths();
  for (const group of groupsToShow(followingTeams(teams, new Set(keeping.keys())), shown)) {
    const kept = [...group.members].filter((rep) => keeping.get(rep) === true).length;
    await overview.addProgramme({ ...group, month, kept });
  }
};

/** What changed of behaviours and of results, where it may be shown beside what has been of the same. */
const makeChanges = async (
  stores: FigureStores,
  { practising, coached }: MeasuredReps,
  {
    tenant,
    month,
    questions,
  }: Readonly<{ tenant: string; month: CalendarMonth; questions: ResultQuestions }>,
): Promise<void> => {
  const { overview } = stores;
  const shown = await overview.shownChanges();
  const shownOf = (subject: string) =>
    shown.filter((one) => one.subject === subject).map(({ members }) => members);
  const seedOf = (subject: string): string => `${tenant} ${subject} ${month}`;
  for (const [behaviour, reps] of practising) {
    const change = behaviourChange(reps, month, shownOf(behaviour), seedOf(behaviour));
    if (change !== null) await overview.addChange(month, { kind: 'behaviour', id: behaviour }, change);
  }
  const { metrics, cycleDays } = questions;
  for (const metric of metrics) {
    const reps = await sellingReps(stores, coached, metric, { month, cycleDays });
    const change = resultChange(metric, reps, { month, cycleDays }, shownOf(metric.id), seedOf(metric.id));
    if (change === null) continue;
    await overview.addChange(month, { kind: 'result', metric, currency: change.currency }, change);
  }
};

const makeMonth = async (
  stores: FigureStores,
  rhythms: readonly Rhythm[],
  month: CalendarMonth,
  { id: tenant, zone }: Organisation,
  now: Instant,
): Promise<void> => {
  const { overview } = stores;
  const questions = await resultQuestions(stores, month);
  const measured = await measureReps(stores, rhythms, month, { zone, from: questions.from });
  const { months } = measured;
  const teams = coachedTeams(rhythms);
  const before = await overview.shownGroups();
  const groups = groupsToShow(teams, before);
  for (const group of groups) {
    const reps = [...group.members].flatMap((rep) => months.get(rep) ?? []);
    await overview.addTeam(month, group, teamFigures(reps));
  }
  await tellNewlyShown(stores, teams, before, groups, now);
  const inOverview = teams.filter((team) => isIn([...before, ...groups], team));
  await makeProgramme(stores, rhythms, inOverview, months, month);
  await makeChanges(stores, measured, { tenant, month, questions });
};

/**
 * Makes the overview's figures of one month that is over, if there is one whose figures haven't been made, from whoever is coached now. Whom each
 * figure is of is stored with it. True when this node may have another month to make.
 */
export const makeFigures = async (stores: FigureStores, now: Instant): Promise<boolean> => {
  const organisation = await stores.organisation();
  const rhythms = await stores.overview.agreedRhythms();
  const [first] = rhythms.map(({ startedOn }) => startedOn).sort();
  if (first === undefined) return false;
  const [month] = monthsToMake(await stores.overview.months(), first, dayAt(now, organisation.zone));
  if (month === undefined) return false;
  const what = await stores.overview.takeMonth(month, now);
  if (what === 'taken') {
    const ofOneTeam = new Map(
      coachedTeams(rhythms).flatMap(({ manager, reps }) => reps.map((rep) => [rep, manager] as const)),
    );
    const own = rhythms.filter(({ rep, manager }) => ofOneTeam.get(rep) === manager);
    await makeMonth(stores, own, month, organisation, now);
  }
  return what !== 'busy';
};
