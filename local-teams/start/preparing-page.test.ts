import { fastify } from 'fastify';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addPage } from '../routes.ts';
import type { StartStage } from './progress.ts';

test('the address tells how a start goes until everything is there, and then opens local Teams', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-page-'));
  const app = fastify();
  onTestFinished(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });
  await writeFile(join(folder, 'index.html'), 'both windows');
  let stages: readonly StartStage[] | null = [
    { name: 'database', share: null, seconds: 0.9 },
    { name: 'sample team', share: 0.25, seconds: null },
  ];
  await addPage(app, folder, () => stages);
  const open = (url: string) => app.inject({ url, headers: { 'accept-language': 'sv-SE,sv;q=0.9' } });

  for (const url of ['/', '/host/maria?view=personal']) {
    const early = await open(url);
    expect(early.statusCode).toBe(503);
    expect(early.body).toContain('<dt>Databasen</dt><dd>klart</dd>');
    expect(early.body).toContain(
      '<dt>Exempelteamets kvartal</dt><dd><progress aria-label="Exempelteamets kvartal" value="0.25">',
    );
    expect(early.body).toContain('http-equiv="refresh" content="1"');
  }
  stages = null;
  expect((await open('/')).body).toBe('both windows');
});
