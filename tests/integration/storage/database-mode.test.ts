import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { prepareDatabase } from '../../../bot/prepare-database.ts';
import { NORDVIK, SODERMAN } from '../../../local-teams/people.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { askAt, createEmptyDatabase } from '../../support/empty-database.ts';
import type { EmptyDatabase } from '../../support/empty-database.ts';

describe('which mode a database belongs to', () => {
  let template: TestDatabase;
  beforeAll(async () => {
    template = await createTestDatabase();
  });
  afterAll(() => template.drop());

  const anEmptyOne = async (): Promise<EmptyDatabase> => {
    const database = await createEmptyDatabase(template);
    onTestFinished(database.drop);
    return database;
  };
  /** A database as left by a version without mode stamps, with those organisations. */
  const anUnstampedOne = async (organisations: readonly string[]): Promise<EmptyDatabase> => {
    const { ownerUrl, appUrl, superuserUrl, drop } = await createTestDatabase();
    onTestFinished(drop);
    const ask: EmptyDatabase['ask'] = (statement) => askAt(ownerUrl, statement);
    await ask('drop table migrations.database_mode');
    for (const id of organisations)
      await ask(`insert into tenant values ('${id}', 'X', 'Europe/Stockholm', 'sv', '2026-11-23')`);
    return { settings: { ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl }, superuserUrl, ask, drop };
  };
  const modeOf = ({ ask }: EmptyDatabase) =>
    ask<{ mode: string }>('select mode from migrations.database_mode').then((rows) => rows[0]?.mode);

  test.each([
    ['local', 'production', 'is a database that local Teams began: give production one of its own'],
    [
      'production',
      'local',
      'is a database that local Teams did not begin, and may hold a real organisation: give it one of its own',
    ],
  ] as const)(
    'an empty one belongs to %s from its first start on, and is refused by %s',
    async (mode, other, fault) => {
      const database = await anEmptyOne();
      expect(await prepareDatabase(database.settings, mode)).toEqual({ ok: true });
      expect(await prepareDatabase(database.settings, other)).toEqual({
        ok: false,
        faults: [{ setting: 'MIGRATION_DATABASE_URL', fault }],
      });
      expect(await prepareDatabase(database.settings, mode)).toEqual({ ok: true });
      expect(await modeOf(database)).toBe(mode);
    },
  );

  test('two modes that start at once on an empty one do not both get it', async () => {
    const { settings } = await anEmptyOne();
    const got = await Promise.all([
      prepareDatabase(settings, 'local'),
      prepareDatabase(settings, 'production'),
    ]);
    expect(got.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    ['no organisation', []],
    ['another organisation', ['5b1e7c58-0000-4000-8000-000000000001']],
    ['one of the sample’s', [NORDVIK]],
    ['the sample’s two and another', [NORDVIK, SODERMAN, '5b1e7c58-0000-4000-8000-000000000001']],
  ])('unstamped tables with %s are production’s', async (_which, organisations) => {
    const database = await anUnstampedOne(organisations);
    expect(await prepareDatabase(database.settings, 'local')).toMatchObject({ ok: false });
    expect(await database.ask("select to_regclass('migrations.database_mode') as stamp")).toEqual([
      { stamp: null },
    ]);
    expect(await prepareDatabase(database.settings, 'production')).toEqual({ ok: true });
    expect(await modeOf(database)).toBe('production');
  });

  test('unstamped tables with exactly the sample’s two are local’s', async () => {
    const database = await anUnstampedOne([SODERMAN, NORDVIK]);
    expect(await prepareDatabase(database.settings, 'production')).toMatchObject({ ok: false });
    expect(await prepareDatabase(database.settings, 'local')).toEqual({ ok: true });
    expect(await modeOf(database)).toBe('local');
  });

  test('tables that are not Kadens’ are nobody’s to make local', async () => {
    const database = await anEmptyOne();
    await database.ask('create schema shop; create table shop.customer (id int)');
    expect(await prepareDatabase(database.settings, 'local')).toMatchObject({ ok: false });
    expect(await database.ask("select to_regclass('public.tenant') as tenant")).toEqual([{ tenant: null }]);
  });

  test('a database that is refused is left as it was', async () => {
    const database = await anEmptyOne();
    await database.ask('create table tenant (tenant_id uuid)');
    const tables = () => database.ask("select relname from pg_class where relkind = 'r' order by oid");
    const before = await tables();
    expect(await prepareDatabase(database.settings, 'local')).toMatchObject({ ok: false });
    expect(await tables()).toEqual(before);
  });

  test('the server’s address leads to the database that its owner’s does', async () => {
    const [mine, theirs] = [await anEmptyOne(), await anEmptyOne()];
    expect(await prepareDatabase(theirs.settings, 'production')).toEqual({ ok: true });
    const mixed = { ...mine.settings, databaseUrl: theirs.settings.databaseUrl };
    expect(await prepareDatabase(mixed, 'local')).toMatchObject({ faults: [{ setting: 'DATABASE_URL' }] });
    expect(await modeOf(theirs)).toBe('production');
  });
});
