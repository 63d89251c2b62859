import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { machineClock } from './clock.ts';
import { EXIT_CONFIG, faultsInWords, readProductionConfig } from './config.ts';
import type { Fault } from './config.ts';

const endWith: (faults: readonly Fault[]) => never = (faults) => {
  console.error(faultsInWords(faults));
  process.exit(EXIT_CONFIG);
};

const settings = readProductionConfig(process.env, process.argv.slice(2));
if (!settings.ok) endWith(settings.faults);
const { config } = settings;

// The rest is loaded once the settings are right, so that a wrong one is reported at once.
const { compose } = await import('./compose.ts');
const { DatabaseNotPrepared, prepareDatabase } = await import('./prepare-database.ts');
const log = pino({ level: config.logLevel });

const prepared = await prepareDatabase(config, 'production').catch((error: unknown) => {
  if (!(error instanceof DatabaseNotPrepared)) throw error;
  console.error(error.message);
  process.exit(1);
});
if (!prepared.ok) endWith(prepared.faults);
const kadens = await compose(config, {
  clock: machineClock,
  log,
  tabsFolder: fileURLToPath(new URL('../tabs', import.meta.url)),
});
await kadens.start();
log.info({ port: config.port }, 'Kadens is ready');

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  kadens.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      log.error({ error: String(error) }, 'stopped with something unstored');
      process.exit(1);
    },
  );
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
