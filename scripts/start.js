// `npm start`: in production what `npm run build` made; on a laptop local Teams around the sources. It all runs in this one
// process, so that a supervisor's signal to it reaches the product. Which of the two it is to be, and whether the settings
// allow it, is decided by what is started here (local-teams/settings.ts, bot/config.ts): local Teams is the sources' only, so
// an installation without them has but the one, and that runs in production or not at all.
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

// npm hands a signal on to its shell, and some shells end without handing it on to us.
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

const built = new URL('../dist/bot/main.js', import.meta.url);
const tsx = process.env.NODE_ENV === 'production' ? null : await import('tsx/esm/api').catch(() => null);

if (tsx) {
  // Before anything is loaded: that takes a second or two.
  console.log('Kadens, local Teams');
  // The heap grows by half between collections, not to several times what is used: the sample's quarter would leave that behind.
  setFlagsFromString('--heap-growing-percent=50');
  await import('./load-packages.js');
  tsx.register();
  await import('../local-teams/start.ts');
} else if (existsSync(built)) await import(built.href);
else {
  console.error('Kadens is not built yet: npm run build');
  process.exit(1);
}
