import { isGivenName } from '../capture/given-names.ts';
import type { CaptureContext } from '../capture/context.ts';
import type { FoundCommand } from './command-in.ts';
import { participantCalled } from './people-named.ts';

const ASKED =
  '(?:(?:hej|hi|ok|och|and)[ ,!]+)?(?:(?:kan|skulle) du (?:kunna )?|(?:can|could) you |please |snälla )?';
const about = (source: string): RegExp => new RegExp(`^${ASKED}(?:${source})`, 'iu');

/** "Boka om Ali till onsdag": the 1:1 with whoever is named. */
const REBOOKS = about('(?:boka om|omboka|reschedule|rebook) (?<whom>\\p{L}+)(?:\\s|$)');
/** "Jag tar över Ali från Per": a rep changes manager. */
const TAKES_OVER =
  /^(?:(?:jag|i) )?(?:tar|ska ta|har tagit|am taking|take|have taken|i'm taking|i'll take) (?:över|over) (?<whom>\p{L}+)(?: (?:från|efter|from) \p{L}+)?[.!?]*$/iu;
const TO_TEAM = about(
  '(?:lägga?|add|put) (?:till |in )?(?<whom>\\p{L}+)(?: \\p{L}+)? (?:i|till|to|in|on) (?:mitt|vårt|my|our) team[.!?]*$',
);
/** "Påminn Ali om offerten": nobody is nagged in somebody else's name. */
const REMINDS = about('(?:påminna?|remind|nudge|pinga?) (?<whom>\\p{L}+)(?!\\p{L})');
/** "Be henne skynda på". */
const HURRIES = about(
  '(?:(?:tipsa|puffa på|knuffa på|peppa) (?<nudged>\\p{L}+)(?!\\p{L})|give (?<given>\\p{L}+) (?:a|another) (?:nudge|poke|reminder|push|shout)|(?:be|ask|tell|get|kan|can) (?<whom>\\p{L}+) (?:att |to )?(?:skynda(?: sig| på)?|sätta fart|raska på|hurry(?: up)?|speed up|get a move on))(?!\\p{L})',
);
/** "Jag träffar hellre Sara på onsdag". */
const RATHER_MEETS =
  /^(?:jag|vi|i|we)(?:'d| vill| kan| would)? ?(?:(?:hellre|rather) )?(?:träffar?|ser?|ses|möter?|see|meet)(?: hellre)? (?:med |with )?(?<whom>\p{L}+)(?: hellre)?(?= ).*(?:hellre|rather|instead|i ?stället)|^(?:jag|vi|i|we)(?:'d| vill| kan| would)? (?:hellre |rather )(?:träffar?|ser?|ses|möter?|see|meet)(?: med | with | )(?<other>\p{L}+)|^(?:jag|vi) (?:träffar?|möter?|ses) hellre(?: med | )(?<third>\p{L}+)/iu;
/** "Säg till Ali att jag är sen": the bot is no messenger. */
const TELLS = about(
  '(?:(?:säga? till|säg åt|hälsa(?: till)?|meddela|berätta för|fråga|ask|tell|inform) (?<whom>\\p{L}+)(?=[ ,:])|let (?<known>\\p{L}+) know)',
);
/** "Johan kan inte på onsdag, flytta det till torsdag": the 1:1 with whoever can't. */
const CANT =
  /^(?<whom>\p{L}+) (?:kan inte|kan ej|hinner inte|can't|cannot|can’t|won't|is unable)(?!\p{L}).*?(?:(?<moves>flytta|boka om|skjut|move|reschedule|push)|(?<cancels>ställa? in|avboka|cancel|skip|call (?:it )?off))/iu;
/** "Boka Sara i morgon kl. 15 i stället": the 1:1 with Sara. */
const BOOKS_THEN = about(
  '(?:boka|ta|lägg|sätt|flytta|skjut|book|take|put|schedule|move|push|shift|bump)(?: in| om| fram| på| back)? (?<whom>\\p{L}+) (?:till |på |i |on |at |for |kl\\.? )*(?:i ?morgon|imorrn|i ?dag|tomorrow|today|nästa vecka|next week|(?:mån|tis|ons|tors|fre)dag|(?:mon|tues|wednes|thurs|fri)day|den \\d|the \\d|\\d{1,2}(?::\\d\\d)?)(?!\\p{L})',
);
/** "Boka ett 1:1 med Elin": a new one is booked in Kadens. */
const BOOKS = about(
  '(?:boka|lägg|book|set up|schedule|sätt upp)(?: in)? (?:(?:ett?|an?|some)(?: nytt| ny| new| extra)? )?(?:möte|samtal|1:1(?:a)?|avstämning|tid|meeting|session|one-on-one|time|slot) (?:med|with) (?<whom>\\p{L}+)(?!\\p{L})',
);
/** "Vad har jag lovat Ali": the speaker's own, to one of theirs. */
const OWED_BY_ME =
  /(?<!\p{L})(?:(?:har|hade|did|do|have|had) (?:jag|i)|(?:jag|i) (?:har|have)|i've)(?!\p{L}).*?(?:lovat|lovade|lova|skyldig|åtagit mig|promised?|owe|said i'd do|sagt)(?: (?:åt|för|till|to|for|at göra åt|att göra åt))? (?<whom>\p{L}+)(?: (?:sist|senast|förra gången|last time|nu|now|igen|again))?[\s?.!]*$/iu;
const OWED_TO =
  /(?<!\p{L})(?:lovade|promised) (?:jag|i) (?<whom>\p{L}+)(?: (?:sist|senast|förra gången|last time))?[\s?.!]*$/iu;
/** "Jag behöver en kopia av mina uppgifter". */
const OWN_DATA =
  /(?<!\p{L})(?:(?:kopia|utdrag|export) (?:av|på|of)|(?:copy|export) of|ladda ner|download|radera|erase|delete|hämta ut|hämta) (?:all(?:a|t)? )?(?:mina|min|my)(?: egna| own| personal)? (?:uppgifter|data|personuppgifter|information|info)(?!\p{L})/iu;
/** "Vem behöver mig mest", "vem har jag inte träffat på länge". */
const WHO_NEEDS =
  /^(?:vem|vilka|vilken säljare|who|which rep)(?!\p{L}).*(?:behöver (?:mig|hjälp|stöd)|needs? (?:me|help|support)|inte (?:träffat|pratat med|sett|haft 1:1 med)|(?:haven't|have i not|not) (?:met|seen|talked)|längst sedan|på länge|longest|in a while|glömt|forgotten|neglected)/iu;
const FOR_PRONOUN = /^(?:honom|henne|hen|him|her|them|dem|dom)$/iu;

/** "Hur mår Ali", "är Sara i fas": how somebody is or does, which the bot says nothing of. */
const HOW_IS =
  /^(?:(?:hej|ok|och|men|and|so)[ ,]+)?(?:hur (?:mår|är det med|ligger|har|gör|sköter)|hur (?:går|funkar) det (?:för|med)|är|ligger|how(?:'s| is| are| does))(?: things with)? (?<whom>\p{L}+)(?: (?:det|till|sig|i fas|bra|doing|on track|getting on|feeling|efter|before|ahead|behind|nu|idag|i dag|now|today))*[\s?.!]*$/iu;

/** What is done with somebody rather than with something promised: a 1:1 with them is moved, or they come into a team. */
export const aboutSomebodyIn = (text: string, context: CaptureContext): FoundCommand | null => {
  const isOurs = (word: string | undefined): word is string =>
    word !== undefined && participantCalled(word, 1, context) !== undefined;
  const isSomebody = (word: string | undefined): word is string =>
    word !== undefined && (isGivenName(word) || isOurs(word));
  const whom = (pattern: RegExp): string | undefined => pattern.exec(text)?.groups?.['whom'];
  const isTold = (word: string | undefined): boolean =>
    word !== undefined && (FOR_PRONOUN.test(word) || isOurs(word));
  const rebooked = whom(REBOOKS);
  const booked = whom(BOOKS_THEN);
  if (isOurs(booked)) return { verb: 'move-session', about: booked };
  if (isSomebody(rebooked)) return { verb: 'move-session', about: rebooked };
  if (isSomebody(whom(TAKES_OVER)) || isSomebody(whom(TO_TEAM))) return { verb: 'in-kadens', about: 'team' };
  if (isTold(whom(REMINDS))) return { verb: 'in-kadens', about: 'remind' };
  if (Object.values(HURRIES.exec(text)?.groups ?? {}).some(isTold))
    return { verb: 'in-kadens', about: 'remind' };
  const met = Object.values(RATHER_MEETS.exec(text)?.groups ?? {}).find(isOurs);
  if (met !== undefined) return { verb: 'move-session', about: met };
  const cant = CANT.exec(text)?.groups ?? {};
  if (isOurs(cant['whom']))
    return {
      verb: cant['moves'] === undefined ? 'cancel-session' : 'move-session',
      about: cant['whom'],
    };
  if (isTold(whom(TELLS)) || isTold(TELLS.exec(text)?.groups?.['known']))
    return { verb: 'in-kadens', about: 'tell' };
  if (isOurs(whom(BOOKS))) return { verb: 'in-kadens', about: 'book' };
  if (isOurs(whom(HOW_IS))) return { verb: 'in-kadens', about: 'how' };
  if (OWN_DATA.test(text)) return { verb: 'in-kadens', about: 'data' };
  if (WHO_NEEDS.test(text)) return { verb: 'in-kadens', about: 'late-team' };
  const owed = whom(OWED_BY_ME) ?? whom(OWED_TO);
  if (owed !== undefined && FOR_PRONOUN.test(owed)) return { verb: 'list-mine', about: '' };
  return isOurs(owed) ? { verb: 'list-mine', about: owed } : null;
};
