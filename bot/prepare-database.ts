import type { Config } from './config.ts';
import { prepareQueues } from './jobs/jobs.ts';
import { migrate, oneAtATime } from './storage/migrate.ts';

/** The role that a database address signs in with. */
const roleIn = (url: string): string => decodeURIComponent(new URL(url).username);

/** Brings the tables and the queues up to date, as their owner. Nodes that start at once wait for each other. */
export const prepareDatabase = ({
  ownerDatabaseUrl,
  databaseUrl,
}: Pick<Config, 'ownerDatabaseUrl' | 'databaseUrl'>): Promise<void> =>
  oneAtATime(ownerDatabaseUrl, async () => {
    await prepareQueues(ownerDatabaseUrl);
    await migrate(ownerDatabaseUrl, roleIn(databaseUrl));
  });
