import pg from 'pg';
import { z } from 'zod';
import type { Instant } from '../../shared/domain/time.ts';
import { NORDVIK } from '../people.ts';
import type { ChecklistItem } from '../protocol.ts';

const found = z.object({ start: z.boolean(), answer: z.boolean(), step: z.boolean(), close: z.boolean() });

/** What on the list has been done since then, according to what is stored, whether in a tab or in a chat. */
export const thingsDone = async (databaseUrl: string, since: Instant): Promise<readonly ChecklistItem[]> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(`select set_config('kadens.tenant', $1, false)`, [NORDVIK]);
    const { rows } = await client.query(
      `select
         exists (select from session where started_at > $1) as start,
         exists (select from session where state = 'closed' and closed_at > $1 and not ended_by_itself) as close,
         exists (select from commitment_event where at > $1 and what = 'recorded') as step,
         exists (select from commitment_event where at > $1 and what in ('kept', 'moved', 'dropped')) as answer`,
      [since],
    );
    const done = found.parse(rows[0]);
    return (['start', 'answer', 'step', 'close'] as const).filter((item) => done[item]);
  } finally {
    await client.end();
  }
};
