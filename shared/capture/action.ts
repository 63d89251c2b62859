import type { Language } from '../domain/language.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';
import { opening } from './text.ts';

/**
 * What is done, in a form that reads well in a list. `will` says that it was promised in so many words,
 * `can` that it was offered, `asked` that somebody was asked to; `known` that we know the verb; `vague` that nothing can be seen when it is done.
 */
export type Action = Readonly<{
  text: string;
  known: boolean;
  vague: boolean;
  mode: 'plain' | 'will' | 'can' | 'asked';
}>;

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
    'ska(?:ll)?(?: nog| väl)?|kommer(?: också| då| nog| absolut)?(?: att)?|tänker(?! (?:på|över|igenom|kring))|måste|får (?:väl |nog |la |allt |ju )?(?:lov (?:att|å|och)|ta (?:och|å))|(?:är|blir) tvungen (?:att|å)|får(?: väl| nog| la| allt)?(?! (?!lov |se |till )\\p{L}+ att )(?! (?:iväg|fram|in|ihop|tag|klart|ut|till)(?!\\p{L}))|behöver|lovar(?: dig)?(?: att)?|åtar (?:mig|sig) (?:att)?|tar och|tar å|går och|ska ta och|passar på att|(?:ser|ska se) till att|har lovat(?: \\p{L}+)? att|har lovat(?= (?:\\p{L}+a|gå|ge|be|se|få|ta) )|har sagt att (?:jag|hon|han) ska|lovade(?: att)?|sa att (?:hon|han) (?:skulle|ska)|är ansvarig för att|ansvarar för att|är den som(?: ska)?|har för avsikt att|avser att|har tänkt(?: att)?|siktar på att|planerar att|står för att|hjälps åt (?:med )?(?:att|och)|hjälper till (?:med )?att|hinner(?: med)?(?: att)?|hinna(?: med)?(?: att)?|kör på att|(?:har|får) i (?:uppdrag|uppgift) att|har (?:som uppgift |på (?:mig|dig|sig) )?att|vågar|ta och|sätter igång(?: med)? att',
  ),
  en: opening(
    "(?:will|'ll) want to|(?:had|'d) better|will|'ll|shall|(?:am|'m|is|'s|are|'re) (?:also |then |just )?(?:going to|gonna|fixin'? to|about to|planning to|aiming to|supposed to|responsible for having|(?:responsible for|in charge of)(?= \\p{L}+ing(?!\\p{L}))|(?:away|off|heading|heading over|out) to(?= (?:see|meet|visit|talk|speak|get|pick|drop|sort|give|show|present|demo|pitch|train)(?!\\p{L}))|on the hook to|committed to)|going to|gonna|fixin'? to|got to|must|(?:plan|plans|intend|am planning|'m planning) on|(?:am|'m|is|'s|are|'re) (?:set|looking|meant|due|down|expected|scheduled|keen) to|(?:have|has|need|needs|promise|promises|plan|plans|commit|commits|agree|agrees|intend|intends|aim|aims) to|(?:'ve|have|has)? ?(?:got|agreed|promised|committed) to|(?:said|promised|agreed)(?: that)? (?:she|he|they)(?:'ll|'d| will| would| is going to)|(?:'m|am) about to|(?:am|'m|is|are|'re) to|to",
  ),
};
const cans: Record<Language, RegExp> = {
  sv: opening('kan(?: väl| ju)?|tänkte(?! på)|skulle (?:ju|väl)'),
  en: opening('can|could(?= do)'),
};
const NOT_SV =
  '(?:inte|ej|icke|aldrig|knappast|inga|ingen|inget|ingenting|varken|låta bli|slutar|sluta(?! (?:avtal|fred)))';
const NOT_EN =
  "(?:not|never|don't|doesn't|won't|can't|cannot|didn't|isn't|aren't|couldn't|wouldn't|shouldn't|wasn't|weren't|haven't|hasn't|hadn't|unable|no longer|nothing|neither|nobody|refuse|refuses|stop(?! (?:by|in|over|off|past|round|at))|stopping(?! (?:by|in|over|off|past|round|at))|no (?=\\p{L}))";
/** Said in passing, and nothing to do. */
const IDLE =
  /^(?:kör(?:a)? (?:så det|hårt|försiktigt|på)(?!\p{L})(?!.*(?:med|till) \p{Lu})|kämpa på|heja|knock (?:'em|them) dead|break a leg|keep it up|ta (?:det lugnt|en paus|(?:en kaffe|en fika)(?! med)|tillbaka (?:det|den))|ändra mig|ge mig(?=$|[,.])|take (?:it easy|care|a break|(?:it|that) back)|change my mind|(?:påminn|påminna) (?:mig|mej)(?! (?:om )?att)|remind me(?! (?:to|that))|do you (?:know|have|think|want)|säga? som det|tell it like|aim high|längta)(?!\p{L})/iu;
const negation: Record<Language, RegExp> = {
  sv: opening(
    `(?:[^\\s,]+ ){0,3}${NOT_SV}|låt bli|undvik|avvakta(?:r)?|(?:struntar?|strunta) i|hoppar? över|håll(?:er)? inne|avstår?|ge(?:r)? upp|lägger? ner|drar? ett streck|släpper?(?= (?:det|den|dem|\\p{Lu}))`,
  ),
  en: opening(
    `(?:[^\\s,]+ ){0,2}${NOT_EN}|won't|can't|don't|(?:'re |'m |are |am |is )?hold(?:ing)? off|avoid|refrain|skip|hold fire|giv(?:e|ing) up|forget about|(?:am |'m )?done (?:\\p{L}+ing|with)|walk(?:ing)? away|get(?:s|ting)? out of`,
  ),
};

/** "Jag mejlar Inga-Lill": a name that is "none", too. */
const NAMED_NONE = /(?<= )Inga(?=$|[ ,.-])/gu;
const isDenied = (text: string, language: Language): boolean =>
  negation[language].test(text.replace(NAMED_NONE, 'Ingela'));

const firstWord = (text: string): string => /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
const phrase = (verb: string, text: string): string => verb + text.slice(firstWord(text).length);

/** With its verb as it was meant, where that was mistyped. */
const spelt = (text: string, language: Language): string => {
  const word = firstWord(text).toLowerCase();
  const meant = (language === 'sv' ? swedish : english).respeltVerb(word);
  return meant === null ? text : phrase(meant, text);
};

const withoutAdverbs = (text: string, language: Language): string => {
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
const bare = (predicate: string, language: Language): { rest: string; mode: Action['mode'] } => {
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

/** "Quote is sent", "demo is on Friday": what could be a verb has one after it. */
const isNoun = (text: string): boolean =>
  /^(?:e-?mail|call|order|report|note) from(?!\p{L})|^head of |^(?:quote|offer|demo|pitch|invoice|draft|report|plan|order)$|^(?:quote|offer|order|note|e-?mail|call|demo|pitch|price|invoice|plan|update|visit|draft|list|text|message|brief) (?:to|for|of|with|w|re|about|list|script|deck|sent|signed|approved|out|delivered|accepted|paid|too)(?!\p{L})|^\p{L}+ (?:är|var|blir|blev|känns)(?!\p{L})|^\p{L}+(?:'s)? (?:is|are|was|were|will|has|had|looks?|ends?|starts?|went|goes|needs|should|must|can|could|would|isn't|wasn't|hasn't)(?!\p{L})/iu.test(
    text,
  );

/** "Har presentationen klar", "ska ha skickat in planen". */
const swedishReady = (predicate: string): Action | null => {
  const ready =
    /^(?:har|ska(?:ll)? ha|kommer att ha|måste ha|vill ha) (?<what>.*?)(?<state> ?(?:klart?|klara|färdigt?|färdiga|redo|inne|uppe)(?!\p{L}).*)$/iu.exec(
      predicate,
    )?.groups;
  // "Har lagt in det, och allt är klart" has been.
  const has = ready?.['what'] ?? '';
  const isPast = swedish.fromSupine(firstWord(has).toLowerCase()) !== null;
  if (ready !== undefined && !isPast)
    return {
      text: `ha ${ready['what'] ?? ''}${ready['state'] ?? ''}`.replace(/ +/gu, ' '),
      known: true,
      vague: false,
      mode: 'will',
    };
  const care =
    /^(?:ska |får |måste )?(?<verb>se|ser|ansvara|ansvarar|är ansvarig) (?:till|för) att (?<what>.*)$/iu.exec(
      predicate,
    )?.groups;
  const cared = care?.['what'] ?? '';
  if (care !== undefined && !swedish.isInfinitive(firstWord(cared).toLowerCase()))
    return {
      text: `${/^se/iu.test(care['verb'] ?? '') ? 'se till' : 'ansvara för'} att ${cared}`,
      known: true,
      vague: false,
      mode: 'will',
    };
  const done = /^(?:ska(?:ll)?|måste|kommer att) ha (?<verb>\p{L}+t)(?<rest> .*)?$/iu.exec(predicate)?.groups;
  const verb = done?.['verb'] === undefined ? null : swedish.fromSupine(done['verb'].toLowerCase());
  return verb === null
    ? null
    : { text: `${verb}${done?.['rest'] ?? ''}`, known: true, vague: false, mode: 'will' };
};

/** "Dig" is a pronoun, and a verb in English. */
const PRONOUN = /^(?:dig|mig|den|man|sin|din)$/u;

const swedishAction = (predicate: string, isFirst = false): Action | null => {
  if (isDenied(predicate, 'sv')) return null;
  const ready = swedishReady(withoutAdverbs(predicate, 'sv'));
  if (ready !== null) return ready;
  const { rest: said, mode } = bare(predicate, 'sv');
  const right = spelt(said, 'sv');
  // "Scania" is a name, and no slip in "scanna".
  const meant = /^\p{Lu}/u.test(right) ? null : swedish.meantVerb(firstWord(right).toLowerCase());
  const rest = meant === null || (mode === 'plain' && isFirst) ? right : phrase(meant, right);
  const word = firstWord(rest).toLowerCase();
  if (word === '' || isDenied(rest, 'sv')) return null;
  const vague = swedish.isVague(rest);
  const present = swedish.infinitiveOf(word);
  // Some say "ska ordne".
  const broad =
    mode !== 'plain' && !swedish.isInfinitive(word)
      ? swedish.knownInfinitive(word.replace(/e$/u, 'a'))
      : null;
  const verb = broad ?? (mode !== 'plain' && swedish.isInfinitive(word) ? word : present);
  // People who work in two languages mix their verbs.
  const noted =
    verb ?? swedish.knownInfinitive(word) ?? (english.isKnown(word) && !PRONOUN.test(word) ? word : null);
  if (noted === null || (mode === 'plain' && swedish.isPast(word))) return null;
  const text = phrase(noted, rest);
  const action = swedish.isAction(text.toLowerCase());
  if (!action && !vague && swedish.isState(word)) return null;
  return { text, known: action || swedish.isKnown(noted) || english.isKnown(noted), vague, mode };
};

const englishAction = (predicate: string): Action | null => {
  if (isDenied(predicate, 'en')) return null;
  const past = /^(?:will|'ll|shall) have (?<verb>\p{L}+)(?<rest> .*)?$/iu.exec(
    withoutAdverbs(predicate, 'en'),
  )?.groups;
  const had = past?.['verb'] === undefined ? null : english.fromParticiple(past['verb']);
  if (had !== null) return { text: `${had}${past?.['rest'] ?? ''}`, known: true, vague: false, mode: 'will' };
  const going =
    /^(?:am|'m|is|'s|are|'re|will be|'ll be|shall be) (?:also |then |just |now |both |all |still |actually |definitely )?((?:\p{L}+-)?\p{L}+ing)(?!\p{L})/iu.exec(
      withoutAdverbs(predicate, 'en'),
    );
  const ing = going?.[1] === undefined ? null : english.fromIng(going[1].toLowerCase());
  const doing = withoutAdverbs(predicate, 'en').slice(going?.[0].length ?? 0);
  // "I'm going to call" says no more than that it will be.
  const goes = ing === 'go' && /^ to (?!(?:the|an?|our|my|your|their) |\p{Lu})/u.test(doing);
  const isDone =
    ing !== null && !goes && (!english.isState(ing) || english.isAction(ing + doing.toLowerCase()));
  if (ing !== null && isDone)
    return {
      text: ing + doing,
      known: english.isKnown(ing) || english.isAction(ing + doing.toLowerCase()),
      vague: english.isVague(ing + doing),
      mode: 'plain',
    };
  const { rest: said, mode } = bare(predicate, 'en');
  const rest = spelt(said, 'en');
  const word = firstWord(rest).toLowerCase();
  if (word === '' || word.startsWith("'") || (mode === 'plain' && isNoun(rest)) || isDenied(rest, 'en'))
    return null;
  const gerund = mode === 'plain' ? null : english.knownFromIng(word);
  if (gerund !== null)
    return { text: phrase(gerund, rest), known: true, vague: english.isVague(phrase(gerund, rest)), mode };
  const base = mode === 'plain' && !english.isKnown(word) ? (english.baseOf(word) ?? word) : word;
  if (mode === 'plain' && english.isPast(word)) return null;
  const text = phrase(base, rest);
  const vague = english.isVague(text);
  const action = english.isAction(text.toLowerCase());
  if (!action && !vague && (english.isState(base) || english.isState(word))) return null;
  const mixed = swedish.knownInfinitive(base) !== null;
  return { text, known: action || english.isKnown(base) || mixed, vague, mode };
};

/** A second verb in the form of the first: "kolla … och återkommer" → "kolla … och återkomma". */
const inOneForm = (action: Action, language: Language): Action => {
  if (action.mode !== 'plain') return action;
  const text =
    language === 'sv'
      ? action.text.replace(/ (och|samt) (\p{L}+r)(?![\p{L}])/gu, (whole, joint: string, verb: string) => {
          const infinitive = swedish.infinitiveOf(verb);
          return infinitive !== null && swedish.isKnown(infinitive) ? ` ${joint} ${infinitive}` : whole;
        })
      : action.text.replace(
          / and (\p{L}+s)(?= (?:the|an?|his|her|their|my|your|our|\p{Lu}))/gu,
          (whole, verb: string) => {
            const base = english.baseOf(verb);
            return base !== null && english.isKnown(base) ? ` and ${base}` : whole;
          },
        );
  return { ...action, text };
};

/** With whom it is done is said last: "ska tillsammans med Elin ta fram" → "ska ta fram … tillsammans med Elin". */
const COMPANY =
  /^(?<verb>\p{L}+)(?<company> (?:tillsammans|ihop|together|along) (?:med|with) \p{L}+)(?<rest> .*)$/iu;

/** The action that what is said of somebody amounts to; null for the past, a state, a wish or a denial. */
export const actionOf = (said: string, language: Language): Action | null => {
  const predicate = said.replace(COMPANY, '$<verb>$<rest>$<company>');
  const action = language === 'sv' ? swedishAction(predicate) : englishAction(predicate);
  return action === null || IDLE.test(action.text) ? null : inOneForm(action, language);
};

/** Words that are verbs only after a subject. */
const prepositions = /^(?:för|inför|framför|like)$/u;

/**
 * The action of a sentence that names nobody. `spoken` tells that it is the speaker's own ("Ringer Scania i
 * morgon"), not a bare infinitive or imperative ("Ringa Scania").
 */
export const actionAlone = (said: string, language: Language): (Action & { spoken: boolean }) | null => {
  const text = spelt(said, language);
  const word = firstWord(text).toLowerCase();
  const { mode } = bare(text, language);
  if (
    IDLE.test(text) ||
    word === 'jag' ||
    mode === 'can' ||
    prepositions.test(word) ||
    isDenied(text, language) ||
    isNoun(text)
  )
    return null;
  if (language === 'sv') {
    const action = swedishAction(text.replace(/^att\s+/iu, ''), true);
    if (action === null) {
      const known = swedish.knownInfinitive(word);
      // "Åka till Volvo": a state by itself, and something to do with what comes after it.
      if (swedish.isInfinitive(word) && swedish.isAction(text.toLowerCase()))
        return { text, known: true, vague: swedish.isVague(text), mode: 'plain', spoken: false };
      return known === null || swedish.isState(word)
        ? swedish.isVague(text)
          ? { text, known: true, vague: true, mode: 'plain', spoken: false }
          : null
        : {
            text: phrase(known, text),
            known: true,
            vague: swedish.isVague(text),
            mode: 'plain',
            spoken: false,
          };
    }
    const finite = mode !== 'plain' || /r$/u.test(word);
    return action.known || action.vague || mode !== 'plain' ? { ...action, spoken: finite } : null;
  }
  const ing = english.knownFromIng(word);
  const stem = english.fromIng(word);
  const does =
    mode === 'plain' && stem !== null && english.isAction(phrase(stem, text).toLowerCase()) ? stem : null;
  const base = ing !== null && !english.isState(ing) ? ing : (does ?? ing);
  if (base !== null)
    return {
      text: phrase(base, text),
      known: true,
      vague: english.isVague(phrase(base, text)),
      mode: 'plain',
      spoken: true,
    };
  const action = englishAction(text);
  if (action === null) return null;
  const spoken = mode !== 'plain' && !/^to\s/iu.test(text);
  const bareForm =
    mode !== 'plain' || action.vague || english.isKnown(word) || english.isAction(text.toLowerCase());
  return bareForm && (action.known || action.vague || spoken) ? { ...action, spoken } : null;
};
