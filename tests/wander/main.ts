// `npm run wander -- --seed N --minutes M [--people 2] [--first] [--path P]`: a wandering user, for that long; with the path that was
// printed with a fault, from its walk on.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { asked, WANDERING } from './settings.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    people: { type: 'string' },
    first: { type: 'boolean' },
    path: { type: 'string' },
  },
});
const wandering = asked.safeParse(values);
if (wandering.success) {
  const args = [
    'vitest',
    'run',
    '--project',
    'e2e',
    'tests/e2e/wander.test.ts',
    '--disable-console-intercept',
  ];
  const child = spawn('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, [WANDERING]: JSON.stringify(wandering.data) },
    shell: process.platform === 'win32',
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  for (const { path, message } of wandering.error.issues) console.error(`--${path.join('.')}: ${message}`);
  process.exitCode = 78;
}
