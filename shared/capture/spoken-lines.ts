import { LINE_MAX, PIECE_CHARACTERS_MAX, PIECE_LINES_MAX, PIECES_MAX } from '../domain/spoken-line.ts';
import type { SpokenLine } from '../domain/spoken-line.ts';
import type { CaptureContext } from './context.ts';
import { speakerNamed } from './speaker.ts';
import { cuesOf } from './transcript.ts';
import type { Cue } from './transcript.ts';

/** A text in parts that are no longer than a line, cut between words. */
const cut = (text: string): readonly string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LINE_MAX) {
    const space = rest.lastIndexOf(' ', LINE_MAX);
    const end = space > 0 ? space : LINE_MAX;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
};

/** What is said in a WebVTT transcript, as it is written there: one line for what one person says in one go. */
export const spokenLinesIn = (vtt: string, context: CaptureContext): readonly SpokenLine[] => {
  const joined: Cue[] = [];
  for (const cue of cuesOf(vtt)) {
    const last = joined.at(-1);
    if (last?.name === cue.name && last.text.length + 1 + cue.text.length <= LINE_MAX)
      joined.splice(-1, 1, { ...last, text: `${last.text} ${cue.text}` });
    else joined.push(cue);
  }
  const roleOf = new Map(context.participants.map(({ id, role }) => [id, role]));
  return joined.flatMap(({ name, at, text }) => {
    const by = roleOf.get(speakerNamed(name, context)) ?? 'other';
    return cut(text).map((part) => ({ by, at, text: part }));
  });
};

/** As many lines as a question and its answer may lie apart: they stand in two pieces, so that what is asked is never cut from what is answered. */
const SHARED_LINES = 3;

/** The lines of a talk in pieces that a model reads one at a time. What is beyond the last is not read. */
export const piecesOf = (lines: readonly SpokenLine[]): readonly (readonly SpokenLine[])[] => {
  const pieces: (readonly SpokenLine[])[] = [];
  let from = 0;
  while (from < lines.length && pieces.length < PIECES_MAX) {
    let to = from;
    let characters = 0;
    while (to < lines.length && to - from < PIECE_LINES_MAX) {
      characters += lines[to]?.text.length ?? 0;
      if (characters > PIECE_CHARACTERS_MAX) break;
      to += 1;
    }
    pieces.push(lines.slice(from, to));
    if (to === lines.length) break;
    from = Math.max(from + 1, to - SHARED_LINES);
  }
  return pieces;
};
