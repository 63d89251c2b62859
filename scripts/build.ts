// `npm run build`: the server and the tabs, as production runs them, without local Teams. Types are checked by `npm run lint`, once for
// everything.
import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { buildPage, tabs } from './pages.ts';

await rm('dist/bot', { recursive: true, force: true });
await rm('dist/shared', { recursive: true, force: true });
const compiled = spawnSync('npx', ['tsc', '--project', 'tsconfig.build.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
await cp('bot/storage/migrations', 'dist/bot/storage/migrations', { recursive: true });
await buildPage(tabs);
