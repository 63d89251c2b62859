// `npm run screens`: the pictures in the README, taken of the running product with its sample team.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { runLocal } from '../../local-teams/run.ts';
import { callsOn } from '../../local-teams/sample/play.ts';
import { buildPage, localPage, tabs } from '../../scripts/pages.ts';
import { openBrowser } from '../../tests/support/browser.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

await Promise.all([buildPage(tabs), buildPage(localPage)]);
const folder = await mkdtemp(join(tmpdir(), 'kadens-screens-'));
const local = await runLocal({
  folder,
  port: await freePort(),
  withSample: true,
  now: toInstant('2026-11-23T08:00:00.000Z'),
  log: pino({ level: 'error' }),
  environment: {},
});
if (!local.ok) throw new Error(JSON.stringify(local.faults));
const call = callsOn({ app: local.kadens.app, moveClock: local.moveClock, now: local.now });
const { rows } = await call('maria', getTeam, {});
const rhythmId = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai')?.rhythm.id;
if (rhythmId === undefined) throw new Error('The sample has no Ali');
const { id } = await call('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });

const pictures = [
  { name: 'side-panel', path: `/host/maria?view=panel&url=/tabs/session/${id}`, width: 320, height: 560 },
  { name: 'team', path: '/host/maria?view=personal', width: 1280, height: 800 },
] as const;

const browser = await openBrowser();
for (const { name, path, width, height } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    timezoneId: 'Europe/Stockholm',
  });
  await page.goto(`${local.address}${path}`);
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/screens/${name}.png` });
  await page.close();
}
await browser.close();
await local.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
