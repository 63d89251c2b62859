import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const say = (key: WordKey): string => saying('sv', key);
const themes = ['light', 'dark', 'contrast'] as const;

type Seen = Readonly<{ page: Page; tab: FrameLocator }>;
type Surface = Readonly<{
  /** What is asked of local Teams' frame for it. */
  at: () => string;
  width: number;
  /** What is done before it is looked at. */
  open?: (seen: Seen) => Promise<void>;
  /** What the server answers the tab. */
  problem?: 'not-found' | 'guest' | 'consent-needed' | 'admin-needed' | 'unavailable';
}>;

describe('nobody is left out', () => {
  let kadens: Product;
  let browser: Browser;
  let live = '';
  let closed = '';

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    const { rows } = await kadens.must('maria', getTeam);
    const rhythmOf = (name: string) => rows.find(({ rhythm }) => rhythm.rep.name === name)?.rhythm.id ?? '';
    const start = async (name: string) =>
      (await kadens.must('maria', startOnTheSpot, { body: { rhythmId: rhythmOf(name), type: 'deal' } })).id;
    live = await start('Ali Rezai');
    closed = await start('Elin Sandberg');
    await kadens.must('maria', recordCommitment, {
      body: {
        rhythmId: rhythmOf('Elin Sandberg'),
        sessionId: closed,
        ownerId: kadens.idOf('elin'),
        text: 'Ringa tio nya bolag',
        due: calendarDay.parse('2026-11-27'),
      },
    });
    await kadens.must('maria', closeSession, { params: { id: closed }, body: { noStepReason: null } });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const pageOf = async (width: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 720 }, reducedMotion: 'reduce' });
    return context.newPage();
  };

  const violationsOn = async (page: Page, only: 'tab' | 'page'): Promise<readonly string[]> => {
    const whole = new AxeBuilder({ page });
    // Of local Teams only the frame with the product in it.
    const { violations } = await (only === 'tab' ? whole.include(['iframe', 'html']) : whole).analyze();
    return violations.flatMap(({ id, nodes }) =>
      // Fluent's own: what catches the focus at the edges of a region is hidden from screen readers on purpose.
      nodes
        .filter(({ html }) => !html.includes('data-tabster-dummy'))
        .map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  };

  /** What can be scrolled sideways in a window of 640 pixels at 200 %, which is 320 wide (WCAG 2.2, 1.4.10 Reflow). */
  const sidewaysIn = async ({ page, tab }: Seen): Promise<readonly string[]> => {
    await page.setViewportSize({ width: 320, height: 560 });
    return tab.locator('html').evaluate((html) =>
      [html, ...html.querySelectorAll('*')]
        .filter((element) => element === html || /auto|scroll/.test(getComputedStyle(element).overflowX))
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ outerHTML }) => `sideways at 320: ${outerHTML.slice(0, 200)}`),
    );
  };

  const panelOf = (session: () => string) => () =>
    `view=panel&url=${encodeURIComponent(`/tabs/session/${session()}`)}`;
  const inSession = panelOf(() => live);
  const afterSession = panelOf(() => closed);
  const button = ({ tab }: Seen, name: string | RegExp) => tab.getByRole('button', { name }).first();
  const capture = ({ tab }: Seen) => tab.getByRole('textbox', { name: say('panel.capture') });
  const dialog = ({ tab }: Seen) => tab.locator('[role=dialog], [role=alertdialog]').waitFor();
  const own = () => 'view=personal';

  /** Where people meet Kadens: who looks, at what, how wide it is, and what they do there. */
  const surfaces: readonly (readonly [name: string, person: string, surface: Surface])[] = [
    ['the manager’s own tab', 'maria', { at: own, width: 1200 }],
    ['the manager’s own tab on a phone', 'maria', { at: own, width: 320 }],
    ['the rep’s own tab on a phone', 'ali', { at: own, width: 320 }],
    [
      'a rep’s drawer',
      'maria',
      {
        at: own,
        width: 1200,
        open: async (seen) => {
          await button(seen, /Sara Nyström/).click();
          await seen.tab.getByText(say('personal.rep.sessions'), { exact: true }).waitFor();
        },
      },
    ],
    [
      'the rhythm dialog',
      'maria',
      {
        at: own,
        width: 1200,
        open: async (seen) => {
          await button(seen, /^Sätt rytm/).click();
          await dialog(seen);
        },
      },
    ],
    [
      'the goal dialog',
      'maria',
      {
        at: own,
        width: 1200,
        open: async (seen) => {
          await button(seen, /^Sätt mål/).click();
          await dialog(seen);
        },
      },
    ],
    ['the first day', 'eva', { at: own, width: 800 }],
    ['the first day before consent', 'lars', { at: own, width: 320 }],
    ['the side panel before a session', 'johan', { at: () => 'view=panel', width: 320 }],
    ['the details tab before a session', 'maria', { at: () => 'view=details', width: 900 }],
    ['the side panel in a live session', 'maria', { at: inSession, width: 320 }],
    ['the rep’s side panel', 'ali', { at: inSession, width: 320 }],
    [
      'what was understood of a next step',
      'maria',
      {
        at: inSession,
        width: 320,
        open: async (seen) => {
          await capture(seen).fill('Jag pratar med produkt om integrationen igen');
          await seen.tab.getByRole('button', { name: say('panel.capture.when') }).waitFor();
        },
      },
    ],
    [
      'closing without a next step',
      'maria',
      {
        at: inSession,
        width: 320,
        open: async (seen) => {
          await button(seen, say('panel.close')).click();
          await seen.tab.getByTestId('closing').waitFor();
        },
      },
    ],
    [
      'the stage',
      'maria',
      { at: () => `view=stage&url=${encodeURIComponent(`/tabs/stage?session=${live}`)}`, width: 1280 },
    ],
    ['the recap', 'elin', { at: afterSession, width: 320 }],
    ...(['not-found', 'guest', 'consent-needed', 'admin-needed', 'unavailable'] as const).map(
      (problem) => [`the screen about ${problem}`, 'maria', { at: inSession, width: 320, problem }] as const,
    ),
  ];

  test.each(surfaces)(
    '%s has no violation in any theme, and fits in 320 pixels',
    async (_name, person, surface) => {
      const page = await pageOf(surface.width);
      const tab = page.frameLocator('iframe');
      const { problem } = surface;
      if (problem)
        await page.route('**/api/sessions/**', (route) =>
          route.fulfill({
            status: 403,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: 'about:blank', title: problem, status: 403, code: problem }),
          }),
        );
      await page.goto(`${kadens.address}/host/${person}?${surface.at()}`);
      await tab.getByRole('heading').first().waitFor();
      await surface.open?.({ page, tab });
      if (problem) await tab.getByText(say(`app.problem.${problem}.title`)).waitFor();
      const found: string[] = [];
      const backs = new Set<string>();
      const back = () =>
        tab
          .locator('.fui-FluentProvider')
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      for (const theme of themes) {
        await page.evaluate((wanted) => {
          const to = new URL(location.href);
          to.searchParams.set('theme', wanted);
          history.replaceState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, theme);
        await expect.poll(async () => backs.has(await back())).toBe(false);
        backs.add(await back());
        found.push(...(await violationsOn(page, 'tab')).map((violation) => `${theme}: ${violation}`));
      }
      found.push(...(await sidewaysIn({ page, tab })));
      await page.context().close();
      expect(found).toEqual([]);
    },
  );

  test.each(themes)('the chat with its cards has no violation in the %s theme', async (theme) => {
    const page = await pageOf(900);
    await page.goto(`${kadens.address}/?only=left&leftView=chat&theme=${theme}`);
    await page.locator('[data-testid="card"]:visible').last().waitFor();
    const found = await violationsOn(page, 'page');
    await page.context().close();
    expect(found).toEqual([]);
  });

  test.each(['privacy', 'negotiation', 'terms', 'support'])(
    'the page about %s has no violation',
    async (about) => {
      const page = await pageOf(800);
      await page.goto(`${kadens.address}/tabs/${about}`);
      await page.getByRole('heading').first().waitFor();
      const found = await violationsOn(page, 'page');
      await page.context().close();
      expect(found).toEqual([]);
    },
  );
});
