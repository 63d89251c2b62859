import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Milliseconds before the next attempt when a server could not be restarted. */
const BETWEEN_ATTEMPTS = 500;
const CONNECT_TIMEOUT = 5_000;

/**
 * Holds a connection to a server that isn't our child, so that its end tells that the server has died, and then has it restarted. `revive`
 * resolves when the server answers on the same port; null if there is nothing left to start. Returns a function that ends the watch.
 */
export const reviveWhenGone = async (
  url: string,
  revive: () => Promise<object | null>,
): Promise<() => Promise<void>> => {
  let ended = false;
  let current: pg.Client | null = null;
  let reviving = Promise.resolve();

  const watch = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'kadens-watch',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      keepAlive: true,
    });
    client.on('error', () => undefined); // 'end' follows
    await client.connect();
    client.once('end', () => {
      reviving = again();
    });
    current = client;
  };
  const again = async (): Promise<void> => {
    while (!ended)
      try {
        if ((await revive()) !== null) await watch();
        return;
      } catch {
        await pause(BETWEEN_ATTEMPTS, undefined, { ref: false });
      }
  };

  await watch();
  return async () => {
    ended = true;
    await reviving;
    await current?.end();
  };
};
