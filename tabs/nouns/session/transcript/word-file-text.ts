/** The part of a Word document that its text is in. */
const DOCUMENT = 'word/document.xml';
/** A day's talk is a few megabytes of XML; nothing longer is unpacked. */
const UNPACKED_MAX = 60_000_000;

/** What ZIP's records begin with (PKWARE APPNOTE 4.3). */
const FILE_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const COMMENT_MAX = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** Whether a file is a ZIP archive, as Word documents are. */
export const isZip = (file: ArrayBuffer): boolean =>
  file.byteLength > END_LENGTH && new DataView(file).getUint32(0, true) === FILE_HEADER;

const endOfDirectory = (view: DataView): number | null => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
};

type PackedFile = Readonly<{ method: number; bytes: Uint8Array<ArrayBuffer> }>;

/** A file of the archive, as it is packed there; null when there is none of that name. */
const packedFile = (file: ArrayBuffer, name: string): PackedFile | null => {
  const view = new DataView(file);
  const end = endOfDirectory(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_HEADER) {
    const nameLength = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(new Uint8Array(file, at + 46, nameLength)) === name) {
      const start = view.getUint32(at + 42, true);
      const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      const bytes = new Uint8Array(file, from, view.getUint32(at + 20, true));
      return { method: view.getUint16(at + 10, true), bytes };
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
};

const unpacked = async ({ method, bytes }: PackedFile): Promise<string | null> => {
  if (method === STORED) return new TextDecoder().decode(bytes);
  if (method !== DEFLATED) return null;
  const text = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let whole = '';
  for (;;) {
    const { done, value } = await text.read();
    if (done) return whole;
    whole += value;
    if (whole.length > UNPACKED_MAX) {
      await text.cancel();
      return null;
    }
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
export const wordFileText = async (file: ArrayBuffer): Promise<string | null> => {
  try {
    const packed = packedFile(file, DOCUMENT);
    const xml = packed && (await unpacked(packed));
    if (xml === null) return null;
    let text = '';
    for (const [, letters, mark] of xml.matchAll(PIECE))
      text += letters !== undefined ? decoded(letters) : mark === 'tab' ? ' ' : '\n';
    return text;
  } catch {
    return null;
  }
};
