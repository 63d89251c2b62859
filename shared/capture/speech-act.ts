import type { Language } from '../domain/language.ts';
import { actionAlone, actionOf } from './action.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { colleagueAtStart, idOf, namedAfterVerb, namedAtStart, otherOf, speakerOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { isGivenName } from './given-names.ts';
import { passiveIn } from './passive.ts';
import { askingIn, instructionIn } from './requests.ts';
import type { Asking } from './requests.ts';
import { hangsOnCondition } from './conditions.ts';
import { hedges, matterOf, subordinate } from './strip-preamble.ts';
import { opening, words, wordsOf } from './text.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** What a clause does when a step comes of it; how sure it is that one does follows from that. */
export type Act =
  'promise' | 'offer' | 'instruction' | 'request' | 'imperative' | 'joint' | 'passive' | 'colleague' | 'note';

/** Who does what, as a clause says it, and where in the clause its verb begins. */
export type SpeechAct = Readonly<{ act: Act; ownerId: string | null; action: Action; from: number }>;

/** A clause without its day, and what is known of it before it is read. */
export type Clause = Readonly<{
  text: string;
  hasDay: boolean;
  /** "Senast", "by": the day is a deadline. */
  isDue: boolean;
  /** The day comes first, and turns subject and verb around. */
  fronted: boolean;
  asked: boolean;
  /** It ends with "please" or the like. */
  polite: boolean;
  /** It is an item of a list; one of things to do, if `listed`. */
  marked: boolean;
  listed: boolean;
  /** Whose it is by what it hangs on: the subject of the clause before, or the heading of its list. */
  inherited: NamedPerson | null;
}>;

const talk: Record<Language, RegExp> = {
  sv: opening(
    'prata(?! (?:med|ihop))|tala|ta det|ta upp|träffas?|se(?! (?:till|över|igenom))|köra(?: på)?(?: (?:det|så))?(?=$|[,.])|börja(?! med)|fortsätta|göra (?:det|så|vårt)|höra(?! av)|hörs|ses|stämma av|boka in oss|tänka|vänta|gå vidare|få (?:se|vänta|ha)|ha(?! .*(?:klart?|färdig))|titta på det|hålla kontakt',
  ),
  en: opening(
    'talk|speak|meet|see|continue|catch|start|do (?:it|that|this|so)|touch base|get (?:there|going|back|together)|take it|circle|think|wait|hope|have(?! .*(?:ready|done))|go with|move on|keep|stay|discuss',
  ),
};
/** What a sentence without a subject and a verb we know may not contain, if it is to be a note of something to do. */
const finite: Record<Language, RegExp> = {
  sv: words(
    'är|var|har|hade|blir|blev|kan|kunde|ska|vill|måste|mår|går|gick|kommer|kom|jag|du|vi|han|hon|de|tack|hej|gäller|stänger|börjar|ses|hörs|skickade|ringde|klart|klar|inte|inga|ingen|inget|kul|bra|tyst|vilken|skickat|bokat|ringt|mejlat',
    'iu',
  ),
  en: words(
    "is|was|are|were|has|have|had|will|can|could|i|you|we|he|she|they|it|thanks|hello|do|does|did|opens|closes|starts|ends|isn't|aren't|no|not|good|great|nice|sent|called|booked|emailed|done|late|see|talk|from|don't|doesn't|won't|can't|never",
    'iu',
  ),
};
/** What is a thing to be made or handed over, first in a note: "offert till Peab". */
const deliverables: Record<Language, RegExp> = {
  sv: /^(?:(?:ny|nytt|nya|reviderad|uppdaterad|skriftlig|en|ett|två|tre) )?[\p{L}-]*(?:offert|avtal|förslag|demo|kalkyl|svar|prislista|lista|rapport|presentation|möte|uppföljning|återkoppling|avstämning|underlag|referens|budget|prognos|utkast|anbud|agenda|protokoll|plan|genomgång|workshop|mejl|samtal|besök|manus|kort|påminnelse|case)(?:er|ar|en|et|n|t|s|or|na|arna|erna)*(?=\s|$|,)/iu,
  en: /^(?:(?:new|revised|updated|written|the|a|an|two|three) )?(?:[\p{L}\d-]+ ){0,2}(?:quote|proposal|contract|deck|demo|agenda|draft|report|list|summary|forecast|budget|answer|reply|email|invoice|minutes|notes|references?|case study|redlines|nda|po|sow|script|sign-off|plan|presentation|costing|business case|letter|order form|visit|meeting|follow-up|call)(?:s|es)?(?=\s|$|,)/iu,
};
/** A request to the other one: "Ring mig". */
const toSpeaker = /^\p{L}+ (?:\p{L}+ )?(?:mig|me|oss|us)(?![\p{L}])/iu;
/** Asking the other one by an imperative: what comes is theirs. */
const isTheirs = /^(?:\p{L}+ )(?:in |over |out |across |med |upp )?(?:me|us|mig|oss)(?!\p{L})/iu;

const someone = (id: string | null): NamedPerson | null =>
  id === null ? null : { id, length: 0, by: 'pronoun', called: false };

/** "ringer jag Scania" → jag, "ringer Scania". */
export const turnedAround = (
  matter: string,
  language: Language,
  context: CaptureContext,
): Readonly<{ owner: NamedPerson; action: Action }> | null => {
  const verb = /^(?:tar och |tar å )?[\p{L}-]+\s+(?:också\s+|nog\s+|väl\s+|ju\s+)?/u.exec(matter)?.[0];
  if (verb === undefined) return null;
  const rest = matter.slice(verb.length);
  const owner = namedAfterVerb(rest, language, context) ?? colleagueAtStart(rest);
  if (owner === null || owner.by === 'outsider') return null;
  const action = actionOf(`${verb.trim()} ${rest.slice(owner.length).trim()}`, language);
  return action === null ? null : { owner, action };
};

const actOf = (owner: NamedPerson, action: Action, context: CaptureContext): Act => {
  if (owner.by === 'colleague') return 'colleague';
  if (owner.id === null) return 'joint';
  if (action.mode === 'can') return 'offer';
  return owner.id === speakerOf(context) ? 'promise' : 'instruction';
};

const suffixFrom = (text: string, rest: string): number => Math.max(0, text.length - rest.length);

const ADDRESS = /^\s*(?:[:,–—]|-\s)\s*/u;
const OWN_ADDRESS: Record<Language, readonly (readonly [RegExp, 'speaker' | 'other'])[]> = {
  sv: [
    [/^(?:jag|mitt|min|mig)\s*(?::|–|—|-\s)\s*/iu, 'speaker'],
    [/^(?:du|ditt|din|dig)\s*(?::|–|—|-\s)\s*/iu, 'other'],
  ],
  en: [
    [/^(?:i|me|mine)\s*(?::|–|—|-\s)\s*/iu, 'speaker'],
    [/^(?:you|yours)\s*(?::|–|—|-\s)\s*/iu, 'other'],
  ],
};

/** "Ali: …", "Ali, …", "du: …": whose what follows is, and how long that is. */
const addressIn = (
  matter: string,
  language: Language,
  context: CaptureContext,
): Readonly<{ owner: NamedPerson; length: number }> | null => {
  for (const [pattern, person] of OWN_ADDRESS[language]) {
    const said = pattern.exec(matter)?.[0];
    const owner = said === undefined ? null : someone(idOf(person, context));
    if (said !== undefined && owner !== null) return { owner, length: said.length };
  }
  const named = namedAtStart(matter, language, context) ?? colleagueAtStart(`${matter} `);
  if (named === null || named.by === 'pronoun' || named.by === 'outsider' || named.called) return null;
  const call = ADDRESS.exec(matter.slice(named.length))?.[0];
  return call === undefined ? null : { owner: named, length: named.length + call.length };
};

/** An answer more than a promise, unless it says when. */
const EMPTY = /^(?:göra|do|fixa|ta|take|fix) (?:det|den|it|that|this|så)$/iu;
/** What only says that something follows. */
const COUNTS =
  /^(?:(?:ta|ha|göra|take|have|do)(?: på (?:mig|sig|dig))? )?(?:två|tre|fyra|fem|några|two|three|four|five|a few|some) (?:saker|grejer|punkter|things|points|items|steps)$/iu;

const withSubject = (
  owner: NamedPerson,
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const predicate = matter
    .slice(owner.length)
    .trimStart()
    .replace(/^(?:som|who|att) /iu, '');
  // "Ali ringa Volvo": somebody's name before what is to be done, as on a list.
  const isNamed = owner.by === 'colleague' || (owner.by === 'name' && !owner.called);
  const alone = isNamed ? actionAlone(predicate, language) : null;
  const action = actionOf(predicate, language) ?? (alone?.known === true ? alone : null);
  if (action === null || COUNTS.test(action.text)) return null;
  // A verb we don't know may be anything: only a day or "ska" makes a promise of it.
  if (!action.known && !action.vague && action.mode === 'plain' && !clause.hasDay) return null;
  if (action.mode === 'can' && (!clause.hasDay || (owner.by !== 'pronoun' && !owner.called))) return null;
  // What a colleague does is told of more often than it is agreed on.
  if (owner.by === 'colleague' && !action.known && action.mode === 'plain') return null;
  if (!clause.hasDay && EMPTY.test(action.text)) return null;
  const ours = owner.id === null && owner.by === 'pronoun';
  if (ours && (talk[language].test(action.text) || (!action.known && action.mode === 'plain'))) return null;
  return {
    act: actOf(owner, action, context),
    ownerId: owner.id,
    action,
    from: suffixFrom(matter, predicate),
  };
};

/** "Deras jurist läser avtalet", "the quote went out": a thing that somebody else does, or that has been. */
const tellsOf = (matter: string, language: Language): boolean => {
  if (/^(?:deras|hans|hennes|kunden|kunderna|their|his|her|the customer|they)(?!\p{L})/iu.test(matter))
    return true;
  const rest = wordsOf(matter.toLowerCase()).slice(
    language === 'sv' || /^(?:revised|updated|signed|written|agreed|detailed|attached)/iu.test(matter)
      ? 1
      : 0,
  );
  return rest
    .slice(0, 4)
    .some((word) =>
      language === 'sv'
        ? word.endsWith('r') &&
          swedish.isKnown(swedish.infinitiveOf(word) ?? '') &&
          !/(?:or|ier|kter|ster|nter)$/u.test(word)
        : english.isPast(word),
    );
};

const NOTE_WORDS_MAX = 14;

/** Notes carry no verb: "Offerten till Volvo senast fredag". */
const noteIn = (matter: string, clause: Clause, isSure: boolean, language: Language): Action | null => {
  const count = wordsOf(matter).length;
  if (tellsOf(matter, language)) return null;
  const isThing = clause.hasDay && deliverables[language].test(matter);
  const isItem = clause.marked && (clause.hasDay || clause.listed || deliverables[language].test(matter));
  if (!(clause.isDue || isItem || (isSure && clause.hasDay) || isThing)) return null;
  if (count === 0 || count > NOTE_WORDS_MAX || finite[language].test(matter)) return null;
  return { text: matter, known: false, vague: false, mode: 'plain' };
};

const namesIn = ({ participants }: CaptureContext): readonly string[] =>
  participants.flatMap(({ name }) => {
    const first = name.trim().split(/\s+/u)[0] ?? '';
    return /^[\p{L}-]+$/u.test(first) ? [first] : [];
  });

const baseFrom = (what: string, form: 'base' | 'ing' | 'present', language: Language): Action | null => {
  const bare = what.replace(/^(?:att|to|och|and) /iu, '');
  const action =
    (language === 'en' && form === 'ing' ? actionOf(`am ${bare}`, 'en') : null) ??
    actionAlone(bare, language) ??
    actionOf(`${language === 'sv' ? 'ska' : 'will'} ${bare}`, language) ??
    actionOf(bare, language);
  return action === null ? null : { ...action, mode: 'asked' };
};

/** "Will you take notes, please?" asks, where without the "please" it wonders. */
const politely = (matter: string, language: Language): Asking | null => {
  const length = (language === 'sv' ? /^(?:ska|tar och) du /iu : /^(?:will|would|do) you /iu).exec(
    matter,
  )?.[0].length;
  return length === undefined ? null : { length, form: 'base' };
};

/** "If you could send it by Friday, that would be great": the wish without its thanks. */
const wishIn = (matter: string, language: Language): string | null => {
  const said = (
    language === 'sv'
      ? /^om (?<wish>du (?:kan|kunde|hinner|vill) .*?),? (?:så )?(?:vore|är|blir|skulle)(?: det| jag)? .*$/iu
      : /^if (?<wish>you (?:could|can|would) .*?),? (?:that|it|i)(?:'d|'s| would| is) .*$/iu
  ).exec(matter)?.groups?.['wish'];
  if (said === undefined) return null;
  return language === 'sv'
    ? said.replace(/^du (\p{L}+)/iu, '$1 du')
    : said.replace(/^you (\p{L}+)/iu, '$1 you');
};

const TELLS =
  /^(?:berätta|förklara|säga|säg|påminna|låna|tell (?:me|us)|explain|say|remind (?:me|us)|borrow)(?!\p{L}).*(?:hur|vad|varför|när|vem|vilken|var|how|what|why|when|who|which|where)(?!\p{L})/iu;

/** "Kan Sara ringa Ericsson?", "could one of us ring them": asked of nobody that is here, or of either. */
const othersAskedIn = (matter: string, language: Language, context: CaptureContext): SpeechAct | null => {
  const said =
    /^(?:kan|kunde|skulle|hinner|can|could|would) (?<who>\p{L}+(?: (?:av|of) (?:oss|us))?) (?:kunna |please |möjligtvis )?(?<what>.*)$/iu.exec(
      matter,
    )?.groups;
  const who = said?.['who'] ?? '';
  const ours = /^(?:någon|nån|en|one|either|some|någon) (?:av|of) /iu.test(who);
  const isHere = !ours && namedAtStart(`${who} `, language, context) !== null;
  if (said === undefined || isHere || !(ours || isGivenName(who))) return null;
  const what = said['what'] ?? '';
  const action = baseFrom(what, 'base', language);
  if (action === null || !action.known) return null;
  return { act: ours ? 'joint' : 'colleague', ownerId: null, action, from: suffixFrom(matter, what) };
};

/** What somebody is asked to do: "Kan du fixa rabatten till fredag?". */
const requestIn = (
  matter: string,
  called: NamedPerson | null,
  polite: boolean,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const asking = askingIn(matter, language, namesIn(context)) ?? (polite ? politely(matter, language) : null);
  if (asking === null) return null;
  const what = matter.slice(asking.length).replace(/^[\s,]+/u, '');
  // "Kan du berätta hur …" is answered, not done.
  if (TELLS.test(what)) return null;
  const action = baseFrom(what, asking.form, language);
  if (action === null || (!action.known && wordsOf(what).length < 2)) return null;
  const named = /(?<!\p{L})(?:du|you|ni)(?!\p{L})/iu.test(matter.slice(0, asking.length))
    ? null
    : nameWithin(matter.slice(0, asking.length), language, context);
  const after = /(?<!\p{L})(?:du|you) (\p{L}+) /iu.exec(matter.slice(0, asking.length))?.[1];
  const beside = after === undefined ? null : namedAtStart(`${after} `, language, context);
  const owner = (beside?.by === 'name' ? beside : null) ?? named ?? called;
  return { act: 'request', ownerId: owner?.id ?? otherOf(context), action, from: suffixFrom(matter, what) };
};

const nameWithin = (text: string, language: Language, context: CaptureContext): NamedPerson | null => {
  for (const { index } of text.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const named = namedAtStart(text.slice(index), language, context);
    if (named?.by === 'name') return named;
  }
  return null;
};

/** "Ali, kan du …", "Ali kan du …", "maria hade du kunnat …": who is spoken to before being asked. */
const calledFirst = (matter: string, language: Language, context: CaptureContext) => {
  const named = namedAtStart(matter, language, context);
  if (named?.by !== 'name' || named.called || named.id === null) return null;
  const rest = matter.slice(named.length).replace(/^[\s,:–-]+/u, '');
  return { named, rest };
};

const isManager = ({ speaker, participants }: CaptureContext): boolean =>
  participants.some(({ id, role }) => id === speaker && role === 'manager');

/** What a sentence that names nobody tells to do: one's own, but for what is asked with a "please", or by a manager with "don't forget". */
const aloneIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const told = instructionIn(matter, language);
  const rest = matter.slice(told);
  const alone = actionAlone(rest, language);
  const own = speakerOf(context);
  const from = suffixFrom(matter, rest);
  if (told > 0) {
    const action =
      alone ?? actionOf(`${language === 'sv' ? 'ska' : 'will'} ${rest}`, language) ?? gets(rest, language);
    if (action === null || wordsOf(rest).length < 2) return null;
    return { act: 'instruction', ownerId: isManager(context) ? otherOf(context) : own, action, from };
  }
  if (alone === null) return null;
  const isOwn = alone.spoken;
  if (toSpeaker.test(matter) && !isOwn) {
    if (!isTheirs.test(matter) || wordsOf(matter).length < 3) return null;
    return { act: 'request', ownerId: otherOf(context), action: alone, from: 0 };
  }
  // "Skickar du offerten" and "Kan Ali ringa" are questions, with or without their mark.
  const second = /^[\p{L}-]+\s+(.*)$/su.exec(matter)?.[1] ?? '';
  const asked = isOwn ? namedAfterVerb(second, language, context) : null;
  if (asked?.by === 'pronoun' || asked?.by === 'outsider') return null;
  // "Skicka din rapport", "hör av dig": what is theirs, they do.
  const isYours = !isOwn && /(?<!\p{L})(?:din|ditt|dina|dig|your|yourself)(?!\p{L})/iu.test(matter);
  if ((clause.polite || isYours) && !isOwn)
    return { act: 'request', ownerId: otherOf(context), action: alone, from: 0 };
  // "Jobba med Volvo" is no more than a thought (coaching-model §4): whose it is, is asked.
  const isThought = !isOwn && alone.vague && !clause.hasDay;
  return { act: isOwn ? 'promise' : 'imperative', ownerId: isThought ? null : own, action: alone, from: 0 };
};

/** "Se till att Tieto får ett svar": what is seen to. */
const gets = (rest: string, language: Language): Action | null =>
  /^\p{L}+ (?:får|är|har|blir|gets|is|has|are|get|have)(?!\p{L})/iu.test(rest)
    ? {
        text: `${language === 'sv' ? 'se till att' : 'make sure'} ${rest}`,
        known: true,
        vague: false,
        mode: 'will',
      }
    : null;

/** "… så hinner jag titta på den": what comes of it. */
/** "After the meeting I'll call Bob": where and when come first. */
const ENGLISH_PLACE =
  /^[\s,]*(?:and |so |then )?(?:after|before|for|as for|regarding|on|in|with|at|during|from|to|re|when it comes to|concerning|following|straight|right|directly|immediately|later|shortly)(?: [\p{L}\p{N}'&-]+){1,6}?,? (?=(?:i'll|i will|i'm going to|i am going to|i'm gonna|i need to|you'll|we'll)(?!\p{L}))/iu;

/** "Den 1/12 klockan 9 drar jag igång …" */
const FRONTED_TIME =
  /^[\s,]*(?:(?:kl\.?|klockan|at|vid|around) ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:am|pm))?|efter lunch|före lunch|innan lunch|after lunch|before lunch)[\s,]+/iu;
const CONSEQUENCE =
  /^(?:så|so|then) (?:att )?(?:hinner|kan|slipper|vet|får|har|ser|i can|we can|that|you can|i know)(?!\p{L})/iu;

/** A doubt takes the promise back wherever it stands. */
const DOUBTS =
  /(?<!\p{L})(?:vet inte|kanske|eventuellt|om jag hinner|om vi hinner|vi får se|not sure|maybe|perhaps|if i have time|if time allows|we'll see|let's see)(?!\p{L})/iu;

/** What is said before a comma, or before what follows of it: a hope behind a promise takes nothing from it. */
const headOf = (matter: string): string => {
  const [head = ''] = matter.split(/,\s|\s(?:så|men|fast|för|och hoppas|but|so|hoping|and hopefully)\s/iu);
  return wordsOf(head).length >= 3 ? head : matter;
};

/** The step that a clause makes, by what it does; null where it makes none. */
export const speechActIn = (
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (CONSEQUENCE.test(clause.text)) return null;
  const text = clause.fronted ? clause.text.replace(FRONTED_TIME, '') : clause.text;
  const first = matterOf(language === 'en' ? text.replace(ENGLISH_PLACE, '') : text, language, context);
  const offset = suffixFrom(clause.text, first.matter);
  const read = readMatter(
    first.matter,
    clause,
    {
      turned: first.turned || clause.fronted,
      announced: first.announced,
      owner: first.owner ?? clause.inherited,
    },
    language,
    context,
  );
  return read === null ? null : { ...read, from: read.from + offset };
};

type Facts = Readonly<{ turned: boolean; announced: boolean; owner: NamedPerson | null }>;

const readMatter = (
  matter: string,
  clause: Clause,
  facts: Facts,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const wish = wishIn(matter, language);
  if (wish === null && subordinate[language].test(matter)) return null;
  const called = calledFirst(matter, language, context);
  const request =
    requestIn(wish ?? matter, null, clause.polite, language, context) ??
    othersAskedIn(matter, language, context) ??
    (called === null
      ? null
      : shifted(requestIn(called.rest, called.named, clause.polite, language, context), matter, called.rest));
  const hangs = hangsOnCondition(matter.slice(request?.from ?? 1), language);
  if (hangs) return null;
  if (request !== null)
    return /(?:någon|nån) gång|some ?day|sometime(?! next)/iu.test(matter) ? null : request;
  if (clause.asked || hedges[language].test(headOf(matter)) || DOUBTS.test(matter)) return null;
  const address = addressIn(matter, language, context);
  if (address !== null) {
    const rest = matter.slice(address.length);
    const said = readAddressed(rest, address.owner, clause, language, context);
    if (said !== null) return shifted(said, matter, rest);
  }
  if (facts.owner !== null) {
    const said = readAddressed(matter, facts.owner, clause, language, context);
    if (said !== null) return said;
  }
  const owed = owedIn(matter, clause, language, context);
  if (owed !== null) return owed;
  const subject = namedAtStart(matter, language, context) ?? colleagueAtStart(matter);
  if (subject?.by === 'outsider') return null;
  if (subject !== null) {
    const said = withSubject(subject, matter, clause, language, context);
    if (said !== null || subject.by === 'pronoun') return said;
  }
  if (facts.turned && language === 'sv') {
    const around = turnedAround(matter, language, context);
    if (around !== null && !(around.owner.id === null && talk.sv.test(around.action.text)))
      return {
        act: actOf(around.owner, around.action, context),
        ownerId: around.owner.id,
        action: around.action,
        from: 0,
      };
  }
  const given = givenIn(matter, clause, language, context);
  if (given !== null) return given;
  const first =
    language === 'sv' ? objectFirst(matter, clause, context) : objectFirstInEnglish(matter, context);
  if (first !== null) return first;
  const passive = passiveIn(straightened(matter, facts.turned), language, context);
  if (passive !== null && (passive.owner !== null || clause.hasDay))
    return { act: 'passive', ownerId: passive.owner?.id ?? null, action: passive.action, from: 0 };
  if (subject !== null) return null;
  const ours = jointIn(matter, language);
  if (ours !== null && !talk[language].test(ours.action.text))
    return { act: 'joint', ownerId: null, action: ours.action, from: ours.from };
  const alone = aloneIn(matter, clause, language, context);
  if (alone !== null) return alone;
  const note = noteIn(matter, clause, facts.announced, language);
  return note === null ? null : { act: 'note', ownerId: facts.owner?.id ?? null, action: note, from: 0 };
};

/** "Du får siffrorna på måndag", "you'll have my answer by Friday": whoever says so will see to it. */
const owedIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (!clause.hasDay) return null;
  const said = (
    language === 'sv'
      ? /^(?:du (?:får|ska få|kommer få|har)|(?:får|har) du)(?: fått)? (?<what>(?!(?:väl|la|nog|ju|gärna|börja|ta|tid|rätt|ett? (?:möte|samtal))(?!\p{L}))(?:(?:mitt?|mina|ett?|en|den|det|allt|ditt?) )?[\p{L}-]+(?:et|en|na|ar|er|or|n|t|svar|besked)(?: .*)?)$/iu
      : /^you(?:'ll| will)(?: have| get| receive| hear)(?: back)? (?<what>(?!to(?!\p{L})|back)(?:it|them|that|my|the|an?|all|from me|your) ?.*)$/iu
  ).exec(matter)?.groups;
  const what = said?.['what'];
  const own = speakerOf(context);
  if (what === undefined || swedish.isInfinitive(wordsOf(what)[0]?.toLowerCase() ?? '')) return null;
  const text =
    language === 'sv' ? `ge dig ${what}` : /^from me/iu.test(what) ? 'get back to you' : `get you ${what}`;
  return { act: 'promise', ownerId: own, action: { text, known: true, vague: false, mode: 'will' }, from: 0 };
};

/** "Kunden får offerten av mig", "jag har lovat dem en prislista": what somebody is to be given. */
const givenIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (!clause.hasDay) return null;
  const promised = (
    language === 'sv'
      ? /^(?<who>jag|du|\p{L}+) (?:har )?(?:ju )?(?:lovat|lovade)(?: ju)? (?<whom>\p{L}+(?: (?:på|hos) \p{L}+)?) (?<what>(?:ett?|den|det|\d|två|tre) .*)$/iu
      : /^(?<who>i|you|\p{L}+)(?:'ve| have|'s| has)? promised (?<whom>\p{L}+(?: (?:at|from) \p{L}+)?) (?<what>(?:an?|the|\d|two|three) .*)$/iu
  ).exec(matter)?.groups;
  const given =
    promised ??
    (language === 'sv'
      ? /^(?<whom>(?:[\p{L}\p{N}&'-]+ ){1,4}?)(?:får|ska få) (?<what>.+?) av (?<who>mig|dig|\p{L}+)$/iu
      : /^(?<whom>(?:[\p{L}\p{N}&'-]+ ){1,4}?)(?:gets?|will get|'ll get) (?<what>.+?) from (?<who>me|you|\p{L}+)$/iu
    ).exec(matter)?.groups;
  const who =
    given?.['who']?.replace(/^(?:mig|me)$/iu, language === 'sv' ? 'jag' : 'I').replace(/^dig$/iu, 'du') ?? '';
  const owner = namedAtStart(`${who} `, language, context);
  if (given === undefined || owner === null || owner.id === null) return null;
  const text = `${language === 'sv' ? 'ge' : 'give'} ${(given['whom'] ?? '').trim()} ${given['what'] ?? ''}`;
  const action = { text, known: true, vague: false, mode: 'will' } as const;
  return { act: actOf(owner, action, context), ownerId: owner.id, action, from: 0 };
};

/** "… ska alla anteckningar vara inlagda": with its subject first again. */
const straightened = (matter: string, fronted: boolean): string =>
  (fronted ? matter.replace(/^(\p{L}{3,}s) (?!av )(.+?)((?: av .*)?)$/iu, '$2 $1$3') : matter).replace(
    /^(ska|måste|behöver|should|must) (?!(?:jag|du|vi|i|you|we)(?!\p{L}))(.+?) ((?:vara|bli|be|ha) .*|\p{L}{3,}s(?: .*)?)$/iu,
    '$2 $1 $3',
  );

/** "Avtalet skickar jag", "mötet ska du boka": what it is done to comes first. */
const objectFirst = (matter: string, clause: Clause, context: CaptureContext): SpeechAct | null => {
  const said =
    /^(?<what>(?!(?:jag|du|vi|ni|han|hon|de|dom|man|vad|hur|när|vem|om|det)(?!\p{L}))(?:[\p{L}\p{N}&'-]+ ){1,6}?)(?<verb>(?:ska|måste|får|kan) |\p{L}+r )(?<subject>(?:jag|du|\p{L}+)(?= |$))(?<rest>.*)$/iu.exec(
      matter,
    )?.groups;
  const subject = namedAtStart(`${said?.['subject'] ?? ''} `, 'sv', context);
  if (said === undefined || subject === null || subject.id === null || subject.by === 'role') return null;
  const verb = (said['verb'] ?? '').trim();
  const what = (said['what'] ?? '').trim().replace(/^\p{L}/u, (letter) => letter.toLowerCase());
  const rest = (said['rest'] ?? '').trim();
  const modal = /^(?:ska|måste|får|kan)$/iu.test(verb);
  const [, main = '', after = ''] = /^(\S+) ?(.*)$/u.exec(rest) ?? [];
  // "Efter mötet ringer jag Bengt": a time or a place keeps its place at the end.
  const isPlace =
    /^(?:efter|före|innan|på|i|till|för|hos|med|från|under|vid|direkt|inför|när det gäller|vad gäller|gällande|angående|kring|om|via|utifrån|härnäst|senare|snart|strax) /iu.test(
      `${what} `,
    );
  const modally = modal ? `${verb} ${main} ${what} ${after}` : `${verb} ${what} ${rest}`;
  const action = actionOf((isPlace ? `${verb} ${rest} ${what}` : modally).trim(), 'sv');
  if (action === null || !action.known || (action.mode === 'can' && !clause.hasDay)) return null;
  return { act: actOf(subject, action, context), ownerId: subject.id, action, from: 0 };
};

const objectFirstInEnglish = (matter: string, context: CaptureContext): SpeechAct | null => {
  const said =
    /^(?<what>(?:the|that|this|my|a) (?:[\p{L}\p{N}&'-]+ ){1,4}?)(?<subject>i|you)(?:'ll| will|'m going to) (?<rest>\p{L}+.*)$/iu.exec(
      matter,
    )?.groups;
  const subject = namedAtStart(`${said?.['subject'] ?? ''} `, 'en', context);
  if (said === undefined || subject === null || subject.id === null) return null;
  const [, main = '', after = ''] = /^(\S+) ?(.*)$/u.exec(said['rest'] ?? '') ?? [];
  const action = actionOf(`will ${main} ${(said['what'] ?? '').trim()} ${after}`.trim(), 'en');
  return action === null
    ? null
    : { act: actOf(subject, action, context), ownerId: subject.id, action, from: 0 };
};

const shifted = (act: SpeechAct | null, matter: string, rest: string): SpeechAct | null =>
  act === null ? null : { ...act, from: act.from + suffixFrom(matter, rest) };

/** "Låt oss boka", "let's invite". */
const jointIn = (matter: string, language: Language) => {
  const lead = (
    language === 'sv' ? opening('(?:låt|ska) (?:oss|vi)') : opening("let's|let us|shall we")
  ).exec(matter)?.[0];
  if (lead === undefined) return null;
  const action = actionOf(`${language === 'sv' ? 'ska' : 'will'} ${matter.slice(lead.length)}`, language);
  return action === null ? null : { action, from: lead.length };
};

/** What somebody is told whose name or heading stands before it. */
const readAddressed = (
  rest: string,
  owner: NamedPerson,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const inner = matterOf(rest, language, context);
  const own = namedAtStart(inner.matter, language, context);
  if (own?.by === 'pronoun' && (own.id !== owner.id || own.id === null)) return null;
  const matter = own?.by === 'pronoun' ? inner.matter.slice(own.length).trimStart() : inner.matter;
  const told = instructionIn(matter, language);
  const what = matter.slice(told);
  const action =
    actionAlone(what, language) ??
    actionOf(what, language) ??
    (clause.hasDay || clause.marked || clause.isDue ? noteIn(what, clause, true, language) : null);
  if (action === null) return null;
  if (!action.known && !action.vague && action.mode === 'plain' && !clause.hasDay && !clause.marked)
    return null;
  const act = actOf(owner, action, context);
  return { act: act === 'offer' ? 'promise' : act, ownerId: owner.id, action, from: suffixFrom(rest, what) };
};
