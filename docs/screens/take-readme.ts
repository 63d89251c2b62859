import { buildPage, localPage, tabs } from '../../scripts/pages.ts';
import { openBrowser } from '../../tests/support/browser.ts';
import { openWorld } from './world.ts';

/** Takes the README's pictures from the running product with its sample team. */
export const takeReadme = async (): Promise<void> => {
  await Promise.all([buildPage(tabs), buildPage(localPage)]);
  const world = await openWorld('sample');
  const pictures = [
    {
      name: 'side-panel',
      path: `/host/maria?view=panel&url=/tabs/session/${world.sessions.live}`,
      width: 320,
      height: 560,
    },
    { name: 'team', path: '/host/maria?view=personal', width: 1280, height: 800 },
  ] as const;
  const browser = await openBrowser();
  for (const { name, path, width, height } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: 2,
      timezoneId: 'Europe/Stockholm',
    });
    await page.goto(`${world.address}${path}`);
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `docs/screens/${name}.png` });
    await page.close();
  }
  await browser.close();
  await world.end();
};
