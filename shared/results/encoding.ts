/** The encodings that spreadsheets and CRMs write files in. Others are read as Windows-1252. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A file as its bytes come, a part at a time; it can be read more than once. */
export type FileBytes = () => AsyncIterable<Uint8Array>;

/** How many bytes are enough to see that a file without a mark is UTF-16. */
const LOOKED_AT = 2_048;
/** Of Latin letters in UTF-16 every other byte is zero; among other characters still more than this share. */
const ZEROS_MIN = 0.3;

const markedAs = ([first, second, third]: Uint8Array): Encoding | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a byte order mark: its zero bytes stand at odd places (little-endian) or at even ones. */
const unmarkedUtf16 = (start: Uint8Array): Encoding | null => {
  const zerosAt = (parity: 0 | 1): number =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length / (start.length / 2);
  if (zerosAt(1) > ZEROS_MIN && zerosAt(0) === 0) return 'utf-16le';
  return zerosAt(0) > ZEROS_MIN && zerosAt(1) === 0 ? 'utf-16be' : null;
};

const isUtf8 = async (bytes: FileBytes): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const part of bytes()) decoder.decode(part, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

const startOf = async (bytes: FileBytes): Promise<Uint8Array> => {
  let start = new Uint8Array();
  for await (const part of bytes()) {
    const longer = new Uint8Array(start.length + part.length);
    longer.set(start);
    longer.set(part, start.length);
    start = longer;
    if (start.length >= LOOKED_AT) break;
  }
  return start.subarray(0, LOOKED_AT);
};

/**
 * The encoding of a file: by its mark, its zero bytes, or whether all of it is UTF-8. One that is none of those is Windows-1252; null for
 * what is no text, such as a workbook, which is a ZIP file.
 */
export const encodingOf = async (bytes: FileBytes): Promise<Encoding | null> => {
  const start = await startOf(bytes);
  const utf16 = markedAs(start) ?? unmarkedUtf16(start);
  if (utf16 !== null) return utf16;
  if (start.includes(0)) return null;
  return (await isUtf8(bytes)) ? 'utf-8' : 'windows-1252';
};

/** The text of a file, a part at a time, without its mark. Bytes that mean nothing become U+FFFD. */
export async function* textOf(bytes: FileBytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of bytes()) {
    const text = decoder.decode(part, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
