import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeGoal, restoreGoal, setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import { getGoalCascade } from '../../shared/contracts/goal-cascade.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { changeMySettings, getMe } from '../../shared/contracts/person.ts';
import { cancelLeave, takeLeave } from '../../shared/contracts/leave.ts';
import { listGoalChanges } from '../../shared/contracts/goal-change.ts';
import { chooseTeam, getMine } from '../../shared/contracts/rhythm.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const ARR = {
  ...{ metric: 'recurring-revenue', name: 'Ny ARR', unit: 'money', kind: 'total', up: true },
  ...{ baseline: 0, from: '2026-10-01', to: '2026-12-31' },
};
const MARIAS = ['ali', 'sara', 'johan', 'elin', 'omar'] as const;

describe('the cascade of goals', () => {
  let kadens: Product;
  let company: string;
  const coach = async (who: PersonKey, reps: readonly PersonKey[]) => {
    kadens.standIns.consents.grant(who, ['User.Read']);
    const people = reps.map((rep) => kadens.idOf(rep));
    await kadens.must(who, chooseTeam, { body: { people, greet: false } });
  };
  const set = async (by: PersonKey, part: object) =>
    (await kadens.must(by, setGoal, { body: { ...ARR, ...part } })).id;
  beforeAll(async () => {
    kadens = await startProduct();
    await coach('maria', MARIAS);
    await coach('lars', ['nina', 'petra']);
    const level = 'individual';
    company = await set('eva', { level: 'company', ownerId: null, parentId: null, target: 12, value: 8 });
    const ofMaria = { level: 'team', ownerId: kadens.idOf('maria'), parentId: company };
    const maria = await set('maria', { ...ofMaria, target: 6, value: 3 });
    for (const rep of ['ali', 'sara'] as const)
      await set('maria', { level, ownerId: kadens.idOf(rep), parentId: maria, target: 2, value: 1 });
  });
  afterAll(() => kadens.end());

  const seen = async (by: PersonKey) =>
    (await kadens.must(by, getGoalCascade)).goals.map(
      ({ level, owner, target, parts, withheld, people }) => ({
        ...{ who: people ?? owner?.name.split(' ')[0] ?? level, target, withheld },
        covers: parts?.kind === 'sum' ? (parts.coverage?.share ?? null) : null,
      }),
    );

  test('shows a rep their own goal and those above it, no colleague’s and no sums of theirs', async () => {
    expect(await seen('ali')).toEqual([
      { who: 'company', target: 12, withheld: false, covers: null },
      { who: 'Maria', target: 6, withheld: false, covers: null },
      { who: 'Ali', target: 2, withheld: false, covers: null },
    ]);
  });

  test('has one plan for the company’s goal, whatever holidays its reader has', async () => {
    const gapTo = async (country: string | null) => {
      const holidayPlace = country === null ? null : { country, region: null };
      await kadens.must('eva', changeMySettings, { body: { holidayPlace } });
      return (await kadens.must('eva', getGoalCascade)).goals.find(({ id }) => id === company)?.gap;
    };
    expect(await gapTo('US')).toEqual(await gapTo(null));
  });

  test('has the same plan for a team’s goal when its manager is away: the others sell on', async () => {
    const seenGap = async () =>
      (await kadens.must('maria', getGoalCascade)).goals.find(({ level }) => level === 'team');
    const before = await seenGap();
    const { leave } = await kadens.must('maria', takeLeave, {
      body: { from: '2026-12-09', to: '2026-12-18' },
    });
    const away = await seenGap();
    expect([away?.gap, away?.leave]).toEqual([before?.gap, []]);
    await kadens.must('maria', cancelLeave, { params: { id: leave.id } });
  });

  test('has the same plan for a goal while its owner is on a trip, or behind a machine that says UTC', async () => {
    const gapFrom = async (zone: string) => {
      await kadens.must('ali', getMe, { query: { zone } });
      return (await kadens.must('ali', getGoalCascade)).goals.find(
        ({ ownerId }) => ownerId === kadens.idOf('ali'),
      )?.gap;
    };
    const atHome = await gapFrom('Europe/Stockholm');
    expect(atHome).toBeDefined();
    expect([await gapFrom('America/New_York'), await gapFrom('UTC')]).toEqual([atHome, atHome]);
    await kadens.must('ali', getMe, { query: { zone: 'Europe/Stockholm' } });
  });

  test('has no goal that was taken away; what served it stands by itself, and it can be brought back for a day', async () => {
    const level = 'team';
    const ofMaria = { level, ownerId: kadens.idOf('maria'), parentId: null, target: 6, value: 0 };
    const above = await set('maria', { ...ofMaria, name: 'Av misstag' });
    const below = await set('maria', { ...ofMaria, name: 'Bidrar', parentId: above });
    const found = async (id: string) =>
      (await kadens.must('maria', getGoalCascade)).goals.find((goal) => goal.id === id);
    const { version = 0 } = (await found(above)) ?? {};
    await kadens.must('maria', removeGoal, { params: { id: above }, body: { version } });
    expect([await found(above), (await found(below))?.parentId]).toEqual([undefined, above]);
    const restoredBy = async (who: PersonKey) => {
      const answer = await kadens.call(who, restoreGoal, { params: { id: above } });
      return answer.ok ? 'restored' : answer.problem.code;
    };
    expect([await restoredBy('ali'), await restoredBy('nina')]).toEqual(['not-yours-to-set', 'not-found']);
    await kadens.must('maria', restoreGoal, { params: { id: above } });
    expect((await found(above))?.name).toBe('Av misstag');
    for (const id of [below, above]) {
      const seen = (await found(id))?.version ?? 0;
      await kadens.must('maria', removeGoal, { params: { id }, body: { version: seen } });
    }
  });

  test('lets a manager take away a rep’s own goal and bring it back; the rep sees that it is gone, and can do neither', async () => {
    const own = { level: 'individual', ownerId: kadens.idOf('omar'), parentId: null, target: 2, value: 1 };
    const id = await set('maria', { ...own, name: 'Av misstag' });
    const ofOmar = async () => {
      const { goals } = await kadens.must('omar', getMine);
      const { removed } = await kadens.must('omar', listGoalChanges);
      return [goals.some(([goal]) => goal?.id === id), removed.map(({ name }) => name)];
    };
    const remove = (who: PersonKey) => kadens.call(who, removeGoal, { params: { id }, body: { version: 1 } });
    expect(await remove('omar')).toMatchObject({ ok: false, problem: { code: 'not-yours-to-set' } });
    expect(await remove('lars')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(await remove('maria')).toMatchObject({ ok: true });
    expect(await ofOmar()).toEqual([false, ['Av misstag']]);
    const restore = await kadens.call('omar', restoreGoal, { params: { id } });
    expect(restore).toMatchObject({ ok: false, problem: { code: 'not-yours-to-set' } });
    await kadens.must('maria', restoreGoal, { params: { id } });
    expect(await ofOmar()).toEqual([true, []]);
    await remove('maria');
  });

  test('shows a manager the team’s goals, and how they cover its own', async () => {
    const all = await seen('maria');
    expect(new Set(all.map(({ who }) => who))).toEqual(new Set(['Ali', 'Maria', 'Sara', 'company']));
    expect(all.find(({ who }) => who === 'Maria')?.covers).toBeCloseTo(4 / 6, 10);
    expect(all.find(({ who }) => who === 'company')?.covers).toBeNull();
  });

  test('shows whoever leads the teams of five, and no rep', async () => {
    expect(await seen('eva')).toEqual([
      { who: 'company', target: 12, withheld: false, covers: 0.5 },
      { who: 'Maria', target: 6, withheld: false, covers: null },
    ]);
  });

  test('tells whoever leads neither of a team of two, nor what is left for it', async () => {
    await set('lars', {
      ...{ level: 'team', ownerId: kadens.idOf('lars'), parentId: company, target: 4, value: 2 },
    });
    expect(await seen('eva')).toEqual([
      { who: 'company', target: 12, withheld: true, covers: null },
      { who: 'Maria', target: 6, withheld: false, covers: null },
    ]);
    expect((await seen('lars')).map(({ who }) => who)).toEqual(['company', 'Lars']);
    expect((await seen('ali')).map(({ who }) => who)).not.toContain('Lars');
  });

  test('tells whoever leads which teams of five have no part of a company’s goal yet, and nobody else', async () => {
    const ofCompany = async (by: PersonKey) =>
      (await kadens.must(by, getGoalCascade)).goals.find(({ id }) => id === company)?.without;
    expect(await ofCompany('eva')).toEqual({ managers: [], more: 0 });
    const other = await set('eva', {
      level: 'company',
      ownerId: null,
      parentId: null,
      name: 'Annat',
      target: 1,
      value: 0,
    });
    const { goals } = await kadens.must('eva', getGoalCascade);
    expect(goals.find(({ id }) => id === other)?.without).toMatchObject({
      managers: [{ id: kadens.idOf('maria') }],
      more: 0,
    });
    expect([await ofCompany('maria'), await ofCompany('ali')]).toEqual([null, null]);
  });

  describe('a team’s goal', () => {
    const TARGET = 100;
    const individual = (rep: PersonKey, parentId: string, target: number) =>
      set('maria', { level: 'individual', ownerId: kadens.idOf(rep), parentId, target, value: 0 });
    const stand = async (id: string, value: number) => {
      const { goals } = await kadens.must('maria', getGoalCascade);
      const version = goals.find((one) => one.id === id)?.version ?? 0;
      await kadens.must('maria', updateGoalValue, { params: { id }, body: { version, value } });
    };
    const valueOf = async (id: string) =>
      (await kadens.must('maria', getGoalCascade)).goals.find((one) => one.id === id)?.value;
    const teamGoal = () =>
      set('maria', {
        ...{ level: 'team', ownerId: kadens.idOf('maria'), parentId: company, target: TARGET, value: 0 },
      });

    test('stands where its parts stand together once they are all of it, and the company’s stays its leader’s', async () => {
      const team = await teamGoal();
      const one = await individual('johan', team, 60);
      const other = await individual('omar', team, 40);
      await stand(one, 30);
      await stand(other, 12);
      expect([await valueOf(team), await valueOf(company)]).toEqual([42, 8]);
      await stand(one, 20);
      expect(await valueOf(team)).toBe(32);
    });

    test('has nothing reported until somebody says a figure, also that it still stands where it began', async () => {
      const statusOf = async (id: string) =>
        (await kadens.must('maria', getGoalCascade)).goals.find((one) => one.id === id)?.status;
      const [said, unsaid] = [await teamGoal(), await teamGoal()];
      expect([await statusOf(said), await statusOf(unsaid)]).toEqual(['unreported', 'unreported']);
      await kadens.moveClock(addMinutes(kadens.now(), 1));
      await stand(said, 0);
      expect([await statusOf(said), await statusOf(unsaid)]).toEqual(['behind', 'unreported']);
    });

    test('stands where somebody says, until a part moves again', async () => {
      const team = await teamGoal();
      const part = await individual('elin', team, TARGET);
      await stand(part, 10);
      await stand(team, 50);
      expect(await valueOf(team)).toBe(50);
      await stand(part, 15);
      expect(await valueOf(team)).toBe(15);
    });

    test('is not moved by parts that are not all of it', async () => {
      const team = await teamGoal();
      await stand(await individual('johan', team, TARGET - 1), 30);
      expect(await valueOf(team)).toBe(0);
    });
  });
});
