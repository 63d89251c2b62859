import { afterAll, beforeAll, expect, test } from 'vitest';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { getSectionFacts } from '../../shared/contracts/section-facts.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { getSettings } from '../../shared/contracts/settings.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeAll(async () => {
  kadens = await startProduct({ withQuarter: true });
});
afterAll(() => kadens.end());

const rowsByName = async (): Promise<ReadonlyMap<string, TeamRow>> => {
  const { rows } = await kadens.must('maria', getTeam);
  return new Map(rows.map((row) => [row.rhythm.rep.name, row]));
};

test('begun on a Saturday after New Year, the sample opens on Monday, ten minutes before Maria and Ali meet', async () => {
  const { now, rows } = await kadens.must('maria', getTeam);
  const ali = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai');
  expect(now.slice(0, 16)).toBe('2027-01-04T08:50');
  expect(ali?.next?.startsAt).toBe('2027-01-04T09:00:00.000Z');
  expect(ali?.rhythm.calendar).toBe('booked');
  expect(kadens.standIns.chats.meetingsOf('ali')).toHaveLength(1);
});

test('what the sample’s organisation plainly uses stands as allowed for its administrator', async () => {
  const { permissions } = await kadens.must('adam', getSettings);
  const given = permissions.filter((one) => one.given === 'yes').map(({ name }) => name);
  expect(given).toEqual(
    expect.arrayContaining([
      'calendar',
      'times',
      'meetings',
      'install',
      'todo',
      'own-calendar',
      'transcripts',
    ]),
  );
});

test('after a quarter every type has been held with everybody but the one who is new, and one rhythm has slipped', async () => {
  const rows = await rowsByName();
  const never = [...rows].map(([name, { types }]) => [
    name,
    types.filter(({ days }) => days === null).length,
  ]);
  expect(Object.fromEntries(never)).toEqual({
    'Ali Rezai': 0,
    'Sara Nyström': 0,
    'Johan Berg': 0,
    'Omar Haddad': 0,
    'Elin Sandberg': 5,
  });
  expect(rows.get('Elin Sandberg')?.status).toBe('new');
  expect(rows.get('Sara Nyström')?.status).not.toBe('on-track');
  for (const name of ['Ali Rezai', 'Johan Berg', 'Omar Haddad'])
    expect(rows.get(name)?.status).toBe('on-track');
});

test('what Ali forecast for the quarter that is over is compared with what came in', async () => {
  const rhythmId = (await rowsByName()).get('Ali Rezai')?.rhythm.id ?? '';
  const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'pipeline' } });
  const { sections } = await kadens.must('ali', getSectionFacts, { params: { id } });
  const forecast = sections
    .map(({ content }) => content)
    .find((content) => content?.kind === 'pipeline-forecast');
  expect(forecast?.past?.said).toBeGreaterThan(0);
  expect(forecast?.past?.became).toBeGreaterThan(0);
});

test('promises were kept and moved on both sides, and goals are this quarter’s', async () => {
  const { goals, commitments } = await kadens.must('ali', getMine);
  expect(goals.flat().map(({ name }) => name)).toContain('Ny ARR Q1');
  expect(commitments.length).toBeGreaterThan(0);
});
