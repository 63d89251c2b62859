import { removeGoal, setGoal } from '../../../shared/contracts/goal.ts';
import { getGoalCascade } from '../../../shared/contracts/goal-cascade.ts';
import { answerGoalChange } from '../../../shared/contracts/goal-change.ts';
import { takeLeave } from '../../../shared/contracts/leave.ts';
import { LEAVES_MAX } from '../../../shared/domain/leave.ts';
import { askAt } from '../../support/empty-database.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { GOAL, NEVER } from '../endpoints-world.ts';
import { FAR, PAST, change, fillAgendaOf, stale } from './asking.ts';

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const leaveAndGoalRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  takeLeave: {
    'period-empty': change(asked['takeLeave'], { to: '2027-07-04' }),
    'day-in-the-past': change(asked['takeLeave'], { from: PAST, to: PAST }),
    'leave-too-long': change(asked['takeLeave'], { to: FAR }),
    'enough-leave': async ({ kadens }) => {
      const body = { from: '2027-08-02', to: '2027-08-02' };
      for (let said = 0; said < LEAVES_MAX; said += 1) await kadens.call('elin', takeLeave, { body });
      return { by: 'elin', body };
    },
  },
  cancelLeave: {
    'leave-in-calendar': async ({ kadens }) => {
      const body = { from: '2027-09-06', to: '2027-09-06' };
      const { leave } = await kadens.must('sara', takeLeave, { body });
      const found = `update leave set in_calendar = true where leave_id = '${leave.id}'`;
      await askAt(kadens.database.superuserUrl, found);
      return { by: 'sara', params: { id: leave.id } };
    },
  },
  setGoal: {
    'not-found': change(asked['setGoal'], { parentId: NEVER }),
    'not-yours-to-set': change(asked['setGoal'], { level: 'company', ownerId: null }),
    'period-empty': change(asked['setGoal'], { from: '2026-12-31', to: '2026-10-01' }),
    'target-is-baseline': change(asked['setGoal'], { target: 0 }),
    'count-below-nothing': change(asked['setGoal'], { unit: 'count', target: -5 }),
    'curve-unfit': change(asked['setGoal'], { curve: [1, 2] }),
    'periods-apart': async ({ kadens }) => {
      const ofTeam = { ...GOAL, level: 'team', ownerId: kadens.idOf('maria') };
      const { id: parentId } = await kadens.must('maria', setGoal, { body: ofTeam });
      const next = { from: '2027-01-01', to: '2027-03-31' };
      return { by: 'maria', params: {}, body: { ...ofTeam, ...next, parentId } };
    },
    'enough-goals': async ({ kadens }) => {
      const body = { ...GOAL, level: 'company', ownerId: null };
      for (let set = 0; set < 3; set += 1) await kadens.call('eva', setGoal, { body });
      return { by: 'eva', body };
    },
  },
  updateGoalValue: {
    changed: stale(asked['updateGoalValue']),
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      return { by: pair.rep, params: { id }, body: { version, value: 5 } };
    },
  },
  changeGoal: {
    changed: stale(asked['changeGoal']),
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      const { baseline, target, from, to, parentId } = GOAL;
      const terms = { baseline, target, from, to, parentId, curve: null };
      return { by: pair.rep, params: { id }, body: { ...terms, version, reason: 'För lågt.' } };
    },
    'period-empty': change(asked['changeGoal'], { from: '2026-12-31', to: '2026-10-01' }),
    'target-is-baseline': change(asked['changeGoal'], { target: 0 }),
    'count-below-nothing': async ({ kadens }) => {
      const ofTeam = { ...GOAL, level: 'team', unit: 'count', ownerId: kadens.idOf('maria') };
      const { id, version } = await kadens.must('maria', setGoal, { body: ofTeam });
      const { baseline, from, to } = GOAL;
      const terms = { baseline, target: -5, from, to, parentId: null, curve: null };
      return { by: 'maria', params: { id }, body: { ...terms, version, reason: 'För högt.' } };
    },
    'curve-unfit': change(asked['changeGoal'], { curve: [0, 0, 0] }),
    'periods-apart': async ({ kadens }) => {
      const ofTeam = { ...GOAL, level: 'team', ownerId: kadens.idOf('maria') };
      const { id: parentId } = await kadens.must('maria', setGoal, { body: ofTeam });
      const { id, version } = await kadens.must('maria', setGoal, { body: { ...ofTeam, parentId } });
      const { baseline, target } = GOAL;
      const next = { from: '2027-01-01', to: '2027-03-31', curve: null };
      const body = { baseline, target, ...next, version, parentId, reason: 'Nästa kvartal.' };
      return { by: 'maria', params: { id }, body };
    },
    'enough-goals': async ({ kadens }) => {
      const body = { ...GOAL, level: 'company', ownerId: null };
      for (let set = 0; set < 3; set += 1) await kadens.call('eva', setGoal, { body });
      const next = { from: '2027-01-01', to: '2027-03-31' };
      const { id, version } = await kadens.must('eva', setGoal, { body: { ...body, ...next } });
      const { baseline, target, from, to } = GOAL;
      const terms = { baseline, target, from, to, parentId: null, curve: null };
      return { by: 'eva', params: { id }, body: { ...terms, version, reason: 'Redan nu.' } };
    },
    'goal-circle': async ({ kadens }) => {
      const ofTeam = { ...GOAL, level: 'team', ownerId: kadens.idOf('maria') };
      const { id: parentId, ...goal } = await kadens.must('maria', setGoal, { body: ofTeam });
      const { id } = await kadens.must('maria', setGoal, { body: { ...ofTeam, parentId } });
      const { baseline, target, from, to } = GOAL;
      const terms = { baseline, target, from, to, curve: null };
      const body = { ...terms, version: goal.version, parentId: id, reason: 'Tvärtom.' };
      return { by: 'maria', params: { id: parentId }, body };
    },
  },
  removeGoal: {
    changed: stale(asked['removeGoal']),
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      return { by: pair.rep, params: { id }, body: { version } };
    },
  },
  restoreGoal: {
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const body = { ...GOAL, level: 'team', ownerId: world.kadens.idOf('maria') };
      const { id, version } = await world.kadens.must('maria', setGoal, { body });
      await world.kadens.must('maria', removeGoal, { params: { id }, body: { version } });
      return { by: pair.rep, params: { id } };
    },
    'enough-goals': async ({ kadens }) => {
      const body = { ...GOAL, level: 'company', ownerId: null };
      for (let set = 0; set < 3; set += 1) await kadens.call('eva', setGoal, { body });
      const { goals } = await kadens.must('eva', getGoalCascade);
      const { id = '', version } = goals.find(({ level }) => level === 'company') ?? {};
      await kadens.must('eva', removeGoal, { params: { id }, body: { version } });
      await kadens.must('eva', setGoal, { body });
      return { by: 'eva', params: { id } };
    },
  },
  answerGoalChange: {
    'already-answered': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      const body = { version, answer: 'agreed' };
      await world.kadens.must(pair.rep, answerGoalChange, { params: { id }, body });
      return { by: pair.rep, params: { id }, body };
    },
    'agenda-full': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      await fillAgendaOf(world, pair);
      return { by: pair.rep, params: { id }, body: { version, answer: 'questioned', question: 'Varför?' } };
    },
  },
  explainGoal: {
    changed: stale(asked['explainGoal']),
    'not-yours-to-set': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.goal(pair);
      return { by: pair.rep, params: { id }, body: { version, why: '' } };
    },
  },
};
