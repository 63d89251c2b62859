import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { endPostgres } from './postgres.ts';
import { expectFreePort } from './start/expect-free-port.ts';
import { StartFaultFound } from './start/start-fault.ts';
import { openStateFile } from './state-file.ts';
import type { StateFile } from './state-file.ts';

const NOTE = 'local.json';
const noted = z.object({ tokenKey: z.string(), begun: z.boolean() });

/** The note itself, for a folder that has been opened. */
export const openFolderRecord = (folder: string): StateFile<z.output<typeof noted>> =>
  openStateFile(join(folder, NOTE), noted, () => ({
    tokenKey: randomBytes(32).toString('base64'),
    begun: false,
  }));

/** Empties the folder, after ending any server still running on it. */
const emptyFolder = async (folder: string): Promise<void> => {
  await endPostgres(folder);
  for (const name of await readdir(folder).catch(() => []))
    await rm(join(folder, name), { recursive: true, force: true });
};

/** Throws if the folder holds anything that isn't Kadens'. */
const expectOurs = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => !name.startsWith(NOTE) || name === NOTE);
  if (names.length > 0 && !names.includes(NOTE)) throw new StartFaultFound({ kind: 'foreign-folder' });
};

/**
 * Empties a folder to begin anew. Throws, and leaves it untouched, if it holds anything else, or while something listens at the port: that
 * may be the Kadens whose folder it is.
 */
export const resetFolder = async ({
  folder,
  port,
}: Readonly<{ folder: string; port: number }>): Promise<void> => {
  await expectFreePort(port);
  await expectOurs(folder);
  await emptyFolder(folder);
};

/**
 * Opens the note about the folder itself: the key that seals its secrets, and whether its first start was completed. After an interrupted
 * first start the folder is emptied. Throws if it holds anything else.
 */
export const openFolder = async (folder: string): Promise<ReturnType<typeof openFolderRecord>> => {
  await expectOurs(folder);
  if (!openFolderRecord(folder).value.begun) await emptyFolder(folder);
  const note = openFolderRecord(folder);
  note.save();
  return note;
};
