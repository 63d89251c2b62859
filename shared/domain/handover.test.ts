import { expect, test } from 'vitest';
import { aPersonId, aRhythm } from '../../tests/support/builders.ts';
import { takeOver } from './handover.ts';
import { toDay, toInstant } from './time.ts';

const today = toDay('2026-12-03');
const [rep, by] = [aPersonId(), aPersonId()];
const rhythm = (mentioned: Parameters<typeof aRhythm>[1]) =>
  aRhythm({ manager: aPersonId(), rep }, { startedOn: toDay('2026-09-01'), ...mentioned });

test('nothing is taken over of somebody whom nobody has coached', () => {
  expect(takeOver([], by, today)).toEqual({ ok: true, value: { ending: [], from: [], resumed: null } });
});

test('the rhythm that the rep has ends, and what goes along comes from it', () => {
  const now = rhythm({});
  const before = rhythm({ endedAt: toInstant('2026-09-01T08:00:00.000Z') });
  expect(takeOver([now, before], by, today)).toEqual({
    ok: true,
    value: { ending: [now], from: [now], resumed: null },
  });
});

test('from a rep whom nobody coaches just now, it comes from whoever was the last', () => {
  const first = rhythm({ endedAt: toInstant('2026-09-01T08:00:00.000Z') });
  const last = rhythm({ endedAt: toInstant('2026-11-01T08:00:00.000Z') });
  expect(takeOver([first, last], by, today)).toEqual({
    ok: true,
    value: { ending: [], from: [last], resumed: null },
  });
});

test('of two managers who take on the same rep at once, the second is told to talk to the first', () => {
  expect(takeOver([rhythm({ startedOn: today })], by, today)).toMatchObject({
    ok: false,
    refusal: 'just-taken',
  });
});

test('two who begin again go on where they were, unless somebody else has coached the rep since', () => {
  const own = aRhythm({ manager: by, rep }, { endedAt: toInstant('2026-10-01T08:00:00.000Z') });
  const earlier = rhythm({ endedAt: toInstant('2026-09-01T08:00:00.000Z') });
  const since = rhythm({ endedAt: toInstant('2026-11-01T08:00:00.000Z') });
  expect(takeOver([earlier, own], by, today)).toEqual({
    ok: true,
    value: { ending: [], from: [], resumed: own },
  });
  expect(takeOver([earlier, own, since], by, today)).toMatchObject({
    value: { from: [since], resumed: null },
  });
});
