import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { insertCompany } from '../../local-teams/sample/company.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { getOverview, getOwnOverview } from '../../shared/contracts/overview.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { asSuperuser } from '../support/database.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const DAY = 24 * 60;

describe('the overview', () => {
  let kadens: Product;
  const pass = (days: number) => kadens.moveClock(addMinutes(kadens.now(), days * DAY));
  const seen = async (query: Readonly<Record<string, string>> = {}) => {
    const { shown } = await kadens.must('eva', getOverview, { query });
    if (!shown) throw new Error('nothing is shown');
    return shown;
  };
  beforeAll(async () => {
    kadens = await startProduct();
    // The work of this day is done before there is anything to do.
    await kadens.kadens.sweep();
    await insertCompany(kadens.database.appUrl, kadens.now());
    // What the sample has of new ARR, as of two metrics of the organisation's own; a goal says of one of them how it is counted.
    await asSuperuser(
      (client) =>
        client.query(
          `insert into result select (jsonb_populate_record(null::result, to_jsonb(r) || jsonb_build_object('metric', own, 'currency', null))).*
           from result r cross join (values ('Provtryckta kunder'), ('Okänt')) as named (own) where r.metric = 'recurring-revenue'`,
        ),
      kadens.database.superuserUrl,
    );
    await kadens.must('eva', setGoal, {
      body: {
        ...{ level: 'company', ownerId: null, parentId: null, metric: null, name: 'Provtryckta kunder' },
        ...{ unit: 'count', kind: 'total', up: true, lead: 'lagging', baseline: 0, target: 9, value: 0 },
        ...{ from: '2026-10-01', to: '2026-12-31' },
      },
    });
    // Maria takes over the first of its teams, so that there is somebody to ask.
    await asSuperuser(
      (client) =>
        client.query(
          `update rhythm set manager_id = $1 where manager_id = (select person_id from person where name = 'Karin Åberg')`,
          [kadens.idOf('maria')],
        ),
      kadens.database.superuserUrl,
    );
  });
  afterAll(() => kadens.end());

  test('is a manager’s own team’s first, and the leader’s three days after', async () => {
    expect(await kadens.must('eva', getOverview)).toEqual({ shown: null, nothing: { why: 'no-month' } });
    await pass(1);
    expect(await kadens.must('eva', getOverview)).toEqual({ shown: null, nothing: { why: 'no-month' } });
    const { team, leaderSeesFrom } = await kadens.must('maria', getOwnOverview);
    expect(team).toMatchObject({ people: 8, until: '2026-10-01' });
    expect(leaderSeesFrom).toBe('2026-11-27');

    await pass(3);
    const { teams, coming } = await seen();
    expect(coming).toBeNull();
    expect(teams.find(({ manager }) => manager?.id === kadens.idOf('maria'))).toEqual(team);
    expect(await kadens.must('maria', getOwnOverview)).toMatchObject({ leaderSeesFrom: null });
  });

  test('says whether coaching happens, evenly, and what changed, in one answer', async () => {
    const { quarter, of, changes } = await seen();
    expect(quarter).toBe('2026-10-01');
    expect(of.share).toBeGreaterThan(of.before ?? 1);
    expect(of.even).toEqual({ count: 3, of: 4 });
    const [change] = changes;
    expect(change).toMatchObject({ behaviour: 'asks-open', until: '2026-10-01' });
    expect(Math.min(change?.insight.n ?? 0, change?.insight.others ?? 0)).toBeGreaterThanOrEqual(5);
    expect(change?.insight.say.slice(0, 2)).toEqual(['change', 'compared']);
  });

  test('says what changed in results where people were coached, each in its own unit', async () => {
    const { results } = await seen();
    const found = (metric: string) => results.find((one) => one.metric === metric);
    expect(found('recurring-revenue')).toMatchObject({ unit: 'money', currency: 'SEK', per: 'month' });
    expect(found('meetings-booked')).toMatchObject({ unit: 'count', currency: null, per: 'week' });
    expect(results.find(({ name }) => name.sv === 'Provtryckta kunder')).toMatchObject({
      ...{ unit: 'count', currency: null, per: 'month' },
      insight: {
        n: found('recurring-revenue')?.insight.n,
        change: { mid: found('recurring-revenue')?.insight.change?.mid },
      },
    });
    expect(results.map(({ name }) => name.sv)).not.toContain('Okänt');
    for (const { insight } of results) {
      expect(Math.min(insight.n, insight.others)).toBeGreaterThanOrEqual(5);
      expect(insight.say.slice(0, 2)).toEqual(['change', 'compared']);
    }
  });

  test('says how the start for new reps is kept, of groups of at least five alone', async () => {
    const { programme, teams } = await seen();
    expect(programme).toMatchObject({ people: 13, kept: 11 });
    expect(programme?.groups).toMatchObject([
      { manager: { name: 'Fatima Aziz' }, people: 6, until: '2026-10-01' },
      { manager: null, people: 7, until: '2026-10-01' },
    ]);
    const jonas = teams.find(({ manager }) => manager?.name === 'Jonas Ström')?.manager?.id ?? '';
    expect((await seen({ team: jonas })).programme).toEqual({ people: 0, kept: 0, groups: [] });
    expect((await kadens.must('maria', getOwnOverview)).programme).toBeNull();
  });

  test('names managers, and no rep', async () => {
    const text = JSON.stringify(await kadens.must('eva', getOverview));
    expect(text).toContain('Jonas Ström');
    const reps = await asSuperuser(
      (client) =>
        client.query<{ rep_id: string; name: string }>(
          `select rep_id, name from rhythm join person on (person.tenant_id, person_id) = (rhythm.tenant_id, rep_id)`,
        ),
      kadens.database.superuserUrl,
    );
    expect(reps.rows.length).toBeGreaterThan(20);
    for (const { rep_id: id, name } of reps.rows) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  });

  test('of one team or quarter is of a group that is shown among all', async () => {
    const { teams, quarters } = await seen();
    const [team] = teams;
    const chosen = await seen({ team: team?.manager?.id ?? '', quarter: quarters[1] ?? '' });
    expect(chosen.quarter).toBe(quarters[1]);
    expect(chosen.of.people).toBe(team?.people);
    expect(chosen.of.even?.of).toBe(1);
    expect(chosen.teams).toHaveLength(teams.length);
  });

  test('is of nobody for a team that isn’t shown', async () => {
    const { of } = await seen({ team: kadens.idOf('lars') });
    expect(of).toMatchObject({ people: 0, share: null, even: null });
  });

  test('is for leaders alone', async () => {
    const answer = await kadens.call('maria', getOverview);
    expect(answer).toMatchObject({ ok: false, status: 403 });
  });

  describe('to a leader who is part of it themselves', () => {
    const change = (text: string, values: readonly unknown[]) =>
      asSuperuser(
        async (client) => (await client.query<{ id: string }>(text, [...values])).rows.map(({ id }) => id),
        kadens.database.superuserUrl,
      );
    test.each(['asks-open', 'recurring-revenue', 'own:Provtryckta kunder'])(
      'does not say what changed of %s where all but four of those who were coached are their own',
      async (subject) => {
        const told = async (): Promise<readonly string[]> => {
          const { changes, results } = await seen();
          return [...changes.map(({ behaviour }) => behaviour), ...results.map(({ metric }) => metric)];
        };
        const coached = await change(
          `select person_id as id from overview_change_member where behaviour = $1 and is_coached and month = '2026-10-01'`,
          [subject],
        );
        const give = (manager: PersonKey, reps: readonly string[]) =>
          change('update rhythm set manager_id = $1 where rep_id = any ($2)', [kadens.idOf(manager), reps]);
        const take = (reps: readonly string[]) => give('eva', reps);
        await give('maria', coached);
        await take(coached.slice(5));
        expect(await told()).toContain(subject);
        await take(coached.slice(4));
        expect(await told()).not.toContain(subject);
        await take(coached);
        expect(await told()).toContain(subject);
      },
    );

    test('does not say how the start is kept by a group of which all but four are their own', async () => {
      const groups = async () => (await seen()).programme?.groups.map(({ people }) => people);
      const members = await change(
        `select distinct person_id as id from overview_programme_member join overview_programme using (tenant_id, group_id)
         where manager_id is null and month = '2026-10-01' order by 1`,
        [],
      );
      const coach = (manager: string, reps: readonly string[]) =>
        change('update rhythm set manager_id = $1 where rep_id = any ($2)', [manager, reps]);
      await change('update rhythm set manager_id = $1 where manager_id = $2', [
        ...[kadens.idOf('maria'), kadens.idOf('eva')],
      ]);
      await coach(kadens.idOf('eva'), members.slice(0, 2));
      expect(await groups()).toEqual([6, 7]);
      await coach(kadens.idOf('eva'), members.slice(0, 3));
      expect(await groups()).toEqual([6]);
      await coach(kadens.idOf('maria'), members);
    });

    test('shows no team of five that they are coached in', async () => {
      const maria = kadens.idOf('maria');
      const managers = async () => (await seen()).teams.map(({ manager }) => manager?.id);
      const members = await change(
        `select distinct person_id as id from overview_team_member join overview_team using (tenant_id, team_id) where manager_id = $1`,
        [maria],
      );
      const eva = kadens.idOf('eva');
      const [rep] = await change('select rep_id as id from rhythm where manager_id <> $1', [eva]);
      await change('update rhythm set rep_id = $1 where rep_id = $2', [eva, rep]);
      await change('update overview_team_member set person_id = $1 where person_id = $2', [eva, members[0]]);
      expect(await managers()).toContain(maria);
      await change('delete from overview_team_member where person_id = any ($1)', [members.slice(5)]);
      expect(await managers()).not.toContain(maria);
    });
  });

  test('says which month’s figures are the managers’ alone yet, and when they are shown', async () => {
    await kadens.moveClock(toInstant('2026-12-02T09:00:00.000Z'));
    await kadens.kadens.sweep();
    expect((await seen()).coming).toEqual({ until: '2026-11-01', on: '2026-12-05' });
    await pass(3);
    expect((await seen()).coming).toBeNull();
  });

  test('of a quarter that is over says how the company’s goals of it ended, also once the next ones are set', async () => {
    expect((await seen({ quarter: '2026-10-01' })).goals).toEqual([]);
    await kadens.moveClock(toInstant('2027-01-05T08:00:00.000Z'));
    await kadens.must('eva', setGoal, {
      body: {
        ...{ level: 'company', ownerId: null, parentId: null, metric: null, name: 'Provtryckta kunder' },
        ...{ unit: 'count', kind: 'total', up: true, lead: 'lagging', baseline: 0, target: 9, value: 0 },
        ...{ from: '2027-01-01', to: '2027-03-31' },
      },
    });
    const { goals } = await seen({ quarter: '2026-10-01' });
    expect(goals).toMatchObject([{ name: 'Provtryckta kunder', to: '2026-12-31', outcome: 'unsaid' }]);
  });
});
