import { expect, test } from 'vitest';
import { addDays, toDay } from '../../domain/time.ts';
import { recommend } from '../recommend.ts';
import type { Situation } from '../recommend.ts';
import { needOf } from './need-of.ts';

const on = toDay('2026-11-30');
const cadence = { weeks: 2, mix: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 } };
const held = (days: number) => addDays(on, -days);
const lastHeld = {
  ...{ deal: held(10), pipeline: held(20), skill: held(30), performance: held(40), preparation: held(50) },
};
const found = (more: Partial<Situation> = {}) =>
  recommend({
    ...{ on, cadence, startedOn: held(200), previous: 'deal', requested: null, signals: [], lastHeld },
    ...more,
  });

test('a rep whose types come in their turn needs no more than was agreed', () => {
  expect(needOf(found(), 'on-track')).toMatchObject({ why: null });
  expect(needOf(found(), 'on-track').points).toBeLessThanOrEqual(40);
});

test('a forgotten type counts for a hundred, and is the reason', () => {
  const forgotten = { ...lastHeld, deal: held(85) };
  expect(needOf(found({ lastHeld: forgotten }), 'on-track')).toMatchObject({
    points: 100,
    why: { id: 'forgotten' },
  });
});

test('a rhythm that slips counts for a hundred, whatever else speaks', () => {
  expect(needOf(found(), 'at-risk')).toEqual({ points: 100, why: { id: 'slipping' } });
  expect(needOf(found(), 'lapsed')).toEqual({ points: 100, why: { id: 'slipping' } });
});

test('something that is about to happen is a reason of its own', () => {
  const signals = [
    { id: 'deal.closing', type: 'deal', values: { deal: 'Volvo', value: 4, day: '2026-12-04' } },
    { id: 'deal.stalled', type: 'deal', values: { deal: 'Volvo', days: 30 } },
  ] as const;
  const need = needOf(found({ signals, previous: null }), 'on-track');
  expect(need).toEqual({ points: 47, why: { id: 'deal.closing', type: 'deal', values: signals[0].values } });
});

test('that no meeting was prepared for long counts, but is said to nobody as a reason to meet', () => {
  const prepared = { ...lastHeld, preparation: held(200) };
  expect(needOf(found({ lastHeld: prepared }), 'on-track')).toEqual({ points: 100, why: null });
  const deal = held(85);
  expect(needOf(found({ lastHeld: { ...prepared, deal } }), 'on-track').why).toMatchObject({ type: 'deal' });
});
