import { actOf, talk } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionOf } from './read-action.ts';
import type { Action } from './action.ts';
import type { CaptureContext } from './context.ts';
import { colleagueAtStart } from './colleague.ts';
import { namedAtStart, speakerOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { calledFirst } from './request-act.ts';
import { wordsOf } from './text.ts';
import * as swedish from './verbs.sv.ts';

/** A main clause that begins with something else than its subject: "listan till Eva | skickar | jag | på fredag". */
type InvertedClause = Readonly<{ front: string; verb: string; subject: NamedPerson; rest: string }>;

const MODAL = /^(?:ska(?:ll)?|måste|får|kan|kommer|behöver|tänker|hinner|vill|har|bör|lovar)$/iu;
const PAIR = /(?<=[\s,])(?<verb>\p{L}+) (?:(?:nog|ju|väl|då|också|alltså) )?(?=(?<who>\p{L}+)(?:[\s,]|$))/giu;
/** What the front of a step is not: a subject with a verb of its own, a question, a condition. */
const NO_FRONT =
  /^(?:jag|du|vi|ni|han|hon|man|vad|hur|när|vem|vilken|vilka|vilket|varför|om|ifall|fast|eftersom|även|så fort|så länge|det(?! (?:här|där))|de (?!\p{L}+[ae] ))(?!\p{L})/iu;
const DENIES =
  /(?<!\p{L})(?:inte|aldrig|inga|ingen|inget|ej|knappast|kanske|att|om|ifall|tills(?! vidare)|än)(?!\p{L})/iu;
const FRONT_WORDS_MAX = 12;
/** "… som Eva gjorde": what is told of a thing has its own verb. */
const RELATIVE = / som (?:[\p{L}\p{N}-]+ ?){1,8}$/iu;
/** "Listan, den skickar jag": said again by a small word. */
const AGAIN = /(?<=\S)(?:,? (?:den|det|dem|dom|de|honom|henne)(?: (?:där|här))?)$/iu;

const isFinite = (word: string): boolean => {
  const said = word.toLowerCase();
  if (/^(?:för|inför|över|under|efter|per|mer|fler)$/u.test(said)) return false;
  if (MODAL.test(said) || swedish.isPast(said) || /^(?:är|vet|tror|tycker)$/u.test(said)) return true;
  const infinitive = said.endsWith('r') ? swedish.infinitiveOf(said) : null;
  return infinitive !== null && (swedish.isKnown(infinitive) || swedish.isState(infinitive));
};

const frontOf = (said: string): string | null => {
  const told = said.trim().replace(/,$/u, '');
  const front = AGAIN.test(told) && wordsOf(told).length > 1 ? told.replace(AGAIN, '') : told;
  if (wordsOf(front).length > FRONT_WORDS_MAX || NO_FRONT.test(front) || DENIES.test(front)) return null;
  const isBefore = /^(?:innan|före|efter att) /iu.test(front);
  return !isBefore && wordsOf(front.replace(RELATIVE, '')).some(isFinite) ? null : front;
};

/** "Svaret till Eva | får du …", "listan, | den mejlar jag …": what stands before is no clause, but what this one is about. */
export const goesBefore = (said: string, next: string, hasMark: boolean): boolean =>
  (hasMark ? NEXT_AGAIN : NEXT).test(next) && wordsOf(said).length > 0 && frontOf(said) !== null;
const NEXT = /^(?:(?:den|det|dem|dom|de|honom|henne) )?\p{L}+ (?:jag|du|vi|\p{Lu}\p{L}+)(?!\p{L})/u;
const NEXT_AGAIN =
  /^(?:den|det|dem|dom|de|honom|henne) (?!är |var |blir )\p{L}+ (?:jag|du|vi|\p{Lu}\p{L}+)(?!\p{L})/u;

const invertedIn = (matter: string, context: CaptureContext): InvertedClause | null => {
  for (const match of matter.matchAll(PAIR)) {
    const { verb = '', who = '' } = match.groups ?? {};
    if (!isFinite(verb)) continue;
    const subject = namedAtStart(`${who} `, 'sv', context) ?? colleagueAtStart(`${who} `, context);
    const front =
      subject === null || subject.by === 'outsider' ? null : frontOf(matter.slice(0, match.index));
    if (subject === null || front === null || subject.by === 'role') continue;
    const rest = matter.slice(match.index + match[0].length + who.length).trim();
    return { front, verb, subject, rest };
  }
  return null;
};

/** True for what begins a clause of its own with something else than its subject: "efter lunch ringer jag". */
export const beginsFronted = (text: string, context: CaptureContext): boolean => {
  const said = invertedIn(text, context);
  return said !== null && swedish.isKnown(swedish.infinitiveOf(said.verb.toLowerCase()) ?? '');
};

/** Where it is done, or when: that keeps its place at the end. */
const PLACE =
  /^(?:efter|före|innan|på|i|till|för|hos|med|från|under|vid|direkt|inför|när det gäller|vad gäller|gällande|angående|kring|om|via|utifrån|härnäst|senare|snart|strax) /iu;
/** "Själv ringer jag", "redan nu". */
const ADVERB = /^(?:själv|redan|nu|strax|snart|direkt|genast|idag|först|sist)$/iu;
/** What belongs to the verb, or is whom it is done for, and stands before its object. */
const PARTICLE =
  /^(?:(?:hand om|itu med|reda på|tag i|koll på|kontakt med|upp|in|ut|över|igenom|genom|ihop|iväg|ner|ned|fram|tillbaka|vidare|dig|mig|er|oss|dem|dom|honom|henne)(?= |$) ?)?(?:(?:av|med|om|på|till|i|åt|hos)(?=$| (?:med|på|i|till|hos|för|åt|innan|före)(?!\p{L})))?/iu;

const inOrder = ({ front, rest }: InvertedClause, verb: string): string => {
  const isPlace = PLACE.test(`${front} `);
  const what = !isPlace && isName(front) ? front : front.slice(0, 1).toLowerCase() + front.slice(1);
  if (isPlace) return `${verb} ${rest} ${what}`;
  if (ADVERB.test(front)) return `${verb} ${rest}`;
  const particle = PARTICLE.exec(rest)?.[0] ?? '';
  return `${verb} ${particle} ${what} ${rest.slice(particle.length)}`;
};
/** A word that isn't a definite thing is somebody's name: "Volvo ringer jag". */
const isName = (front: string): boolean =>
  !/^(?:den|det|de|mitt?|mina|ditt?|dina|en|ett|nya|nytt|ny|alla|allt|två|tre|resten)(?!\p{L})|^\p{L}+(?:en|et|na|n|t)(?!\p{L})/iu.test(
    front,
  );

/** "Rapporten får du på fredag": whoever says so will see to it. */
const owed = ({ front, verb, subject, rest }: InvertedClause, context: CaptureContext): Action | null => {
  const own = speakerOf(context);
  if (subject.id === null || subject.id === own) return null;
  const tail = (
    /^(?:får|har)$/iu.test(verb)
      ? /^(?:av mig ?)?(?<tail>.*)$/iu
      : /^(?:ska|kommer|kan)$/iu.test(verb)
        ? /^(?:att )?(?:få|ha)(?: av mig)?(?!\p{L}) ?(?<tail>.*)$/iu
        : /(?!)/u
  ).exec(rest)?.groups?.['tail'];
  const [next = ''] = wordsOf((tail ?? '').replace(/^(?:allt|väl|nog|ju|la|gärna|lov att) /iu, ''));
  const isAnother = swedish.isInfinitive(next) || swedish.fromSupine(next) !== null;
  return tail === undefined || isAnother
    ? null
    : { text: `ge dig ${front} ${tail}`.trim(), known: true, vague: false, mode: 'will' };
};

/** "Avtalet vill jag att du går igenom": who wants it comes before who does it. */
const WANTED = /^att (?<who>\p{L}+) (?<verb>\p{L}+) ?(?<rest>.*)$/iu;

/** What is done where a Swedish sentence begins with something else than its subject: "avtalet skickar jag". */
export const frontedIn = (matter: string, clause: Clause, context: CaptureContext): SpeechAct | null => {
  const called = calledFirst(matter, 'sv', context);
  const said = invertedIn(called === null ? matter : called.rest, context);
  if (said === null) return null;
  const given = clause.hasDay ? owed(said, context) : null;
  if (given !== null) return { act: 'promise', ownerId: speakerOf(context), action: given, from: 0 };
  const wanted = /^(?:vill|behöver)$/iu.test(said.verb) ? WANTED.exec(said.rest)?.groups : undefined;
  if (wanted !== undefined) {
    const subject = namedAtStart(`${wanted['who'] ?? ''} `, 'sv', context);
    const verb = wanted['verb'] ?? '';
    return subject === null
      ? null
      : actIn({ ...said, subject, verb, rest: wanted['rest'] ?? '' }, clause, context);
  }
  return actIn(said, clause, context);
};

const DENIED =
  /^(?:(?:ju|nog|väl|då|alltså|mig|dig|den|det|dem) )*(?:inte|aldrig|ej|inga|inget|ingen)(?!\p{L})/iu;

const actIn = (said: InvertedClause, clause: Clause, context: CaptureContext): SpeechAct | null => {
  const { subject, verb, rest } = said;
  if (DENIED.test(rest) || (subject.id === null && !clause.hasDay)) return null;
  // "Dem tar jag och skickar": what is done is the second.
  const taking = /^(?:tar|ska ta|går)$/iu.test(verb)
    ? /^(?:och|å) (?=\p{L}+r(?!\p{L}))/iu.exec(rest)?.[0]
    : undefined;
  const [, adverbs = '', main = '', after = ''] =
    /^((?:(?:att|och|nog|ju|väl|då|också|allt|gärna|själv|ha|lov|la|ta|å|redan|bara|först) )*)(\S+) ?(.*)$/iu.exec(
      taking === undefined ? rest : rest.slice(taking.length),
    ) ?? [];
  const isModal = MODAL.test(verb) && main !== '';
  const text =
    taking !== undefined
      ? inOrder({ ...said, rest: after }, main)
      : isModal
        ? inOrder({ ...said, rest: after }, `${verb} ${adverbs.replace(/(?:lov|la|ta|å) /giu, '')}${main}`)
        : inOrder(said, verb);
  const action = actionOf(text.replace(/\s+/gu, ' ').trim(), 'sv');
  if (action === null || !action.known || (action.mode === 'can' && !clause.hasDay)) return null;
  if (subject.id === null && subject.by === 'pronoun' && talk.sv.test(action.text)) return null;
  return { act: actOf(subject, action, context), ownerId: subject.id, action, from: 0 };
};
