import { expect, test } from 'vitest';
import { isToReload } from './old-shell.ts';

const OLD = '/tabs/assets/index-old1.js';
const page = (script: string): string => `<script type="module" src="${script}"></script>`;
const left = { script: OLD, latest: page('/tabs/assets/index-new2.js'), reloaded: [], isTyped: false };

test('a tab with an old shell reloads itself, once', () => {
  expect(isToReload(left)).toBe(true);
  expect(isToReload({ ...left, reloaded: [OLD] })).toBe(false);
});

test('nothing that is typed is lost by it', () => {
  expect(isToReload({ ...left, isTyped: true })).toBe(false);
});

test('a tab stays when there is no newer shell, or no answer', () => {
  expect(isToReload({ ...left, latest: page(OLD) })).toBe(false);
  expect(isToReload({ ...left, latest: null })).toBe(false);
  expect(isToReload({ ...left, script: '' })).toBe(false);
});

test('two versions given in turn don’t make it go on for ever', () => {
  const reloaded: string[] = [];
  const shells = Array.from({ length: 50 }, (_each, nth) => `/tabs/assets/index-${nth}.js`);
  for (const script of shells) if (isToReload({ ...left, script, reloaded })) reloaded.push(script);
  expect(reloaded).toHaveLength(5);
});
