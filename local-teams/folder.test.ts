import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { resetFolder } from './folder.ts';

test('a folder is begun anew only once the port is free', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-folder-'));
  await writeFile(join(folder, 'local.json'), '{}');
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  await expect(resetFolder({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(await readdir(folder)).toEqual(['local.json']);
  server.close();
  await once(server, 'close');
  await resetFolder({ folder, port });
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
