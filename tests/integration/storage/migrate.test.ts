import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { prepareDatabase } from '../../../bot/prepare-database.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { createEmptyDatabase } from '../../support/empty-database.ts';
import type { EmptyDatabase } from '../../support/empty-database.ts';
import { columnsIn } from './catalogue.ts';

describe('preparing the database', () => {
  let template: TestDatabase;
  let superuser: pg.Client;

  const emptyDatabase = async (): Promise<EmptyDatabase> => {
    const database = await createEmptyDatabase(template);
    onTestFinished(database.drop);
    return database;
  };

  beforeAll(async () => {
    template = await createTestDatabase();
    superuser = new pg.Client({ connectionString: template.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await template.drop();
  });

  test('twice does it once, and keeps what is there', async () => {
    const { settings, ask } = await emptyDatabase();
    await prepareDatabase(settings, 'production');
    await ask(
      `insert into tenant values (gen_random_uuid(), 'Nordvik', 'Europe/Stockholm', 'sv', '2026-11-23')`,
    );
    const before = await ask('select * from migrations.kysely_migration');
    await prepareDatabase(settings, 'production');
    expect(await ask('select * from migrations.kysely_migration')).toEqual(before);
    expect(await ask('select name from tenant')).toEqual([{ name: 'Nordvik' }]);
  });

  test('nodes that start at once wait for each other', async () => {
    const { settings, ask } = await emptyDatabase();
    await Promise.all([1, 2, 3].map(() => prepareDatabase(settings, 'production')));
    const steps = await ask<{ name: string }>('select name from migrations.kysely_migration order by 1');
    const files = await readdir(new URL('../../../bot/storage/migrations/', import.meta.url));
    expect(steps.map(({ name }) => `${name}.sql`)).toEqual(files.sort());
    const queues = await ask<{ name: string }>('select name from pgboss.queue order by 1');
    expect(queues.map(({ name }) => name)).toEqual(['deliver', 'deliver-dead']);
  });

  test('what a node makes is what the tests’ template has', async () => {
    const { settings, ask } = await emptyDatabase();
    await prepareDatabase(settings, 'production');
    const tables = await ask<{ count: number }>(
      `select count(*)::int as count from information_schema.columns where table_schema = 'public'`,
    );
    expect(tables[0]?.count).toBe((await columnsIn(superuser)).length);
  });
});
