import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A docstring directly followed by another: the code it described has been moved away. */
const ORPHAN = /\*\/\n\s*\/\*\*/;

test('a docstring stands on what it is about', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '');
  const found = files.filter((file) => ORPHAN.test(readFileSync(join(root, file), 'utf8')));
  expect(files.length).toBeGreaterThan(1_000);
  expect(found).toEqual([]);
});

test('a planted orphan is found', () => {
  expect(ORPHAN.test('/** One. */\n/** Two. */\nconst two = 2;')).toBe(true);
  expect(ORPHAN.test('/** One. */\nconst one = 1;\n/** Two. */\nconst two = 2;')).toBe(false);
});
