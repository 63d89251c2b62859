import type { Language } from '../domain/language.ts';
import { respelt } from './spelling.ts';

type Shorthand = Readonly<{
  /** What stands for what, wherever it stands. */
  words: ReadonlyMap<string, string>;
  /** What stands for something only beside certain words. */
  beside: readonly (readonly [RegExp, string])[];
  /** Days that are often mistyped. */
  days: readonly string[];
}>;

/** "wont=won't gotta=got to" as pairs. */
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('; ').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  );

const shorthand: Record<Language, Shorthand> = {
  sv: {
    words: pairs(
      'm=med; t=till; o=och; å=och; ngn=någon; ngt=något; ngra=några; oxå=också; mkt=mycket; mån=måndag; månd=måndag; tis=tisdag; tisd=tisdag; ons=onsdag; onsd=onsdag; tor=torsdag; tors=torsdag; tord=torsdag; torsd=torsdag; fre=fredag; lör=lördag; lörd=lördag; sön=söndag; sönd=söndag; imorn=imorgon; imrn=imorgon; imorrn=imorgon; idå=idag; lr=eller; kmr=kommer; sk=ska; dej=dig; mej=mig; sej=sig; e-post=mejl',
    ),
    beside: [
      [/(?<=(?:nästa|denna|den här|varje|hela) )v\.?(?=$|[\s,.!?])/giu, 'vecka'],
      [/(?<=(?:dag|morgon|\d) )(?:e\.m\.?|em)(?![\p{L}\d])/giu, 'eftermiddag'],
      [/(?<=(?:dag|morgon|\d) )(?:f\.m\.?|fm)(?![\p{L}\d])/giu, 'förmiddag'],
    ],
    days: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'imorgon', 'övermorgon'],
  },
  en: {
    words: pairs(
      "im=I'm; ive=I've; u=you; ur=your; youre=you're; youll=you'll; theyll=they'll; pls=please; plz=please; dont=don't; doesnt=doesn't; didnt=didn't; wont=won't; cant=can't; couldnt=couldn't; shouldnt=shouldn't; wouldnt=wouldn't; isnt=isn't; arent=aren't; wasnt=wasn't; havent=haven't; hasnt=hasn't; lets=let's; thats=that's; gotta=got to; wanna=want to; lemme=let me; tmrw=tomorrow; tmr=tomorrow; tmw=tomorrow; tomoro=tomorrow; tommorow=tomorrow; mon=monday; tue=tuesday; tues=tuesday; wed=wednesday; weds=wednesday; thu=thursday; thur=thursday; thurs=thursday; fri=friday; eoq=end of the quarter; eoy=end of the year",
    ),
    beside: [
      // Elsewhere somebody is ill, or shows an id.
      [
        /(?<=^\s*|[,.!:–-] ?|(?:^|\s)(?:and|but|so|then|ok|okay|yes|yeah|sure|hi|hey|maybe) )ill(?= \p{L})/giu,
        "I'll",
      ],
      [
        /(?<=^\s*|[,.!:–-] ?|(?:^|\s)(?:and|but|so|then|ok|okay|yes|yeah) )id(?= (?:love|like|prefer|say|be)(?!\p{L}))/giu,
        "I'd",
      ],
      [/(?<=(?:by|on|before|until|next|this) )sat(?!\p{L})/giu, 'saturday'],
      [/(?<=(?:by|on|before|until|next|this) )sun(?!\p{L})/giu, 'sunday'],
      [/(?<=(?:next|this) )wk(?!\p{L})|(?<!\p{L})wk\.?(?= ?\d)/giu, 'week'],
    ],
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow'],
  },
};

/** True for what is written short in one language only, and so tells which one it is. */
export const isShorthand = (word: string, language: Language): boolean =>
  word.length > 1 && word !== 'ur' && shorthand[language].words.has(word);

/** Words that are part of something written in one: "t.ex", an address, "5m". */
const WORDS = /(?<![\p{L}\p{N}@/._'-])[\p{L}\p{M}'-]+(?![\p{N}@/_]|\.\p{L})/gu;

/** A text with what is written short written out, and days that were mistyped set right. `isName` tells what to leave. */
export const writtenOut = (text: string, language: Language, isName: (word: string) => boolean): string => {
  const { words, beside, days } = shorthand[language];
  const spelt = text.replace(WORDS, (said) => {
    const word = said.toLowerCase();
    if (isName(word)) return said;
    const plain = words.get(word);
    // A capital is an initial, or a name: "Tor".
    if (plain !== undefined) return word.length <= 3 && said !== word && language === 'sv' ? said : plain;
    return word.length >= 5 && !days.includes(word) ? (respelt(word, days) ?? said) : said;
  });
  return beside.reduce((rest, [pattern, plain]) => rest.replace(pattern, plain), spelt);
};
