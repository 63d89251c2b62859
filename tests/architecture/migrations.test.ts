import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import shipped from './shipped-migrations.json' with { type: 'json' };

const folder = resolve(import.meta.dirname, '../../bot/storage/migrations');
/** Before this one, numbers were skipped and used twice; files that have shipped keep their names. */
const FIRST_WITHOUT_GAPS = 17;

const names = readdirSync(folder).map((file) => file.replace(/\.sql$/, ''));
/** The digest of a migration as stored in the repository, whatever the machine's line endings. */
const digestOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, `${name}.sql`), 'utf8').replaceAll('\r\n', '\n'))
    .digest('hex');

test('a migration that has shipped is never changed, renamed or taken away, and a new one is noted', () => {
  // A new file is added at the end of shipped-migrations.json, as this output shows; a difference elsewhere is a mistake.
  expect(Object.fromEntries(names.sort().map((name) => [name, digestOf(name)]))).toEqual(shipped);
});

test('migrations are numbered without gaps or doubles', () => {
  const numbers = names.map((name) => Number(/^(\d{4})-[a-z0-9-]+$/.exec(name)?.[1]));
  const since = numbers.filter((number) => !(number < FIRST_WITHOUT_GAPS)).sort((a, b) => a - b);
  expect(since).toEqual(since.map((_number, nth) => FIRST_WITHOUT_GAPS + nth));
});
