import type pg from 'pg';

/** The tables outside row-level security: the organisations themselves, and when each has something due. */
export const OUTSIDE = ['tenant', 'tenant_wakeup'] as const;

const isOutside = (table: string): boolean => OUTSIDE.some((one) => one === table);

/** Every table, by name; all but the two outside belong to one organisation. */
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

/** The tables' whole definition: columns in any order, constraints, indexes and policies, each in PostgreSQL's words. */
export const shapeOf = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ line: string }>(
    `with of_ours as (
       select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p'))
     select concat_ws(' ', relname, 'has', a.attname, format_type(a.atttypid, a.atttypmod),
         case when a.attnotnull then 'not null' end, pg_get_expr(d.adbin, d.adrelid)) as line
       from of_ours t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
         left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     union all select concat_ws(' ', relname, conname, pg_get_constraintdef(c.oid)) from of_ours t join pg_constraint c on c.conrelid = t.oid
     union all select pg_get_indexdef(indexrelid) from of_ours t join pg_index i on i.indrelid = t.oid
     union all select concat_ws(' ', relname, polname, pg_get_expr(polqual, polrelid)) from of_ours t join pg_policy p on p.polrelid = t.oid
     union all select concat_ws(' ', relname, 'secured', relrowsecurity, relforcerowsecurity) from of_ours
     order by 1`,
  );
  return rows.map(({ line }) => line);
};
