import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A value that is kept in a file, so that a restart finds it again; without a file it lives in memory only. */
export type StateFile<Value> = Readonly<{ value: Value; save: () => void }>;

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
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
  const save = (): void => {
    if (file === null) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return { value, save };
};
