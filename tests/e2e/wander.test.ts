import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { readWandering } from '../wander/settings.ts';
import { wander } from '../wander/wander.ts';

const HOURS = 3_600_000;

test(
  'wherever two people wander by chance nothing breaks, nothing is lost and everything fits',
  async () => {
    const browser = await openBrowser();
    try {
      const { walks, moves, fault } = await wander(browser, readWandering());
      console.log(`${moves} moves in ${walks} walks`);
      expect(fault).toBeNull();
    } finally {
      await browser.close();
    }
  },
  12 * HOURS,
);
