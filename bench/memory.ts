import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KIB_PER_MB = 1_000_000 / 1_024;

type Row = Readonly<{ pid: number; parent: number; resident: number }>;

/** Every process of this machine, its memory in KiB. */
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

/** Those processes and whatever they have started. */
const withDescendants = (rows: readonly Row[], roots: readonly number[]): readonly Row[] => {
  const found = rows.filter(({ pid }) => roots.includes(pid));
  const children = rows.filter(({ parent }) => roots.includes(parent)).map(({ pid }) => pid);
  return children.length === 0 ? found : [...found, ...withDescendants(rows, children)];
};

/** What it holds, in KiB, with its part of what it shares; null where the system can't say (it is Linux that can). */
const proportionOf = async (pid: number): Promise<number | null> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const found = /^Pss:\s+(\d+)/m.exec(rollup)?.[1];
  return found === undefined ? null : Number(found);
};

/**
 * The memory of those processes and all that they have started, in MB. What several share, as PostgreSQL's do, counts
 * once on Linux; elsewhere it counts for each.
 */
export const memoryUnder = async (roots: readonly number[]): Promise<number> => {
  const sizes = withDescendants(await processes(), roots).map(
    async ({ pid, resident }) => (await proportionOf(pid)) ?? resident,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / KIB_PER_MB;
};

/** The process of the PostgreSQL in a local folder, by its own note. */
export const postgresIn = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
