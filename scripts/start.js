// `npm start`: in production what `npm run build` made; on a laptop local Teams around the sources.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
const production = process.env.NODE_ENV === 'production';
const built = from('../dist/bot/main.js');

if (production && !existsSync(built)) {
  console.error('Kadens is not built yet: npm run build');
  process.exit(1);
}
const args = production
  ? [built]
  : [createRequire(import.meta.url).resolve('tsx/cli'), from('../local-teams/start.ts')];
const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit' });
// Both hear a key press; only what a supervisor sends has to be handed on.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
