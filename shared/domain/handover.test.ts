import { expect, test } from 'vitest';
import { aPersonId, aRhythm } from '../../tests/support/builders.ts';
import { takeOver } from './handover.ts';
import { toDay, toInstant } from './time.ts';

const today = toDay('2026-12-03');
const rep = aPersonId();
const rhythm = (mentioned: Parameters<typeof aRhythm>[1]) =>
  aRhythm({ manager: aPersonId(), rep }, { startedOn: toDay('2026-09-01'), ...mentioned });

test('nothing is taken over of somebody whom nobody has coached', () => {
  expect(takeOver([], today)).toEqual({ ok: true, value: { ending: [], from: [] } });
});

test('the rhythm that the rep has ends, and what goes along comes from it', () => {
  const now = rhythm({});
  const before = rhythm({ endedAt: toInstant('2026-09-01T08:00:00.000Z') });
  expect(takeOver([now, before], today)).toEqual({ ok: true, value: { ending: [now], from: [now] } });
});

test('from a rep whom nobody coaches just now, it comes from whoever was the last', () => {
  const first = rhythm({ endedAt: toInstant('2026-09-01T08:00:00.000Z') });
  const last = rhythm({ endedAt: toInstant('2026-11-01T08:00:00.000Z') });
  expect(takeOver([first, last], today)).toEqual({ ok: true, value: { ending: [], from: [last] } });
});

test('of two managers who take on the same rep at once, the second is told to talk to the first', () => {
  expect(takeOver([rhythm({ startedOn: today })], today)).toMatchObject({ ok: false, refusal: 'just-taken' });
});
