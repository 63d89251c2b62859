import type pg from 'pg';

/** The tables that stand outside row-level security: the organisations themselves, and when each has something due. */
export const OUTSIDE = ['tenant', 'tenant_wakeup'] as const;

const isOutside = (table: string): boolean => OUTSIDE.some((one) => one === table);

/** Every table there is, by name; of one organisation's all but the two outside. */
export const tablesIn = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name);
};
export const tenantTablesIn = async (client: pg.Client): Promise<readonly string[]> =>
  (await tablesIn(client)).filter((table) => !isOutside(table));

export type Column = Readonly<{
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  made: boolean;
}>;

export const columnsIn = async (client: pg.Client): Promise<readonly Column[]> => {
  const { rows } = await client.query<Column>(
    `select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
       a.attgenerated <> '' as made
     from pg_attribute a
       join pg_class c on c.oid = a.attrelid
       join pg_namespace n on n.oid = c.relnamespace
       join pg_type t on t.oid = a.atttypid
     where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`,
  );
  return rows;
};

export type ForeignKey = Readonly<{
  table: string;
  columns: readonly string[];
  to: string;
  toColumns: readonly string[];
}>;

export const foreignKeysIn = async (client: pg.Client): Promise<readonly ForeignKey[]> => {
  const names = (table: string, keys: string) =>
    `(select array_agg(a.attname::text order by k.at)
      from unnest(${keys}) with ordinality as k(number, at)
        join pg_attribute a on a.attrelid = ${table} and a.attnum = k.number)`;
  const { rows } = await client.query<ForeignKey>(
    `select f.conrelid::regclass::text as table, ${names('f.conrelid', 'f.conkey')} as columns,
       f.confrelid::regclass::text as to, ${names('f.confrelid', 'f.confkey')} as "toColumns"
     from pg_constraint f join pg_namespace n on n.oid = f.connamespace
     where n.nspname = 'public' and f.contype = 'f' order by 1, 2`,
  );
  return rows;
};
