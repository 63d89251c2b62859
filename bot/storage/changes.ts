import pg from 'pg';
import { z } from 'zod';
import { toldChange } from '../../shared/contracts/live.ts';
import type { ToldChange } from '../../shared/contracts/live.ts';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';

/** The PostgreSQL channel that changes are told on (docs/decisions/0004). */
export const CHANGE_CHANNEL = 'kadens_change';
/** How long to wait before listening again when the connection was lost, in milliseconds. */
const LISTEN_AGAIN = 500;

const told = z.object({ tenant: tenantId, change: toldChange });

/**
 * Hears every change that any node's transactions tell. A lost connection is opened again by itself; `onLost` is
 * called once it is back, since what was told meanwhile was not heard. Gives what ends the listening.
 */
export const listenForChanges = async (
  url: string,
  onTold: (tenant: TenantId, change: ToldChange) => void,
  onLost: () => void,
): Promise<() => Promise<void>> => {
  let ended = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;

  const again = () => {
    if (ended || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      connect().then(onLost, again);
    }, LISTEN_AGAIN);
  };
  const connect = async (): Promise<void> => {
    const made = new pg.Client({
      connectionString: url,
      application_name: 'kadens-changes',
      keepAlive: true,
    });
    made.on('error', again);
    made.on('end', again);
    made.on('notification', ({ payload }) => {
      const parsed = told.safeParse(JSON.parse(payload ?? 'null'));
      if (parsed.success) onTold(parsed.data.tenant, parsed.data.change);
    });
    await made.connect();
    await made.query(`listen ${CHANGE_CHANNEL}`);
    client = made;
  };

  await connect();
  return async () => {
    ended = true;
    if (timer !== null) clearTimeout(timer);
    await client?.end();
  };
};
