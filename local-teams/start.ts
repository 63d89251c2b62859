import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { EXIT_CONFIG, faultsInWords } from '../bot/config.ts';
import { buildPage, localPage, tabs } from '../scripts/pages.ts';
import { runLocal } from './run.ts';

const { values: options } = parseArgs({
  options: { empty: { type: 'boolean', default: false }, reset: { type: 'boolean', default: false } },
});
const folder = resolve(process.env['DATA_DIR'] ?? '.data');
if (options.reset) await rm(folder, { recursive: true, force: true });

await Promise.all([buildPage(tabs), buildPage(localPage)]);
const local = await runLocal({
  folder,
  port: Number(process.env['PORT'] ?? '3978'),
  withSample: !options.empty,
  log: pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2)),
  environment: process.env,
});
if (!local.ok) {
  console.error(faultsInWords(local.faults));
  process.exit(EXIT_CONFIG);
}
console.log(`Kadens is ready: ${local.address}`);

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  local.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
