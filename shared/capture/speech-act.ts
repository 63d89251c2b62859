import type { Language } from '../domain/language.ts';
import { actOf, shifted, suffixFrom, talk } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { addressIn, readAddressed } from './addressed-act.ts';
import { aloneIn, jointIn } from './alone-act.ts';
import { askedFor } from './asked-act.ts';
import { COMES_BACK, hangsOnCondition } from './conditions.ts';
import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import { frontedIn } from './fronted-act.ts';
import { noteIn } from './note-act.ts';
import { fromMeIn, givenIn, neededIn, owedIn, promisedIn, receivedIn } from './owed-act.ts';
import { namedAtStart, speakerOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { passiveIn } from './passive.ts';
import { readyBy } from './ready-act.ts';
import { calledFirst, othersAskedIn, requestIn, wishIn } from './request-act.ts';
import { responsibleIn } from './responsible-act.ts';
import { hedges, subordinate } from './hedges.ts';
import { matterOf } from './strip-preamble.ts';
import { withSubject } from './subject-act.ts';
import { wordsOf } from './text.ts';
import { objectFirstInEnglish, turnedAround } from './turned-act.ts';

/** "After the meeting I'll call Bob": where and when come first. */
const ENGLISH_PLACE =
  /^[\s,]*(?:and |so |then )?(?!in case |in the event |with (?:a |any )?(?:little |bit of )?luck |on (?:the )?condition |before (?:they|he|she|we|i|it) |after (?:they|he|she|we|it) )(?:after|before|for|as for|regarding|on|in|with|at|during|from|to|re|when it comes to|concerning|following|straight|right|directly|immediately|later|shortly)(?: [\p{L}\p{N}'&-]+){1,6}?,? (?=(?:i'll|i will|i'm going to|i am going to|i'm gonna|i need to|you'll|we'll)(?!\p{L}))/iu;

/** "Den 1/12 klockan 9 drar jag igång …" */
const FRONTED_TIME =
  /^[\s,]*(?:(?:kl\.?|klockan|at|vid|around) ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:am|pm))?|efter lunch|före lunch|innan lunch|after lunch|before lunch)[\s,]+/iu;

/** "För att nå fler bokar jag …": what it is for comes first. */
const PURPOSE =
  /^[\s,]*för att (?:[\p{L}\p{N}&'-]+,? ){1,8}?(?=(?:\p{L}+r|ska|måste) (?:jag|du|vi)(?!\p{L}))/iu;

/** "… så hinner jag titta på den": what comes of it. */
const CONSEQUENCE =
  /^(?:så|so|then) (?:att )?(?:hinner|kan|slipper|vet|får|har|ser|i can|we can|that|you can|i know)(?!\p{L})/iu;

/** A doubt takes the promise back wherever it stands. */
const DOUBTS =
  /(?<!\p{L})(?:vet inte|kanske|eventuellt|om jag hinner|om vi hinner|vi får se|not sure|maybe|perhaps|if i have time|if time allows|we'll see|let's see)(?!\p{L})/iu;

/** What is said before a comma, or before what hangs on it: a hope behind a promise takes nothing from it, nor what could be. */
const headOf = (matter: string): string => {
  const [head = ''] = matter.split(
    /,\s|\s(?:så|men|fast|för|och hoppas|but|so|hoping|and hopefully|eftersom|because|since)\s|\s(?:(?:om|kring|på|about|on|over) )?(?:vad|vilka|vilken|vem|hur|som|what|which|who|how|whether|where)\s/iu,
  );
  return wordsOf(head).length >= 3 ? head : matter;
};

/** The step that a clause makes, by what it does; null where it makes none. */
export const speechActIn = (
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (CONSEQUENCE.test(clause.text)) return null;
  const back = COMES_BACK.exec(clause.text);
  const isBack = back?.index === 0 && back[0].length < clause.text.length;
  const purpose = language === 'sv' ? (PURPOSE.exec(clause.text)?.[0].length ?? 0) : 0;
  const begun = isBack ? back[0].length : purpose;
  const said = begun > 0 ? clause.text.slice(begun).replace(/^[\s,]+/u, '') : clause.text;
  const text = clause.fronted ? said.replace(FRONTED_TIME, '') : said;
  const first = matterOf(language === 'en' ? text.replace(ENGLISH_PLACE, '') : text, language, context);
  const offset = suffixFrom(clause.text, first.matter);
  const read = readMatter(
    first.matter,
    clause,
    {
      turned: first.turned || clause.fronted || begun > 0,
      announced: first.announced,
      owner: first.owner ?? clause.inherited,
    },
    language,
    context,
  );
  if (read !== null) return { ...read, from: read.from + offset };
  return clause.hasDay && !clause.asked ? laterAct(clause, first.matter, offset, language, context) : null;
};

/** Where somebody begins to say what they do, after a beginning that says nothing of it. */
const BEGINS: Record<Language, RegExp> = {
  sv: /(?<=[\s,:–-])(?:(?:jag|du|vi)(?= (?:\p{L}+r|ska|måste|tänker|tänkte) )|(?:kan|skulle|hinner) du (?=(?:kunna )?\p{L}+a ))/giu,
  en: /(?<=[\s,:–-])(?:i'll|i will|i'm|you'll|we'll|let me|i (?:need|have|plan|want) to|(?:can|could|would|will) you)(?= )/giu,
};
/** Before it these make something else of it: a report, a doubt, a condition, a question. */
const MAKES_ELSE: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:om|ifall|när|innan|medan|eftersom|vad|hur|vem|vilken|varför|inte|aldrig|ingen|inget|kanske|tror|trodde|sa|sade|säger|tycker|undrar|frågar|frågade|vill|ville|önskar|hoppas|som|tills|förrän|borde|än|förutsatt|förutsättning|beroende|såvida|bara|förhoppningsvis|möjligt|hända|annars|tur|målet|längtar|drömmer|drömmen|vid ett ja|i mån)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:if|when|before|while|because|what|how|who|which|why|not|never|no|maybe|perhaps|think|thought|said|says|told|asked|wants?|wish|hope|until|unless|than|that|where|don't|won't|can't|should|were|provided|providing|assuming|supposing|depending|given|once|whenever|minute|moment|case|condition|hopefully|chance|possible|otherwise|luck|permitting|being well|wish)(?!\p{L})/iu,
};
/** Before a comma these make a condition, a doubt or a report of what follows. */
const CONDITION: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:om|ifall|när|vad|hur|vem|inte|aldrig|kanske|hoppas|borde|förutsatt|förutsättning|beroende|såvida|förhoppningsvis|annars|önskar|drömmer|tur)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:if|when|what|how|who|not|no|maybe|perhaps|wish|hope|unless|should|were|provided|providing|assuming|supposing|depending|given|once|whenever|case|condition|hopefully|otherwise|luck|permitting|as soon|as long)(?!\p{L})/iu,
};
const JUST_SAYING =
  /(?:vill|ville|skulle|skall|ska) (?:bara )?(?:säga|berätta|tala om|meddela)(?: dig)? att|(?:want|wanted) to (?:say|let you know)(?: that)?/giu;
const laterAct = (
  clause: Clause,
  matter: string,
  offset: number,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  for (const { index } of matter.matchAll(BEGINS[language])) {
    const ahead = matter.slice(0, index).replace(JUST_SAYING, ' ');
    // "… because I always do, I'll send it": what stands before the comma is said in passing.
    const isClosed = /,\s*$/u.test(ahead) && !CONDITION[language].test(ahead);
    if (!isClosed && MAKES_ELSE[language].test(ahead)) return null;
    const facts = { turned: false, announced: false, owner: null };
    const read = readMatter(matter.slice(index), clause, facts, language, context);
    if (read !== null) return { ...read, from: read.from + offset + index };
  }
  return null;
};

/** "Offert till Peab, fredag" is a note to oneself; a deadline, "the quote" and "offerten" may be anybody's. */
const isOwnNote = (matter: string, language: Language): boolean =>
  language === 'sv'
    ? !/^(?:den |det |de )|^\S+(?:en|et|erna|arna|orna)(?:$|[\s,])|(?:^|\s)ut(?:$|\s)/iu.test(matter)
    : !/^(?:the|that|this|these|those|his|her|their) |(?:^|\s)(?:out|back)(?:$|\s)/iu.test(matter);

type Facts = Readonly<{ turned: boolean; announced: boolean; owner: NamedPerson | null }>;

/** By a day, what somebody ought to do is what they are told to. */
const OUGHT: Record<Language, RegExp> = {
  sv: /^(?<who>(?!(?:jag|vi|man|någon|nån)(?!\p{L}))(?:[\p{L}\p{N}-]+ ){1,5}?)bör (?!ha |vara (?:bra|kul|ok))/iu,
  en: /^(?<who>(?!(?:i|we|you|it|that|one|someone|somebody|anyone)(?!\p{L}))(?:[\p{L}\p{N}'-]+ ){1,5}?)should (?!have |be (?:ok|fine|good|great|nice|able))/iu,
};
/** "Maria skulle höra med ekonomi": what somebody who is named was to do, by a day that is still to come. */
const WAS_TO: Record<Language, RegExp> = {
  sv: /^(?<who>\p{L}+ )skulle (?=\p{L}+(?:a|e|å) (?!om ))(?!kunna|vilja|behöva|vara|bli|gärna|ha )/iu,
  en: /^(?<who>\p{L}+ )(?:was|were) (?:going|supposed|meant|due) to /iu,
};
/** "We'll go with you sending the quote", "we landed on me taking it": what was chosen is who does what. */
const CHOSEN =
  /^(?:(?:we|let's|it was)(?:'ll| will)? )?(?:go|going|went|landed?|settled?|agreed?|decided|ended up)(?: up)? (?:with|on) (?<who>me|you|\p{L}+) (?=\p{L}+ing(?!\p{L}))/iu;
const asChosen = (matter: string): string =>
  matter.replace(CHOSEN, (_all, who: string) =>
    /^me$/iu.test(who) ? 'I am ' : /^you$/iu.test(who) ? 'you are ' : `${who} is `,
  );

const asTold = (matter: string, clause: Clause, language: Language, context: CaptureContext): string => {
  if (!clause.hasDay || clause.asked) return matter;
  const will = language === 'sv' ? '$<who>ska ' : '$<who>will ';
  const told = matter.replace(OUGHT[language], will);
  return namedAtStart(told, language, context)?.by === 'name' ? told.replace(WAS_TO[language], will) : told;
};

const readMatter = (
  said: string,
  clause: Clause,
  facts: Facts,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const matter = asTold(language === 'en' ? asChosen(said) : said, clause, language, context);
  const wish = wishIn(matter, language);
  if (wish === null && subordinate[language].test(matter)) return null;
  const called = calledFirst(matter, language, context);
  const request =
    requestIn(wish ?? matter, null, clause.polite, language, context) ??
    othersAskedIn(matter, language, context) ??
    (called === null
      ? null
      : shifted(requestIn(called.rest, called.named, clause.polite, language, context), matter, called.rest));
  const needed = clause.hasDay && !clause.asked ? neededIn(matter, language, context) : null;
  const told = request === null ? matter : ` ${matter.slice(request.from)}`;
  const hangs = hangsOnCondition(told, clause.hasDay, language);
  if (hangs) return null;
  if (request !== null)
    return /(?:någon|nån) gång|some ?day|sometime(?! next)/iu.test(matter) ? null : request;
  const asked = needed ?? askedFor(matter, clause, language, context);
  if (asked !== null && !DOUBTS.test(matter)) return asked;
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
  const ready = readyBy(matter, clause, language, context);
  if (ready !== null)
    return facts.owner === null || ready.act !== 'note' ? ready : { ...ready, ownerId: facts.owner.id };
  const owed = owedIn(matter, clause, language, context) ?? fromMeIn(matter, clause, language, context);
  if (owed !== null) return owed;
  const received = receivedIn(matter, clause, language, context);
  if (received !== null) return received;
  const responsible = responsibleIn(matter, clause, language, context);
  if (responsible !== null && (clause.hasDay || owedWithout(matter))) return responsible;
  const promised = promisedIn(matter, clause, language, context);
  if (promised !== null) return promised;
  const subject = namedAtStart(matter, language, context) ?? colleagueAtStart(matter, context);
  // "De nya listorna skickar jag": "de" may be the list and not who does it.
  if (subject?.by === 'outsider') return language === 'sv' ? frontedIn(matter, clause, context) : null;
  // "Petra från teknik bokar jag": it is done to her.
  const isObject =
    subject?.by === 'colleague' && /^ \p{L}+r (?:jag|du|vi)(?!\p{L})/iu.test(matter.slice(subject.length));
  if (subject !== null && !isObject) {
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
    language === 'sv' ? frontedIn(matter, clause, context) : objectFirstInEnglish(matter, clause, context);
  if (first !== null) return first;
  const passive = passiveIn(straightened(matter, facts.turned), language, context);
  if (passive !== null && (passive.owner !== null || clause.hasDay || passive.isPlanned))
    return { act: 'passive', ownerId: passive.owner?.id ?? null, action: passive.action, from: 0 };
  if (subject !== null) return null;
  const ours = jointIn(matter, language);
  if (ours !== null && !talk[language].test(ours.action.text))
    return { act: 'joint', ownerId: null, action: ours.action, from: ours.from };
  const alone = aloneIn(matter, clause, language, context);
  if (alone !== null) return alone;
  const note = noteIn(matter, clause, facts.announced, language);
  if (note === null) return null;
  const owner = facts.owner?.id ?? (!clause.isDue && isOwnNote(matter, language) ? speakerOf(context) : null);
  return { act: 'note', ownerId: owner, action: note, from: 0 };
};

/** Without a day, who it is on may come before when: "ansvarig för utskicket är Maria, klart den 1/12". */
const owedWithout = (matter: string): boolean =>
  /^(?:ansvarig|huvudansvarig|ägare|the owner|owner)(?!\p{L})|hook|har hand om/iu.test(matter);

/** "… ska alla anteckningar vara inlagda": with its subject first again. */
const straightened = (matter: string, fronted: boolean): string =>
  (fronted ? matter.replace(/^(\p{L}{3,}s) (?!av )(.+?)((?: av .*)?)$/iu, '$2 $1$3') : matter).replace(
    /^(ska|måste|behöver|should|must) (?!(?:jag|du|vi|i|you|we)(?!\p{L}))(.+?) ((?:vara|bli|be|ha) .*|\p{L}{3,}s(?: .*)?)$/iu,
    '$2 $1 $3',
  );
