import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { foreignKeysIn, OUTSIDE, tablesIn, tenantTablesIn } from './catalogue.ts';

/** The condition of the policy `own_tenant`, as PostgreSQL writes it. */
const OWN_TENANT = "(tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid)";

describe('the catalogue', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test('only the organisations and their wake-ups stand outside row-level security', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
       order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(OUTSIDE);
  });

  test('one policy covers each table, for every command and every role, and lets through the tenant that is set', async () => {
    const { rows } = await client.query(
      `select tablename as table, permissive, roles::text, cmd, qual, with_check from pg_policies
       where schemaname = 'public' order by 1`,
    );
    expect(rows).toEqual(
      (await tenantTablesIn(client)).map((table) => ({
        table,
        permissive: 'PERMISSIVE',
        roles: '{public}',
        cmd: 'ALL',
        qual: OWN_TENANT,
        with_check: null, // rows that may be read may be written
      })),
    );
  });

  test('the tenant comes first in every primary key and every unique index', async () => {
    const { rows } = await client.query<{ name: string; primary: boolean; first: string }>(
      `select c.relname as name, i.indisprimary as primary, a.attname as first
       from pg_index i
         join pg_class c on c.oid = i.indrelid
         join pg_namespace n on n.oid = c.relnamespace
         left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where n.nspname = 'public' and i.indisunique`,
    );
    expect(rows.filter(({ first }) => first !== 'tenant_id')).toEqual([]);
    expect([...new Set(rows.filter(({ primary }) => primary).map(({ name }) => name))].sort()).toEqual(
      await tablesIn(client),
    );
  });

  test('the tenant comes first in every foreign key, at both of its ends', async () => {
    const keys = await foreignKeysIn(client);
    expect(keys.length).toBeGreaterThan(20);
    expect(
      keys.filter(({ columns, toColumns }) => columns[0] !== 'tenant_id' || toColumns[0] !== 'tenant_id'),
    ).toEqual([]);
  });

  test('the tenant is never empty', async () => {
    const { rows } = await client.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull
       where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname is null`,
    );
    expect(rows).toEqual([]);
  });

  test('no view, function or sequence opens a way around the tables', async () => {
    const { rows } = await client.query(
      `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('v', 'm', 'S', 'f')
       union all
       select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public'`,
    );
    expect(rows).toEqual([]);
  });

  test('what has happened is only added to, and who has read is never changed', async () => {
    const { rows } = await client.query<{ table: string }>(
      `select c.relname as table, has_table_privilege('kadens_app', c.oid, 'update') as update,
         has_table_privilege('kadens_app', c.oid, 'delete') as delete
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and not (has_table_privilege('kadens_app', c.oid, 'update') and has_table_privilege('kadens_app', c.oid, 'delete'))
       order by 1`,
    );
    expect(rows).toEqual([
      { table: 'access_log', update: false, delete: true },
      ...['commitment_event', 'debrief', 'decision', 'template_version', 'tenant'].map((table) => ({
        table,
        update: false,
        delete: false,
      })),
    ]);
    const privileges = await client.query(
      `select from information_schema.column_privileges where grantee = 'kadens_app'
         and table_schema = 'public' and table_name = 'access_log' and privilege_type = 'UPDATE'`,
    );
    expect(privileges.rows).toEqual([]);
  });
});
