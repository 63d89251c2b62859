// `npm run keep-release -- NAME`: keeps the database that this version's sample leaves, as NAME.sql beside this file. Each release keeps
// its own once its last migration is in, and later versions are tested on all of them (tests/integration/storage).
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { toInstant } from '../../shared/domain/time.ts';
import { startPostgres } from '../../local-teams/postgres.ts';
import { runLocal } from '../../local-teams/run.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { dumpDatabase } from './dump.ts';

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('npm run keep-release -- NAME');

const server = await mkdtemp(join(tmpdir(), 'kadens-release-'));
const folder = await mkdtemp(join(tmpdir(), 'kadens-release-'));
const postgres = await startPostgres(server);
const local = await runLocal({
  folder,
  port: await freePort(),
  withSample: true,
  now: toInstant('2026-11-23T08:00:00.000Z'),
  log: pino({ level: 'error' }, pino.destination(2)),
  environment: {},
  database: postgres,
});
if (!local.ok) throw new Error(JSON.stringify(local.faults));
await local.stop();
// The superuser's, since row-level security hides every row from the owner too.
const url = Object.assign(new URL(postgres.superuserUrl), { pathname: new URL(postgres.ownerUrl).pathname });
await writeFile(new URL(`${name}.sql`, import.meta.url), await dumpDatabase(url.toString()));
await postgres.stop();
for (const each of [server, folder]) await rm(each, { recursive: true, force: true });
