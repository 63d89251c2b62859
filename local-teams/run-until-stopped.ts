import { EXIT_CONFIG, faultsInWords } from '../bot/config.ts';
import { runLocal } from './run.ts';
import type { LocalOptions, LocalStart } from './run.ts';
import { endWithFault } from './start/end-with-fault.ts';
import { expectFreePort } from './start/expect-free-port.ts';
import { noProgress } from './start/progress.ts';

/** Builds the pages while the product starts; if either fails, the other ends too. */
const start = async (
  options: LocalOptions,
  build: (signal: AbortSignal) => Promise<unknown>,
  building: AbortController,
): Promise<LocalStart> => {
  await expectFreePort(options.port);
  const pages = build(building.signal).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const local = await runLocal(options).catch((error: unknown) => {
    building.abort();
    throw error;
  });
  if (!local.ok) {
    building.abort();
    return local;
  }
  const failed = await pages;
  if (failed === null) return local;
  await local.stop();
  throw failed.error;
};

/**
 * Runs until a signal ends it, and prints its address. A start under way is finished and then ended in order, since its database would
 * otherwise stay running.
 */
export const runUntilStopped = async (
  options: LocalOptions,
  build: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> => {
  const building = new AbortController();
  const starting = start(options, build, building);
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
    if (stopping) process.exit(1);
    return endWithFault(error, { ...options, command: 'npm start' });
  });
  if (!local.ok) {
    console.error(faultsInWords(local.faults));
    process.exit(EXIT_CONFIG);
  }
  const { progress = noProgress } = options;
  console.log(`Ready in ${progress.elapsed()}: ${local.address}`);
};
