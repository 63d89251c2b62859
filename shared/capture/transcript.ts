import { MESSAGE_MAX, closeGap } from './text.ts';

/** A day's worth of talk; what follows is not considered. */
export const TRANSCRIPT_MAX = 4_000_000;

/** What one person says before another begins. `name` is as the transcript writes it; null when it doesn't say. */
export type Utterance = Readonly<{ name: string | null; text: string }>;

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->/u;
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]{1,200})>/giu;
const NAMED = /^([\p{Lu}][\p{L}.'-]*(?: [\p{L}.'()-]+){0,4}):\s+/u;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};
const plain = (text: string): string =>
  closeGap(
    text
      .replace(/<[^<>]{0,200}>/gu, ' ')
      .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (whole, name: string) => entities[name] ?? whole),
  );

/** The parts of a cue, by voice. A voice lasts until the next one. */
const voicesOf = (cue: string): readonly Utterance[] => {
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

/** Who said what in a WebVTT file, in order; what one person says in several cues is put together. */
export const utterancesOf = (vtt: string): readonly Utterance[] => {
  const utterances: { name: string | null; text: string }[] = [];
  const blocks = vtt
    .slice(0, TRANSCRIPT_MAX)
    .replace(/\r\n?/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u);
  for (const block of blocks) {
    const lines = block.split('\n');
    const timing = lines.findIndex((line) => TIMING.test(line));
    if (timing < 0) continue;
    for (const { name, text } of voicesOf(lines.slice(timing + 1).join(' '))) {
      if (text === '') continue;
      const last = utterances.at(-1);
      if (
        last !== undefined &&
        (name === null || last.name === name) &&
        last.text.length + text.length < MESSAGE_MAX
      )
        last.text += ` ${text}`;
      else utterances.push({ name: name ?? last?.name ?? null, text });
    }
  }
  return utterances;
};
