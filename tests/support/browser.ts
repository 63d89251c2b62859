import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where systems keep a Chromium or a Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser: the installed one, else the one that comes from the registry. */
export const openBrowser = async (): Promise<Browser> => {
  const installed = INSTALLED.find((path) => existsSync(path));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  const { default: packed } = await import('@sparticuz/chromium');
  // Its own arguments are for functions that open one page of their own, and turn off much of what keeps origins apart.
  return chromium.launch({ executablePath: await packed.executablePath(), args });
};
