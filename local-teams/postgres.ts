import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { freePort } from './free-port.ts';
import { findPostgresPrograms } from './postgres-programs.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { reviveWhenGone } from './postgres-revival.ts';
import { firstClosedFolder } from './start/closed-folder.ts';
import { StartFaultFound } from './start/start-fault.ts';
import { openStateFile } from './state-file.ts';

/** The role that owns the tables, and the role that the server uses. */
const OWNER = 'kadens_owner';
export const APP_ROLE = 'kadens_app';
const DATABASE = 'kadens';
/** How long to wait for a server left running that may still be starting: how many times, and milliseconds between. */
const KNOCKS = 40;
const BETWEEN_KNOCKS = 250;
/** The advisory lock held while the server is furnished: any number. */
const FURNISH_LOCK = 5_269_365;

/** A commit doesn't wait for the disk. Only a crash of the machine loses anything: the last half second, without corruption. */
const COMMITS = '-c synchronous_commit=off';
/** Stretching helps against guessing a password that somebody chose; these are random, and each connection would pay for it. */
const PASSWORDS = '-c scram_iterations=1';

const keptSecrets = z.object({ superuser: z.string(), owner: z.string(), app: z.string() });
type Secrets = z.output<typeof keptSecrets>;

export type LocalPostgres = Readonly<{
  ownerUrl: string;
  appUrl: string;
  /** The superuser's, for tests that make databases of their own. */
  superuserUrl: string;
  stop: () => Promise<void>;
}>;

/** The passwords of this folder's server, made once. */
const secretsIn = (folder: string): Secrets => {
  const word = (): string => randomBytes(24).toString('base64url');
  const kept = openStateFile(join(folder, 'postgres-secrets.json'), keptSecrets, () => ({
    superuser: word(),
    owner: word(),
    app: word(),
  }));
  kept.save();
  return kept.value;
};

/** Where the server listens: a port of this machine, and the folder of a Unix socket, where each question costs less; null without one. */
type Place = Readonly<{ port: number; socket: string | null }>;

/** A path as long as this is too long for a Unix socket on some system. */
const SOCKET_PATH_MAX = 100;

/** The data folder, closed to others, is the socket's too, where its path is short and of characters that no shell reads otherwise. */
const placeFor = (data: string, port: number): Place => {
  const isFit = /^[\w./-]+$/.test(data) && join(data, `.s.PGSQL.${port}`).length < SOCKET_PATH_MAX;
  return { port, socket: isFit && process.platform !== 'win32' ? data : null };
};

const urlOf = (user: string, password: string, { port, socket }: Place, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}${socket === null ? '' : `?host=${encodeURIComponent(socket)}`}`;

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  await client.connect();
  return client;
};

const dataIn = (folder: string): string => join(resolve(folder), 'postgres');

/** Where a server left running listens, by its own note (postmaster.pid, fourth and fifth line); null if none answers. */
const livingPlace = async (
  { program }: PostgresPrograms,
  data: string,
  { superuser }: Secrets,
): Promise<Place | null> => {
  const lives = await program('pg_ctl', ['status', '-D', data]).then(
    () => true,
    () => false,
  );
  for (let knocks = 0; lives && knocks < KNOCKS; knocks += 1) {
    const note = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
    const [, , , port, socket = ''] = note.split('\n');
    const place = { port: Number(port), socket: socket === '' ? null : socket };
    const client = await connect(urlOf('postgres', superuser, place, 'postgres')).catch(() => null);
    await client?.end();
    if (client) return place;
    await pause(BETWEEN_KNOCKS);
  }
  return null;
};

/** Makes the data folder under a temporary name and renames it when it is complete; removes the remains of earlier attempts. */
const initialise = async (
  { account, program }: PostgresPrograms,
  folder: string,
  { superuser }: Secrets,
): Promise<void> => {
  for (const left of await readdir(folder))
    if (left.startsWith('postgres.new-')) await rm(join(folder, left), { recursive: true, force: true });
  const aside = join(resolve(folder), `postgres.new-${randomBytes(6).toString('hex')}`);
  const password = `${aside}.word`;
  await writeFile(password, superuser, { mode: 0o600 });
  await mkdir(aside, { mode: 0o700 });
  if (account) for (const path of [aside, password]) await chown(path, account.uid, account.gid);
  await program('initdb', [
    ...['--pgdata', aside, '--username', 'postgres', '--pwfile', password, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ]);
  await rm(password);
  await rename(aside, dataIn(folder));
};

/** Starts the server detached from this process, so that no signal meant for us reaches it. */
const start = async ({ program }: PostgresPrograms, data: string, port: number): Promise<Place> => {
  const place = placeFor(data, port);
  const log = join(data, 'server.log');
  await rm(log, { force: true });
  try {
    await program('pg_ctl', [
      ...['start', '-w', '-D', data, '-l', log],
      ...['-o', `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${place.socket ?? ''}`],
      ...['-o', `${COMMITS} ${PASSWORDS}`],
    ]);
  } catch (cause) {
    const output = await readFile(log, 'utf8').catch(() => '');
    throw new Error(`PostgreSQL did not start in ${data}\n${output.slice(-2_000)}`, { cause });
  }
  return place;
};

/** Makes both roles and the database if missing. The app's role can neither own nor bypass anything. */
const furnish = async (url: string, { owner, app }: Secrets): Promise<void> => {
  const client = await connect(url);
  const lacks = async (query: string, name: string): Promise<boolean> =>
    (await client.query(query, [name])).rowCount === 0;
  try {
    // An interrupted attempt may still be running at the server.
    await client.query('select pg_advisory_lock($1)', [FURNISH_LOCK]);
    for (const [role, password] of [
      [OWNER, owner],
      [APP_ROLE, app],
    ] as const)
      if (await lacks('select 1 from pg_roles where rolname = $1', role))
        await client.query(`create role ${role} login nobypassrls password '${password}'`);
    if (await lacks('select 1 from pg_database where datname = $1', DATABASE))
      await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
};

/**
 * A real PostgreSQL with its data in `folder`, on a free port of this machine only. A server left running there after a hard stop is found
 * and used, an interrupted start is resumed by the next one, and a server that dies is restarted.
 */
export const startPostgres = async (folder: string): Promise<LocalPostgres> => {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const secrets = secretsIn(folder);
  const data = dataIn(folder);
  const postgres = await findPostgresPrograms();
  const closed = postgres.account && (await firstClosedFolder(folder, postgres.account));
  if (closed !== null) throw new StartFaultFound({ kind: 'closed-folder', closed });
  const isNew = (await readFile(join(data, 'PG_VERSION')).catch(() => null)) === null;
  if (isNew) await initialise(postgres, folder, secrets);
  const place =
    (await livingPlace(postgres, data, secrets)) ?? (await start(postgres, data, await freePort()));
  const superuserUrl = urlOf('postgres', secrets.superuser, place, 'postgres');
  await furnish(superuserUrl, secrets);
  const isThere = (): Promise<boolean> =>
    readFile(join(data, 'PG_VERSION')).then(
      () => true,
      () => false,
    );
  const endWatch = await reviveWhenGone(superuserUrl, async () =>
    (await isThere())
      ? ((await livingPlace(postgres, data, secrets)) ?? start(postgres, data, place.port))
      : null,
  );
  return {
    ownerUrl: urlOf(OWNER, secrets.owner, place, DATABASE),
    appUrl: urlOf(APP_ROLE, secrets.app, place, DATABASE),
    superuserUrl,
    stop: async () => {
      await endWatch();
      await postgres.program('pg_ctl', ['stop', '-w', '-m', 'fast', '-D', data]);
    },
  };
};

/** Ends a server left running in `folder` by an earlier process, if any; for a folder that is about to be emptied. */
export const endPostgres = async (folder: string): Promise<void> => {
  const note = await readFile(join(dataIn(folder), 'postmaster.pid')).catch(() => null);
  if (note === null) return;
  const { program } = await findPostgresPrograms();
  await program('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', dataIn(folder)]).catch(() => undefined);
};
