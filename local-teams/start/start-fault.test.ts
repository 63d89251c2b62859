import { chmod, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DatabaseNotPrepared } from '../../bot/prepare-database.ts';
import { nodeFault } from '../../scripts/node-version.js';
import { PageNotBuilt } from '../../scripts/pages.ts';
import { firstClosedFolder } from './closed-folder.ts';
import { StartFaultFound, startFaultInWords, startFaultOf } from './start-fault.ts';

const at = { folder: '/home/maria/.data', port: 3978, command: 'npm start' } as const;
const told = (error: unknown): string | null => {
  const fault = startFaultOf(error);
  return fault && startFaultInWords(fault, at);
};
const withCode = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });
/** A failure as PostgreSQL's programs report it. */
const postgresSaid = (log: string): Error =>
  new Error(`PostgreSQL did not start in /home/maria/.data/postgres\n${log}`, {
    cause: new Error('Command failed: pg_ctl start'),
  });

test.each([
  [withCode('EADDRINUSE'), 'Port 3978 is taken. Choose another: PORT=3979 npm start'],
  [
    new StartFaultFound({ kind: 'closed-folder', closed: '/srv/private' }),
    "The database's user cannot enter /srv/private. Choose another: DATA_DIR=/var/tmp/kadens npm start",
  ],
  [
    new StartFaultFound({ kind: 'foreign-folder' }),
    '/home/maria/.data holds something else, and Kadens wants a folder of its own. Choose another: DATA_DIR=/var/tmp/kadens npm start',
  ],
  [
    withCode('ENOSPC'),
    'The disk with /home/maria/.data is full. Make room there. Choose another: DATA_DIR=/var/tmp/kadens npm start',
  ],
  [
    new Error(
      'Command failed: initdb\ninitdb: error: could not write file "/home/maria/.data/x": No space left on device',
    ),
    'The disk with /home/maria/.data is full. Make room there. Choose another: DATA_DIR=/var/tmp/kadens npm start',
  ],
  [
    withCode('EROFS'),
    'Nothing can be written in /home/maria/.data. Choose another: DATA_DIR=/var/tmp/kadens npm start',
  ],
  [
    withCode('EACCES'),
    'Nothing can be written in /home/maria/.data. Choose another: DATA_DIR=/var/tmp/kadens npm start',
  ],
  [
    postgresSaid('FATAL:  could not map anonymous shared memory: Cannot allocate memory\nHINT:  …'),
    'There is not enough memory for the database. End other programs, or give the container more (and its /dev/shm).',
  ],
  [
    postgresSaid(
      'FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 1048576 bytes: No space left on device',
    ),
    'There is not enough memory for the database. End other programs, or give the container more (and its /dev/shm).',
  ],
  [
    postgresSaid(
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 19, which is not compatible with this version 18.4.',
    ),
    'The data in /home/maria/.data is of another version of PostgreSQL. Start the Kadens that made it, or begin anew: npm start -- --reset',
  ],
  [
    new DatabaseNotPrepared('The database was brought up to date by a newer Kadens.'),
    "The database was brought up to date by a newer Kadens.\nA laptop's data can be made anew: npm start -- --reset",
  ],
  [
    new PageNotBuilt('tabs could not be built'),
    'tabs could not be built: what the bundler says stands above.',
  ],
])('%s is told with what to do', (error, words) => {
  expect(told(error)).toBe(words);
});

test('a Node that is too old is told so, with the oldest that works', () => {
  expect(nodeFault('18.20.4', '>=20.19')).toBe(
    'Kadens needs Node 20.19 or newer, and this is 18.20.4. Get it from nodejs.org, or with your version manager.',
  );
  expect(nodeFault('20.18.9', '>=20.19')).toContain('this is 20.18.9');
  for (const good of ['20.19.0', '20.20.2', '22.1.0']) expect(nodeFault(good, '>=20.19')).toBeNull();
});

test('what nobody foresaw keeps its stack', () => {
  expect(told(new TypeError('x is undefined'))).toBeNull();
  expect(told('x')).toBeNull();
});

test('the outermost folder that an account may not enter is found, and none where it may come', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kadens-closed-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const inner = join(folder, 'private', 'kadens');
  await mkdir(inner, { recursive: true });
  const somebody = { uid: 65_533, gid: 65_533 };
  for (const one of [folder, inner]) await chmod(one, 0o755);

  await chmod(join(folder, 'private'), 0o700);
  expect(await firstClosedFolder(inner, somebody)).toBe(join(folder, 'private'));
  await chmod(join(folder, 'private'), 0o755);
  expect(await firstClosedFolder(inner, somebody)).toBeNull();
});
