import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Draws the PNG icons from their SVG sources: `npx tsx appPackage/draw-icons.ts`. CHROMIUM names another browser. */
const INSTALLED = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

const here = import.meta.dirname;
const executablePath = INSTALLED.find((path) => path !== undefined && existsSync(path));
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
for (const [name, side] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = await readFile(`${here}/icons/${name}.svg`, 'utf8');
  await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
  await writeFile(`${here}/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
