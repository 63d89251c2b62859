import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getMe } from '../../shared/contracts/person.ts';
import { chooseTeam, getTeam, retryCalendar, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeEach(async () => {
  kadens = await startProduct();
  kadens.standIns.consents.grant('maria', ['*']);
});
afterEach(() => kadens.end());

const choose = async (greet: boolean) => {
  const { rows } = await kadens.must('maria', chooseTeam, {
    body: { people: [kadens.idOf('ali')], greet },
  });
  const [row] = rows;
  if (!row) throw new Error('nobody was chosen');
  return row.rhythm;
};
const agree = ({ id, version }: RhythmView, minutes = 30) =>
  kadens.must('maria', setCadence, {
    params: { id },
    body: {
      ...{ weeks: 2, minutes, weekday: 4, time: '10:00', zone: 'Europe/Stockholm' },
      ...{ anchor: '2026-11-26', mix: establishedMix, version },
    },
  });
const settle = async () => agree(await choose(false));
const row = async () => (await kadens.must('maria', getTeam)).rows[0];
const calendar = async () => {
  await kadens.kadens.sweep();
  return (await row())?.rhythm.calendar;
};
/** Moves time forward, and carries out what is due by then. */
const wait = (minutes: number) => kadens.moveClock(addMinutes(kadens.now(), minutes));
const greetings = () => {
  const { messages } = kadens.standIns.chats.personal('ali');
  return messages.filter((message) => JSON.stringify(message).includes('kommer överens om, bara här')).length;
};

test.each(['429', '503'] as const)(
  'when Graph answers %s, the series is booked a little later',
  async (answer) => {
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', method: 'POST', path: '', answer, times: 5, retryAfterSeconds: 30 },
    });
    await settle();
    expect(await calendar()).toBe('delayed');
    kadens.standIns.faults.graph.clear();
    await wait(5);
    await expect.poll(calendar).toBe('booked');
  },
);

const current = async () => {
  const found = await row();
  if (!found) throw new Error('nobody was chosen');
  return found.rhythm;
};
const retry = ({ id }: RhythmView) => kadens.must('maria', retryCalendar, { params: { id } });
const again: readonly (readonly [string, (rhythm: RhythmView) => Promise<unknown>, number])[] = [
  ['tried again', retry, 30],
  ['tried again twice at once', (rhythm) => Promise.all([retry(rhythm), retry(rhythm)]), 30],
  ['agreed anew', (rhythm) => agree(rhythm, 45), 45],
];

test.each(again)(
  'a series that may be booked, since its answer was lost, is the only one when it is %s before its turn',
  async (_what, act, minutes) => {
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', method: 'POST', path: '', answer: 'unheard', times: 3, retryAfterSeconds: 0 },
    });
    await settle();
    await expect.poll(calendar).toBe('delayed');
    kadens.standIns.faults.graph.clear();
    await act(await current());
    await expect.poll(calendar).toBe('booked');
    await wait(60);
    const booked = kadens.standIns.calendars.of('maria').filter(({ cancelled }) => !cancelled);
    expect(booked.map((series) => series.minutes)).toEqual([minutes]);
  },
);

test.each(['401', '403'] as const)(
  'when Graph answers %s, the manager is asked for leave, and can try again',
  async (answer) => {
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', method: 'POST', path: '', answer, times: 5, retryAfterSeconds: 1 },
    });
    const { id } = await settle();
    await expect.poll(calendar).toBe('consent-needed');
    expect((await row())?.next).not.toBeNull();
    kadens.standIns.faults.graph.clear();
    await kadens.must('maria', retryCalendar, { params: { id } });
    await expect.poll(calendar).toBe('booked');
  },
);

test('when Graph knows nothing of the calendar, the rhythm holds and says that booking failed', async () => {
  kadens.standIns.faults.graph.add({
    ...{ target: 'graph', method: 'POST', path: '', answer: '404', times: 5, retryAfterSeconds: 1 },
  });
  await settle();
  await expect.poll(calendar).toBe('failed');
  expect((await row())?.next).not.toBeNull();
});

test('somebody the bot can’t reach gets what waited for them once they have installed it', async () => {
  const { userActions, chats } = kadens.standIns;
  await userActions.uninstall('ali', chats.personal('ali'));
  const before = greetings();
  await choose(true);
  await kadens.kadens.sweep();
  await expect.poll(async () => (await row())?.reachable).toBe('no');
  await userActions.install('ali', chats.personal('ali'));
  await expect
    .poll(async () => {
      await kadens.kadens.sweep();
      return greetings();
    })
    .toBe(before + 1);
  expect((await row())?.reachable).toBe('yes');
});

test('when the connector asks to be left alone, the message comes later, and once', async () => {
  const before = greetings();
  kadens.standIns.faults.connector.add({
    ...{ target: 'connector', method: 'POST', path: '', answer: '429', times: 1, retryAfterSeconds: 60 },
  });
  await choose(true);
  await kadens.kadens.sweep();
  expect(greetings()).toBe(before);
  await wait(2);
  await expect.poll(greetings).toBe(before + 1);
  await wait(60);
  expect(greetings()).toBe(before + 1);
});

test('without the database the answer is to come back later, and with it everything works again', async () => {
  const name = new URL(kadens.database.appUrl).pathname.slice(1);
  const admin = new pg.Client({
    connectionString: Object.assign(new URL(kadens.database.superuserUrl), {
      pathname: '/postgres',
    }).toString(),
  });
  await admin.connect();
  await admin.query(`alter database ${name} with allow_connections false`);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const gone = await kadens.call('maria', getMe);
  expect(!gone.ok && gone.problem.code).toBe('unavailable');
  expect((await fetch(`${kadens.address}/health/ready`)).status).toBe(503);
  expect((await fetch(`${kadens.address}/health/live`)).status).toBe(200);
  await admin.query(`alter database ${name} with allow_connections true`);
  await admin.end();
  await expect.poll(async () => (await kadens.call('maria', getMe)).ok).toBe(true);
  expect((await fetch(`${kadens.address}/health/ready`)).status).toBe(200);
});
