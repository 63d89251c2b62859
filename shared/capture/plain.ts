import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { writtenOut } from './shorthand.ts';
import { closeGap, words } from './text.ts';

/** A sentence without what it only carries along, and whether it asks. */
export type Plain = Readonly<{ text: string; asked: boolean }>;

const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|(?<!\S)[:;]-?[)D(P](?!\S)/gu;

/** Said while one looks for the word. */
const hesitations: Record<Language, RegExp> = {
  sv: words(
    'liksom|asså|alltså|ehm?|öhm?|hmm?|ba|(?<!(?:en|ett|någon|vilken|den|denna|ny|nya|samma|annan|olika|alla|varje|fel|rätt|av|sådan) )typ(?! av)',
  ),
  en: words("umm?|uhm?|uh|erm?|hmm?|basically|kinda|sorta|y'know|you know(?=,)"),
};
/** What asks for no answer at the end: "… på fredag, va?" still promises. */
const tags: Record<Language, RegExp> = {
  sv: /(?:,?\s+(?:va|ok|okej|eller hur|inte sant|visst|ju|då|sen|nu då|tack|lovar|jag lovar|det lovar jag|höll jag på att säga|så det så))+$/iu,
  en: /(?:,\s*(?:right|ok|okay|yeah|yes|correct|thanks|promise|i promise|please|then|deal)|\s+(?:ok|okay|thanks|i promise|please))+$|\s+right(?=\s*$)/iu,
};
const ASKING_TAG: Record<Language, RegExp> = {
  sv: /(?:^|[\s,])(?:va|ok|okej|eller hur|inte sant|visst)$/iu,
  en: /(?:^|[\s,])(?:right|ok|okay|yeah|correct|deal)$/iu,
};

const isNameIn = ({ participants }: CaptureContext): ((word: string) => boolean) => {
  const names = new Set(participants.flatMap(({ name }) => name.toLowerCase().split(/\s+/u)));
  return (word) => names.has(word);
};

/** What a sentence says, in the words that somebody would write who takes their time. */
export const plainly = (sentence: string, language: Language, context: CaptureContext): Plain => {
  const bare = closeGap(sentence.replace(PICTURES, ' ').replace(hesitations[language], ' '));
  const marked = /\?[\s.!…?]*$/u.test(bare);
  const ended = bare.replace(/[?.!…\s]+$/u, '');
  const tag = tags[language].exec(ended)?.[0] ?? '';
  const asked = marked && !ASKING_TAG[language].test(ended);
  // "right" ends a statement only where it asks: "the price is right".
  const cut = tag.trim() === 'right' && !marked ? '' : tag;
  return {
    text: closeGap(
      writtenOut(ended.slice(0, ended.length - cut.length), language, isNameIn(context)),
    ).replace(/^[\s,]+/u, ''),
    asked,
  };
};
