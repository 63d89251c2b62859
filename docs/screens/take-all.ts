import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPage, localPage, tabs } from '../../scripts/pages.ts';
import { openBrowser } from '../../tests/support/browser.ts';
import { language as languages } from '../../shared/domain/language.ts';
import type { Language } from '../../shared/domain/language.ts';
import { sheetOf } from './sheet.ts';
import type { Screenshot } from './sheet.ts';
import { sayIn, surfaces } from './surfaces.ts';
import type { Surface } from './surfaces.ts';
import { fillings, openWorld } from './world.ts';
import type { Filling, ScreenshotWorld } from './world.ts';

/** A side panel or phone, a tablet, a window; high enough that what lies below the first screen doesn't matter. */
const WIDTHS = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
const STATES = [...fillings, 'loading', 'failing'] as const;
type State = (typeof STATES)[number];

/** Longer than Teams' own loading indicator covers our skeleton. */
const LONG_LOADING_MS = 4_000;
/** Long enough for opened things to come to rest. */
const AT_REST_MS = 350;
const PATIENCE_MS = 15_000;

const worldOf = (state: State): Filling => (state === 'loading' || state === 'failing' ? 'sample' : state);

/** Holds back what the tab asks for, or answers that Kadens can't be reached; the person is always answered. */
const disturb = async (page: Page, state: State): Promise<void> => {
  if (state !== 'loading' && state !== 'failing') return;
  await page.route(/\/api\/(?!me$|me\?)/, async (route) => {
    if (state === 'failing')
      await route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', title: 'unavailable', status: 503, code: 'unavailable' }),
      });
  });
};

/** Waits for what should be seen first. */
const settle = async (page: Page, { alone }: Surface, state: State): Promise<void> => {
  const place = alone ? page : page.frameLocator('iframe');
  if (state === 'failing') await place.getByRole('alert').first().waitFor();
  else if (state === 'loading') await page.waitForTimeout(LONG_LOADING_MS);
  else await place.getByRole('heading').first().waitFor();
};

type Theme = (typeof THEMES)[number];

const wearTheme = async (page: Page, { alone }: Surface, theme: Theme): Promise<void> => {
  if (alone) {
    await page.emulateMedia({
      colorScheme: theme === 'light' ? 'light' : 'dark',
      forcedColors: theme === 'contrast' ? 'active' : 'none',
    });
    return;
  }
  await page.evaluate((wanted) => {
    const to = new URL(location.href);
    to.searchParams.set('theme', wanted);
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, theme);
};

/** One surface to open, and the pictures to take of it. */
type Opening = Readonly<{
  surface: Surface;
  state: State;
  language: Language;
  size: (typeof WIDTHS)[number];
  pictures: readonly Readonly<{ theme: Theme; file: string }>[];
}>;

/** Everything to open whose picture names match. */
const openingsFor = (fits: RegExp): readonly Opening[] =>
  STATES.flatMap((state) =>
    surfaces
      .filter(({ only }) => only === undefined || only.includes(worldOf(state)))
      .filter(({ alone }) => alone === undefined || state === 'sample')
      .flatMap((surface) =>
        languages.options.flatMap((language) =>
          WIDTHS.map((size): Opening => {
            const name = [surface.name, state, language, size.width].join('.');
            const pictures = THEMES.map((theme) => ({ theme, file: `${name}.${theme}.png` }));
            return {
              surface,
              state,
              language,
              size,
              pictures: pictures.filter(({ file }) => fits.test(file)),
            };
          }),
        ),
      ),
  ).filter(({ pictures }) => pictures.length > 0);

/** Opens a surface; returns what could not be done, or null. */
const open = async (
  page: Page,
  world: ScreenshotWorld,
  { surface, state, language }: Opening,
): Promise<string | null> => {
  const path = surface.address(world.sessions, language);
  const isDisturbed = worldOf(state) !== state;
  try {
    // Something opened from a page is opened once the page has loaded: then it is the opened thing that waits or fails.
    const atOnce = surface.open === undefined ? state : worldOf(state);
    await disturb(page, atOnce);
    await page.goto(`${world.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await settle(page, surface, atOnce);
    if (surface.open === undefined) return null;
    await disturb(page, state);
    if (isDisturbed) page.setDefaultTimeout(LONG_LOADING_MS);
    await surface.open({ page, tab: page.frameLocator('iframe'), say: sayIn(language) });
    return null;
  } catch (error) {
    if (isDisturbed) return null;
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
};

const take = async (
  browser: Browser,
  world: ScreenshotWorld,
  folder: string,
  opening: Opening,
): Promise<readonly Screenshot[]> => {
  const { surface, state, language, size, pictures } = opening;
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Stockholm',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const fault = await open(page, world, opening);
  await page.waitForTimeout(AT_REST_MS);
  for (const { theme, file } of pictures) {
    await wearTheme(page, surface, theme);
    await page.waitForTimeout(AT_REST_MS);
    await page.screenshot({ path: join(folder, file) });
  }
  await context.close();
  return pictures.map(({ theme, file }) => ({
    surface: surface.name,
    state,
    language,
    width: size.width,
    theme,
    file,
    fault,
  }));
};

/**
 * Takes pictures of every surface, full and empty, loading and failing, in each language, width and theme, into that folder, with a page
 * that shows them side by side. Only pictures whose names match are taken.
 */
export const takeAll = async (folder: string, fits: RegExp): Promise<void> => {
  await Promise.all([buildPage(tabs), buildPage(localPage)]);
  await mkdir(folder, { recursive: true });
  const openings = openingsFor(fits);
  const browser = await openBrowser();
  const taken: Screenshot[] = [];
  for (const filling of fillings) {
    const here = openings.filter(({ state }) => worldOf(state) === filling);
    if (here.length === 0) continue;
    const world = await openWorld(filling);
    for (const opening of here) taken.push(...(await take(browser, world, folder, opening)));
    await world.end();
  }
  await browser.close();
  await writeFile(join(folder, 'index.html'), sheetOf(taken));
  for (const { file, fault } of taken) if (fault !== null) console.error(`${file}: ${fault}`);
  console.log(`${taken.length} pictures in ${join(folder, 'index.html')}`);
};
