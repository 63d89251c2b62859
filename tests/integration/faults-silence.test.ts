import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseTeam, getTeam, listCandidates, setCadence } from '../../shared/contracts/rhythm.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** How long the product waits for Graph here, in milliseconds; in production, ten seconds. */
const PATIENCE = 1_000;

describe('when Graph takes a request and never answers', () => {
  let kadens: Product;
  beforeAll(async () => {
    kadens = await startProduct({ graphTimeoutMs: PATIENCE });
    kadens.standIns.consents.grant('maria', ['*']);
  });
  afterAll(() => kadens.end());

  const silence = (path: string, method: 'GET' | 'POST') =>
    kadens.standIns.faults.graph.add({
      ...{ target: 'graph', method, path, answer: 'never', times: 9, retryAfterSeconds: 0 },
    });
  const calendar = async () => (await kadens.must('maria', getTeam)).rows[0]?.rhythm.calendar;

  test('the manager is told that the directory can’t be reached now, and it is there again afterwards', async () => {
    silence('', 'GET');
    const answer = await kadens.call('maria', listCandidates);
    expect([answer.status, !answer.ok && answer.problem.code]).toEqual([503, 'directory-unavailable']);
    kadens.standIns.faults.graph.clear();
    await expect
      .poll(async () => (await kadens.must('maria', listCandidates)).people.length)
      .toBeGreaterThan(0);
  });

  test('the rhythm holds, its series is booked a little later, and once', async () => {
    const { rows } = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: false },
    });
    silence('', 'POST');
    const { id, version } = rows[0]?.rhythm ?? { id: '', version: 0 };
    const rhythm = await kadens.must('maria', setCadence, {
      params: { id },
      body: {
        ...{ weeks: 2, minutes: 30, weekday: 4, time: '10:00', zone: 'Europe/Stockholm' },
        ...{ anchor: '2026-11-26', mix: establishedMix, version },
      },
    });
    expect(rhythm.calendar).toBe('booking');
    await kadens.kadens.sweep();
    expect(await calendar()).toBe('delayed');
    expect((await kadens.must('maria', getTeam)).rows[0]?.next).not.toBeNull();
    kadens.standIns.faults.graph.clear();
    await expect
      .poll(async () => {
        await kadens.moveClock(addMinutes(kadens.now(), 5));
        return calendar();
      })
      .toBe('booked');
    expect(kadens.standIns.calendars.of('maria')).toHaveLength(1);
  });
});
