import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addMinutes, toInstant } from '../shared/domain/time.ts';
import type { Instant } from '../shared/domain/time.ts';
import { openClock } from './clock.ts';

const NOON = toInstant('2026-12-03T12:00:00Z');
const TEN_TO_TEN = toInstant('2026-12-03T08:50:00Z');

/** Opens a clock in a folder of its own, so many minutes after noon by the machine. */
const inFolder = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kadens-clock-')), 'clock.json');
  return (minutes: number, machine: { at: Instant } = { at: NOON }) => {
    machine.at = addMinutes(NOON, minutes);
    return openClock(file, () => machine.at);
  };
};

test('a clock that nobody has marked goes on with the machine’s while it is stopped', () => {
  const open = inFolder();
  open(0).move(TEN_TO_TEN);
  const again = open(60);
  expect([again.now(), again.stoodFrom]).toEqual([addMinutes(TEN_TO_TEN, 60), null]);
});

test('one that has been marked stands still from then until it is opened again, however often', () => {
  const open = inFolder();
  const machine = { at: NOON };
  const first = open(0, machine);
  first.move(TEN_TO_TEN);
  machine.at = addMinutes(NOON, 5);
  first.mark();
  const second = open(600, machine);
  expect([second.now(), second.stoodFrom]).toEqual([addMinutes(TEN_TO_TEN, 5), addMinutes(NOON, 5)]);
  machine.at = addMinutes(NOON, 610);
  second.mark();
  expect(open(5_000).now()).toBe(addMinutes(TEN_TO_TEN, 15));
});

test('one that is moved after it stood is where it was moved to', () => {
  const open = inFolder();
  const first = open(0);
  first.mark();
  open(600).move(TEN_TO_TEN);
  expect(open(900).now()).toBe(TEN_TO_TEN);
});
