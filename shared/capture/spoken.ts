import { detectLanguage } from './detect-language.ts';

/** What is said while one thinks, and says nothing. */
const FILLERS =
  /(?<![\p{L}'])(?:e+h+m*|ö+h+m*|ä+h+|u+h+m*|u+m+|e+r+m+|h+m+|mm+|alltså|liksom|ba|typ|asså|you know|i mean(?=,)|sort of|kind of)(?![\p{L}'])[,.…]*\s*/giu;
/** "Jag jag skickar", "the the quote". */
const TWICE = /(?<![\p{L}\p{N}'])([\p{L}']+)(?:[\s,–—-]+\1)+(?![\p{L}\p{N}'])/giu;

/** Speech as it was meant: without what is said while thinking, and without words said twice. */
export const withoutStumbling = (text: string): string => {
  const said = text
    .replace(FILLERS, '')
    .replace(TWICE, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.!?])/gu, '')
    .replace(/^[\s,.]+/u, '')
    .trim();
  // "Mm" alone is an answer.
  return said === '' ? text : said;
};

/** "Jag frågar henne om hon kan": what is asked about, which is no condition. */
const WHETHER =
  /(?<=(?<!\p{L})(?:prata|pratar|fråga|frågar|kolla|kollar|höra|hör|undersöka|undersöker|ask|asks|check|see|find out|talk|speak)(?!\p{L}).{3,80}) (?:och (?:kollar|frågar|hör) )?(?:om|ifall|if|whether|and see whether|and see if) (?:han|hon|hen|de|dom|vi|det|he|she|they|we|it)(?!\p{L}).*$/iu;

/** "Om du vill": what is offered is offered all the same. */
const IF_WANTED =
  /,? (?:om|ifall) (?:du|ni) (?:vill|önskar|behöver det)(?=[.?!]?$)|,? if (?:you|that) (?:like|want|wish|need it|helps)(?=[.?!]?$)/iu;

/** A sentence without what is asked about in it, and without "if you like". */
export const withoutWhether = (text: string): string => text.replace(IF_WANTED, '').replace(WHETHER, '');

/** From so many words on without a mark, a sentence may be several. */
const RUN_ON_WORDS = 9;
const MARK = /[.!?;:,–—]/u;

const SUBJECT = /^(?:jag|du|vi|i|i'll|i'm|i've|you|you'll|we|we'll)$/iu;
const SWEDISH_SUBJECT = /^(?:jag|du|vi)$/iu;
/** After these it is a part of the sentence, not the beginning of another. */
const BINDS =
  /^(?:att|om|ifall|när|som|vad|hur|vem|vilka|vilken|vilket|var|där|dit|innan|medan|eftersom|tills|förrän|än|fast|varför|det|den|sak|saken|that|if|when|what|how|who|which|where|why|because|while|before|after|until|than|whether|as|one|ones|thing|things|something|anything|everything|all|to|with|for|på|av|till)$/iu;
/** Verbs that come before who it is about: in a question, and after what is put first. */
const INVERTS =
  /^(?:kan|kunde|ska|skulle|vill|hinner|har|hade|är|får|måste|can|could|will|would|shall|should|do|did|have|are|am)$/iu;
const FRONT =
  /^(?:då|så|sen|sedan|then|i|på|om|nu|först|imorgon|idag|måndag|tisdag|onsdag|torsdag|fredag)$/iu;
const LEADS =
  /^(?:och|men|så|för|eller|då|sen|sedan|ja|jo|jaha|jadå|japp|nej|okej|ok|bra|tack|absolut|visst|and|but|so|or|then|yes|yeah|yep|no|okay|right|well|great|good|sure|thanks|perfect)$/iu;

/** Where, before a subject, the new sentence begins; null where none does. */
const beginningAt = (words: readonly string[], at: number): number | null => {
  const before = words[at - 1] ?? '';
  if (BINDS.test(before)) return null;
  let from = at;
  if (INVERTS.test(before)) {
    if (BINDS.test(words[at - 2] ?? '')) return null;
    from = at - 1;
  } else if (/(?:r|s)$/iu.test(before) && FRONT.test(words[at - 2] ?? '')) from = at - 2;
  // "Ringer jag" after a day: where that begins can't be told.
  else if (
    /^\p{Ll}+r$/u.test(before) &&
    !/^(?:eller|efter|under|över|har|för|or|after|for|never)$/iu.test(before)
  )
    return null;
  while (from > 0 && LEADS.test(words[from - 1] ?? '')) from -= 1;
  return from;
};

/** A sentence without marks, cut where somebody begins anew: "jag ringer dem och du kan väl skicka avtalet". */
export const apartWhereRunOn = (text: string): readonly string[] => {
  const words = text.split(' ');
  if (words.length < RUN_ON_WORDS || MARK.test(text.slice(0, -1))) return [text];
  // In Swedish "i" is no subject.
  const subject = detectLanguage(text, 'sv') === 'sv' ? SWEDISH_SUBJECT : SUBJECT;
  const cuts = words.flatMap((word, at) => {
    const from = at > 0 && subject.test(word) ? beginningAt(words, at) : null;
    return from === null || from === 0 ? [] : [from];
  });
  const starts = [0, ...new Set(cuts)];
  return starts.map((start, index) => words.slice(start, starts[index + 1]).join(' '));
};
