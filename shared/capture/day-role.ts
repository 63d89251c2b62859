import type { Language } from '../domain/language.ts';
import type { SaidDay } from './due-day.ts';

/** What is asked of somebody: "see if he can do Thursday", "höra om hon vill ses på fredag". */
const ASKED =
  /(?<!\p{L})(?:se|ser|höra?|kolla\p{L}*|fråga\p{L}*|undersök\p{L}*|check|see|ask|find out)(?!\p{L})[^,.;]{0,60} (?:om|ifall|if|whether) (?:[\p{L}\p{N}&'-]+ ){1,4}?(?:kan|vill|hinner|har tid|passar|funkar|skulle kunna|can|could|wants?|works?|suits|is free|are free|has time|have time|would like|might)(?!\p{L})[^,.;]*$/iu;

/** What is told, with a day of its own: "tell them we deliver on Friday", "påminna honom om att han lovat svara på torsdag". */
const TOLD: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:meddela|berätta|informera|påminn|mejla|maila|tipsa|bekräfta|förklara|upplys)(?:a|r)?(?!\p{L})[^,.;]{0,60} (?:(?:om )?att (?:jag|du|vi|ni|han|hon|den|det|de|dom|\p{L}+(?:en|et|na)) |(?:varför|hur|när (?!jag|vi)|vad) )(?![^,.;]* (?:och|så|men) )[^,.;]*$/iu,
  en: /(?<!\p{L})(?:let [^,.;]{1,40} know (?:that )?\p{L}|(?:tell|remind|inform|email|e-mail|mail|text|write|confirm|explain)(?:s|ing)?(?!\p{L})[^,.;]{0,60} (?:that (?:i|i'm|you|we|we're|he|he's|she|she's|it|it's|they|they're|the \p{L}+) |(?:why|how|when (?!i|we)|what) ))(?![^,.;]* (?:and|so|but) )[^,.;]*$/iu,
};

/** What somebody or something else is or does that a thing is told by: "Petra, who's back on Monday", "priset som gäller från …". */
const WHICH: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:som|eftersom|så att(?! (?:den|det|allt|vi|jag|du) )|för att (?:han|hon|de|dom|det|den|deras)|medan)(?: \p{L}+){0,4} (?:är|blir|börjar|slutar|startar|öppnar|stänger|gäller|kommer|går|löper|fyller|reser|åker|håller|väntas|träder|lämnade|lämnat|slutade|slutat|började|börjat)(?: \p{L}+){0,3}$|(?<!\p{L})så att (?:de|dom|han|hon|\p{L}+(?:en|et)) (?:kan|hinner|får)(?: \p{L}+){0,3}$/iu,
  en: /(?<!\p{L})(?:who|that|which|because|since|so (?:that )?(?:he|she|they|the \p{L}+))(?:'s| is|'re| are|'ll| will| can| could)?(?: \p{L}+){0,4}? (?:back|is|are|starts|begins|ends|expires|runs|takes|opens|closes|leaves|left|comes|goes|decides|decide|launches|joined|started|ended|expired)(?: \p{L}+){0,2}$/iu,
};
/** "Ahead of my call, which is on Wednesday", "it'll be Maria who opens it on Thursday": then it is done. */
const THEN_TOO =
  /(?<!\p{L})(?:inför|innan|före|till|på|ahead of|before|at|for) [^,.;]*(?:som|which|that)(?!\p{L})|(?:it'll be|it's|it is|it will be|det är|det blir) \p{L}+ (?:som|who)(?!\p{L})/iu;

/** "… Johan, he's in on Wednesday": how it is with somebody else then. */
const HOW_IT_IS =
  /, (?:(?:he|she|they|it)(?:'s|'re| is| are)|(?:han|hon|de|dom|den|det) (?:är|blir|har))(?: \p{L}+){0,4}$/iu;
/** "… torsdag, så har de det inför helgen", "so they have it before the weekend": what comes of it. */
const COMES_OF_IT =
  /(?<!\p{L})(?:så (?:(?:har|hinner|vet|slipper) (?:vi|du|jag)|(?:har|hinner|kan|får|vet|slipper) (?:de|dom|han|hon|kunden))|so (?:that )?(?:they|he|she|you|we)(?:'ll| will)? (?:have|has|can|get|gets))(?!\p{L})[^,.;]*$/iu;
/** "I'll suggest Thursday": that is what is done. */
const PROPOSES = /(?<!\p{L})(?:suggest|propose|föreslå|föreslår)(?:ing)?$/iu;
/** "The demo we had on Thursday", "the quote we discussed on Friday": it is over, or it isn't: which, only they know. */
const WE_HAD =
  /(?<!\p{L})(?:the|that|those|these|what) (?:[\p{L}\p{N}&'-]+ ){0,4}(?:that )?(?:i|you|we|he|she|they) (?:had|discussed|talked about|spoke about|mentioned|agreed|met|saw|sent|went through|covered|looked at|got|did|promised)(?: (?:about|at|with \p{L}+))?$/iu;

/** What lasts until then, or is put off until then: "förlänga avtalet till den sista mars", "flip the close date to 29 January". */
const LASTS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:förläng\p{L}*|skjut\p{L}* (?:upp|fram)|senarelägg\p{L}*|tidigarelägg\p{L}*|ändra\p{L}* (?:\p{L}+ )?\p{L}*datum\p{L}*|gäll(?:er|a)|giltigt?)(?!\p{L})[^,.;]*$/iu,
  en: /(?<!\p{L})(?:extend|postpone|push back|put back|prolong|valid|(?:move|change|flip|push|set|update) (?:the |your |our )?(?:expected )?(?:close|closing|start|go-live|end|delivery) date)(?:s|ing)?(?!\p{L})[^,.;]*$/iu,
};
const UNTIL = /^(?:till|until|through|from|från|to)(?!\p{L})/iu;
const UNTIL_AHEAD = /(?<!\p{L})(?:till|until|through|from|från|to)(?: (?:the|den))?$/iu;

/** "The Friday meeting", "our December campaign": which one it is. */
const WHICH_ONE = /(?:^|\s)(?:the|a|an|my|your|our|his|her|their) \p{L}+(?:day|mber|ry|ch|ril|ust)$/iu;
const NAMES =
  /^ (?!(?:and|or|at|on|in|by|with|for|to|from|of|after|before|so|then|when|if|as|but|is|was|it|i|we|you|he|she|they|morning|afternoon|evening|night|noon|lunch\p{L}*|next|this|week|latest|instead|please|ok|okay|first|early|late|now|too|also|via|about|re|regarding|because|since|while|until|that|which|who|where|the|a|an|my|our|your|his|her|their|eod|cob|am|pm|following)(?!\p{L}))\p{L}{3,}/iu;
/** "Måndagens agenda", "Monday's agenda". */
const ITS = /^\p{L}+(?:dagens|day's?)$/iu;
/** Said before it, these tell that something is done then or before it. */
const DONE_THEN =
  /(?<!\p{L})(?:till|på|vid|inför|innan|före|under|efter|i|at|in|for|to|by|before|during|on|until|ahead of|after|next|this|nästa)\s+(?:(?:den|the|my|your|our) )?$/iu;
/** Who takes part in an occasion does so that day. */
const TAKES_PART =
  /(?<!\p{L})(?:run|do|take|hold|lead|join|attend|chair|host|present|handle|open|cover|shadow|köra?|ta|tar|håll\p{L}*|led\p{L}*|gå på|vara med|delta\p{L}*|öppna\p{L}*|sköt\p{L}*|kör)(?:s|ing)?(?: (?:in|on|på|i))?\s+(?:(?:the|my|your|our)\s*)?$/iu;

const namesWhich = (text: string, start: number, end: number, stays: boolean): boolean => {
  const ahead = text.slice(0, start);
  const said = text.slice(start, end);
  const behind = text.slice(end);
  const isAttribute =
    WHICH_ONE.test(text.slice(0, end)) && NAMES.test(behind)
      ? 'noun'
      : stays && ITS.test(said)
        ? 'its'
        : null;
  if (isAttribute === null) return false;
  const before =
    isAttribute === 'noun'
      ? text.slice(0, end).replace(/(?:the|a|an|my|your|our|his|her|their) \p{L}+$/iu, '')
      : ahead;
  return !DONE_THEN.test(before) && !TAKES_PART.test(before);
};

/** How far ahead of a day, in characters, what it is of may be said: a longer clause is dictated, and each pattern would go through all of it. */
const REACH = 400;

/**
 * Whether a day belongs to the matter, and not to when it is done: it tells which thing is meant, stands in what somebody else does or
 * in what is told or asked, or is until when something lasts. Then the step has no day, and is asked for one.
 */
export const isOfTheMatter = (
  text: string,
  { start, end, deadline, stays }: SaidDay,
  language: Language,
): boolean => {
  const said = text.slice(start, end);
  const ahead = text.slice(Math.max(0, start - REACH), start).trimEnd();
  if ((UNTIL.test(said) || UNTIL_AHEAD.test(ahead)) && LASTS[language].test(ahead)) return true;
  if (namesWhich(text, start, end, stays)) return true;
  if (COMES_OF_IT.test(ahead)) return true;
  const isTold = ASKED.test(ahead) || TOLD[language].test(ahead);
  if (deadline) return isTold && /^(?:until|till)(?!\p{L})/iu.test(said);
  if (isTold || HOW_IT_IS.test(ahead) || (/^\p{L}+$/u.test(said) && PROPOSES.test(ahead))) return true;
  if (WHICH[language].test(ahead) && !THEN_TOO.test(ahead)) return true;
  return language === 'en' && /^(?:on )?\p{L}+day$/iu.test(said) && WE_HAD.test(ahead);
};
