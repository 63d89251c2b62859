import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildPage } from '../../scripts/pages.ts';
import type { Page } from '../../scripts/pages.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): Promise<void> => writeFile(at(name), text);
const page = (sources: readonly string[]): Page => ({
  name: 'a small page',
  config: relative(root, at('vite.config.mjs')),
  output: relative(root, at('output')),
  sources: sources.map((name) => relative(root, at(name))),
  modules: 2,
});
const small = (): Page => page(['index.html', 'main.js']);
const builtAt = async (): Promise<number> => (await stat(at('output/page.js'))).mtimeMs;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kadens-page-'));
  const rolldownOptions = { output: { entryFileNames: 'page.js' } };
  const build = { outDir: at('output'), emptyOutDir: true, rolldownOptions };
  await write('vite.config.mjs', `export default ${JSON.stringify({ root: folder, build })};`);
  await write('index.html', '<script type="module" src="./main.js"></script>');
  await write('main.js', 'document.title = "first";');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a page that has not changed is not built again', async () => {
  await buildPage(small());
  const before = await builtAt();

  await buildPage(small());

  expect(await builtAt()).toBe(before);
});

test('a page is built again when one of its files or its settings change', async () => {
  await buildPage(small());
  await write('main.js', 'document.title = "second";');
  await buildPage(small());
  expect(await readFile(at('output/page.js'), 'utf8')).toContain('second');

  const before = await builtAt();
  await write('vite.config.mjs', `${await readFile(at('vite.config.mjs'), 'utf8')} // changed`);
  await buildPage(small());
  expect(await builtAt()).toBeGreaterThan(before);
});

test('what a build that was broken off has left does not pass for the page', async () => {
  await buildPage(small());
  await write('main.js', 'document.title = ');
  await expect(buildPage(small())).rejects.toThrow('could not be built');
  await write('main.js', 'document.title = "first";');
  await rm(at('output/page.js'), { force: true });

  await buildPage(small());

  expect(await readFile(at('output/page.js'), 'utf8')).toContain('first');
});

test('a page with a module whose changes would not be noticed is not built', async () => {
  await write('main.js', 'import "./unnoticed.js";');
  await write('unnoticed.js', 'document.title = "unnoticed";');

  await expect(buildPage(small())).rejects.toThrow('could not be built');
  await buildPage(page(['index.html', 'main.js', 'unnoticed.js']));
});

test('a page built for this machine is built again for the others, and theirs serves this machine too', async () => {
  await buildPage(small(), { local: true });
  const before = await builtAt();
  await buildPage(small(), { local: true });
  expect(await builtAt()).toBe(before);

  await buildPage(small());
  const full = await builtAt();
  expect(full).toBeGreaterThan(before);
  await buildPage(small(), { local: true });
  expect(await builtAt()).toBe(full);
});
