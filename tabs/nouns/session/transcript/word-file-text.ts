import { strFromU8, unzipSync } from 'fflate';

/** The part of a Word document that its text is in. */
const DOCUMENT = 'word/document.xml';
/** A day's talk is a few megabytes of XML; nothing longer is unpacked. */
const UNPACKED_MAX = 60_000_000;
/** What a ZIP archive begins with (PKWARE APPNOTE 4.3.7). */
const FILE_HEADER = 0x04034b50;

/** Whether a file is a ZIP archive, as Word documents are. */
export const isZip = (file: ArrayBuffer): boolean =>
  file.byteLength > 4 && new DataView(file).getUint32(0, true) === FILE_HEADER;

/** The document's XML; null when the file has none, or is damaged. */
const documentIn = (file: ArrayBuffer): string | null => {
  const isText = (one: Readonly<{ name: string; originalSize: number }>): boolean =>
    one.name === DOCUMENT && one.originalSize <= UNPACKED_MAX;
  try {
    const unpacked = unzipSync(new Uint8Array(file), { filter: isText })[DOCUMENT];
    return unpacked ? strFromU8(unpacked) : null;
  } catch {
    return null;
  }
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? (entities[name] ?? '') : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );

/** What stands in a Word document's XML: letters, breaks and ends of paragraphs (ECMA-376, 17.3). */
const PIECE = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(br|cr|tab)(?:\s[^<>]*)?\/>|<\/w:p>/gu;

/** The text of a Word document, a line for each paragraph; null when the file is none, or can't be read. */
export const wordFileText = (file: ArrayBuffer): string | null => {
  const xml = documentIn(file);
  if (xml === null) return null;
  let text = '';
  for (const [, letters, mark] of xml.matchAll(PIECE))
    text += letters !== undefined ? decoded(letters) : mark === 'tab' ? ' ' : '\n';
  return text;
};
