import { expect, test } from 'vitest';
import { openProgress } from './progress.ts';

/** A console and a stopwatch for the test. */
const watch = (isTTY: boolean) => {
  const said: string[] = [];
  const time = { now: 0 };
  const progress = openProgress({ isTTY, write: (text) => said.push(text) }, () => time.now);
  return { said, time, progress };
};

test('where lines can’t be written over, each is said once: what begins, each quarter, and how long it took', () => {
  const { said, time, progress } = watch(false);
  const database = progress.begin('database');
  time.now = 940;
  database.done();
  const tabs = progress.begin('tabs');
  for (const share of [0.1, 0.3, 0.4, 0.71, 0.71]) tabs.reach(share);
  time.now = 9_000;
  tabs.done();
  tabs.reach(1);

  expect(said.map((line) => line.trimEnd())).toEqual([
    '  database',
    '  database      0.9 s',
    '  tabs',
    '  tabs          ████░░░░░░░░░░░░  25 %',
    '  tabs          ████████░░░░░░░░  50 %',
    '  tabs          8.1 s',
  ]);
});

test('on a terminal the lines are written over, each in its place', () => {
  const { said, progress } = watch(true);
  const tabs = progress.begin('tabs');
  progress.begin('sample team');
  tabs.reach(0.71);

  const last = said.at(-1) ?? '';
  expect(last.startsWith('\u001B[2A')).toBe(true);
  expect(last.replace('\u001B[2A', '').replaceAll('\u001B[2K', '')).toBe(
    '  tabs          ███████████░░░░░  71 %\n  sample team\n',
  );
});

test('a part that seems to go back stays where it was', () => {
  const { said, progress } = watch(false);
  const tabs = progress.begin('tabs');
  tabs.reach(0.5);
  tabs.reach(0.25);
  expect(said).toHaveLength(2);
});

test('what it took in all is told in whole seconds', () => {
  const { time, progress } = watch(false);
  time.now = 17_400;
  expect(progress.elapsed()).toBe('17 s');
});
