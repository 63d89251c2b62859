import { closeGap } from './text.ts';

/** A day's worth of talk; what follows is not considered. */
export const TRANSCRIPT_MAX = 4_000_000;

/**
 * A part of what one person says, as the transcript cuts it. `name` is as the transcript writes it; null when it doesn't say. `at` is in
 * seconds from where the recording begins; what was said before that is at 0.
 */
export type Cue = Readonly<{ name: string | null; at: number; text: string }>;

// Graph writes "0:0:0.0", and a minus where the talk had begun before the transcription did.
const CLOCK = String.raw`-?(?:(?<hours>\d{1,3}):)?(?<minutes>-?\d{1,2}):(?<seconds>-?\d{1,2})[.,]-?\d{1,7}`;
const TIMING = new RegExp(String.raw`^\s*(?<sign>-?)${CLOCK}\s+-->`, 'u');
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]{1,200})>/giu;
const NAMED = /^([\p{Lu}][\p{L}.'-]*(?: [\p{L}.'()-]+){0,4}):\s+/u;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  '#39': "'",
};
const plain = (text: string): string =>
  closeGap(
    text
      .replace(/<[^<>]{0,200}>/gu, ' ')
      .replace(/&(amp|lt|gt|quot|nbsp|lrm|rlm|#39);/gu, (whole, name: string) => entities[name] ?? whole),
  );

type Voice = Readonly<{ name: string | null; text: string }>;

/** The parts of a cue, by voice. A voice lasts until the next one. */
const voicesOf = (cue: string): readonly Voice[] => {
  const starts = [...cue.matchAll(VOICE)];
  const [first] = starts;
  if (first === undefined) {
    const text = plain(cue);
    const name = NAMED.exec(text);
    return [{ name: name?.[1] ?? null, text: name === null ? text : text.slice(name[0].length) }];
  }
  return [
    { name: null, text: plain(cue.slice(0, first.index)) },
    ...starts.map((start, index) => ({
      name: plain(start[1] ?? ''),
      text: plain(cue.slice(start.index + start[0].length, starts[index + 1]?.index)),
    })),
  ];
};

const secondsOf = (line: string): number | null => {
  const said = TIMING.exec(line);
  if (said === null) return null;
  const { hours = '0', minutes = '0', seconds = '0' } = said.groups ?? {};
  const isBefore = /^\s*[\d:]*-/u.test(line);
  return isBefore ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

/** Who said what in a WebVTT file, cue by cue, in the order it was said. */
export const cuesOf = (vtt: string): readonly Cue[] => {
  const cues: Cue[] = [];
  const blocks = vtt
    .slice(0, TRANSCRIPT_MAX)
    .replace(/\r\n?/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u);
  for (const block of blocks) {
    const lines = block.split('\n');
    const timing = lines.findIndex((line) => TIMING.test(line));
    const at = secondsOf(lines[timing] ?? '');
    if (at === null) continue;
    for (const { name, text } of voicesOf(lines.slice(timing + 1).join(' ')))
      if (text !== '') cues.push({ name: name ?? cues.at(-1)?.name ?? null, at, text });
  }
  return cues;
};

/** Whether a text is a transcript: something is said in it, at some time. */
export const isTranscript = (text: string): boolean => cuesOf(text).length > 0;
