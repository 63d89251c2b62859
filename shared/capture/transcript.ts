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

/** Who said what in a WebVTT file. */
const cuesOfVtt = (vtt: string): readonly Cue[] => {
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

/** A name as Teams shows it over what somebody says: each word with a capital, but for particles and what stands in brackets. */
const NAME =
  String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\([^()]{1,40}\)|af|av|da|de|del|der|di|la|van|von))` +
  '{0,5}';
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
const HEAD = new RegExp(
  String.raw`^(?<name>${NAME})?\s*(?:(?<hours>\d{1,2}):)?(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)$`,
  'u',
);
/** The same with the time in words, as Teams' pane has it for those who hear it, which is copied along. */
const HEAD_IN_WORDS = new RegExp(
  String.raw`^(?<name>${NAME})?\s*(?:\d{1,3} (?:tim|hour|min|sek|sec)\p{L}*,?\s*){1,3}(?<clock>[\d:]{4,8})?$`,
  'u',
);
/** The longest line that may hold a name and a time. */
const HEAD_MAX = 160;

type PaneCue = { name: string | null; at: number; lines: string[] };

/** Who said what in the text of Teams' transcript pane, and of the Word file that Teams downloads: a name and a time, then what was said. */
const cuesOfPane = (text: string): readonly Cue[] => {
  const said: PaneCue[] = [];
  for (const raw of text.slice(0, TRANSCRIPT_MAX).split(/\r\n?|\n/u)) {
    const isShort = raw.length <= HEAD_MAX;
    const written = closeGap(raw);
    const current = said.at(-1);
    const inWords = isShort ? HEAD_IN_WORDS.exec(written) : null;
    const { name: heard, clock } = inWords?.groups ?? {};
    const isAgain = heard !== undefined && heard === current?.name && current.lines.length === 0;
    const isInWords = inWords !== null && (heard === undefined || clock !== undefined || isAgain);
    const line = isInWords ? `${heard ?? ''} ${clock ?? ''}`.trim() : written;
    const head = isShort ? HEAD.exec(line) : null;
    const { name, hours = '0', minutes = '0', seconds = '0' } = head?.groups ?? {};
    const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    if (head && at >= (current?.at ?? 0)) {
      // The name may stand in a line of its own, over the time.
      const above = current?.lines.at(-1);
      const isAbove = name === undefined && above !== undefined && NAME_ALONE.test(above);
      if (isAbove) current?.lines.pop();
      said.push({ name: name ?? (isAbove ? above : null) ?? current?.name ?? null, at, lines: [] });
    } else if (line !== '' && !(current && line === current.name && current.lines.length === 0)) {
      if (current) current.lines.push(line);
      else said.push({ name: null, at: 0, lines: [line] });
    }
  }
  const cues = said.flatMap(({ name, at, lines }) =>
    name === null || lines.length === 0 ? [] : [{ name, at, text: lines.join(' ') }],
  );
  return cues.length > 1 ? cues : [];
};

/** Who said what in a transcript, part by part, in the order it was said: in a WebVTT file, or as Teams shows it. */
export const cuesOf = (transcript: string): readonly Cue[] => {
  const cues = cuesOfVtt(transcript);
  return cues.length > 0 ? cues : cuesOfPane(transcript);
};

/** Whether a text is a transcript: something is said in it, at some time. */
export const isTranscript = (text: string): boolean => cuesOf(text).length > 0;
