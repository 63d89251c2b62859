import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { machineClock } from '../../bot/clock.ts';
import { instant } from '../../shared/domain/time.ts';
import { openClock } from '../../local-teams/clock.ts';
import { asSuperuser, createTestDatabase, findTestPostgres } from './database.ts';
import type { TestDatabase } from './database.ts';

/** A product that was begun and stopped: its database as a template, the stand-ins' state, its address and its time. */
const snapshot = z.object({ template: z.string(), address: z.string(), at: instant });
export type Snapshot = z.infer<typeof snapshot>;

/** The advisory lock held while taking a snapshot: any number. */
const SNAPSHOT_LOCK = 5_269_366;

/** Begins a product on that database and folder, and stops it. */
type Begin = (database: TestDatabase, folder: string) => Promise<Pick<Snapshot, 'address' | 'at'>>;

/** Copies every table that has rows, so that a used database can be restored. */
const KEEP = `
create schema kept;
create function kept.tables() returns table (name text, columns text) language sql as $$
  select format('%I.%I', nspname, relname), string_agg(quote_ident(attname), ', ')
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace join pg_attribute on attrelid = pg_class.oid
    where relkind = 'r' and nspname in ('public', 'pgboss', 'migrations')
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by 1 $$;
create function kept.restore() returns void language plpgsql as $$
  declare one record;
  begin
    -- In any order: nothing is asked of what refers to what.
    set local session_replication_role = replica;
    for one in select * from kept.tables() loop
      -- Most tables have never had a row.
      continue when pg_relation_size(one.name::regclass) = 0;
      execute format('delete from only %s', one.name);
      if to_regclass(format('kept.%I', one.name)) is not null then
        execute format('insert into %s (%s) select %s from kept.%I', one.name, one.columns, one.columns, one.name);
      end if;
    end loop;
  end $$;
do $$
  declare one record; has_rows boolean;
  begin
    for one in select * from kept.tables() loop
      execute format('select exists (select from only %s)', one.name) into has_rows;
      if has_rows then
        execute format('create table kept.%I as select %s from only %s', one.name, one.columns, one.name);
      end if;
    end loop;
  end $$`;

const take = async (folder: string, begin: Begin): Promise<Snapshot> => {
  const database = await createTestDatabase();
  const begun = await begin(database, folder);
  await asSuperuser((client) => client.query(KEEP), database.superuserUrl);
  await asSuperuser((client) => client.query(`alter database ${database.name} with is_template true`));
  return { template: database.name, ...begun };
};

/** The run's snapshot of that name; whoever asks first takes it, and the others wait. */
const findOrTake = (name: string, begin: Begin): Promise<Snapshot> => {
  const folder = join(findTestPostgres().snapshots, name);
  const note = `${folder}.json`;
  return asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock($1)', [SNAPSHOT_LOCK]);
    const noted = await readFile(note, 'utf8').catch(() => null);
    if (noted !== null) return snapshot.parse(JSON.parse(noted));
    await mkdir(folder);
    const taken = await take(folder, begin);
    await writeFile(note, JSON.stringify(taken));
    return taken;
  });
};

/** This process's databases no longer in use, by the template they were made from. */
const unused = new Map<string, TestDatabase[]>();

/**
 * A database like that template. A used one is restored instead of making a new one, which can take half a second on a file system that
 * looks for room among hundreds of recently deleted files.
 */
const databaseFrom = async (template: string): Promise<TestDatabase> => {
  const free = unused.get(template) ?? [];
  unused.set(template, free);
  const used = free.pop();
  const database = used ?? (await createTestDatabase(template));
  if (used)
    await asSuperuser(async (client) => {
      const others = 'pid <> pg_backend_pid() and datname = current_database()';
      await client.query(`select pg_terminate_backend(pid, 10000) from pg_stat_activity where ${others}`);
      await client.query('select kept.restore()');
    }, used.superuserUrl);
  return {
    ...database,
    drop: () => {
      free.push(database);
      return Promise.resolve();
    },
  };
};

/**
 * A database and a folder as they were when that snapshot was taken, for a product at another address: conversations with the bot hold the
 * old address, where its answers would go.
 */
export const restoreSnapshot = async (
  name: string,
  begin: Begin,
  to: Readonly<{ folder: string; address: string }>,
): Promise<TestDatabase> => {
  const { template, address, at } = await findOrTake(name, begin);
  await cp(join(findTestPostgres().snapshots, name), to.folder, { recursive: true });
  for (const file of await readdir(to.folder)) {
    const text = await readFile(join(to.folder, file), 'utf8');
    if (text.includes(address)) await writeFile(join(to.folder, file), text.replaceAll(address, to.address));
  }
  openClock(join(to.folder, 'clock.json'), machineClock).move(at);
  const database = await databaseFrom(template);
  await asSuperuser(
    (client) =>
      client.query('update conversation set reference = replace(reference::text, $1, $2)::jsonb', [
        address,
        to.address,
      ]),
    database.superuserUrl,
  );
  return database;
};
