import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { EXIT_CONFIG, faultsInWords } from '../bot/config.ts';
import { buildPage, localPage, tabs } from '../scripts/pages.ts';
import { resetFolder } from './folder.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { readLocalSettings } from './settings.ts';

const { values: options } = parseArgs({
  options: {
    empty: { type: 'boolean', default: false },
    reset: { type: 'boolean', default: false },
    local: { type: 'boolean', default: false },
  },
});
const read = readLocalSettings(process.env, options);
if (!read.ok) {
  console.error(faultsInWords(read.faults));
  process.exit(EXIT_CONFIG);
}
const { folder, port, logLevel } = read.settings;
if (options.reset) await resetFolder(folder);

await runUntilStopped(
  {
    folder,
    port,
    withSample: !options.empty,
    log: pino({ level: logLevel }, pino.destination(2)),
    environment: process.env,
  },
  (signal) => Promise.all([buildPage(tabs, signal), buildPage(localPage, signal)]),
);
