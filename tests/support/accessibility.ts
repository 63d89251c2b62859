import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';
import { misfitsIn } from './fit.ts';
import { closePage, openPage } from './kept-pages.ts';

export const say = (key: WordKey): string => saying('sv', key);
export const themes = ['light', 'dark', 'contrast'] as const;

/** The window being checked, and the tab in it. */
export type TabView = Readonly<{ page: Page; tab: FrameLocator }>;
/** A place where people meet Kadens, and how they get there. */
export type Surface = Readonly<{
  /** The query for local Teams' frame. */
  at: () => string;
  width: number;
  /** What to do before checking. */
  open?: (view: TabView) => Promise<void>;
  /** The server's answer to the tab. */
  problem?: 'not-found' | 'guest' | 'consent-needed' | 'admin-needed' | 'unavailable';
}>;
/** Who looks, at what, how wide it is, and what they do there. */
export type NamedSurface = readonly [name: string, person: string, surface: Surface];

export const button = ({ tab }: TabView, name: string | RegExp) => tab.getByRole('button', { name }).first();
export const dialog = ({ tab }: TabView) => tab.locator('[role=dialog], [role=alertdialog]').waitFor();

export const pageOf = (browser: Browser, width: number): Promise<Page> =>
  openPage(browser, { width, height: 720, reducedMotion: 'reduce' });

/**
 * Waits until nothing fades or slides: colours in transition don't count. A toast's own timer is an animation too, and too long to wait
 * for.
 */
const motionEndsOn = (page: Page) =>
  Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async () => {
        const inMotion = document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) <= 1000);
        await Promise.allSettled(inMotion.map(({ finished }) => finished));
      }),
    ),
  );

/** The colour rules that axe runs by default; its tag for colours would add one of level AAA. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * axe's violations in local Teams' frame with the product in it, or on the whole page. A theme changes only colours, so after the first
 * theme only the colour rules are run.
 */
export const violationsOn = async (
  page: Page,
  only: 'tab' | 'page',
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> => {
  await motionEndsOn(page);
  // All frames are of one origin here, which its older way covers too, without opening a page for each look.
  const whole = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const asked = rules === 'all' ? whole : whole.withRules(COLOUR_RULES);
  const { violations } = await (only === 'tab' ? asked.include(['iframe', 'html']) : asked).analyze();
  return violations.flatMap(({ id, nodes }) =>
    // Fluent's own: elements that catch the focus at the edges of a region are hidden from screen readers on purpose.
    nodes
      .filter(({ html }) => !html.includes('data-tabster-dummy'))
      .map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
};

/**
 * What does not fit in a window of 640 pixels at 200 %, which is 320 wide (WCAG 2.2, 1.4.10 Reflow): cut off, overlapping text, or
 * scrolling sideways.
 */
const misfitsAt320 = async ({ page, tab }: TabView): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 320, height: 560 });
  const frame = await tab
    .locator('html')
    .elementHandle()
    .then((html) => html.ownerFrame());
  if (!frame) throw new Error('there is no tab');
  // A view that is another one in a narrow window becomes it as the window's new width is first drawn.
  await frame.waitForFunction(() => innerWidth === 320);
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await motionEndsOn(page);
  return (await misfitsIn(frame)).map((misfit) => `at 320: ${misfit}`);
};

const backgroundOf = ({ tab }: TabView): Promise<string> =>
  tab
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

const setTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((wanted) => {
    const to = new URL(location.href);
    to.searchParams.set('theme', wanted);
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, theme);

/** Expects no violation in any theme, and nothing that doesn't fit in 320 pixels. */
export const expectAccessible = async (
  browser: Browser,
  address: string,
  person: string,
  surface: Surface,
): Promise<void> => {
  const page = await pageOf(browser, surface.width);
  const view = { page, tab: page.frameLocator('iframe') };
  const { problem } = surface;
  if (problem)
    await page.route('**/api/sessions/**', (route) =>
      route.fulfill({
        status: 403,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', title: problem, status: 403, code: problem }),
      }),
    );
  await page.goto(`${address}/host/${person}?${surface.at()}`);
  await view.tab.getByRole('heading').first().waitFor();
  await surface.open?.(view);
  if (problem) await view.tab.getByText(say(`app.problem.${problem}.title`)).waitFor();
  const found: string[] = [];
  const backgrounds = new Set<string>();
  for (const theme of themes) {
    await setTheme(page, theme);
    await expect.poll(async () => backgrounds.has(await backgroundOf(view))).toBe(false);
    const rules = backgrounds.size === 0 ? 'all' : 'colours';
    backgrounds.add(await backgroundOf(view));
    found.push(...(await violationsOn(page, 'tab', rules)).map((violation) => `${theme}: ${violation}`));
  }
  found.push(...(await misfitsAt320(view)));
  await closePage(page);
  expect(found).toEqual([]);
};
