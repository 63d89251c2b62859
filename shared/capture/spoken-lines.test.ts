import { expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { isOnePiece, LINE_MAX, PIECES_MAX } from '../domain/spoken-line.ts';
import { piecesOf, spokenLinesIn } from './spoken-lines.ts';

const talk = (...cues: readonly (readonly [name: string, text: string])[]): string =>
  `WEBVTT\n\n${cues.map(([name, text], at) => `0:${Math.floor(at / 60)}:${at % 60}.0 --> 9:0:0.0\n<v ${name}>${text}</v>`).join('\n\n')}`;
const lines = (vtt: string) => spokenLinesIn(vtt, inOneToOne());

test('what one says in one go is a line, by the role the two have and by nobody’s name', () =>
  expect(
    lines(
      talk(
        ['Maria Lind', 'Hur går det'],
        ['Maria Lind', 'med Volvo?'],
        ['Haddad, Ali', 'Bra.'],
        ['Karin Ek', 'Hej!'],
      ),
    ),
  ).toEqual([
    { by: 'manager', at: 0, text: 'Hur går det med Volvo?' },
    { by: 'rep', at: 2, text: 'Bra.' },
    { by: 'other', at: 3, text: 'Hej!' },
  ]));

test('who talks for long has several lines, cut between words, and nothing is lost', () => {
  const words = Array.from({ length: 400 }, (_, at) => `ord${at}`).join(' ');
  const read = lines(talk(['Ali Haddad', words]));
  expect(read.every(({ text }) => text.length <= LINE_MAX)).toBe(true);
  expect(read.map(({ text }) => text).join(' ')).toBe(words);
});

test('one who talks alone, and names that nobody knows, are read all the same', () => {
  expect(lines('WEBVTT\n\n0:0:1.0 --> 0:0:2.0\nJag ringer Volvo.')).toEqual([
    { by: 'other', at: 1, text: 'Jag ringer Volvo.' },
  ]);
});

test('four hours come in pieces that each may be sent, and a question is in one piece with its answer', () => {
  const hours = Array.from(
    { length: 6_000 },
    (_, at) =>
      [
        at % 2 === 0 ? 'Ali Haddad' : 'Maria Lind',
        `Vi pratade om kund ${at} igen, och det var bra.`,
      ] as const,
  );
  const all = lines(talk(...hours));
  const pieces = piecesOf(all);
  expect(pieces.length).toBeLessThanOrEqual(PIECES_MAX);
  expect(pieces.every(isOnePiece)).toBe(true);
  const together = pieces.map((piece) => new Set(piece.map(({ text }) => text)));
  const apart = all.slice(1).filter((line, at) => {
    const before = all[at]?.text ?? '';
    return !together.some((piece) => piece.has(line.text) && piece.has(before));
  });
  expect(apart).toEqual([]);
  expect(piecesOf([])).toEqual([]);
});
