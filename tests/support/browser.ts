import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { EVENTUALLY } from './eventually.ts';

/** Where systems keep Chromium or Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** `HEADED=1` shows what the browser does, slowly enough to follow. Only an installed browser can be shown. */
const headed = process.env['HEADED'] === '1' ? { headless: false, slowMo: 250 } : {};

/** How long its pages live. To optimise the scripts of those that live for seconds costs more than it gives. */
type Life = 'short' | 'as-in-teams';

const launch = async (life: Life): Promise<Browser> => {
  const installed = INSTALLED.find((path) => existsSync(path));
  const args = [
    ...(life === 'short' ? ['--js-flags=--no-opt'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const timeout = 3 * EVENTUALLY.timeout;
  if (installed !== undefined)
    return chromium.launch({ executablePath: installed, args, timeout, ...headed });
  if (headed.headless === false)
    throw new Error(`HEADED=1 needs a browser of this machine, at one of: ${INSTALLED.join(', ')}`);
  const { default: packed } = await import('@sparticuz/chromium');
  // The package's own arguments are meant for functions that open one page, and turn off much of what isolates origins.
  return chromium.launch({ executablePath: await packed.executablePath(), args, timeout });
};

/** A browser: the installed one, else the one from the registry. Its pages wait as long as tests do. */
export const openBrowser = async (life: Life = 'short'): Promise<Browser> => {
  const browser = await launch(life);
  browser.on('context', (context) => context.setDefaultTimeout(EVENTUALLY.timeout));
  return browser;
};
