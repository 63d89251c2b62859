import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ROLE } from '../../../local-teams/postgres.ts';
import { aTenantId } from '../../support/builders.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { columnsIn, tenantTablesIn } from './catalogue.ts';
import type { Column } from './catalogue.ts';

/** PostgreSQL's code for what a role may not do, including through row-level security. */
const NOT_ALLOWED = '42501';

/** A made-up value for each column type. A new type must be given one. */
const madeUp: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `'x'`,
  _text: `'{}'`,
  int4: '1',
  int8: '1',
  float8: '1',
  _float8: `'{}'`,
  bool: 'false',
  date: `'2026-11-23'`,
  timestamptz: `'2026-11-23T08:00:00Z'`,
  jsonb: `'{}'`,
  bytea: `'\\x00'`,
};
const valueOf = ({ table, column, type }: Column): string => {
  const value = madeUp[type];
  if (value === undefined) throw new Error(`no made-up value for ${table}.${column}, which is ${type}`);
  return value;
};

const connect = async (connectionString: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
};

describe('one organisation never reaches another’s rows, even when the where is forgotten', async () => {
  const database: TestDatabase = await createTestDatabase();
  const superuser = await connect(database.superuserUrl);
  const tables = await tenantTablesIn(superuser);
  const columns = await columnsIn(superuser);
  const mine = aTenantId();
  const theirs = aTenantId();
  const empty = aTenantId();
  let app: pg.Client;
  let owner: pg.Client;

  const insertInto = (table: string, tenant: string): string => {
    const own = columns.filter((column) => column.table === table && !column.made);
    const names = own.map(({ column }) => column);
    const values = own.map((column) => (column.column === 'tenant_id' ? `'${tenant}'` : valueOf(column)));
    return `insert into ${table} (${names.join(', ')}) values (${values.join(', ')})`;
  };

  /** Runs a statement with that tenant set, and rolls it back. */
  const as = async (client: pg.Client, tenant: string | null, statement: string): Promise<pg.QueryResult> => {
    await client.query('begin');
    try {
      if (tenant !== null) await client.query(`select set_config('kadens.tenant', $1, true)`, [tenant]);
      return await client.query(statement);
    } finally {
      await client.query('rollback');
    }
  };

  beforeAll(async () => {
    app = await connect(database.appUrl);
    owner = await connect(database.ownerUrl);
    // Puts a row for each tenant in every table, including tables added later: only foreign keys and check constraints are lifted for it.
    const { rows: rules } = await superuser.query<{ table: string; name: string }>(
      `select conrelid::regclass::text as table, conname as name from pg_constraint c
         join pg_namespace n on n.oid = c.connamespace where n.nspname = 'public' and contype = 'c'`,
    );
    for (const { table, name } of rules)
      await superuser.query(`alter table ${table} drop constraint ${name}`);
    // Nor does the isolation rest on the role's privileges: here it may update and delete everything (catalogue.test.ts has its real ones).
    await superuser.query(`grant update, delete on ${tables.join(', ')} to kadens_app`);
    await superuser.query('set session_replication_role = replica');
    for (const table of tables)
      for (const tenant of [mine, theirs]) await superuser.query(insertInto(table, tenant));
  });
  afterAll(async () => {
    for (const client of [app, owner, superuser]) await client.end();
    await database.drop();
  });

  describe.each(tables)('%s', (table) => {
    test('a bare select sees the rows of the tenant that is set, and no others', async () => {
      const { rows } = await as(app, mine, `select tenant_id from ${table}`);
      expect(rows).toEqual([{ tenant_id: mine }]);
      expect((await as(app, empty, `select * from ${table}`)).rowCount).toBe(0);
    });

    test('a bare update or delete reaches the rows of the tenant that is set, and no others', async () => {
      for (const statement of [`update ${table} set tenant_id = tenant_id`, `delete from ${table}`]) {
        expect((await as(app, mine, statement)).rowCount).toBe(1);
        expect((await as(app, empty, statement)).rowCount).toBe(0);
      }
    });

    test('with no tenant set nothing is seen, changed or deleted', async () => {
      for (const statement of [
        `select * from ${table}`,
        `select * from ${table} for update`,
        `update ${table} set tenant_id = tenant_id`,
        `delete from ${table}`,
      ])
        expect((await as(app, null, statement)).rowCount).toBe(0);
    });

    test('a row of another tenant can’t be written, and no row can be moved there', async () => {
      for (const tenant of [mine, empty, null])
        await expect(as(app, tenant, insertInto(table, theirs))).rejects.toMatchObject({ code: NOT_ALLOWED });
      await expect(as(app, mine, `update ${table} set tenant_id = '${theirs}'`)).rejects.toMatchObject({
        code: NOT_ALLOWED,
      });
    });

    test('the tables’ owner is held by the same rule', async () => {
      expect((await as(owner, null, `select * from ${table}`)).rowCount).toBe(0);
      expect((await as(owner, mine, `select * from ${table}`)).rowCount).toBe(1);
      await expect(as(owner, mine, insertInto(table, theirs))).rejects.toMatchObject({ code: NOT_ALLOWED });
    });

    test('the server’s role can’t get around it', async () => {
      for (const statement of [
        `truncate ${table}`,
        `alter table ${table} disable row level security`,
        `alter table ${table} no force row level security`,
        `drop policy own_tenant on ${table}`,
        `create policy everyone on ${table} using (true)`,
        `set local row_security = off; select * from ${table}`,
        `drop table ${table}`,
      ])
        await expect(as(app, mine, statement), statement).rejects.toMatchObject({ code: NOT_ALLOWED });
    });
  });

  test('what a transaction has set is gone with it, also on a connection that is used again', async () => {
    expect((await as(app, mine, 'select * from person')).rowCount).toBe(1);
    expect((await as(app, null, 'select * from person')).rowCount).toBe(0);
  });

  test('the server’s role is nobody special, owns nothing and can become nobody else', async () => {
    const { rows } = await app.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_class where relowner = r.oid) as owns,
         (select count(*)::int from pg_auth_members where member = r.oid) as "memberOf"
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolname: APP_ROLE,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        owns: 0,
        memberOf: 0,
      },
    ]);
  });

  test.each([
    'set role kadens_owner',
    'set session authorization kadens_owner',
    'set session_replication_role = replica',
    'create table mine (id uuid)',
    'create schema mine',
    'alter role kadens_app bypassrls',
    'create role mine',
    'update tenant set name = name',
    'delete from tenant',
    'truncate tenant_wakeup',
  ])('the server’s role is refused: %s', async (statement) => {
    await expect(as(app, mine, statement)).rejects.toMatchObject({ code: NOT_ALLOWED });
  });
});
