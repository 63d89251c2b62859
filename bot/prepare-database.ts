import type { Config, Fault } from './config.ts';
import { prepareQueues } from './jobs/jobs.ts';
import type { Mode } from './mode.ts';
import { claimDatabase, isOneDatabase } from './storage/database-mode.ts';
import { migrate, MigrationRefused, oneAtATime } from './storage/migrate.ts';

/** The role in a database address. */
const roleIn = (url: string): string => decodeURIComponent(new URL(url).username);

const OTHER_MODE = {
  local:
    'is a database that local Teams did not begin, and may hold a real organisation: give it one of its own',
  production: 'is a database that local Teams began: give production one of its own',
} as const satisfies Record<Mode, string>;
const TWO_DATABASES = 'is to be the same database as MIGRATION_DATABASE_URL';

export type DatabasePrepared = Readonly<{ ok: true }> | Readonly<{ ok: false; faults: readonly Fault[] }>;

const refuse = (setting: string, fault: string): DatabasePrepared => ({
  ok: false,
  faults: [{ setting, fault }],
});

/** Why the database can't be prepared, in words for whoever starts the process. */
export class DatabaseNotPrepared extends Error {}

const inWords = (error: unknown): string => {
  if (error instanceof MigrationRefused) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message || code : String(error);
  return `The database at MIGRATION_DATABASE_URL could not be prepared: ${reason}`;
};

/**
 * Brings the tables and the queues up to date, as their owner; a database of the other mode is refused untouched. Nodes that start at once
 * wait for each other. Throws `DatabaseNotPrepared`, with nothing changed.
 */
export const prepareDatabase = (
  urls: Pick<Config, 'ownerDatabaseUrl' | 'databaseUrl'>,
  mode: Mode,
): Promise<DatabasePrepared> =>
  prepare(urls, mode).catch((cause: unknown) => {
    throw new DatabaseNotPrepared(inWords(cause), { cause });
  });

const prepare = (
  { ownerDatabaseUrl, databaseUrl }: Pick<Config, 'ownerDatabaseUrl' | 'databaseUrl'>,
  mode: Mode,
): Promise<DatabasePrepared> =>
  oneAtATime(ownerDatabaseUrl, async () => {
    if ((await claimDatabase(ownerDatabaseUrl, mode)) !== mode)
      return refuse('MIGRATION_DATABASE_URL', OTHER_MODE[mode]);
    await prepareQueues(ownerDatabaseUrl);
    await migrate(ownerDatabaseUrl, roleIn(databaseUrl));
    return (await isOneDatabase(ownerDatabaseUrl, databaseUrl))
      ? { ok: true }
      : refuse('DATABASE_URL', TWO_DATABASES);
  });
