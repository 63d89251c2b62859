// `npm start`: in production runs what `npm run build` made; on a laptop, local Teams from the sources. Everything runs in this
// process, so that a supervisor's signal to it reaches the product. What is started here decides which of the two it is, and
// whether the settings allow it (local-teams/settings.ts, bot/config.ts). Only the sources have local Teams: an installation
// without them runs in production or not at all.
import { existsSync, readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { nodeFault } from './node-version.js';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const fault = nodeFault(process.versions.node, engines.node);
if (fault !== null) {
  console.error(fault);
  process.exit(1);
}

// npm passes a signal on to its shell, and some shells end without passing it on to us.
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

const built = new URL('../dist/bot/main.js', import.meta.url);
const tsx = process.env.NODE_ENV === 'production' ? null : await import('tsx/esm/api').catch(() => null);

if (tsx) {
  // Printed before anything is loaded, which takes a second or two.
  console.log('Kadens, local Teams');
  // Lets the heap grow by half between collections, not to several times what is used, where the sample's quarter would leave it.
  setFlagsFromString('--heap-growing-percent=50');
  await import('./load-packages.js');
  tsx.register();
  await import('../local-teams/start.ts');
} else if (existsSync(built)) await import(built.href);
else {
  console.error('Kadens is not built yet: npm run build');
  process.exit(1);
}
