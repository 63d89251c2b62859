import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { rate } from '../../shared/contracts/rating.ts';
import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { closeSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getTimeline } from '../../shared/contracts/timeline.ts';
import { addDays, dayAt } from '../../shared/domain/time.ts';
import type { TimelineView } from '../../shared/domain/timeline.ts';
import { CADENCE, GOAL } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('a pair’s timeline', () => {
  let kadens: Product;
  let rhythmId: string;
  const seenBy = (who: 'maria' | 'ali' | 'sara', view: TimelineView = 'weeks') =>
    kadens.call(who, getTimeline, { params: { id: rhythmId }, query: { view } });
  const seen = (who: 'maria' | 'ali', view: TimelineView = 'weeks') =>
    kadens.must(who, getTimeline, { params: { id: rhythmId }, query: { view } });
  const today = () => dayAt(kadens.now(), 'Europe/Stockholm');
  const promise = (who: 'maria' | 'ali', text: string, due: string | null) =>
    kadens.must(who, recordCommitment, { body: { rhythmId, ownerId: kadens.idOf(who), text, due } });

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const people = [kadens.idOf('ali'), kadens.idOf('sara')];
    const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
    const { id, version } = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('ali'))?.rhythm ?? {};
    rhythmId = id ?? '';
    await kadens.must('maria', setCadence, { params: { id: rhythmId }, body: { ...CADENCE, version } });
  });
  afterAll(() => kadens.end());

  test('is the same for both, and nobody else’s', async () => {
    expect((await seenBy('sara')).ok).toBe(false);
    const { now: _, ...hers } = await seen('maria');
    expect(await seen('ali')).toMatchObject(hers);
  });

  test('goes twelve weeks back, over the quarter, or a year back', async () => {
    const spans = await Promise.all((['weeks', 'quarter', 'year'] as const).map((view) => seen('ali', view)));
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [addDays(today(), -84), addDays(today(), 14)],
      ['2026-10-01', '2026-12-31'],
      [addDays(today(), -364), addDays(today(), 14)],
    ]);
  });

  test('has the planned sessions of its days, and no later ones', async () => {
    const { sessions, to } = await seen('ali');
    expect(sessions.length).toBeGreaterThan(0);
    expect(
      sessions.every(({ state, at }) => state === 'planned' && dayAt(at, 'Europe/Stockholm') <= to),
    ).toBe(true);
  });

  test('has a promise on the day it falls due, and on the day it was kept once it is', async () => {
    const due = addDays(today(), 3);
    const { id, version } = await promise('maria', 'Prata med produkt', due);
    await promise('ali', 'Längre fram', addDays(today(), 40));
    await promise('ali', 'Utan dag', null);
    const open = (await seen('ali')).commitments;
    expect(open).toEqual([{ id, owner: 'manager', text: 'Prata med produkt', state: 'open', on: due }]);

    await kadens.must('maria', keepCommitment, { params: { id }, body: { version } });
    const [kept] = (await seen('ali')).commitments;
    expect([kept?.state, kept?.on]).toEqual(['kept', today()]);
  });

  test('shows a rating to neither until both may see it, and then to both', async () => {
    const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } });
    const body = { behaviour: 'asks-open', level: 2, evidence: 'Volvo: två frågor', version: 0 };
    await kadens.must('maria', rate, { params: { id }, body });
    expect([(await seen('maria')).ratings, (await seen('ali')).ratings]).toEqual([[], []]);

    await kadens.must('ali', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    const { ratings, behaviours, sessions } = await seen('ali');
    expect(ratings.map(({ by, level, behaviour }) => [by, level, behaviour])).toEqual([
      ['manager', 2, 'asks-open'],
    ]);
    expect(behaviours.map(({ words }) => words.name.sv)).toEqual(['Ställer öppna frågor och följdfrågor']);
    expect(sessions.find((one) => one.id === id)?.state).toBe('closed');
  });

  test('has the rep’s goals against their plan, from the first day to the last', async () => {
    const ownerId = kadens.idOf('ali');
    await kadens.must('maria', setGoal, { body: { ...GOAL, level: 'individual', ownerId, parentId: null } });
    const { goals } = await seen('ali', 'quarter');
    expect(goals.map(({ name }) => name)).toEqual([GOAL.name]);
    const [goal] = goals;
    expect([goal?.plan.at(0)?.day, goal?.plan.at(-1)]).toEqual([
      GOAL.from,
      { day: GOAL.to, value: GOAL.target },
    ]);
    expect(goal?.values.at(-1)).toEqual({ day: today(), value: GOAL.value });
  });

  test('draws a goal of which nothing is reported by its plan alone', async () => {
    const unreported = { ...GOAL, ownerId: kadens.idOf('ali'), name: 'Ingen siffra', value: GOAL.baseline };
    await kadens.must('maria', setGoal, { body: unreported });
    const goal = (await seen('ali', 'quarter')).goals.find(({ name }) => name === 'Ingen siffra');
    expect([goal?.status, goal?.values, goal?.plan.length]).toEqual(['unreported', [], expect.any(Number)]);
  });
});
