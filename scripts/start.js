// `npm start`: in production what `npm run build` made; on a laptop local Teams around the sources. It all runs in this one
// process, so that a supervisor's signal to it reaches the product.
import { existsSync } from 'node:fs';
import { setInterval } from 'node:timers';

// npm hands a signal on to its shell, and some shells end without handing it on to us.
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

const built = new URL('../dist/bot/main.js', import.meta.url);

if (process.env.NODE_ENV !== 'production') {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../local-teams/start.ts');
} else if (existsSync(built)) await import(built.href);
else {
  console.error('Kadens is not built yet: npm run build');
  process.exit(1);
}
