import { mkdir } from 'node:fs/promises';
import { open as openInspector } from 'node:inspector';
import { pino } from 'pino';
import { buildPage, localPage, tabs } from '../scripts/pages.ts';
import type { Page } from '../scripts/pages.ts';
import { machineClock } from '../bot/clock.ts';
import { readCommandLine } from './command-line.ts';
import { INSPECTOR_PORT } from './dev/opening.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { openingTime } from './sample/opening-time.ts';
import { quarterSample } from './sample/samples.ts';
import { openProgress } from './start/progress.ts';

const { folder, port, logLevel, withSample, withModel, inspect } = await readCommandLine('npm start');
if (inspect) openInspector(INSPECTOR_PORT, '127.0.0.1');
const progress = openProgress(process.stdout, () => performance.now());

const build = async (page: Page, signal: AbortSignal): Promise<void> => {
  const part = progress.begin(page.name);
  await buildPage(page, { signal, local: true, reach: part.reach });
  part.done();
};

await Promise.all([tabs, localPage].map(({ output }) => mkdir(output, { recursive: true })));
await runUntilStopped(
  {
    folder,
    port,
    withSample,
    withModel,
    progress,
    sample: quarterSample,
    ownSeriesWith: withSample ? 'elin' : 'ali',
    ...(withSample && { now: openingTime(machineClock()) }),
    log: pino({ level: logLevel }, pino.destination(2)),
    environment: process.env,
  },
  (signal) => Promise.all([build(tabs, signal), build(localPage, signal)]),
);
