import type { Browser, Page } from 'playwright-core';

type Window = Readonly<{ width: number; height: number; reducedMotion?: 'reduce' }>;

/** Pages that nobody looks at any more, to be opened again. */
const kept = new WeakMap<Browser, Page[]>();

/**
 * A page as a new one is, with nothing stored. A new one takes the browser a process and every script once more, more than
 * twice what it takes to go elsewhere in one that was there.
 */
export const openPage = async (browser: Browser, { reducedMotion, ...viewport }: Window): Promise<Page> => {
  const page = kept.get(browser)?.pop() ?? (await (await browser.newContext()).newPage());
  await page.setViewportSize(viewport);
  await page.emulateMedia({ reducedMotion: reducedMotion ?? null });
  return page;
};

/** Leaves it without anything that was stored or answered for in it; a window opened beside it is closed. */
export const closePage = async (page: Page): Promise<void> => {
  const context = page.context();
  for (const beside of context.pages()) if (beside !== page) await beside.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  // A place of the same origin where nothing runs that could store anything.
  await page.goto(new URL('/health/live', page.url()).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.clearCookies();
  await page.mouse.move(-1, -1);
  const browser = context.browser();
  if (browser) kept.set(browser, [...(kept.get(browser) ?? []), page]);
};
