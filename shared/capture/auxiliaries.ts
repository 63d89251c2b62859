import type { Language } from '../domain/language.ts';
import type { Action } from './action.ts';
import { opening } from './text.ts';
import { firstWord } from './verb-phrase.ts';
import * as swedish from './verbs.sv.ts';

const adverbs: Record<Language, RegExp> = {
  sv: opening(
    'också|även|nu|nog|då|bara|direkt|genast|alltså|först|sen|sedan|själv|gärna|ju|väl|la|i alla fall|snarast|absolut|verkligen|eh|öh|liksom|typ|ba|såklart|självklart|självfallet|naturligtvis|givetvis|förstås|faktiskt|ändå|helt enkelt|snabbt|säkert|garanterat|personligen|fan|igen|i sin tur|därefter|senare|också|redan|dessutom|tillsammans|ihop|å andra sidan|istället|i stället|hellre|snart|som vanligt|precis|också',
  ),
  en: opening(
    'also|then|just|now|first|definitely|certainly|quickly|too|go ahead and|go and|still|of course|um|uh|myself|personally|kindly|still|again|actually|gladly|happily|simply|really|instead|finally|already (?=going)|in turn|absolutely|be sure to|make sure to|both|surely|next|later|himself|herself|themselves|likely|together',
  ),
};
const wills: Record<Language, RegExp> = {
  sv: opening(
    '(?:har|får) i (?:uppdrag|uppgift) att|ska(?:ll)?(?: nog| väl)?|kommer(?: också| då| nog| absolut)?(?: att)?|tänker(?! (?:på|över|igenom|kring))|måste|får (?:väl |nog |la |allt |ju )?(?:lov (?:att|å|och)|ta (?:och|å))|(?:är|blir) tvungen (?:att|å)|får(?: väl| nog| la| allt)?(?! (?!lov |se |till )\\p{L}+ att )(?! (?:iväg|fram|in|ihop|tag|klart|ut|till)(?!\\p{L}))|behöver|lovar(?: dig)?(?: att)?|åtar (?:mig|sig) (?:att)?|tar och|tar å|går och|ska ta och|passar på att|(?:ser|ska se) till att|har lovat(?: \\p{L}+)? att|lovade \\p{L}+ att(?! (?:han|hon|hen|de|dom|jag|vi|det|den)(?!\\p{L}))|har lovat(?= (?:\\p{L}+a|gå|ge|be|se|få|ta) )|har sagt att (?:jag|hon|han) ska|lovade(?: att)?|sa att (?:hon|han) (?:skulle|ska)|är ansvarig för att|ansvarar för att|är den som(?: ska)?|har för avsikt att|avser att|har tänkt(?: att)?|siktar på att|planerar att|står för att|hjälps åt (?:med )?(?:att|och)|hjälper till (?:med )?att|hinner(?: med)?(?: att)?|hinna(?: med)?(?: att)?|kör på att|(?:har|får) i (?:uppdrag|uppgift) att|har (?:som uppgift |på (?:mig|dig|sig) )?att|vågar|ta och|sätter igång(?: med)? att',
  ),
  en: opening(
    "(?:will|'ll|am|'m|shall) be the (?:one|person) (?:to|who(?:'s| is| will)?|(?=\\p{L}+ing(?!\\p{L})))|(?:will|'ll) want to|(?:had|'d) better|will|'ll|shall|(?:am|'m|is|'s|are|'re) (?:also |then |just )?(?:going to|gonna|fixin'? to|about to|planning to|aiming to|supposed to|responsible for having|(?:responsible for|in charge of)(?= \\p{L}+ing(?!\\p{L}))|(?:away|off|heading|heading over|out) to(?= (?:see|meet|visit|talk|speak|get|pick|drop|sort|give|show|present|demo|pitch|train)(?!\\p{L}))|on the hook to|committed to)|going to|gonna|fixin'? to|got to|must|(?:plan|plans|intend|am planning|'m planning) on|(?:am|'m|is|'s|are|'re) (?:set|looking|meant|due|down|expected|scheduled|keen) to|(?:have|has|need|needs|promise|promises|plan|plans|commit|commits|agree|agrees|intend|intends|aim|aims) to|(?:'ve|have|has)? ?(?:got|agreed|promised|committed) to|(?:said|promised|agreed)(?: that)? (?:she|he|they)(?:'ll|'d| will| would| is going to)|(?:'m|am) about to|(?:am|'m|is|are|'re) to|to",
  ),
};
const cans: Record<Language, RegExp> = {
  sv: opening('kan(?: väl| ju)?|tänkte(?! på)|skulle (?:ju|väl)'),
  en: opening('can|could(?= do)'),
};

/** A predicate without the small words that it begins with: "also send it" → "send it". */
export const withoutAdverbs = (text: string, language: Language): string => {
  let rest = text;
  for (
    let cut = adverbs[language].exec(rest);
    cut !== null && cut[0].length > 0;
    cut = adverbs[language].exec(rest)
  )
    rest = rest.slice(cut[0].length);
  return rest;
};

/** "Kommer skicka" is a promise, "kommer på fredag" and "kommer tillbaka" are not. */
const isComing = (leaning: string, rest: string): boolean =>
  /^kommer\s*$/iu.test(leaning) &&
  swedish.knownInfinitive(firstWord(withoutAdverbs(rest.slice(leaning.length), 'sv')).toLowerCase()) === null;

/** A predicate without what it leans on: "ska också skicka" → "skicka". */
export const withoutAuxiliaries = (
  predicate: string,
  language: Language,
): Readonly<{ rest: string; mode: Action['mode'] }> => {
  let rest = withoutAdverbs(predicate, language);
  let mode: Action['mode'] = 'plain';
  for (let turns = 0; turns < 3; turns += 1) {
    const will = wills[language].exec(rest)?.[0];
    const can = will === undefined && mode === 'plain' ? cans[language].exec(rest)?.[0] : undefined;
    const leaning = will ?? can;
    if (leaning === undefined || isComing(leaning, rest)) break;
    mode = will === undefined ? 'can' : mode === 'can' ? 'can' : 'will';
    rest = withoutAdverbs(rest.slice(leaning.length), language);
  }
  return { rest, mode };
};
