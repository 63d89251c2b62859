import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildPage, localPage, tabs } from '../scripts/pages.ts';
import { emptyFolder } from './folder.ts';
import { runUntilStopped } from './run-until-stopped.ts';

const { values: options } = parseArgs({
  options: { empty: { type: 'boolean', default: false }, reset: { type: 'boolean', default: false } },
});
const folder = resolve(process.env['DATA_DIR'] ?? '.data');
if (options.reset) await emptyFolder(folder);

await runUntilStopped(
  {
    folder,
    port: Number(process.env['PORT'] ?? '3978'),
    withSample: !options.empty,
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2)),
    environment: process.env,
  },
  (signal) => Promise.all([buildPage(tabs, signal), buildPage(localPage, signal)]),
);
