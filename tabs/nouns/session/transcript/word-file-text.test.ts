import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isZip, wordFileText } from './word-file-text.ts';

/** A ZIP archive as Word writes it. */
const anArchive = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): ArrayBuffer => {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return Uint8Array.from(zipSync(Object.fromEntries(entries), { level })).buffer;
};
const paragraph = (...runs: readonly string[]): string =>
  `<w:p><w:pPr/>${runs.map((run) => `<w:r>${run}</w:r>`).join('')}</w:p>`;
const XML =
  paragraph(
    '<w:t>Maria Lindqvist</w:t>',
    '<w:t xml:space="preserve">   0:03</w:t>',
    '<w:br/><w:t>Hej &amp; välkommen</w:t>',
  ) + paragraph('<w:t>Ali</w:t>', '<w:tab/>', '<w:t>0:05</w:t>');
const TEXT = 'Maria Lindqvist   0:03\nHej & välkommen\nAli 0:05\n';

test.each([0, 6] as const)('the text of a Word document is read, a line for each paragraph', (level) => {
  const file = anArchive(
    {
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document><w:body>${XML}</w:body></w:document>`,
    },
    level,
  );
  expect(isZip(file)).toBe(true);
  expect(wordFileText(file)).toBe(TEXT);
});

test('a file that is no Word document, or is damaged, has no text', () => {
  expect(wordFileText(anArchive({ 'xl/workbook.xml': '<workbook/>' }))).toBeNull();
  const whole = anArchive({ 'word/document.xml': XML });
  const damaged = whole.slice(0);
  new Uint8Array(damaged).fill(255, 50, 90);
  expect(wordFileText(damaged)).toBeNull();
  expect(wordFileText(whole.slice(0, whole.byteLength - 30))).toBeNull();
  expect(isZip(new TextEncoder().encode('WEBVTT, och sedan en hel del text till').buffer)).toBe(false);
});
