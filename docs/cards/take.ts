// `npm run cards -- FOLDER`: every card as the official renderer draws it, in both languages, light and dark, as wide as on a desktop and as
// on a phone; with what its notification says, and how much of Teams' size limit it takes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CARD_BYTES_MAX } from '../../bot/chat/cards/card.ts';
import { everyCard } from '../../bot/chat/cards/test-cards.ts';
import '../../shared/words/all.ts';
import { hostConfigFor } from '../../local-teams/page/chat/host-config.ts';
import { language as languages } from '../../shared/domain/language.ts';
import { openBrowser } from '../../tests/support/browser.ts';
import { cardSheet, SHEET_WIDTH } from './card-sheet.ts';

const THEMES = ['light', 'dark'] as const;
/** A promise as people write them, in each language, and how many there are where a card lists them. */
const TEXTS = { sv: 'Skickar offerten till Volvo', en: 'Sends the quote to Volvo' } as const;
const LISTED = 2;

const [folder = 'dist/cards'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const renderer = await readFile(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
const browser = await openBrowser();
for (const language of languages.options)
  for (const theme of THEMES) {
    const cards = Object.entries(everyCard(language, TEXTS[language], LISTED, (name) => name)).map(
      ([name, card]) => ({
        ...{ name, card, notification: card.speak },
        share: Buffer.byteLength(JSON.stringify(card)) / CARD_BYTES_MAX,
      }),
    );
    const html = cardSheet({ renderer, hostConfig: hostConfigFor(theme), theme, cards });
    await writeFile(join(folder, `${language}.${theme}.html`), html);
    const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 900 } });
    await page.setContent(html);
    await page.screenshot({ path: join(folder, `${language}.${theme}.png`), fullPage: true });
    await page.close();
  }
await browser.close();
