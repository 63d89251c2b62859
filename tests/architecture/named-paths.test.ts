import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
  readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
);
/** Made by a command, and not in the repository. */
const MADE = /^(dist|build|node_modules|\.data)(\/|$)/;
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const read = (document: string): string => readFileSync(join(root, document), 'utf8');
const matchesIn = (document: string, pattern: RegExp): readonly string[] =>
  [...read(document).matchAll(pattern)].map(([, found = '']) => found);

/** What looks like a path from the root: it begins with an existing folder or file. */
const pathsIn = (document: string): readonly string[] =>
  matchesIn(document, /(?:^|[\s`(])([\w.-]+(?:\/[\w.-]+)+\/?)(?=[\s`),:;]|\.?$)/gm).filter((path) => {
    const [first = ''] = path.split('/');
    return first !== '..' && !MADE.test(path) && existsSync(join(root, first));
  });
const linksIn = (document: string): readonly string[] =>
  matchesIn(document, /\]\((?!https?:|#)([^)#]+)/g).map((link) => join(dirname(document), link));

/** A decision may be named by its number alone. */
const isThere = (path: string): boolean =>
  existsSync(join(root, path)) ||
  (/^docs\/decisions\/\d{4}$/.test(path) &&
    readdirSync(join(root, 'docs/decisions')).some((name) => name.startsWith(path.slice(-4))));

test.each(documents)('every path that %s names is there', (document) => {
  const missing = [...pathsIn(document), ...linksIn(document)].filter((path) => !isThere(path));
  expect(missing).toEqual([]);
});

test.each(documents)('every command that %s names is in package.json', (document) => {
  const named = matchesIn(document, /npm run (?:--silent )?([\w:-]+)/g);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
