import type { Language } from '../domain/language.ts';
import * as swedish from './verbs.sv.ts';

/** "I'll ask if they can": what is asked is no condition. */
const ASKS =
  /(?<!\p{L})(?:oavsett|vare sig|whether|koll\p{L}*|dubbelkoll\p{L}*|fråg\p{L}*|hör(?:a)?|ser?|undersök\p{L}*|reda|stäm\p{L}*|bekräft\p{L}*|veta|besked|besked|diskuter\p{L}*|bedöm\p{L}*|avgör\p{L}*|ask\w*|check\w*|see|find|figure|confirm\w*|verif\w*|know|tell\w*|hear|decide\w*|test\w*|clarif\w*)(?!\p{L})/iu;

const IF: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:bara )?(?<word>om|ifall|när|bara(?! om)|såvida) (?:inte )?(?<who>\p{L}+)(?: \p{L}+)?? (?<verb>\p{L}+)(?!\p{L})/giu,
  en: /(?<!\p{L})(?<word>if|once|unless|when|provided|assuming|until) (?:that )?(?!(?:it|that)(?:'s| is| are) (?:fine|ok))(?<who>[Ii]|anything|something|nothing|anyone|anybody|needed|need be|necessary|required|you|we|he|she|they|it|the|there|nobody|someone|legal|\p{Lu}\p{L}+)(?!\p{L})/gu,
};
const ALWAYS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:så (?:fort|snart|länge) (?!som möjligt|det (?:bara )?går|jag (?:kan|hinner))|förutsatt |under förutsättning|i fall att|vid (?:ett )?(?:ja|nej|positivt besked|behov)(?!\p{L})|i mån av|beroende på|om allt går|om vädret|förrän (?!på ))/iu,
  en: /(?<!\p{L})(?:as soon as (?!possible)|as long as|in case |in the event |on (?:the )?condition|subject to |depending on |conditional on |all (?:being|going) well|god willing|given (?:that|a yes|a green light)|the (?:minute|moment|second) (?:they|he|she|we|the|it|\p{Lu})|(?:weather|time|budget) permitting|supposing |only when )/iu,
};
const SUBJECT =
  /^(?:jag|du|vi|ni|han|hon|hen|de|dom|dem|det|den|man|kunden|inget|ingen|någon|något|nåt|nån|allt|alla|\p{Lu}\p{L}+|\p{L}{3,}(?:en|et|na))$/u;
const FINITE =
  /^(?:är|har|kan|vill|ska|blir|får|går|inte|kommer|måste|hade|var|skulle|kunde|fick|hinner|säger|vet|ger|ser|tar|gör)$/iu;

/** Whoever is away comes back: that is when, and no condition. */
export const COMES_BACK =
  /(?<!\p{L})(?:när|så (?:fort|snart)|when|once|as soon as) (?:jag (?:är|(?:har )?kommit|kommer|kommer in|sitter|(?:har )?landat|landar)|i(?:'m| am| get| come)) (?:tillbaka|hem|in|inne|framme|fram|åter|hos|på plats|ute hos|back|home|in|over|at|with|down|up)(?: (?:(?:på|vid|från|till|i|hos|at|in|to|from|with) )?(?:my |the |mitt |min )?\p{Lu}\p{L}+| (?:på|vid|från|till|i|at|in|to|from) (?:my |the |mitt |min )?\p{L}+| igen| again)?(?!\p{L})/iu;

/** Asked out of politeness: nothing hangs on it. */
const POLITE =
  /(?<!\p{L})(?:if you (?:don't|wouldn't|do not) mind|if (?:that's|it's|that is|it is|that works|you're) (?:ok(?:ay)?|fine|alright|all right|cool|good|up for it)(?: with (?:you|that))?|om du inte har något emot(?: det)?|om det (?:är|känns|går) (?:okej|ok|bra|lugnt)(?: (?:för|med) dig)?)(?!\p{L})/giu;

const isFinite = (verb: string): boolean => {
  const word = verb.toLowerCase();
  if (/^(?:för|inför|över|under|efter|per)$/u.test(word)) return false;
  if (FINITE.test(word) || swedish.isPast(word)) return true;
  if (/^(?:behövs|krävs|önskas|händer|fastnar|strular|krånglar)$/u.test(word)) return true;
  const infinitive = word.endsWith('r') ? swedish.infinitiveOf(word) : null;
  return infinitive !== null && (swedish.isKnown(infinitive) || swedish.isState(infinitive));
};

/** What may come or not: an answer, a signature, a decision. */
const HAPPENS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:godkän\p{L}*|svar\p{L}*|bekräft\p{L}*|skriv\p{L}*|signera\p{L}*|betal\p{L}*|vet|får|fått|fick|kommit|kommer|säger|sagt|sa|bestäm\p{L}*|beslut\p{L}*|klar\p{L}*|färdig\p{L}*|hör\p{L}*|ringt?|ringer|skicka\p{L}*|ger|gett|tacka\p{L}*|vill|kan|hunnit|hinner|löst|inne|tid|lust|behöv\p{L}*|passar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:approv\p{L}*|answer\p{L}*|repl\p{L}*|confirm\p{L}*|sign\p{L}*|pa(?:y|ys|id)|know\p{L}*|ge?o?ts?|gotten|come\p{L}*|came|say\p{L}*|said|decid\p{L}*|ready|done|finish\p{L}*|hear\p{L}*|heard|call\p{L}*|send\p{L}*|sent|give\p{L}*|agree\p{L}*|want\p{L}*|can|have|has|'ve|arriv\p{L}*|lands?|free|time|need\p{L}*|suits?)(?!\p{L})/iu,
};

/** True for what hangs on something that may not come: "… så fort de bekräftat volymen". */
export const hangsOnCondition = (matter: string, hasDay: boolean, language: Language): boolean => {
  const said = matter.replace(COMES_BACK, ' ').replace(POLITE, ' ');
  if (ALWAYS[language].test(said)) return true;
  // What a wish begins with is no condition: "if you could".
  const rest = said.slice(1);
  return [...rest.matchAll(IF[language])].some((match) => {
    const { word = '', who = '', verb = '' } = match.groups ?? {};
    const asked = /^(?:om|ifall|if|when|när)$/iu.test(word) && ASKS.test(rest.slice(0, match.index));
    if (asked) return false;
    // By a day, "när barnen sover" only says when on it.
    const then =
      /^(?:när|when)$/iu.test(word) &&
      !HAPPENS[language].test(`${verb}${rest.slice(match.index + match[0].length)}`);
    if (hasDay && then) return false;
    return (
      language === 'en' ||
      (SUBJECT.test(who) && (isFinite(verb) || swedish.fromSupine(verb.toLowerCase()) !== null))
    );
  });
};
