import pg from 'pg';
import type { TestDatabase } from './database.ts';
import { eventually } from './eventually.ts';

/**
 * Acts while another transaction holds a lock on what it has written, until `act` waits for it. `meanwhile` runs just before that
 * transaction commits.
 */
export const whileAnotherWrites = async <Value>(
  { superuserUrl }: Pick<TestDatabase, 'superuserUrl'>,
  [text, values]: readonly [text: string, values: readonly unknown[]],
  act: () => Promise<Value>,
  meanwhile: (client: pg.Client) => Promise<void> = () => Promise.resolve(),
): Promise<Value> => {
  const writer = new pg.Client({ connectionString: superuserUrl });
  const onlooker = new pg.Client({ connectionString: superuserUrl });
  await Promise.all([writer.connect(), onlooker.connect()]);
  try {
    await writer.query('begin');
    await writer.query(text, [...values]);
    const acted = act();
    await eventually(async () => {
      const { rowCount } = await onlooker.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rowCount === 0) throw new Error('nobody waits for what was written');
    });
    await meanwhile(onlooker);
    await writer.query('commit');
    return await acted;
  } finally {
    await Promise.all([writer.end(), onlooker.end()]);
  }
};
