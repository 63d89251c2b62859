import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const compress = promisify(brotliCompress);

type Page = Readonly<{ name: string; config: string; output: string; sources: readonly string[] }>;

/** The tabs, and the page of local Teams around them. */
export const tabs: Page = {
  name: 'tabs',
  config: 'tabs/vite.config.ts',
  output: 'dist/tabs',
  sources: ['tabs', 'shared', 'package-lock.json'],
};
export const localPage: Page = {
  name: 'local Teams',
  config: 'local-teams/page/vite.config.ts',
  output: 'dist/local-teams',
  sources: ['local-teams/page', 'local-teams/protocol.ts', 'shared', 'package-lock.json'],
};

const filesUnder = async (path: string): Promise<string[]> => {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
};

/** What the sources of a page come to; another whenever one of them changes. */
const printOf = async ({ sources }: Page): Promise<string> => {
  const hash = createHash('sha256').update('production');
  for (const path of (await Promise.all(sources.map(filesUnder))).flat())
    hash.update(path).update(await readFile(join(root, path)));
  return hash.digest('hex');
};

/** Files worth compressing once, so that no request has to. */
const COMPRESSED = /\.(js|css|html|svg)$/;

/** Builds as for production wherever it is called: vite follows NODE_ENV, and a test's would put React's development build in. */
const buildForProduction = async (config: string): Promise<void> => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: join(root, config), logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

const compressAll = async (folder: string): Promise<void> => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => COMPRESSED.test(name));
  for (const name of files) {
    const text = await readFile(join(folder, name));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    await writeFile(join(folder, `${name}.br`), await compress(text, options));
  }
};

/** Builds a page unless its sources are as they were when it was built last. */
export const buildPage = async (page: Page): Promise<void> => {
  const print = await printOf(page);
  const note = join(root, 'dist', `.${page.output.replace(/\W/g, '-')}`);
  const output = join(root, page.output);
  if (existsSync(output) && (await readFile(note, 'utf8').catch(() => '')) === print) return;
  await buildForProduction(page.config);
  await compressAll(output);
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, print);
};
