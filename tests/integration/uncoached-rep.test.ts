import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDeal, listDeals } from '../../shared/contracts/deal.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { changeGoal, setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import { answerGoalChange, listGoalChanges } from '../../shared/contracts/goal-change.ts';
import { letGo } from '../../shared/contracts/handover.ts';
import { chooseTeam, getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { getTimeline } from '../../shared/contracts/timeline.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const QUARTER = { from: '2026-10-01', to: '2026-12-31' };
const MEETINGS = {
  ...{ name: 'Kundmöten', unit: 'count', kind: 'total', up: true, baseline: 0, target: 36, value: 0 },
  ...{ parentId: null, ...QUARTER, level: 'individual' },
};

describe('a rep whom nobody coaches', () => {
  let kadens: Product;
  let rhythm: string;
  let asked: string;
  const own = () => ({ ...MEETINGS, ownerId: kadens.idOf('ali') });
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
  });
  afterAll(() => kadens.end());

  test('and never has been has no earlier rhythm, and sets a goal and enters a deal by themselves', async () => {
    expect((await kadens.must('ali', getMine)).earlier).toBeNull();
    const goal = await kadens.must('ali', setGoal, { body: own() });
    await kadens.must('ali', updateGoalValue, {
      params: { id: goal.id },
      body: { version: goal.version, value: 4 },
    });
    const params = { id: kadens.idOf('ali') };
    await kadens.must('ali', addDeal, { body: { repId: kadens.idOf('ali'), name: 'Volvo' } });
    expect((await kadens.must('ali', listDeals, { params })).deals.map(({ name }) => name)).toEqual([
      'Volvo',
    ]);
    expect((await kadens.must('ali', listGoalChanges)).changes).toEqual([]);
  });

  test('sets no goal while somebody coaches them, nor one of anybody else’s', async () => {
    rhythm = (await beginRhythm(kadens)).id;
    expect(await kadens.call('ali', setGoal, { body: own() })).toMatchObject({
      problem: { code: 'not-yours-to-set' },
    });
    expect(
      await kadens.call('ali', setGoal, { body: { ...own(), ownerId: kadens.idOf('sara') } }),
    ).toMatchObject({ problem: { code: 'not-yours-to-set' } });
  });

  test('keeps practice and timeline to read, and keeps their own goals up to date', async () => {
    const goal = await kadens.must('maria', setGoal, { body: own() });
    asked = (await kadens.must('maria', setGoal, { body: { ...own(), name: 'Samtal' } })).id;
    expect((await kadens.must('ali', listGoalChanges)).changes).toHaveLength(2);
    await kadens.must('maria', setFocus, {
      params: { id: rhythm },
      body: { behaviour: 'asks-open', until: '2027-01-15' },
    });
    await kadens.must('maria', startOnTheSpot, { body: { rhythmId: rhythm, type: 'skill', extra: true } });
    // The series is being booked meanwhile, which is a newer version of the rhythm.
    await eventually(async () => {
      const [row] = (await kadens.must('maria', getTeam)).rows;
      await kadens.must('maria', letGo, { params: { id: rhythm }, body: { version: row?.rhythm.version } });
    });
    const mine = await kadens.must('ali', getMine);
    expect(mine).toMatchObject({ rhythms: [], earlier: { id: rhythm } });
    const params = { id: rhythm };
    expect((await kadens.must('ali', getDevelopment, { params })).focus).toHaveLength(1);
    const timeline = await kadens.must('ali', getTimeline, { params, query: { view: 'weeks' } });
    expect(timeline.sessions).toHaveLength(1);
    expect(timeline.goals.map(({ name }) => name)).toContain('Kundmöten');
    const raised = await kadens.must('ali', changeGoal, {
      params: { id: goal.id },
      body: {
        ...{ version: goal.version, baseline: 0, target: 40, ...QUARTER, parentId: null, curve: null },
        reason: 'Nytt distrikt.',
      },
    });
    expect(raised.target).toBe(40);
  });

  test('is asked nothing about a goal as long as there is nobody to ask, and is when somebody comes', async () => {
    const answer = { params: { id: asked }, body: { version: 1, answer: 'questioned', question: 'Varför?' } };
    expect((await kadens.must('ali', listGoalChanges)).changes).toEqual([]);
    expect(await kadens.call('ali', answerGoalChange, answer)).toMatchObject({ ok: false, status: 404 });
    await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('ali')], greet: false } });
    expect((await kadens.must('ali', getMine)).earlier).toBeNull();
    expect((await kadens.must('ali', listGoalChanges)).changes.map(({ goal }) => goal.id)).toEqual([asked]);
    await kadens.must('ali', answerGoalChange, answer);
  });
});
