import { open as openInspector } from 'node:inspector';
import { pino } from 'pino';
import { buildPage, localPage, tabs } from '../scripts/pages.ts';
import { readCommandLine } from './command-line.ts';
import { INSPECTOR_PORT } from './dev/opening.ts';
import { runUntilStopped } from './run-until-stopped.ts';

const { folder, port, logLevel, withSample, inspect } = await readCommandLine();
if (inspect) openInspector(INSPECTOR_PORT, '127.0.0.1');

await runUntilStopped(
  {
    folder,
    port,
    withSample,
    log: pino({ level: logLevel }, pino.destination(2)),
    environment: process.env,
  },
  (signal) => Promise.all([buildPage(tabs, signal), buildPage(localPage, signal)]),
);
