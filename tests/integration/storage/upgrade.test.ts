import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DatabaseNotPrepared, prepareDatabase } from '../../../bot/prepare-database.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { askAt, createEmptyDatabase } from '../../support/empty-database.ts';
import type { EmptyDatabase } from '../../support/empty-database.ts';
import { shapeOf } from './catalogue.ts';

const RELEASES = new URL('../../releases/', import.meta.url);
const MIGRATIONS = new URL('../../../bot/storage/migrations/', import.meta.url);
const textOf = (file: string, folder: URL): Promise<string> => readFile(new URL(file, folder), 'utf8');

/** The files that come before that number. */
const migrationsBefore = async (number: string): Promise<string[]> =>
  (await readdir(MIGRATIONS))
    .map((file) => file.replace(/\.sql$/, ''))
    .filter((name) => name < number)
    .sort();

/** The order in which files were added, from the first to the last that was added out of order. */
const AS_THEY_CAME = [
  ...['0001-first', '0002-recommendation', '0003-follow-up', '0004-templates', '0008-search'],
  ...['0009-first-day', '0007-cancelled', '0005-deals', '0006-behaviours', '0011-debrief'],
  ...['0013-focus-outcome', '0013-waiting-points', '0014-term', '0016-removed', '0015-behaviours'],
];

const releases = (await readdir(RELEASES)).filter((file) => file.endsWith('.sql'));

describe('a database of an earlier version', () => {
  let template: TestDatabase;
  let fresh: unknown;
  beforeAll(async () => {
    template = await createTestDatabase();
    fresh = await shapeIn(template.superuserUrl);
  });
  afterAll(() => template.drop());

  const shapeIn = async (url: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await shapeOf(client);
    } finally {
      await client.end();
    }
  };
  const anEmptyOne = async (): Promise<EmptyDatabase> => {
    const database = await createEmptyDatabase(template);
    onTestFinished(database.drop);
    return database;
  };
  /** A database that has run those files, those in `earlier` in their earlier wording. */
  const haveRun = async (ran: readonly string[], earlier: readonly string[] = []): Promise<EmptyDatabase> => {
    const database = await anEmptyOne();
    await database.ask(
      `create schema migrations;
       create table migrations.kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)`,
    );
    for (const [nth, name] of ran.entries()) {
      const isEarlier = earlier.includes(name);
      await database.ask(await textOf(`${name}.sql`, isEarlier ? new URL('earlier/', RELEASES) : MIGRATIONS));
      const at = new Date(Date.UTC(2026, 10, 24, 0, nth)).toISOString();
      await database.ask(`insert into migrations.kysely_migration values ('${name}', '${at}')`);
    }
    return database;
  };
  const upgrade = ({ settings }: EmptyDatabase) => prepareDatabase(settings, 'production');

  test.each(releases)('%s is brought up to date, and keeps every row', async (release) => {
    const { settings, superuserUrl } = await anEmptyOne();
    await askAt(superuserUrl, `set role kadens_owner; ${await textOf(release, RELEASES)}`);
    const rows = () =>
      askAt<{ name: string; count: number }>(
        superuserUrl,
        `select name, (xpath('/row/count/text()', query_to_xml('select count(*) from public.' || name, false, true, '')))[1]::text::int as count
         from (select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) t
         order by 1`,
      );
    const before = (await rows()).filter(({ count }) => count > 0);
    expect(before.length).toBeGreaterThan(15);
    expect(await prepareDatabase(settings, 'local')).toEqual({ ok: true });
    const after = new Map((await rows()).map(({ name, count }) => [name, count]));
    // There may be more where a migration plans what used to follow from a row.
    const lost = before.filter(({ name, count }) => (after.get(name) ?? 0) < count);
    expect(lost).toEqual([]);
    expect(await shapeIn(superuserUrl)).toEqual(fresh);
  });

  test.each(AS_THEY_CAME.map((name, nth) => [name, AS_THEY_CAME.slice(0, nth + 1)] as const))(
    'that has run what there was when %s came is brought up to date',
    async (_name, ran) => {
      const database = await haveRun(ran);
      expect(await upgrade(database)).toEqual({ ok: true });
      expect(await shapeIn(database.superuserUrl)).toEqual(fresh);
    },
  );

  test.each(['0001-first', '0014-term'])('that has run the first wording of %s is mended', async (name) => {
    const database = await haveRun(AS_THEY_CAME.slice(0, AS_THEY_CAME.indexOf('0014-term') + 1), [name]);
    expect(await upgrade(database)).toEqual({ ok: true });
    expect(await shapeIn(database.superuserUrl)).toEqual(fresh);
  });

  test('in which a shorter time was waiting keeps everything until then', async () => {
    const database = await haveRun(AS_THEY_CAME.slice(0, AS_THEY_CAME.indexOf('0014-term') + 1), [
      '0014-term',
    ]);
    await askAt(
      database.superuserUrl,
      `insert into tenant values ('6f1c2a30-0000-4000-8000-000000000009', 'X', 'Europe/Stockholm', 'sv', now());
       insert into person (tenant_id, person_id, name)
         values ('6f1c2a30-0000-4000-8000-000000000009', '6f1c2a30-0000-4000-8000-000000000010', 'Y');
       insert into term (tenant_id, version, months, starts_at, settled_by, settled_at)
         values ('6f1c2a30-0000-4000-8000-000000000009', 1, 12, '2026-12-24', '6f1c2a30-0000-4000-8000-000000000010', now())`,
    );
    await upgrade(database);
    expect(
      await askAt(
        database.superuserUrl,
        'select months, notice_months, notice_until::date::text as until from term',
      ),
    ).toEqual([{ months: 12, notice_months: 60, until: '2026-12-24' }]);
  });

  test('whose decisions were about no deal yet has each about the one it names, else the only one of its session', async () => {
    const database = await haveRun(await migrationsBefore('0038'));
    const id = (kind: string, nth: number): string => `6f1c2a30-0000-4000-80${kind}-00000000000${nth}`;
    const [ours, theirs] = [id('01', 1), id('01', 2)];
    const [volvo, trucks, atlas, foreign] = [id('02', 1), id('02', 2), id('02', 3), id('02', 4)];
    const [ofSeveral, ofOne, ofNone] = [id('03', 1), id('03', 2), id('03', 3)];
    const deals = [
      [ours, volvo, 'Volvo'],
      [ours, trucks, 'Volvo Lastvagnar'],
      [ours, atlas, ' Atlas Copco '],
      [theirs, foreign, 'Volvo'],
    ] as const;
    const inSessions = [
      ...[volvo, trucks, atlas].map((deal) => [ours, ofSeveral, deal] as const),
      ...([[ours, ofOne, atlas]] as const),
      // Another organisation's session with the same id.
      ...([[theirs, ofNone, foreign]] as const),
    ];
    const decisions = [
      [ours, ofSeveral, 'Ingen rabatt till VOLVO i år', volvo],
      [ours, ofSeveral, 'Vi säljer direkt till Volvo lastvagnar', trucks],
      [ours, ofSeveral, 'Provet hos Atlas Copco betalas av dem', atlas],
      [ours, ofSeveral, 'Ingen rabatt över tio procent', null],
      [ours, ofOne, 'Ingen rabatt över tio procent', atlas],
      [ours, ofOne, 'Vi tar det med Volvo sedan', atlas],
      [ours, ofNone, 'Ingen rabatt till Volvo', null],
    ] as const;
    const rows = (values: readonly (readonly (string | null)[])[]): string =>
      values.map((row) => `(${row.map((one) => (one === null ? 'null' : `'${one}'`)).join()})`).join();
    const nobody = id('04', 1);
    await askAt(
      database.superuserUrl,
      // Only the rows that the file reads, without those that refer to them.
      `set session_replication_role = replica;
       insert into deal (tenant_id, deal_id, name, version, rep_id, created_on, last_activity_on, slips, state) values ${rows(deals.map((deal) => [...deal, '1', nobody, '2026-11-02', '2026-11-02', '0', 'open']))};
       insert into session_deal (tenant_id, session_id, deal_id) values ${rows(inSessions)};
       insert into decision (tenant_id, session_id, text, decision_id, rhythm_id, by_id, at)
         values ${rows(decisions.map(([tenant, session, text], nth) => [tenant, session, text, id('05', nth), nobody, nobody, '2026-11-23T09:00:00Z']))}`,
    );
    expect(await upgrade(database)).toEqual({ ok: true });
    expect(
      await askAt(database.superuserUrl, 'select deal_id as about from decision order by decision_id'),
    ).toEqual(decisions.map(([, , , about]) => ({ about })));
    expect(await shapeIn(database.superuserUrl)).toEqual(fresh);
  });

  test('whose deals’ systems were not kept knows them by the last import of each, else as files’', async () => {
    const database = await haveRun(await migrationsBefore('0073'));
    const id = (nth: number): string => `6f1c2a30-0000-4000-8000-00000000000${nth}`;
    const [tenant, rep, file, sent] = [id(0), id(1), id(2), id(3)];
    const deals = { ofFile: id(4), ofCrm: id(5), ofNone: id(6) };
    await askAt(
      database.superuserUrl,
      `set session_replication_role = replica;
       insert into deal_origin (tenant_id, deal_id, rep_id, deal_key, said)
         select '${tenant}', deal, '${rep}', 'id:' || deal, '{}'
         from unnest(array['${Object.values(deals).join("','")}']::uuid[]) deal;
       insert into result_import (tenant_id, import_id, by_id, kind, source, file_name, state, begun_at, done_at) values
         ('${tenant}', '${file}', '${rep}', 'deals', 'file', 'a.csv', 'done', '2026-11-01', '2026-11-01'),
         ('${tenant}', '${sent}', '${rep}', 'deals', 'interface', 'CRM', 'done', '2026-11-02', '2026-11-02');
       insert into deal_entry (tenant_id, import_id, rep_id, deal_key, place, said, deal_id) values
         ('${tenant}', '${file}', '${rep}', 'a', 0, '{}', '${deals.ofFile}'),
         ('${tenant}', '${file}', '${rep}', 'b', 1, '{}', '${deals.ofCrm}'),
         ('${tenant}', '${sent}', '${rep}', 'b', 0, '{}', '${deals.ofCrm}')`,
    );
    expect(await upgrade(database)).toEqual({ ok: true });
    expect(await askAt(database.superuserUrl, 'select source from deal_origin order by deal_id')).toEqual([
      ...[{ source: 'file' }, { source: 'key:crm' }, { source: 'file' }],
    ]);
  });

  test('that a newer version has brought up to date is left alone, and says which version to start', async () => {
    const database = await haveRun(AS_THEY_CAME);
    await database.ask(`insert into migrations.kysely_migration values ('9999-later', '2030-01-01')`);
    const refused = upgrade(database);
    await expect(refused).rejects.toThrow(DatabaseNotPrepared);
    await expect(refused).rejects.toThrow(
      /newer Kadens, which ran 9999-later. Start that version or a later/,
    );
  });

  test('that can’t be brought up to date says which file failed and why, and is left as it was', async () => {
    const database = await haveRun(AS_THEY_CAME.filter((name) => name < '0016'));
    await database.ask('alter table customer_meeting add column removed_at date');
    await expect(upgrade(database)).rejects.toThrow(
      /0016-removed failed, and nothing was changed\. PostgreSQL says: column "removed_at" .* already exists/,
    );
    expect(await database.ask("select from migrations.kysely_migration where name >= '0016'")).toEqual([]);
  });
});
