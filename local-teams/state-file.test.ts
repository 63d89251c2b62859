import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openStateFile, savingOnce } from './state-file.ts';

const inFolder = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kadens-state-')), 'count.json');
  const open = () => openStateFile(file, z.object({ count: z.number() }), () => ({ count: 0 }));
  return { file, open };
};

test('what is saved is there for whoever opens it next', () => {
  const { open } = inFolder();
  const state = open();
  state.value.count = 1;
  state.save();
  expect(open().value).toEqual({ count: 1 });
});

test('what is saved while work holds it back is written once it is done, as it is by then', async () => {
  const { file, open } = inFolder();
  const state = open();
  await savingOnce(async () => {
    state.value.count = 1;
    state.save();
    await Promise.resolve();
    expect(existsSync(file)).toBe(false);
    state.value.count = 2;
    state.save();
  });
  expect(open().value).toEqual({ count: 2 });
});

test('work that fails leaves what it saved, and saves are written at once again', async () => {
  const { open } = inFolder();
  const state = open();
  const failing = savingOnce(() => {
    state.value.count = 1;
    state.save();
    return Promise.reject(new Error('it failed'));
  });
  await expect(failing).rejects.toThrow('it failed');
  expect(open().value).toEqual({ count: 1 });
  state.value.count = 2;
  state.save();
  expect(open().value).toEqual({ count: 2 });
});
