import type { Browser, Page } from 'playwright-core';

type Window = Readonly<{ width: number; height: number; reducedMotion?: 'reduce' }>;

/** Closed pages, to be reused. */
const kept = new WeakMap<Browser, Page[]>();

/**
 * A page like a new one, with nothing stored. A really new page costs the browser a process and compiling every script again, more than
 * twice the time of navigating in an existing one.
 */
export const openPage = async (browser: Browser, { reducedMotion, ...viewport }: Window): Promise<Page> => {
  const page = kept.get(browser)?.pop() ?? (await (await browser.newContext()).newPage());
  await page.setViewportSize(viewport);
  await page.emulateMedia({ reducedMotion: reducedMotion ?? null });
  return page;
};

/** Closes a page by clearing everything stored and all routes in it, and closing windows opened beside it; it is then kept for reuse. */
export const closePage = async (page: Page): Promise<void> => {
  const context = page.context();
  for (const beside of context.pages()) if (beside !== page) await beside.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  // An address of the same origin where no script runs that could store anything.
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
