// The product with local Teams around it, as `npm run dev` restarts it. Started ahead with all packages loaded; it loads the sources, as
// they are then, when told to open.
import { once } from 'node:events';
import { open as openInspector } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { INSPECTOR_PORT, opening } from './opening.ts';

const source = (folder: string): string => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

process.once('disconnect', () => process.exit(0));
// Ctrl+C in the terminal reaches this process too; its parent decides when it ends.
process.on('SIGINT', () => undefined);

const [message] = (await once(process, 'message')) as unknown[];
const { inspect, logLevel, ...options } = opening.parse(message);
if (inspect) openInspector(INSPECTOR_PORT, '127.0.0.1');

const { openFolderRecord: openNote } = await import('../folder.ts');
const { runOnDatabase } = await import('../run.ts');
const { machineClock } = await import('../../bot/clock.ts');
const { openingTime } = await import('../sample/opening-time.ts');
const { quarterSample } = await import('../sample/samples.ts');
const { EXIT_CONFIG, faultsInWords } = await import('../../bot/config.ts');

const database = { ...options.database, stop: () => Promise.resolve() };
const running = runOnDatabase(database, openNote(options.folder), {
  ...options,
  sample: quarterSample,
  ownSeriesWith: options.withSample ? 'elin' : 'ali',
  ...(options.withSample && { now: openingTime(machineClock()) }),
  log: pino({ level: logLevel }, pino.destination(2)),
  environment: process.env,
  pages: { tabs: source('tabs'), local: source('local-teams/page') },
});
process.on('SIGTERM', () => {
  running
    .then((local) => (local.ok ? local.stop() : undefined))
    .then(
      () => process.exit(0),
      () => process.exit(1),
    );
});
const local = await running;
if (!local.ok) {
  console.error(faultsInWords(local.faults));
  process.exit(EXIT_CONFIG);
}
process.send?.('ready');
