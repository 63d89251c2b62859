import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const CLOCKS = [join('bot', 'clock.ts'), join('tabs', 'platform', 'clock.ts')];
const READS_THE_MACHINE = /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b/;

test('only the clock reads what time it is; everything else is given it', () => {
  const readers = ['shared', 'bot', 'tabs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter(
        (file) => /\.tsx?$/.test(file) && READS_THE_MACHINE.test(readFileSync(join(root, file), 'utf8')),
      ),
  );
  expect(readers.toSorted()).toEqual(CLOCKS);
});
