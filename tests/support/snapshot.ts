import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { machineClock } from '../../bot/clock.ts';
import { instant } from '../../shared/domain/time.ts';
import { openClock } from '../../local-teams/clock.ts';
import { asSuperuser, createTestDatabase, findTestPostgres } from './database.ts';
import type { TestDatabase } from './database.ts';

/** A product that was begun and stopped: its database as a template, what the stand-ins keep, its address and its time. */
const snapshot = z.object({ template: z.string(), address: z.string(), at: instant });
export type Snapshot = z.infer<typeof snapshot>;

/** The lock that whoever takes a snapshot holds: any number. */
const SNAPSHOT_LOCK = 5_269_366;

/** Begins a product on that database and folder, and stops it. */
type Begin = (database: TestDatabase, folder: string) => Promise<Pick<Snapshot, 'address' | 'at'>>;

const take = async (folder: string, begin: Begin): Promise<Snapshot> => {
  const database = await createTestDatabase();
  const begun = await begin(database, folder);
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

/**
 * A database and a folder as they were when the snapshot of that name was taken, for a product at another address: what
 * was said to the bot has the old one in it, where its answers go.
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
  const database = await createTestDatabase(template);
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
