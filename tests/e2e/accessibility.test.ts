import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** Where people meet Kadens: who looks, at what, and how wide it is. */
const surfaces = [
  ['the manager’s own tab', 'maria', 'view=personal', 1200],
  ['the rep’s own tab on a phone', 'ali', 'view=personal', 320],
  ['the side panel in a live session', 'maria', 'view=panel&session', 320],
  ['the rep’s side panel', 'ali', 'view=panel&session', 320],
  ['the stage', 'maria', 'view=stage&session', 1280],
] as const;

describe('nobody is left out', () => {
  let kadens: Product;
  let browser: Browser;
  let session = '';

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    const { rows } = await kadens.must('maria', getTeam);
    const rhythmId = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai')?.rhythm.id ?? '';
    session = (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } })).id;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const look = async (address: string, width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 720 } });
    const page = await context.newPage();
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await (address.includes('/host/') ? frame : page)
      .getByRole('heading')
      .first()
      .waitFor({ timeout: 15_000 });
    // Of local Teams only the frame with the product in it.
    const whole = new AxeBuilder({ page });
    const looked = address.includes('/host/') ? whole.include(['iframe', 'html']) : whole;
    const { violations } = await looked.analyze();
    await context.close();
    return violations.flatMap(({ id, nodes }) =>
      // Fluent's own: what catches the focus at the edges of a region is hidden from screen readers on purpose.
      nodes
        .filter(({ html }) => !html.includes('data-tabster-dummy'))
        .map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  };

  test.each(
    surfaces.flatMap((surface) =>
      (['light', 'dark', 'contrast'] as const).map((theme) => [...surface, theme] as const),
    ),
  )('%s (%s, %s, %d px) has no violation in the %s theme', async (_name, person, view, width, theme) => {
    const url = view.endsWith('&session')
      ? `&url=${encodeURIComponent(view.includes('stage') ? `/tabs/stage?session=${session}` : `/tabs/session/${session}`)}`
      : '';
    expect(await look(`${kadens.address}/host/${person}?${view}${url}&theme=${theme}`, width)).toEqual([]);
  });

  test.each(['privacy', 'terms', 'support'])('the page about %s has no violation', async (page) => {
    expect(await look(`${kadens.address}/tabs/${page}`, 800)).toEqual([]);
  });
});
