import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { machineClock } from './clock.ts';
import { compose } from './compose.ts';
import { EXIT_CONFIG, faultsInWords, readConfig } from './config.ts';
import { prepareDatabase } from './prepare-database.ts';

const settings = readConfig(process.env);
if (!settings.ok) {
  console.error(faultsInWords(settings.faults));
  process.exit(EXIT_CONFIG);
}
const { config } = settings;
const log = pino({ level: config.logLevel });

await prepareDatabase(config);
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
