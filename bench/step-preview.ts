import type { Locator } from 'playwright-core';
import '../shared/words/all.ts';
import { say } from '../shared/words/say.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { figureOf, inTurns } from './figure.ts';
import type { Figure } from './figure.ts';
import type { OpenSession } from './open-session.ts';
import type { Product } from './product.ts';
import { askedPanel, CPU_TIMES_SLOWER, WINDOW } from './side-panel.ts';

const TURNS = { warmUp: 2, counted: 7 };
/** The text typed; with each key there is another step to understand. */
const TYPED = 'Johan skickar den nya offerten till Skanska senast på fredag';
/** The share of keys that are at least as fast as the figure. */
const SHARE = 0.95;

/**
 * Types the text into the field key by key, within the page, and returns the milliseconds from a key until its effect is in the page and
 * laid out: everything but painting, which is the browser's.
 */
const timeKeys = (field: Locator): Promise<number> =>
  field.evaluate(
    async (element, { text, share }) => {
      const input = element as HTMLInputElement;
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      const times: number[] = [];
      // The last turn empties the field again.
      for (const typed of [...text.split('').map((_, nth) => text.slice(0, nth + 1)), '']) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const begun = performance.now();
        value?.set?.call(input, typed);
        // React renders a key's effect before the event has finished dispatching.
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.resolve();
        document.body.getBoundingClientRect();
        if (typed !== '') times.push(performance.now() - begun);
      }
      times.sort((one, other) => one - other);
      return times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
    },
    { text: TYPED, share: SHARE },
  );

/** Adds a field beside the panel that only echoes its text. */
const addPlainField = (field: Locator): Promise<void> =>
  field.evaluate((element) => {
    const input = document.createElement('input');
    const said = document.createElement('span');
    input.id = 'plain-field';
    input.addEventListener('input', () => {
      said.textContent = input.value;
    });
    element.closest('form')?.after(input, said);
  });

/**
 * From a key in the capture line to what was understood from it, on a slow laptop and in a session as large as they get, against a field
 * that only echoes its text.
 */
export const stepPreview = async (product: Product, open: OpenSession): Promise<Figure> => {
  const browser = await openBrowser('as-in-teams');
  try {
    const context = await browser.newContext({ viewport: WINDOW });
    const page = await context.newPage();
    await page.goto(`${product.address}/bench-host`);
    await page.evaluate(`window.open320(${JSON.stringify(await askedPanel(product, open))})`);
    const panel = page.frameLocator('iframe');
    const field = panel.getByRole('textbox', { name: say('sv', 'panel.capture') });
    await field.fill(TYPED);
    await panel.getByTitle(say('sv', 'panel.capture.day')).waitFor();
    await addPlainField(field);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    const measured = await inTurns(TURNS, {
      floor: () => timeKeys(panel.locator('#plain-field')),
      value: () => timeKeys(field),
    });
    return figureOf('step-preview', 'ms', measured);
  } finally {
    await browser.close();
  }
};
