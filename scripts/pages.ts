import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths are from the repository's root. */
export type Page = Readonly<{
  name: string;
  /** The bundler's settings. */
  config: string;
  output: string;
  /** Files and folders that contain every module of the page; the build fails if one is elsewhere. */
  sources: readonly string[];
  /** About how many modules it has, including packages; used to report a build's progress. */
  modules: number;
}>;

/** The tabs, and the page of local Teams around them. */
export const tabs: Page = {
  name: 'tabs',
  config: 'tabs/vite.config.ts',
  output: 'dist/tabs',
  sources: ['tabs', 'shared'],
  modules: 3_100,
};
export const localPage: Page = {
  name: 'local Teams',
  config: 'local-teams/page/vite.config.ts',
  output: 'dist/local-teams',
  sources: [
    'local-teams/page',
    'local-teams/protocol.ts',
    'local-teams/people.ts',
    'bot/mode.ts',
    'shared',
    'appPackage/color.png',
  ],
  modules: 2_500,
};

/** What every page depends on besides its own settings. */
const BUILT_BY = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts'];

const filesUnder = async (path: string): Promise<string[]> => {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
};

/** A digest of everything a page is built from; it changes when any of that does. */
const digestOf = async ({ config, sources }: Page): Promise<string> => {
  const hash = createHash('sha256');
  const paths = (await Promise.all([config, ...sources, ...BUILT_BY].map(filesUnder))).flat();
  for (const path of paths) {
    const content = await readFile(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

export type BuildOptions = Readonly<{
  signal?: AbortSignal;
  /**
   * For a page that stays on this machine: skips compressed files and compiled styles, which take most of the time and only save browsers
   * some.
   */
  local?: boolean;
  /** Receives the build's progress, from 0 to 1. */
  reach?: (share: number) => void;
}>;

/** A page whose build failed; the bundler has said why on the console. */
export class PageNotBuilt extends Error {}

/** Builds in a separate process, so that the bundler's memory, more than a gigabyte, is freed when it ends. */
const build = (page: Page, { signal, local = false, reach }: BuildOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('build-page.js', import.meta.url));
    const asked = JSON.stringify({ ...page, local });
    const child = spawn(process.execPath, [script, asked], {
      cwd: root,
      // Vite follows NODE_ENV, and a test's would give React's development build.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      ...(signal && { signal }),
    });
    child.on('message', (share) => {
      if (typeof share === 'number') reach?.(share);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new PageNotBuilt(`${page.name} could not be built`)),
    );
  });

/** The note beside a built page: what it was built from, and whether only for this machine. */
const noteOf = (digest: string, local: boolean): string => `${digest}${local ? ' local' : ''}`;

/** Builds a page unless everything it is built from is unchanged since the last build. */
export const buildPage = async (page: Page, options: BuildOptions = {}): Promise<void> => {
  const digest = await digestOf(page);
  const output = join(root, page.output);
  const note = `${output}.digest`;
  const { local = false } = options;
  const good = [noteOf(digest, false), ...(local ? [noteOf(digest, true)] : [])];
  if (existsSync(join(output, 'index.html')) && good.includes(await readFile(note, 'utf8').catch(() => '')))
    return;
  // An interrupted build must not pass for the one before.
  await rm(note, { force: true });
  await build(page, options);
  await writeFile(note, noteOf(digest, local));
};
