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
  /^(?:och |and |sen |sedan |then |also |dessutom )*(?:(?:kan|skulle|vill) du (?:kunna )?|(?:can|could) you |please |snälla )?(?:lägga? (?:också )?(?:till|in)|skriva? (?:också )?(?:upp|in|ner)|notera|anteckna|spara|add|note(?: down)?|write down|put down|save|jot down)(?: (?:också|oxå|även|too|also))? (?:att|that) (?=(?:jag|i|i'll|vi|we|ali|maria|han|hon|he|she|\p{Lu}\p{L}+)(?![\p{L}]))/iu;

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
  const spelt = written
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
