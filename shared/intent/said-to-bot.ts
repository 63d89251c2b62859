import { askingIn } from '../capture/requests.ts';
import { opening } from '../capture/text.ts';
import type { Language } from '../domain/language.ts';

/** "Påmin mig", "påmina", "påminelse": the everyday spelling with one n ("påminde" has but one). */
const ONE_N = /(?<!\p{L})påmin(?=(?:a|er|else\p{L}*)?(?!\p{L}))/giu;

/** What may stand before what is asked. */
const GREETING = opening('(?:(?:hej(?:san)?|hallå|tja|tjena|hi|hello|hey|ok|okej|okay|kadens)[\\s,.!]*)+');

/** A reminder of the speaker's own, asked for; what stands between is when. */
const REMINDED: Record<Language, readonly [RegExp, string]> = {
  sv: [/^(?<when>(?:(?!och |and )\S+ ){0,4})påminna? (?:mig|mej)(?!\p{L})/iu, 'påminn mig'],
  en: [/^(?<when>(?:(?!och |and )\S+ ){0,4})remind(?:ing)? me(?!\p{L})/iu, 'remind me'],
};

/** "Remind me on Wednesday to call": the day last, as elsewhere. */
const DAY_FIRST =
  /^(?<told>påminn mig|remind me) (?<when>(?!(?:om|att|to|that|about|of|if|what|who|when|how|why|vad|vem|när|hur|varför) )\S+(?: \S+){0,2}?) (?<what>(?:om )?att .+?|to .+?)(?<end>[.!?]*)$/iu;
const dayLast = (sentence: string): string => sentence.replace(DAY_FIRST, '$<told> $<what> $<when>$<end>');

/** "Lägg till att jag ska ringa": what is to be written down, told as it is. */
const TO_NOTE =
  /^(?:och |and |sen |sedan |then |also |dessutom )*(?:(?:kan|skulle|vill) du (?:kunna )?|(?:can|could) you |please |snälla )?(?:lägga? (?:också )?(?:till|in|upp)|sätta? upp|föra? in|skriva? (?:också )?(?:upp|in|ner)|notera|anteckna|registrera|logga|spara|add|note(?: down)?|(?:make|take) a note|log|record|write down|put down|save|jot down)(?: (?:också|oxå|även|too|also|på mig|det))* (?:att|that) (?=(?:jag|i|i'll|vi|we|ali|maria|han|hon|he|she|\p{Lu}\p{L}+)(?![\p{L}]))/iu;

/** "Put me down for a call with Peab": whoever is put down for something will have it, or do it. */
const LEAD =
  '^(?:och |and |sen |then |also |dessutom )*(?:(?:kan|skulle|vill) du (?:kunna |snälla )?|(?:can|could|would) you (?:please )?|please |snälla )?';
const WHOM = '(?<whom>mig|mej|me|\\p{Lu}\\p{L}+)';
const PUT_DOWN: readonly (readonly [RegExp, Language])[] = [
  [
    new RegExp(
      `${LEAD}(?:(?:sätta?|skriva?|föra?|anteckna|teckna)(?: upp| in| ner)?|lägga? (?:upp|in)|boka (?:upp|in)) ${WHOM} (?:(?:upp|in|ner) )?(?:på|för|som ansvarig för) (?<what>.+)$`,
      'iu',
    ),
    'sv',
  ],
  [
    new RegExp(
      `${LEAD}(?:put|pencil|sign|mark|write|jot|stick|book) ${WHOM} (?:down |in |up |on )?(?:for |on |to |down for )+(?<what>.+)$`,
      'iu',
    ),
    'en',
  ],
];
/** "Add a call with Peab to my list", "lägg upp ett löfte om att ringa Peab". */
const ON_MY_LIST: readonly (readonly [RegExp, Language])[] = [
  [
    new RegExp(
      `${LEAD}(?:lägga?|sätta?|skriva?|föra?) (?:till |in |upp |ner )?(?<what>(?!(?:en )?punkt).+?) (?:på|i|till|bland) (?:min lista|min att-göra-lista|mina löften|mina steg)(?<end>.*)$`,
      'iu',
    ),
    'sv',
  ],
  [
    new RegExp(
      `${LEAD}(?:lägga?|sätta?|skriva?|skapa|gör) (?:till |in |upp |ner )?(?:ett )?(?:nytt )?(?:löfte|nästa steg|steg|åtagande)(?: på mig)?(?: om)?(?: att|:) (?<what>.+)$`,
      'iu',
    ),
    'sv',
  ],
  [
    new RegExp(
      `${LEAD}(?:add|put) (?<what>.+?) (?:to|on) my (?:list|to-?do(?: list)?|promises|steps|plate)(?<end>.*)$`,
      'iu',
    ),
    'en',
  ],
  [
    new RegExp(
      `${LEAD}(?:add|create|make|log) (?:a |an )?(?:new )?(?:promise|next step|step|to-?do)(?: for me)?(?: that i(?:'ll| will)?|:| to) (?<what>.+)$`,
      'iu',
    ),
    'en',
  ],
];
/** A thing, rather than what is done. */
const THING = /^(?:en|ett|min|mitt|det|den|nästa|a|an|the|my|our|another|next)(?!\p{L})/iu;
/** "Calling Peab", "the Peab call". */
const GERUND = /^(?<verb>\p{L}{2,}ing)(?= )/iu;

const willDo = (whom: string, what: string, language: Language): string => {
  const isMe = /^(?:mig|mej|me)$/iu.test(whom);
  const bare = what.replace(/^(?:att|to) /iu, '');
  const subject = language === 'sv' ? `${isMe ? 'Jag' : whom} ska` : isMe ? "I'll" : `${whom} will`;
  if (language === 'en' && GERUND.test(bare)) return `${subject} be ${bare}`;
  const takes = language === 'sv' ? 'ta' : /^the(?!\p{L})/iu.test(bare) ? 'take' : 'have';
  return `${subject} ${THING.test(bare) || /^\p{Lu}/u.test(bare) ? `${takes} ` : ''}${bare}`;
};

/** What is to be written down for somebody, told as what they will do. */
const toldAsDone = (sentence: string): string => {
  for (const [said, language] of [...PUT_DOWN, ...ON_MY_LIST]) {
    const { whom = 'me', what = '', end = '' } = said.exec(sentence)?.groups ?? {};
    const isSomebody = /^(?:mig|mej|me)$/iu.test(whom) || /^\p{Lu}/u.test(whom);
    if (what !== '' && isSomebody && !/^(?:the )?agenda/iu.test(what))
      return willDo(whom, `${what}${end}`.replace(/\?$/u, ''), language);
  }
  return sentence;
};

/** "Säg fredag": only the day. */
const SAY_DAY =
  /(?<before>[,.;–-] ?)(?:säg|say|typ) (?=(?:på |on |till )?(?:nästa |next )?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri)day|i ?morgon|tomorrow|den \d|the \d))/iu;

/** "…, gör det på torsdag": what only says when is no part of what is done. */
const DO_IT =
  /(?<=(?:lova|promis|owe|skyldig).*),? (?:(?:jag )?(?:gör|tar|fixar) (?:det|den)|(?:i'll|will) (?:do|take|get) (?:it|that)(?: done)?) (?=(?:(?:på|i|till|senast|under|on|by|next|nästa) ?)?(?:(?:mån|tis|ons|tors|fre)dag|(?:mon|tues|wednes|thurs|fri)day|dag(?!\p{L})|morgon|imorgon|tomorrow|today|vecka|week))/iu;
/** "Ring Volvo åt mig": the bot is asked, and the step is the speaker's own. */
const FOR_ME =
  /^(?<what>(?:ring|mejla|maila|skicka|kolla|boka|fixa|hör av|skriv|call|ring|email|send|check|book|write) .+?) (?:åt mig|for me)(?<end>(?: (?:på|i|senast|före|on|by|before|tomorrow|today|imorgon)(?!\p{L}).*)?[.!]*)$/iu;

const sentenceToBot = (written: string): string => {
  const told = toldAsDone(written);
  const spelt = (TO_NOTE.test(told) ? told.replace(/\?\s*$/u, '') : told)
    .replace(TO_NOTE, '')
    .replace(SAY_DAY, '$<before>')
    .replace(DO_IT, ' ')
    .replace(FOR_ME, '$<what>$<end>');
  const asked = spelt.slice(GREETING.exec(spelt)?.[0].length ?? 0).trimStart();
  for (const language of ['sv', 'en'] as const) {
    const asking = askingIn(asked, language, []);
    const rest = asking === null ? '' : asked.slice(asking.length);
    const [reminded, told] = REMINDED[language];
    const found = reminded.exec(rest);
    if (found === null) continue;
    const when = (found.groups?.['when'] ?? '').replace(/(?:(?:^| )(?:kunna|vilja))* $/u, '');
    const what = rest.slice(found[0].length).replace(/[\s?]+$/u, '');
    return dayLast(`${told}${what}${when === '' ? '' : ` ${when}`}.`);
  }
  return dayLast(spelt);
};

/**
 * What is written to the bot, as it is told. "Kan du påminna mig om att ringa" asks the bot, not the other one of the two: it is
 * "påminn mig om att ringa", a step of the speaker's own.
 */
export const saidToBot = (text: string): string =>
  text
    .replace(ONE_N, '$&n')
    .split(/((?<=[.!?])\s+|\s*\n\s*)/u)
    .map(sentenceToBot)
    .join('');
