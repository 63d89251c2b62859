// `npm run bench:letters`: the width of Kadens' own sentences in the fonts that local Teams and tests use (local-teams/letters.ts), against
// Segoe UI, which Teams uses. One JSON line per language; 1 is as wide as in Teams. Segoe UI's widths are taken from Selawik, which
// Microsoft made to match them (github.com/microsoft/Selawik, Selawik-Regular.ufo).
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fileOf, SIZE } from '../local-teams/letters.ts';
import { en } from '../shared/words/en.ts';
import { sv } from '../shared/words/sv.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { median } from './figure.ts';

const UNITS_PER_EM = 2_048;
/** Each width in units, with the characters that have it. */
const widths = z
  .record(z.string(), z.string())
  .parse(JSON.parse(await readFile(new URL('segoe-ui-widths.json', import.meta.url), 'utf8')));
const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    Array.from(characters).map((one) => [one, Number(width)]),
  ),
);

/** A sentence's readable text, without placeholders and plurals. */
const plain = (sentence: string): string => sentence.replaceAll(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '').trim();
const sentencesOf = (catalogue: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(catalogue)
    .map(plain)
    .filter((sentence) => sentence !== '' && Array.from(sentence).every((one) => widthOf.has(one)));

/** A sentence's width in Segoe UI, in ems, without kerning. */
const inTeams = (sentence: string): number =>
  Array.from(sentence).reduce((sum, one) => sum + (widthOf.get(one) ?? 0), 0) / UNITS_PER_EM;

/** Each sentence's width in that font family as a browser draws it, in ems, without kerning. */
const drawn = async (family: string, sentences: readonly string[]): Promise<readonly number[]> => {
  const browser = await openBrowser('as-in-teams');
  try {
    const page = await browser.newPage();
    const file = (await readFile(fileOf(400))).toString('base64');
    return await page.evaluate(
      async ({ source, all, font }) => {
        const face = new FontFace('Open Sans', `url(data:font/woff2;base64,${source})`);
        document.fonts.add(await face.load());
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) throw new Error('There is nothing to draw on.');
        pen.font = `1000px ${font}`;
        pen.fontKerning = 'none';
        return all.map((sentence) => pen.measureText(sentence).width / 1_000);
      },
      { source: file, all: sentences, font: family },
    );
  } finally {
    await browser.close();
  }
};

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const rounded = (value: number): number => Number(value.toFixed(3));

for (const [language, catalogue] of [
  ['sv', sv],
  ['en', en],
] as const) {
  const sentences = sentencesOf(catalogue);
  const teams = sentences.map(inTeams);
  const ours = (await drawn("'Open Sans'", sentences)).map((ems) => ems * SIZE);
  const system = await drawn('sans-serif', sentences);
  const ratios = sentences.map((_one, at) => (ours[at] ?? 0) / (teams[at] ?? 1));
  const figure = {
    figure: `letters-${language}`,
    sentences: sentences.length,
    ratio: rounded(sum(ours) / sum(teams)),
    median: rounded(median(ratios)),
    narrowest: rounded(Math.min(...ratios)),
    widest: rounded(Math.max(...ratios)),
    withoutThem: rounded(sum(system) / sum(teams)),
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}
