import { EXIT_CONFIG, faultsInWords } from '../bot/config.ts';
import { DatabaseNotPrepared } from '../bot/prepare-database.ts';
import { runLocal } from './run.ts';

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Runs until a signal ends it, and says on the console where it is. Also a start is ended in order, once it is through:
 * its database would live on after it.
 */
export const runUntilStopped = async (
  options: Parameters<typeof runLocal>[0],
  build: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> => {
  const building = new AbortController();
  const starting = build(building.signal).then(() => runLocal(options));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    building.abort();
    starting
      .then((local) => (local.ok ? local.stop() : undefined))
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

  const local = await starting.catch((error: unknown) => {
    if (isPortTaken(error))
      console.error(
        `Port ${options.port} is taken. Another can be chosen: PORT=${options.port + 1} npm start`,
      );
    else if (error instanceof DatabaseNotPrepared)
      console.error(`${error.message}\nA laptop's data can be made anew: npm start -- --reset`);
    else throw error;
    process.exit(1);
  });
  if (!local.ok) {
    console.error(faultsInWords(local.faults));
    process.exit(EXIT_CONFIG);
  }
  console.log(`Kadens is ready: ${local.address}`);
};
