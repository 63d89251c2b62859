import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../local-teams/free-port.ts';
import { runLocal } from '../../local-teams/run.ts';
import { openingTime } from '../../local-teams/sample/opening-time.ts';
import { quarterSample } from '../../local-teams/sample/samples.ts';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { callerAt } from '../support/call.ts';
import type { Caller } from '../support/call.ts';
import { createTestDatabase } from '../support/database.ts';

/** A Saturday, in a quarter that is a day old, after weeks with days off in them. */
const AFTER_NEW_YEAR = toInstant('2027-01-02T12:00:00.000Z');

let caller: Caller;
let meetings: readonly unknown[] = [];
let end: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'kadens-quarter-'));
  const local = await runLocal({
    folder,
    port: await freePort(),
    withSample: true,
    sample: quarterSample,
    now: openingTime(AFTER_NEW_YEAR),
    log: pino({ level: 'fatal' }),
    environment: {},
    database,
  });
  if (!local.ok) throw new Error(JSON.stringify(local.faults));
  caller = callerAt(local.address, local.address);
  meetings = local.standIns.chats.meetingsOf('ali');
  end = async () => {
    await local.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
}, 180_000);
afterAll(() => end());

const rowsByName = async (): Promise<ReadonlyMap<string, TeamRow>> => {
  const { rows } = await caller.must('maria', getTeam);
  return new Map(rows.map((row) => [row.rhythm.rep.name, row]));
};

test('begun on a Saturday after New Year, the sample opens on Monday, ten minutes before Maria and Ali meet', async () => {
  const { now, rows } = await caller.must('maria', getTeam);
  const ali = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai');
  expect(now.slice(0, 16)).toBe('2027-01-04T08:50');
  expect(ali?.next?.startsAt).toBe('2027-01-04T09:00:00.000Z');
  expect(ali?.rhythm.calendar).toBe('booked');
  expect(meetings).toHaveLength(1);
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

test('promises were kept and moved on both sides, and goals are this quarter’s', async () => {
  const { goals, commitments } = await caller.must('ali', getMine);
  expect(goals.flat().map(({ name }) => name)).toContain('Ny ARR Q1');
  expect(commitments.length).toBeGreaterThan(0);
});
