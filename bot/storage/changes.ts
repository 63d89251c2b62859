import pg from 'pg';
import { z } from 'zod';
import { publishedChange } from '../../shared/contracts/live.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { CONNECT_TIMEOUT } from './database.ts';
import { endInTime } from './driver.ts';

/** The PostgreSQL channel on which changes are notified (docs/decisions/0004). */
export const CHANGE_CHANNEL = 'kadens_change';
/** How long to wait before listening again after the connection was lost, in milliseconds. */
const LISTEN_AGAIN = 500;
/** After how long without traffic TCP probes the connection, in milliseconds. */
const KEEP_ALIVE = 10_000;

const told = z.object({ tenant: tenantId, change: publishedChange });

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Listens for every change that any node's transactions notify. A lost connection is opened again by itself; `onLost` is called once
 * it is back, since changes in between were missed. Returns a function that stops listening.
 */
export const listenForChanges = async (
  url: string,
  onTold: (tenant: TenantId, change: PublishedChange) => void,
  onLost: () => void,
): Promise<() => Promise<void>> => {
  let ended = false;
  let current: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let returning: Promise<void> | null = null;

  const connect = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'kadens-changes',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: CONNECT_TIMEOUT,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE,
    });
    client.on('error', () => undefined); // its end follows
    client.on('notification', ({ payload }) => {
      const parsed = told.safeParse(readJson(payload ?? ''));
      if (parsed.success) onTold(parsed.data.tenant, parsed.data.change);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANGE_CHANNEL}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    client.once('end', again);
    current = client;
  };
  const again = (): void => {
    if (ended) return;
    timer = setTimeout(() => {
      returning = connect().then(() => {
        if (!ended) onLost();
      }, again);
    }, LISTEN_AGAIN);
  };

  await connect();
  return async () => {
    ended = true;
    if (timer !== null) clearTimeout(timer);
    await returning;
    if (current) await endInTime(current.end());
  };
};
