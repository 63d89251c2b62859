import { afterAll, beforeAll, expect, test } from 'vitest';
import { setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import { chooseTeam, getMine, getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const ARR = {
  ...{ metric: 'recurring-revenue', name: 'Ny ARR Q4', unit: 'money', kind: 'total', up: true },
  ...{ baseline: 0, target: 100, value: 0, from: '2026-10-01', to: '2026-12-31' },
};
const Q1 = { name: 'Ny ARR Q1', from: '2027-01-01', to: '2027-03-31' };

let kadens: Product;
let team: string;
const set = (by: PersonKey, part: object) => kadens.must(by, setGoal, { body: { ...ARR, ...part } });
const ofAli = () => ({ level: 'individual', ownerId: kadens.idOf('ali'), parentId: team });
const mine = async (person: PersonKey) => (await kadens.must(person, getMine)).endedGoals;
const ended = async (person: PersonKey) =>
  (await mine(person)).map(({ name, outcome, nextServed }) => [name, outcome, nextServed?.name ?? null]);

beforeAll(async () => {
  kadens = await startProduct();
  kadens.standIns.consents.grant('maria', ['User.Read']);
  await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('ali')], greet: false } });
  const company = await set('eva', { level: 'company', ownerId: null, parentId: null });
  team = (
    await set('maria', {
      level: 'team',
      ownerId: kadens.idOf('maria'),
      parentId: company.id,
      name: 'Teamets',
    })
  ).id;
  const { id, version } = await set('maria', ofAli());
  await kadens.must('maria', updateGoalValue, { params: { id }, body: { version, value: 67 } });
  await set('maria', { ...ofAli(), metric: 'new-customers', name: 'Nya kunder Q4', parentId: null });
});
afterAll(() => kadens.end());

test('no goal is told of as ended while its period goes on', async () => {
  expect([await ended('ali'), await ended('maria'), await ended('eva')]).toEqual([[], [], []]);
});

test('a goal whose period is over stays, with how it ended, for whoever has it and whoever sets it', async () => {
  await kadens.moveClock(toInstant('2027-01-04T08:00:00.000Z'));
  const own = [
    ['Nya kunder Q4', 'unsaid', null],
    ['Ny ARR Q4', 'outdated', null],
  ];
  expect(new Set(await ended('ali'))).toEqual(new Set(own));
  // The team's stands where Ali's does, which is all of it.
  expect(await ended('maria')).toEqual([['Teamets', 'outdated', null]]);
  expect(await ended('eva')).toEqual([['Ny ARR Q4', 'unsaid', null]]);
  const { rows } = await kadens.must('maria', getTeam);
  const id = rows[0]?.rhythm.id ?? '';
  const page = await kadens.must('maria', getRhythm, { params: { id } });
  expect(new Set(page.endedGoals.map(({ name }) => name))).toEqual(new Set(['Ny ARR Q4', 'Nya kunder Q4']));
  expect(page.goals).toEqual([]);
});

test('what was entered once, though where it began, is what was said', async () => {
  const goal = (await mine('ali')).find(({ name }) => name === 'Nya kunder Q4');
  if (!goal) throw new Error('not told of');
  const { id, version } = goal;
  await kadens.must('maria', updateGoalValue, { params: { id }, body: { version, value: 0 } });
  expect((await mine('ali')).find((one) => one.id === id)?.outcome).toBe('missed');
});

test('how it ended is told once a figure of its end is there, and until then no more than what is known', async () => {
  const goal = (await mine('ali')).find(({ name }) => name === 'Ny ARR Q4');
  expect(goal).toMatchObject({ outcome: 'outdated', saidOn: '2026-11-23' });
  const { id, version } = goal ?? { id: '', version: 0 };
  await kadens.must('maria', updateGoalValue, { params: { id }, body: { version, value: 96 } });
  expect((await mine('ali')).find((one) => one.id === id)).toMatchObject({
    outcome: 'nearly',
    saidOn: '2027-01-04',
  });
});

test('once the team’s next goal is there, a rep’s next one would serve it; then the rep’s own takes the ended one’s place', async () => {
  const next = await set('maria', { ...Q1, level: 'team', ownerId: kadens.idOf('maria'), parentId: null });
  expect(await ended('maria')).toEqual([]);
  expect((await ended('ali')).find(([name]) => name === 'Ny ARR Q4')).toEqual([
    ...['Ny ARR Q4', 'nearly', 'Ny ARR Q1'],
  ]);
  await set('maria', { ...ofAli(), ...Q1, parentId: next.id });
  expect((await ended('ali')).map(([name]) => name)).toEqual(['Nya kunder Q4']);
});

test('a quarter later it is told of no more', async () => {
  await kadens.moveClock(toInstant('2027-04-06T08:00:00.000Z'));
  expect((await ended('ali')).map(([name]) => name)).toEqual(['Ny ARR Q1']);
});
