import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { lineOf, lineWithout, tokensWithin } from './line.ts';
import type { Line } from './line.ts';
import { repaired } from './repairs.ts';
import { writtenOut } from './shorthand.ts';
import { words } from './text.ts';
import type { Token } from './tokens.ts';

/** A sentence without what it only carries along, and whether it asks. */
export type Plain = Readonly<{ line: Line; asked: boolean; polite: boolean }>;

/** Said while one looks for the word. */
const hesitations: Record<Language, RegExp> = {
  sv: words(
    '(?:vad|va) skulle jag säga|var var jag|vad var det nu|liksom|asså|alltså|ehm?|öhm?|hmm?|öh|ba|punkt(?=\\s*$)|kolon|komma(?= (?:och )?(?:jag|du|vi|ringer|skickar))|vad heter (?:det|den|han|hon)(?: nu)?|vad hette (?:han|hon|det|den)(?: nu)?|(?<!(?:en|ett|någon|vilken|den|denna|ny|nya|samma|annan|olika|alla|varje|fel|rätt|av|sådan) )typ(?! av)',
  ),
  en: words(
    "where was i|what was i (?:saying|going to say)|umm?|uhm?|uh|erm?|hmm?|basically|kinda|sorta|y'know|you know(?=,)|full stop(?=\\s*$)|comma|colon",
  ),
};
/** What asks for no answer at the end: "… på fredag, va?" still promises. */
const tags: Record<Language, RegExp> = {
  sv: /(?:,?\s+(?:va|ok|okej|eller hur|inte sant|visst|ju|då|sen|nu då|tack|lovar|jag lovar|det lovar jag|höll jag på att säga|(?:precis )?som (?:vi|du|jag) (?:sa(?:de)?|pratade om|kom överens om|bestämde|lovade)|som sagt|som överenskommet|så det så|är (?:det )?(?:tänkt|tanken|planen)|tänker jag|vet du|om du vill|du vet|deal|är du snäll|om du är snäll|om du kan|när du hinner|om du hinner|när det passar(?: dig)?|när du får tid|om det går|ingen brådska|ingen stress|mvh \p{L}+))+$/iu,
  en: /(?:,?\s+(?:(?:like|as) (?:we|you|i) (?:said|agreed|discussed|promised)|as (?:agreed|discussed|promised))|,\s*(?:right|ok|okay|yeah|yes|correct|thanks|promise|i promise|please|then|deal|no rush|no hurry|hear|aye|eh|innit|reet|yeah|mate|(?:would|will|could|can) you(?:,? \p{L}+)?)|\s+(?:ok|mate|when it suits(?: you)?|whenever you can|okay|thanks|i promise|please|when you (?:get|have) (?:a|the) (?:minute|moment|time|chance)|if you (?:can|could)))+$|\s+right(?=\s*$)/iu,
};
const ASKING_TAG: Record<Language, RegExp> = {
  sv: /(?:^|[\s,])(?:va|ok|okej|eller hur|inte sant|visst|deal)$/iu,
  en: /(?:^|[\s,])(?:right|ok|okay|yeah|correct|deal|hear|aye|eh|innit|reet)$/iu,
};

const isNameIn = ({ participants }: CaptureContext): ((word: string) => boolean) => {
  const names = new Set(participants.flatMap(({ name }) => name.toLowerCase().split(/\s+/u)));
  return (word) => names.has(word);
};

/** Without what one says while looking for the word. */
const withoutHesitation = (tokens: readonly Token[], language: Language): readonly Token[] => {
  const line = lineOf(tokens);
  const parts = [...line.text.matchAll(hesitations[language])].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
  return lineWithout(line, parts).tokens;
};

const EDGES = /^[\s,"“”„«»(:–—-]+|[\s"“”„«»,–—-]+$/gu;

/** What a sentence says, in the words that somebody would write who takes their time. */
export const readPlainly = (tokens: readonly Token[], language: Language, context: CaptureContext): Plain => {
  const seen = tokens.filter(({ kind }) => kind !== 'emoji' && kind !== 'markup' && kind !== 'newline');
  const line = repaired(
    lineOf(writtenOut(withoutHesitation(seen, language), language, isNameIn(context))),
    context,
  );
  const marked = /\?[\s.!…?)]*$/u.test(line.text);
  const ended = line.text.replace(/[?.!…\s]+$/u, '');
  const tag = tags[language].exec(ended)?.[0] ?? '';
  const asked = marked && !ASKING_TAG[language].test(ended);
  // "right" ends a statement only where it asks: "the price is right".
  const cut = tag.trim() === 'right' && !marked ? '' : tag;
  const to = ended.length - cut.length;
  const [opened = ''] = /^[\s,"“”„«»(:–—-]+/u.exec(ended) ?? [];
  const kept = ended.slice(0, to).replace(EDGES, '');
  const polite =
    /(?:^|\s)(?:please|thanks|thank you|tack|snälla|är du snäll|om du är snäll|om du kan|när du hinner|om du hinner|när det|när du|om det|when you|if you|would you|could you|will you|can you|when it|no rush)(?!\p{L})/iu.test(
      cut,
    );
  return { line: part(line, opened.length, opened.length + kept.length), asked, polite };
};

const part = (line: Line, from: number, to: number): Line => lineOf(tokensWithin(line, from, to));
