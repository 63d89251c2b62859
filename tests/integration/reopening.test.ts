import { afterAll, beforeAll, expect, test } from 'vitest';
import { machineClock } from '../../bot/clock.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, startSession } from '../../shared/contracts/session.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const A_DAY = 24 * 60;
let kadens: Product;
let days = 0;
beforeAll(async () => {
  kadens = await startProduct({ withQuarter: true });
});
afterAll(() => kadens.end());

const restart = async (afterDays: number): Promise<void> => {
  days += afterDays;
  const ahead = days * A_DAY;
  kadens = await kadens.restart(() => addMinutes(machineClock(), ahead));
};
/** To the minute, since the clock is running. */
const minuteNow = (): string => kadens.now().slice(0, 16);
const withAli = async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const row = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai');
  if (!row) throw new Error('Ali is coached by Maria');
  return row;
};

test('started again the same day, the clock goes on from where it stood', async () => {
  await kadens.moveClock(toInstant('2027-01-04T09:07:00Z'));
  await restart(0);
  expect(minuteNow()).toBe('2027-01-04T09:07');
});

test('started again another day, it is ten minutes before the meeting that nobody has begun', async () => {
  await restart(1);
  expect(minuteNow()).toBe('2027-01-04T08:50');
  expect((await withAli()).next?.startsAt).toBe('2027-01-04T09:00:00.000Z');
});

test('a session that goes on when it is stopped goes on when it is started, another day too', async () => {
  const id = (await withAli()).next?.id ?? '';
  await kadens.must('maria', startSession, { params: { id } });
  await restart(3);
  expect(minuteNow()).toBe('2027-01-04T08:50');
  expect((await withAli()).live?.id).toBe(id);
  await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
});

test('once it has been held, another day opens ten minutes before they meet next', async () => {
  await restart(1);
  const { next, live } = await withAli();
  expect([minuteNow(), next?.startsAt, live]).toEqual(['2027-01-18T08:50', '2027-01-18T09:00:00.000Z', null]);
});
