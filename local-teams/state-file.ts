import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A value kept in a file, so that it survives a restart; without a file it lives in memory only. */
export type StateFile<Value> = Readonly<{ value: Value; save: () => void }>;

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The writes to make when the work that defers them is done; null when nothing does. */
let heldBack: Set<() => void> | null = null;

/**
 * Defers saves during `work` and writes each file once afterwards: every save replaces a whole file, and a sample makes thousands. If the
 * process ends meanwhile nothing of it is stored, so the work must then be able to begin anew.
 */
export const savingOnce = async (work: () => Promise<void>): Promise<void> => {
  const writes = new Set<() => void>();
  heldBack = writes;
  try {
    await work();
  } finally {
    heldBack = null;
    for (const write of writes) write();
  }
};

/** Opens the state in `file`, or starts from `initial`. `save` replaces the file at once, whole or not at all. */
export const openStateFile = <Value>(
  file: string | null,
  schema: z.ZodType<Value>,
  initial: () => NoInfer<Value>,
): StateFile<Value> => {
  const stored = file === null ? undefined : read(file);
  const value = stored === undefined ? initial() : schema.parse(stored);
  const write = (): void => {
    if (file === null) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  const save = (): void => {
    if (heldBack === null) write();
    else heldBack.add(write);
  };
  return { value, save };
};
