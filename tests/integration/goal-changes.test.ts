import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeGoal, setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import type { GoalView } from '../../shared/contracts/goal.ts';
import { answerGoalChange, getGoalHistory, listGoalChanges } from '../../shared/contracts/goal-change.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const QUARTER = { from: '2026-10-01', to: '2026-12-31' };
const ARR = {
  ...{ name: 'Ny ARR Q4', unit: 'money', kind: 'total', up: true, baseline: 0, target: 1_400_000, value: 0 },
  ...{ parentId: null, ...QUARTER },
};

describe('a goal that is changed', () => {
  let kadens: Product;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    await beginRhythm(kadens);
  });
  afterAll(() => kadens.end());

  const setForAli = () =>
    kadens.must('maria', setGoal, { body: { ...ARR, level: 'individual', ownerId: kadens.idOf('ali') } });
  const lower = ({ id, version }: GoalView, target: number, reason = 'Två kunder gick till Sara.') =>
    kadens.call('maria', changeGoal, {
      params: { id },
      body: { version, baseline: 0, target, ...QUARTER, parentId: null, curve: null, reason },
    });
  const history = async (id: string) =>
    (await kadens.must('ali', getGoalHistory, { params: { id } })).changes;
  const waiting = async () => (await kadens.must('ali', listGoalChanges)).changes;

  test('keeps from what to what, who and why, and asks the one whose goal it is', async () => {
    const goal = await setForAli();
    expect((await lower(goal, 1_200_000)).ok).toBe(true);
    const [change, first] = await history(goal.id);
    expect(change).toMatchObject({
      ...{ was: { target: 1_400_000 }, became: { target: 1_200_000 }, asksYou: true, answer: null },
      ...{ reason: 'Två kunder gick till Sara.', by: { id: kadens.idOf('maria') } },
    });
    expect(first).toMatchObject({ was: null, became: { target: 1_400_000 } });
    expect((await waiting()).map((one) => [one.goal.name, one.change.version])).toContainEqual([
      'Ny ARR Q4',
      change?.version,
    ]);
  });

  test('without a difference is not changed, and without a reason is refused', async () => {
    const goal = await setForAli();
    expect((await lower(goal, 1_400_000)).ok).toBe(true);
    expect(await history(goal.id)).toHaveLength(1);
    expect(await lower(goal, 1_000_000, ' ')).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });

  test('is agreed to once, by nobody but the one whose goal it is', async () => {
    const { id, version } = await setForAli();
    const body = { version, answer: 'agreed' };
    expect((await kadens.call('maria', answerGoalChange, { params: { id }, body })).ok).toBe(false);
    await kadens.must('ali', answerGoalChange, { params: { id }, body });
    expect((await history(id))[0]).toMatchObject({ answer: 'agreed', asksYou: false });
    expect((await waiting()).map(({ goal }) => goal.id)).not.toContain(id);
  });

  test('is asked about at the next 1:1', async () => {
    const { id, version } = await setForAli();
    const question = 'Varför 1,4 mkr?';
    const body = { version, answer: 'questioned', question };
    await kadens.must('ali', answerGoalChange, { params: { id }, body });
    const [rhythm] = (await kadens.must('ali', getMine)).rhythms;
    const session = await kadens.must('ali', getSession, { params: { id: rhythm?.next?.id ?? '' } });
    expect(session.agenda).toContainEqual(expect.objectContaining({ text: question }));
  });

  test('tells what it now serves by name, each change under its own goal', async () => {
    const ofTeam = { ...ARR, name: 'Teamets ARR', level: 'team', ownerId: kadens.idOf('maria') };
    const team = await kadens.must('maria', setGoal, { body: ofTeam });
    const [one, other] = [await setForAli(), await setForAli()];
    await kadens.must('maria', changeGoal, {
      params: { id: one.id },
      body: {
        version: one.version,
        baseline: 0,
        target: 1_400_000,
        ...QUARTER,
        parentId: team.id,
        curve: null,
        reason: 'Hör ihop.',
      },
    });
    const told = new Map((await waiting()).map(({ goal, change }) => [goal.id, change]));
    expect(told.get(one.id)).toMatchObject({ was: { serves: null }, became: { serves: 'Teamets ARR' } });
    expect(told.get(other.id)).toMatchObject({ was: null, became: { serves: null } });
  });

  test('shows where it has stood by day, and of two who change it at once one is told', async () => {
    const goal = await setForAli();
    const stands = { params: { id: goal.id }, body: { version: goal.version, value: 300_000 } };
    const { version } = await kadens.must('maria', updateGoalValue, stands);
    const { values } = await kadens.must('ali', getGoalHistory, { params: { id: goal.id } });
    expect(values.map(({ value, source }) => [value, source])).toEqual([[300_000, 'hand']]);
    const both = await Promise.all([
      lower({ ...goal, version }, 1_300_000),
      lower({ ...goal, version }, 1_200_000),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
