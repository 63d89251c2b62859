import pg from 'pg';

/** The schemas kept: the tables, and the list of migrations run. The queue's own schema is recreated where missing. */
const SCHEMAS = ['public', 'migrations'];
/** Tables sealed with a key that is not kept with them. */
const WITHOUT_ROWS = ['public.token_cache'];

/** Reads values as PostgreSQL writes them (dates, moments, numbers, JSON), so that it can read them again. */
const asText = { getTypeParser: () => (text: string | Buffer) => text.toString() };

type Ask = <Row extends pg.QueryResultRow>(query: string, ...values: readonly unknown[]) => Promise<Row[]>;

type Table = Readonly<{ name: string; oid: string; secured: string; forced: string }>;
type Column = Readonly<{ name: string; definition: string; generated: string }>;

const tablesIn = (ask: Ask) =>
  ask<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.oid::text as oid,
       c.relrowsecurity::text as secured, c.relforcerowsecurity::text as forced
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any ($1) order by n.nspname, c.relname`,
    SCHEMAS,
  );

const columnsOf = (ask: Ask, table: Table) =>
  ask<Column>(
    `select quote_ident(a.attname) as name, a.attgenerated as generated,
       concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
         case when a.attgenerated = 's' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
           when d.adbin is not null then 'default ' || pg_get_expr(d.adbin, d.adrelid) end,
         case when a.attnotnull then 'not null' end) as definition
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    table.oid,
  );

const rowsOf = async (ask: Ask, table: Table, columns: readonly Column[]): Promise<readonly string[]> => {
  const kept = columns.filter(({ generated }) => generated === '').map(({ name }) => name);
  const rows = await ask<Record<string, string>>(
    `select concat_ws(', ', ${kept.map((name) => `quote_nullable(${name}::text)`).join(', ')}) as row
     from ${table.name} order by 1`,
  );
  return rows.length === 0 || WITHOUT_ROWS.includes(table.name)
    ? []
    : [
        `insert into ${table.name} (${kept.join(', ')}) values\n${rows.map(({ row }) => `(${row})`).join(',\n')};`,
      ];
};

/** Constraints except "not null", which comes with the columns: keys first, then what refers to them. */
const constraintsOf = (ask: Ask, table: Table) =>
  ask<{ text: string; kind: string }>(
    `select format('alter table %s add constraint %I %s;', $2::text, conname, pg_get_constraintdef(oid)) as text,
       contype::text as kind
     from pg_constraint where conrelid = $1 and contype in ('p', 'u', 'c', 'f') order by contype <> 'p', conname`,
    table.oid,
    table.name,
  );

const indexesOf = (ask: Ask, table: Table) =>
  ask<{ text: string }>(
    `select pg_get_indexdef(indexrelid) || ';' as text from pg_index
     where indrelid = $1 and not exists (select from pg_constraint where conindid = indexrelid and conrelid = $1)
     order by 1`,
    table.oid,
  );

const policiesOf = (ask: Ask, table: Table) =>
  ask<{ text: string }>(
    `select format('create policy %I on %s using (%s);', polname, $2::text, pg_get_expr(polqual, polrelid)) as text
     from pg_policy where polrelid = $1 order by polname`,
    table.oid,
    table.name,
  );

/** A database as SQL text: its tables, their rows, then keys and indexes, and row-level security last, as pg_dump does it. */
export const dumpDatabase = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url, types: asText });
  await client.connect();
  const ask: Ask = async <Row extends pg.QueryResultRow>(query: string, ...values: readonly unknown[]) =>
    (await client.query<Row>(query, [...values])).rows;
  try {
    const before = ['create schema migrations;'];
    const [keys, references, security]: [string[], string[], string[]] = [[], [], []];
    for (const table of await tablesIn(ask)) {
      const columns = await columnsOf(ask, table);
      before.push(
        `create table ${table.name} (\n  ${columns.map(({ definition }) => definition).join(',\n  ')}\n);`,
      );
      before.push(...(await rowsOf(ask, table, columns)));
      for (const { text, kind } of await constraintsOf(ask, table))
        (kind === 'f' ? references : keys).push(text);
      keys.push(...(await indexesOf(ask, table)).map(({ text }) => text));
      security.push(...(await policiesOf(ask, table)).map(({ text }) => text));
      if (table.secured === 'true') security.push(`alter table ${table.name} enable row level security;`);
      if (table.forced === 'true') security.push(`alter table ${table.name} force row level security;`);
    }
    return `${[...before, ...keys, ...references, ...security].join('\n')}\n`;
  } finally {
    await client.end();
  }
};
