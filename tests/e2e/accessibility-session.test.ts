import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { button, expectAccessible, pageOf, say, themes } from '../support/accessibility.ts';
import type { NamedSurface, TabView } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const capture = ({ tab }: TabView) => tab.getByRole('textbox', { name: say('panel.capture') });

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

  const panelOf = (session: () => string) => () =>
    `view=panel&url=${encodeURIComponent(`/tabs/session/${session()}`)}`;
  const inSession = panelOf(() => live);
  const afterSession = panelOf(() => closed);

  const surfaces: readonly NamedSurface[] = [
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
        open: async (view) => {
          await capture(view).fill('Jag pratar med produkt om integrationen igen');
          await view.tab.getByRole('button', { name: say('panel.capture.when') }).waitFor();
        },
      },
    ],
    [
      'a row under the pointer',
      'maria',
      {
        at: inSession,
        width: 320,
        open: ({ tab }) =>
          tab
            .getByRole('button', { name: /Ny ARR/u })
            .first()
            .hover(),
      },
    ],
    [
      'closing without a next step',
      'maria',
      {
        at: inSession,
        width: 320,
        open: async (view) => {
          await button(view, say('panel.close')).click();
          await view.tab.getByTestId('closing').waitFor();
        },
      },
    ],
    [
      'the stage',
      'maria',
      { at: () => `view=stage&url=${encodeURIComponent(`/tabs/stage?session=${live}`)}`, width: 1280 },
    ],
    ['the recap', 'elin', { at: afterSession, width: 320 }],
  ];

  test.each(surfaces)('%s has no violation in any theme, and fits in 320 pixels', (_name, person, surface) =>
    expectAccessible(browser, kadens.address, person, surface),
  );

  // axe takes text of its background's colour to be hidden on purpose.
  test('what a toast offers is as readable as its text, in any theme', async () => {
    const page = await pageOf(browser, 320);
    for (const theme of themes) {
      await page.goto(`${kadens.address}/host/maria?theme=${theme}&${inSession()}`);
      const tab = page.frameLocator('iframe');
      // An earlier test opened the closing.
      await tab.getByLabel(say('panel.closing.why')).fill('Inget nytt');
      await tab.getByTestId('confirm-close').click();
      const undo = tab.locator('.fui-Toast').getByRole('button', { name: say('app.undo') });
      const colours = await undo.evaluate((offered) => {
        const toast = offered.closest('.fui-Toast');
        return [offered, toast].map((one) => one && getComputedStyle(one).color);
      });
      expect(colours[0], theme).toBe(colours[1]);
      await undo.click();
      await tab.getByTestId('closing').waitFor();
    }
    await closePage(page);
  });
});
