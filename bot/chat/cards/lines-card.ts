import { bulletList, card, joinSentences, openTabAction, richText } from './card.ts';
import type { Card, CardButton, Reader } from './card.ts';

/** The most lines of an answer. */
const LINES = 10;

/** An answer that lists things: what they are, and a line for each. */
export const linesCard = (
  reader: Reader,
  title: string,
  lines: readonly string[],
  buttons: readonly CardButton[] = [],
): Card =>
  card(
    joinSentences(`${title}:`, ...lines.slice(0, 3).map((line) => `${line}.`)),
    [richText(title, { weight: 'Bolder' }), ...bulletList(reader.language, lines, LINES, (line) => line)],
    [...buttons, openTabAction(reader, null)],
  );

/** A sentence, and the way to where it is done or seen. */
export const sentenceAndPlaceCard = (reader: Reader, sentence: string, place: string | null = null): Card =>
  card(sentence, [richText(sentence)], [openTabAction(reader, place)]);
