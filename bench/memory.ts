import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KIB_PER_MB = 1_000_000 / 1_024;

type Row = Readonly<{ pid: number; parent: number; resident: number }>;

/** Every process of this machine, with its memory in KiB. */
const processes = async (): Promise<readonly Row[]> => {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, resident = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, resident };
    });
};

/** Those processes and all their descendants. */
const withDescendants = (rows: readonly Row[], roots: readonly number[]): readonly Row[] => {
  const found = rows.filter(({ pid }) => roots.includes(pid));
  const children = rows.filter(({ parent }) => roots.includes(parent)).map(({ pid }) => pid);
  return children.length === 0 ? found : [...found, ...withDescendants(rows, children)];
};

/** A process's memory in KiB, with its share of shared memory; null on systems that don't report it (Linux does). */
const proportionOf = async (pid: number): Promise<number | null> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const found = /^Pss:\s+(\d+)/m.exec(rollup)?.[1];
  return found === undefined ? null : Number(found);
};

/**
 * The memory of those processes and their descendants, in MB. Shared memory, as between PostgreSQL's processes, counts once on Linux;
 * elsewhere it counts for each.
 */
export const memoryUnder = async (roots: readonly number[]): Promise<number> => {
  const sizes = withDescendants(await processes(), roots).map(
    async ({ pid, resident }) => (await proportionOf(pid)) ?? resident,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / KIB_PER_MB;
};

/** The id of the PostgreSQL process in a local folder, by its own note. */
export const postgresIn = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
