import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { v7 } from 'uuid';
import { z } from 'zod';
import { insightSentences } from '../../shared/coaching/insight/insight-sentences.ts';
import type { ShownGroup } from '../../shared/coaching/overview/shown-groups.ts';
import { CYCLE_FROM } from '../../shared/domain/deal.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { goalKinds, goalUnits } from '../../shared/domain/goal.ts';
import { goalLeads } from '../../shared/domain/metric.ts';
import { resultMetricOf } from '../../shared/coaching/overview/result-change.ts';
import { calendarMonthOf } from '../../shared/domain/month.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { ChangeSubject, OverviewStore } from '../use-cases/overview/overview-store.ts';
import { storedRhythm } from './rhythm-store.ts';
import type { Tables } from './tables.ts';

const range = z.nullable(z.object({ low: z.number(), mid: z.number(), high: z.number() }));
const measurement = z.object({
  unit: z.enum(goalUnits),
  kind: z.enum(goalKinds),
  up: z.boolean(),
  lead: z.enum(goalLeads),
});
const insight = z.object({
  n: z.int(),
  others: z.int(),
  change: range,
  compared: range,
  say: z.array(z.enum(insightSentences)),
});

/** What a change is of; null of a metric that isn't known. A metric never has a behaviour's id, so that both lie under one key. */
const subjectOf = (
  row: Pick<Selectable<Tables['overview_change']>, 'behaviour' | 'is_result' | 'currency' | 'measurement'>,
): ChangeSubject | null => {
  if (!row.is_result) return { kind: 'behaviour', id: row.behaviour };
  const metric = resultMetricOf(row.behaviour, row.measurement && measurement.parse(row.measurement));
  return metric && { kind: 'result', metric, currency: row.currency };
};

export const overviewStore = (tx: Transaction<Tables>, tenant: TenantId): OverviewStore => ({
  takeMonth: async (month, at) => {
    // A month takes a large organisation longer than a statement may wait.
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`overview:${tenant}`}, 0)) as free`.execute(tx);
    if (rows[0]?.free !== true) return 'busy';
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('overview_month')
      .values({ tenant_id: tenant, month, made_at: at })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'month']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n ? 'taken' : 'made';
  },
  months: async () => {
    const found = await tx
      .selectFrom('overview_month')
      .select(['month', 'made_at'])
      .where('tenant_id', '=', tenant)
      .orderBy('month')
      .execute();
    return found.map((row) => ({ month: row.month, madeAt: row.made_at }));
  },
  agreedRhythms: async () => {
    const found = await tx
      .selectFrom('rhythm')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('cadence', 'is not', null)
      .where('ended_at', 'is', null)
      .orderBy('rhythm_id')
      .execute();
    return found.map(storedRhythm);
  },
  levels: async (ids, since, until) => {
    if (ids.length === 0) return [];
    const found = await tx
      .selectFrom('rating')
      .select(['rhythm_id', 'behaviour', 'level', 'at'])
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', 'in', [...ids])
      .where('at', '>=', since)
      .where('at', '<', until)
      .where('level', 'is not', null)
      .orderBy('at')
      .execute();
    return found.flatMap(({ rhythm_id: id, behaviour, level, at }) =>
      level === null ? [] : [{ rhythm: id, behaviour, level, at }],
    );
  },
  shownGroups: async () => {
    const found = await tx
      .selectFrom('overview_team as team')
      .innerJoin('overview_team_member as member', (join) =>
        join.onRef('member.tenant_id', '=', 'team.tenant_id').onRef('member.team_id', '=', 'team.team_id'),
      )
      .select(['team.team_id', 'team.manager_id', sql<PersonId[]>`array_agg(member.person_id)`.as('people')])
      .where('team.tenant_id', '=', tenant)
      .groupBy(['team.tenant_id', 'team.team_id', 'team.manager_id', 'team.month'])
      .orderBy('team.month')
      .execute();
    return found.map((row): ShownGroup => ({ manager: row.manager_id, members: new Set(row.people) }));
  },
  shownChanges: async () => {
    const found = await tx
      .selectFrom('overview_change_member')
      .select(['behaviour', 'month', 'is_coached', sql<PersonId[]>`array_agg(person_id)`.as('people')])
      .where('tenant_id', '=', tenant)
      .groupBy(['behaviour', 'month', 'is_coached'])
      .orderBy('month')
      .execute();
    return found.map((row) => ({ subject: row.behaviour, members: new Set(row.people) }));
  },
  medianSale: async ({ from, to }) => {
    const row = await tx
      .selectFrom('deal')
      .select(({ fn }) => [
        fn.countAll<number>().as('count'),
        sql<number | null>`percentile_disc(0.5) within group (order by ended_on - created_on)`.as('days'),
      ])
      .where('tenant_id', '=', tenant)
      .where('removed_at', 'is', null)
      .where('state', '=', 'won')
      .where('ended_on', '>=', from)
      .where('ended_on', '<=', to)
      .executeTakeFirstOrThrow();
    return row.count < CYCLE_FROM ? null : row.days;
  },
  firstShownOf: async (manager) => {
    const row = await tx
      .selectFrom('rhythm')
      .innerJoin('overview_team_member as member', (join) =>
        join
          .onRef('member.tenant_id', '=', 'rhythm.tenant_id')
          .onRef('member.person_id', '=', 'rhythm.rep_id'),
      )
      .innerJoin('overview_team as team', (join) =>
        join.onRef('team.tenant_id', '=', 'member.tenant_id').onRef('team.team_id', '=', 'member.team_id'),
      )
      .innerJoin('overview_month as made', (join) =>
        join.onRef('made.tenant_id', '=', 'team.tenant_id').onRef('made.month', '=', 'team.month'),
      )
      .select(({ fn }) => fn.min('made.made_at').as('first'))
      .where('rhythm.tenant_id', '=', tenant)
      .where('rhythm.manager_id', '=', manager)
      .executeTakeFirst();
    return row?.first ?? null;
  },
  addTeam: async (month, { manager, members }, { rhythm: kept, isEven, given }) => {
    const team = v7();
    await tx
      .insertInto('overview_team')
      .values({
        ...{ tenant_id: tenant, month, team_id: team, manager_id: manager },
        ...{ due: kept?.due ?? null, held: kept?.held ?? null, is_even: isEven, ...given },
      })
      .execute();
    await tx
      .insertInto('overview_team_member')
      .values([...members].map((person) => ({ tenant_id: tenant, team_id: team, person_id: person })))
      .execute();
  },
  addProgramme: async ({ month, manager, members, kept }) => {
    const group = v7();
    await tx
      .insertInto('overview_programme')
      .values({ ...{ tenant_id: tenant, month, group_id: group, manager_id: manager }, kept })
      .execute();
    await tx
      .insertInto('overview_programme_member')
      .values([...members].map((person) => ({ tenant_id: tenant, group_id: group, person_id: person })))
      .execute();
  },
  programmeMonths: async () => {
    const found = await tx
      .selectFrom('overview_programme as programme')
      .innerJoin('overview_programme_member as member', (join) =>
        join
          .onRef('member.tenant_id', '=', 'programme.tenant_id')
          .onRef('member.group_id', '=', 'programme.group_id'),
      )
      .select(['programme.month', 'programme.manager_id', 'programme.kept'])
      .select(sql<PersonId[]>`array_agg(member.person_id)`.as('people'))
      .where('programme.tenant_id', '=', tenant)
      .groupBy(['programme.tenant_id', 'programme.group_id'])
      .orderBy('programme.month')
      .execute();
    return found.map(({ month, manager_id: manager, kept, people }) => ({
      ...{ month, manager, kept, members: new Set(people) },
    }));
  },
  addChange: async (month, subject, { weeks, insight: known, coached, others }) => {
    const { id: behaviour, ...own } = subject.kind === 'result' ? subject.metric : subject;
    await tx
      .insertInto('overview_change')
      .values({
        ...{ tenant_id: tenant, month, behaviour, weeks, is_result: subject.kind === 'result' },
        currency: subject.kind === 'result' ? subject.currency : null,
        measurement: subject.kind === 'result' ? JSON.stringify(measurement.parse(own)) : null,
        insight: JSON.stringify(known),
      })
      .execute();
    const memberOf = (isCoached: boolean) => (person: PersonId) => ({
      ...{ tenant_id: tenant, month, behaviour, person_id: person, is_coached: isCoached },
    });
    await tx
      .insertInto('overview_change_member')
      .values([...[...coached].map(memberOf(true)), ...[...others].map(memberOf(false))])
      .execute();
  },
  smallMembers: async () => {
    const found = await tx
      .selectFrom('overview_team as team')
      .innerJoin('overview_team_member as member', (join) =>
        join.onRef('member.tenant_id', '=', 'team.tenant_id').onRef('member.team_id', '=', 'team.team_id'),
      )
      .select('member.person_id')
      .distinct()
      .where('team.tenant_id', '=', tenant)
      .where('team.manager_id', 'is', null)
      .execute();
    return new Set(found.map((row) => row.person_id));
  },
  teams: async (from, until, manager) => {
    const found = await tx
      .selectFrom('overview_team as team')
      .select([
        ...(['month', 'manager_id', 'due', 'held', 'is_even'] as const),
        ...(['deal', 'pipeline', 'skill', 'performance', 'preparation'] as const),
      ])
      .select((eb) =>
        eb
          .selectFrom('overview_team_member as member')
          .select(({ fn }) => fn.countAll<number>().as('people'))
          .whereRef('member.tenant_id', '=', 'team.tenant_id')
          .whereRef('member.team_id', '=', 'team.team_id')
          .as('people'),
      )
      .where('team.tenant_id', '=', tenant)
      .where('month', '>=', from)
      .where('month', '<=', until)
      .$if(manager !== undefined, (rows) => rows.where('manager_id', '=', manager ?? null))
      .orderBy('month')
      .orderBy('team_id')
      .execute();
    return found.map(({ month, manager_id: of, people, due, held, is_even: isEven, ...given }) => ({
      ...{ month, manager: of, people: people ?? 0 },
      figures: { rhythm: due === null || held === null ? null : { due, held }, isEven, given },
    }));
  },
  changePartsBeside: async (people) => {
    if (people.length === 0) return [];
    return tx
      .selectFrom((from) =>
        from
          .selectFrom('overview_change_member')
          .select(['behaviour', sql`array_agg((month, is_coached) order by month)`.as('history')])
          .where('tenant_id', '=', tenant)
          .where('person_id', 'not in', people)
          .where('behaviour', 'in', (theirs) =>
            theirs
              .selectFrom('overview_change_member')
              .select('behaviour')
              .where('tenant_id', '=', tenant)
              .where('person_id', 'in', people),
          )
          .groupBy(['behaviour', 'person_id'])
          .as('other'),
      )
      .select(({ fn }) => ['behaviour as subject', fn.countAll<number>().as('count')])
      .groupBy(['behaviour', 'history'])
      .execute();
  },
  changes: async (until) => {
    const found = await tx
      .selectFrom('overview_change')
      .distinctOn('behaviour')
      .select(['month', 'behaviour', 'is_result', 'currency', 'measurement', 'weeks', 'insight'])
      .where('tenant_id', '=', tenant)
      .where('month', '<=', until)
      .orderBy('behaviour')
      .orderBy('month', 'desc')
      .execute();
    return found.flatMap(({ month, weeks, ...row }) => {
      const of = subjectOf(row);
      return of ? [{ month, weeks, of, insight: insight.parse(row.insight) }] : [];
    });
  },
  trim: async (before, limit) => {
    const { numDeletedRows } = await tx
      .deleteFrom('overview_month')
      .where('tenant_id', '=', tenant)
      .where('month', 'in', (from) =>
        from
          .selectFrom('overview_month')
          .select('month')
          .where('tenant_id', '=', tenant)
          .where('month', '<', calendarMonthOf(dayAt(before, 'UTC')))
          .limit(limit),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
});
