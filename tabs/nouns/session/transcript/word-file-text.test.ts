import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isZip, wordFileText } from './word-file-text.ts';

type Entry = Readonly<{ name: string; text: string; stored?: boolean }>;

/** A ZIP archive as Word writes it. */
const anArchive = (entries: readonly Entry[]): ArrayBuffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, stored = false } of entries) {
    const content = Buffer.from(text);
    const packed = stored ? content : deflateRawSync(content);
    const named = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(named.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(named.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, named, packed);
    directory.push(central, named);
    at += 30 + named.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...locals, ...directory, end])).buffer;
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

test.each([true, false])('the text of a Word document is read, a line for each paragraph', async (stored) => {
  const file = anArchive([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'word/document.xml', text: `<w:document><w:body>${XML}</w:body></w:document>`, stored },
  ]);
  expect(isZip(file)).toBe(true);
  expect(await wordFileText(file)).toBe(TEXT);
});

test('a file that is no Word document, or is damaged, has no text', async () => {
  const other = anArchive([{ name: 'xl/workbook.xml', text: '<workbook/>' }]);
  expect(await wordFileText(other)).toBeNull();
  const whole = anArchive([{ name: 'word/document.xml', text: XML }]);
  const damaged = whole.slice(0);
  new Uint8Array(damaged).fill(255, 50, 90);
  expect(await wordFileText(damaged)).toBeNull();
  expect(await wordFileText(whole.slice(0, whole.byteLength - 30))).toBeNull();
  expect(isZip(new TextEncoder().encode('WEBVTT, och sedan en hel del text till').buffer)).toBe(false);
});
