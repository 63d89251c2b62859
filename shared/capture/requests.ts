import type { Language } from '../domain/language.ts';
import { opening } from './text.ts';

/** Where somebody asks for something: how long the asking is, and in which form the verb comes. */
export type Asking = Readonly<{ length: number; form: 'base' | 'ing' | 'present' | 'past' }>;

const YOU_SV = '(?:du {name}|du|ni|you|{name})';
const YOU_EN = '(?:you {name}|you|du|{name})';
const SOFT_SV =
  '(?:(?:kunna|vilja|hinna|orka|kunnat|hunnit|snälla|please|pls|plz|möjligtvis|möjligen|också|även|bara|ta och|gå och|vara (?:så |väldigt |lite )?(?:snäll|gullig|vänlig|bussig|hygglig|schysst|go) (?:och|att)|tänka dig att|tänkas|inte|ju|väl|kanske|snabbt|med att|med och|fixa så att du|se till att) )*';
const SOFT_EN =
  '(?:(?:please|possibly|also|just|kindly|perhaps|maybe|quickly|be able to|be so kind (?:as to|and|to)|be kind enough to|be a (?:dear|star|pal|love|darling) and|go ahead and|try to|be a dear and|manage to) )*';

type Form = readonly [source: string, form: Asking['form']];
const GOOD_SV =
  '(?:bra|toppen|jättebra|fint|snällt|guld|schysst|perfekt|tacksam|glad|uppskatta(?: det)?|super|kanon|grymt|hjälp|skönt|bussigt)';
const GOOD_EN =
  '(?:grateful|thankful|happy|great|good|love(?: it)?|helpful|help|nice|lovely|awesome|brilliant|amazing|appreciate(?: it)?|kind|useful|wonderful|perfect|ace|grand)';
/** "It would be a great help if you": what would be good is asked for. */
const WISH_SV = `(?:det |jag )?(?:vore|hade varit|skulle(?: vara| bli)?|hade|blir|är)(?: \\p{L}+){0,3}? ${GOOD_SV}(?: \\p{L}+){0,2}? om ${YOU_SV} `;
const WISH_EN = `(?:(?:i|it|that|we)(?:'d|'ll| would| will)|would)(?: \\p{L}+){0,4}? ${GOOD_EN}(?: \\p{L}+){0,2}? if ${YOU_EN} `;

const forms: Record<Language, readonly Form[]> = {
  sv: [
    [`${WISH_SV}(?:kunde|kan|ville|hann|hinner) ${SOFT_SV}`, 'base'],
    [WISH_SV, 'past'],
    [`du kan inte råka ${SOFT_SV}`, 'base'],
    [`du skulle (?:(?:väl|kanske|möjligtvis|möjligen) |inte (?:råka )?)+kunna ${SOFT_SV}`, 'base'],
    [
      `(?:jag |vi )?(?:skulle )?(?:behöver|behöva|vill ha|uppskattar|uppskatta)(?: verkligen| nog)? (?:din hjälp|hjälp av dig|lite hjälp)(?: med)?(?: att)? (?=\\p{L}+(?:a|å|e) )`,
      'base',
    ],
    [`du kan (?:väl|kanske|ju) ${SOFT_SV}`, 'base'],
    [`du råkar inte (?:ha (?:tid|möjlighet|lust) (?:att|till att)|kunna) ${SOFT_SV}`, 'base'],
    [
      `(?:kan|kunde|skulle|hinner|orkar|vill|hade|får|can|could|would|skulle inte|kan inte|vill inte|hinner inte) (?:inte )?${YOU_SV} (?!att jag|jag(?!\\p{L})|ha(?!\\p{L})(?! .*(?:klar[at]?|färdig[at]?|redo|inne|uppe)))${SOFT_SV}`,
      'base',
    ],
    [`(?:har|hade) ${YOU_SV} (?:möjlighet|tid|lust|chans|tillfälle|ork)(?: (?:till )?att)? `, 'base'],
    [
      `(?:är|vore|skulle) det (?:vara )?(?:(?:möjligt|görbart|snällt) (?:för dig )?att|okej för dig att|ok för dig att|(?:möjligt|okej|ok|görbart|snällt) om ${YOU_SV} (?:kan|kunde)) `,
      'base',
    ],
    [`(?:är|vore) det (?:okej|ok|möjligt|lugnt|bra|görbart) (?:för dig )?om ${YOU_SV} `, 'present'],
    [`går det (?:bra )?(?:för dig )?att ${SOFT_SV}`, 'base'],
    [`går det bra (?:att|om) ${YOU_SV} `, 'present'],
    [
      `(?:jag )?(?:skulle|vill|behöver|önskar|ber|hade|vore)(?: (?:gärna|verkligen|bara|jag|också))?(?: (?:vilja|behöva|uppskatta|önska|velat|behövt|tacksam|bra|jättebra|toppen|fint|snällt|schysst))?(?: ha)?(?: om| att) ${YOU_SV} (?:kunde|kan|ville|hann|hinner) ${SOFT_SV}`,
      'base',
    ],
    [
      `(?:jag )?(?:skulle |vill |behöver |önskar |hade |räknar med |förväntar mig )(?:jag )?(?:gärna )?(?:vilja |behöva |behövt |velat )?att ${YOU_SV} `,
      'present',
    ],
    [`(?:jag (?:skulle )?(?:vill|vilja) )?(?:be|ber)(?: jag)? dig (?:att )?`, 'base'],
    [`(?:får|kan|skulle) jag (?:få )?be dig (?:om )?(?:att )?`, 'base'],
    [`(?:är|vore) ${YOU_SV} (?:så )?(?:schysst|snäll|gullig|bussig|hygglig|go) (?:och )`, 'present'],
    [
      `jag undrar?(?:de)? om ${YOU_SV} (?:kan|kunde|skulle kunna|hinner|har möjlighet att|vill) ${SOFT_SV}`,
      'base',
    ],
    [`(?:du )?får (?:du )?gärna ${SOFT_SV}`, 'base'],
    [`(?:tror|tycker) ${YOU_SV} (?:att )?du (?:kan|hinner|skulle kunna|orkar) ${SOFT_SV}`, 'base'],
    [
      `(?:finns det|någon) (?:någon )?(?:chans|möjlighet) att ${YOU_SV} (?:kan|kunde|hinner) ${SOFT_SV}`,
      'base',
    ],
    [`vågar jag be dig (?:om )?(?:att )?`, 'base'],
    [
      `(?:det )?(?:vore|hade varit|skulle vara) (?:bra|toppen|jättebra|fint|snällt|guld|schysst|perfekt) om ${YOU_SV} (?:kunde|kan|hann|ville) ${SOFT_SV}`,
      'base',
    ],
    [`(?:snälla|var (?:så )?(?:snäll|god|vänlig)(?: och)?),? (?:du )?${SOFT_SV}`, 'base'],
  ],
  en: [
    [`(?:kan|kunde|skulle) ${YOU_EN} ${SOFT_EN}`, 'base'],
    [
      `(?:is there |there's )?any (?:chance|possibility|way|hope) (?:of|for) ${YOU_EN} (?=\\p{L}+ing )`,
      'ing',
    ],
    [
      `(?:i|we)(?:'d| would|'ll| will)? (?:really )?(?:need|appreciate|like|love|want) your help (?:to )?(?:with )?(?=\\p{L}+ing )`,
      'ing',
    ],
    [
      `(?:i|we)(?:'d| would|'ll| will)? (?:really )?(?:need|appreciate|like|love|want) your help (?:to|and) `,
      'base',
    ],
    [`${WISH_EN}(?:could|would|can|might) ${SOFT_EN}`, 'base'],
    [`${WISH_EN.trimEnd()}'d ${SOFT_EN}`, 'base'],
    [WISH_EN, 'past'],
    [`please,? (?:would|could|can|will) ${YOU_EN} ${SOFT_EN}`, 'base'],
    [
      `(?:do you have|have you got|would you have)(?: the| any| some| a)? (?:time|minute|moment|chance|capacity) to ${SOFT_EN}`,
      'base',
    ],
    [`would ${YOU_EN} (?:care|be up) (?:to|for) ${SOFT_EN}`, 'base'],
    [`(?:do you )?fancy (?=\\p{L}+ing)`, 'ing'],
    [`going to (?=\\p{L}+ (?:me|us)(?!\\p{L}))`, 'base'],
    [`(?:would|do|will) ${YOU_EN} mind (?:please )?(?!if i)`, 'ing'],
    [`mind (?=\\p{L}+ing)`, 'ing'],
    [
      `(?:can|could|can't|couldn't) ${YOU_EN} (?!ever |imagine|believe|hear (?:me|us)|see (?:my|me|it|this)|say (?:something|that))${SOFT_EN}`,
      'base',
    ],
    [
      `(?:would|will) ${YOU_EN} (?:please|kindly|be able to|be willing to|be so kind as to|be happy to|be ok to|be up for) ${SOFT_EN}`,
      'base',
    ],
    [`would ${YOU_EN} (?!mind|say|like|prefer|rather|think|want|have|be |agree)${SOFT_EN}`, 'base'],
    [`(?:i'm |i am )?(?:counting|relying|depending) on ${YOU_EN} to ${SOFT_EN}`, 'base'],
    [`(?:i'm |i am )?(?:trusting|expecting|asking|leaving it to) ${YOU_EN} to ${SOFT_EN}`, 'base'],
    [`(?:think|reckon) ${YOU_EN} (?:can|could|might) ${SOFT_EN}`, 'base'],
    [
      `you wouldn't (?:happen to )?(?:have (?:the )?(?:time|chance|capacity) to|be able to) ${SOFT_EN}`,
      'base',
    ],
    [`you (?:couldn't|can't|wouldn't) ${SOFT_EN}`, 'base'],
    [`(?:are )?${YOU_EN} up for (?=\\p{L}+ing)`, 'ing'],
    [`(?:i'm |i am )?hoping ${YOU_EN} (?:can|could|will) ${SOFT_EN}`, 'base'],
    [
      `(?:i'd|i would) be (?:so |very )?(?:grateful|thankful|happy) if ${YOU_EN} (?:could|can|would) ${SOFT_EN}`,
      'base',
    ],
    [
      `(?:is there |there's )?any (?:chance|way) (?:that )?${YOU_EN} (?:could|can|might|would) ${SOFT_EN}`,
      'base',
    ],
    [
      `(?:do|would) you (?:think|reckon|mind if)(?: that)? ${YOU_EN} (?:could|can|might|would|are able to) ${SOFT_EN}`,
      'base',
    ],
    [`are ${YOU_EN} (?:able|ok|okay|happy|free|willing|in a position) to ${SOFT_EN}`, 'base'],
    [
      `(?:would|will|is) it (?:be )?(?:possible|ok|okay|feasible|alright|fine) (?:for you )?(?:to|if you could) ${SOFT_EN}`,
      'base',
    ],
    [`(?:would|will|is) it (?:be )?(?:possible|ok|okay|feasible|alright|fine) (?:for you )?if you `, 'past'],
    [
      `(?:i|we) (?:need|want|expect|would like|would love|am asking|ask)(?: for)? ${YOU_EN} to ${SOFT_EN}`,
      'base',
    ],
    [`(?:i|we)'d (?:like|love|need|want)(?: for)? ${YOU_EN} to ${SOFT_EN}`, 'base'],
    [`i'?(?:'d| would) (?:really )?appreciate it if ${YOU_EN} (?:could|would|can) ${SOFT_EN}`, 'base'],
    [
      `(?:it would be|it'd be|would be) (?:great|good|helpful|nice|lovely|awesome) if ${YOU_EN} (?:could|would|can) ${SOFT_EN}`,
      'base',
    ],
    [`i (?:was wondering|wonder|am wondering) if ${YOU_EN} (?:could|can|would|might) ${SOFT_EN}`, 'base'],
    [`(?:feel free to|be (?:a|an) \\p{L}+ and) `, 'base'],
    [`(?:can|could|may|might) i (?:please )?(?:ask|get|trouble|bother) ${YOU_EN} to ${SOFT_EN}`, 'base'],
    [
      `(?:please|pls|kindly|do me a favou?r and|be a dear and|if you could|if you can)(?: also| just)?,? ${SOFT_EN}`,
      'base',
    ],
  ],
};

const known = new Map<string, readonly Readonly<{ pattern: RegExp; form: Asking['form'] }>[]>();

const patternsFor = (language: Language, names: readonly string[]) => {
  const key = `${language}\n${names.join('\n')}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const name = names.length === 0 ? '(?!)' : `(?:${names.join('|')})`;
  const made = forms[language].map(([source, form]) => ({
    pattern: new RegExp(`^(?:${source.replaceAll('{name}', name)})`, 'iu'),
    form,
  }));
  // Only those who talk with each other just now.
  if (known.size > 50) known.clear();
  known.set(key, made);
  return made;
};

/** How something is asked for at the start of a text, by names that are known; null where nothing is. */
export const askingIn = (text: string, language: Language, names: readonly string[]): Asking | null => {
  for (const { pattern, form } of patternsFor(language, names)) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined && length > 0) return { length, form };
  }
  return null;
};

const instructs: Record<Language, RegExp> = {
  sv: opening(
    '(?:glöm inte(?: bort)?(?: (?:av )?att)?|kom ihåg (?:att )?|se till att(?: du)?|tänk på att|var noga med att|missa inte att|ta (?:dig )?och|börja med att)',
  ),
  en: opening(
    "(?:don't forget to|do not forget to|remember to|make sure(?: to| that you| that| you)?|see to it that(?: you)?|be sure to|see to it that you|try to remember to|go ahead and)",
  ),
};
/** What tells somebody to do something, before the verb. */
export const instructionIn = (text: string, language: Language): number =>
  instructs[language].exec(text)?.[0].length ?? 0;
