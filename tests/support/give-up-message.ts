import pg from 'pg';
import type { Product } from './product.ts';

/** Marks messages whose keys begin with `begins` as given up, as after hours of failing; returns their keys. */
export const giveUpMessages = async (
  { database, now }: Product,
  begins: string,
): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ key: string }>(
    `update outbox set state = 'failed', sent_at = $2, attempts = 14, error = 'retry'
     where key like $1 || '%' and state in ('waiting', 'sent') returning key`,
    [begins, now()],
  );
  await client.end();
  return rows.map(({ key }) => key);
};
