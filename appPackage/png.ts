import { inflateSync } from 'node:zlib';

/** A picture's pixels, row by row: red, green, blue and alpha, each 0–255. */
export type Picture = Readonly<{ width: number; height: number; pixels: Uint8Array }>;

const SIGNATURE = '89504e470d0a1a0a';
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The neighbour that PNG's fourth filter predicts from (PNG specification, 9.4). */
const paeth = (left: number, above: number, corner: number): number => {
  const estimate = left + above - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
};

const unfilter = (raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array => {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const above = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      out[at] = (raw[at + y + 1] ?? 0) + predicted;
    }
  }
  return out;
};

/** Reads a non-interlaced PNG with eight bits per channel in true colour; null for anything else. */
export const readPng = (file: Uint8Array): Picture | null => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 33 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, interlaced] = [bytes[24], bytes[28]];
  const channels = CHANNELS[bytes[25] ?? 0];
  if (depth !== 8 || interlaced !== 0 || channels === undefined) return null;
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const stride = width * channels;
  let raw: Uint8Array;
  try {
    raw = inflateSync(Buffer.concat(data));
  } catch {
    return null;
  }
  if (raw.length !== (stride + 1) * height) return null;
  const rows = unfilter(raw, stride, height, channels);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) pixels.set(rows.subarray(i * channels, (i + 1) * channels), i * 4);
  return { width, height, pixels };
};

/** Whether a picture has only white and transparency, and some of each. */
export const isWhiteOutline = ({ pixels }: Picture): boolean => {
  let [clear, drawn] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
    if (alpha === 0) clear++;
    else if (red === 255 && green === 255 && blue === 255) drawn++;
    else return false;
  }
  return clear > 0 && drawn > 0;
};
