import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { actionAlone, actionOf } from './action.ts';
import type { Action } from './action.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { daysIn, dueIn, opens } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { namedAtStart, speakerOf } from './owner.ts';
import type { Named } from './owner.ts';
import { capitalised, opening, trimEdges, words, wordsOf } from './text.ts';

/** A step as it was read: with what the readers saw of it, which the reply leaves out. */
export type ReadStep = Readonly<{ step: UnderstoodStep; vague: boolean }>;

/** What stands before the matter itself, and says nothing of it. */
const fillers: Record<Language, RegExp> = {
  sv: opening(
    '(?:okej|ok|ja|jo|japp|precis|då|så|men|och|sen|sedan|alltså|dessutom|vi säger att|då säger vi att|vi sa att|eh|öh|hm|vi kom överens om att|jag noterar att|kom ihåg att|glöm inte att|glöm inte)[,.!]?(?=\\s)|(?:nej|bra|perfekt|toppen|super|absolut|hej|tack|sammanfattningsvis|visst|javisst)[,.!](?=\\s)',
  ),
  en: opening(
    "(?:okay|ok|yes|yeah|yep|then|so|but|and|also|well|let's say|we agreed that|we said that|um|uh|remember to|don't forget to|please)[,.!]?(?=\\s)|(?:no|great|perfect|good|right|sure|absolutely|hi|hello|thanks)[,.!](?=\\s)",
  ),
};
const marks =
  /^(?:[-*•–—]\s+|\d{1,2}[.)]\s+|\[[ x]?\]\s*|(?:nästa steg|next steps?|att göra|to-?do|åtgärd|action(?: item)?|ap|uppgift|task|åtagande|commitment|löfte)\s*[:–-]\s*)/iu;
const reminds: Record<Language, RegExp> = {
  sv: opening('(?:kan du )?påminn mig (?:om )?(?:att)?|låt mig'),
  en: opening('(?:can you )?remind me (?:to|about)?|let me'),
};
/** Only perhaps, or only if. */
const hedges: Record<Language, RegExp> = {
  sv: words(
    'kanske|eventuellt|ev\\.|möjligen|möjligtvis|borde|bör|skulle (?:kunna|vilja|behöva|vara)|om jag hinner|om vi hinner|vet inte|tror jag|någon gång|nån gång',
    'iu',
  ),
  en: words(
    'maybe|perhaps|possibly|might|probably|would|could|should|if i have time|if time allows|i think|i guess|not sure|some day|someday|sometime(?! next)',
    'iu',
  ),
};
const conditional: Record<Language, RegExp> = {
  sv: opening(
    'om(?! (?:en|ett|två|tre|fyra|fem|sex|sju|tio|några|\\d))|när|ifall|medan|eftersom|hur|vad|vem|varför|vilken|vilka|vilket',
  ),
  en: opening('if|when|whenever|unless|while|because|how|what|who|why|which|where'),
};
/** What a sentence without a subject and a verb we know may not contain, if it is to be a note of something to do. */
const finite: Record<Language, RegExp> = {
  sv: words(
    'är|var|har|hade|blir|blev|kan|kunde|ska|vill|måste|mår|går|gick|kommer|kom|jag|du|vi|han|hon|de|tack|hej|gäller|stänger|börjar',
    'iu',
  ),
  en: words(
    "is|was|are|were|has|have|had|will|can|could|i|you|we|he|she|they|it|thanks|hello|do|does|did|opens|closes|starts|ends|isn't|aren't",
    'iu',
  ),
};
const talk: Record<Language, RegExp> = {
  sv: opening('prata|tala|ta det|ta upp|träffa|se|köra|börja|fortsätta|göra|höra|boka in oss|stämma av'),
  en: opening('talk|speak|meet|see|continue|catch|start|do|touch|get|take it'),
};

/** A request to the other one, not a note of something to do: "Ring mig". */
const toSpeaker = /^\p{L}+ (?:mig|me|oss|us)(?![\p{L}])/iu;

const without = (text: string, day: SaidDay | null): string =>
  day === null || day.stays
    ? text
    : `${text.slice(0, day.start)} ${text.slice(day.end)}`.trim().replace(/[\s,;–—-]+$/u, '');

/** The text past fillers, and whether something came first that turns subject and verb around. */
const matterOf = (text: string, language: Language): { matter: string; turned: boolean } => {
  let matter = text.replace(/^[\s,]+/u, '');
  let turned = false;
  for (let cut = fillers[language].exec(matter); cut !== null; cut = fillers[language].exec(matter)) {
    turned ||= /^(?:då|sen|sedan|dessutom)/iu.test(cut[0]);
    matter = matter.slice(cut[0].length).replace(/^[\s,]+/u, '');
  }
  return { matter, turned };
};

type Said = Readonly<{ owner: Named | null; spoken: boolean; action: Action }>;

/** "ringer jag Scania" → jag, "ringer Scania". */
const turnedAround = (matter: string, language: Language, context: CaptureContext): Said | null => {
  const verb = /^[\p{L}]+\s+(?:också\s+|nog\s+)?/u.exec(matter)?.[0];
  if (verb === undefined) return null;
  const rest = matter.slice(verb.length);
  const owner = namedAtStart(rest, language, context);
  if (owner === null) return null;
  const action = actionOf(`${verb.trim()} ${rest.slice(owner.length).trim()}`, language);
  return action === null ? null : { owner, spoken: false, action };
};

const addressed = (matter: string, language: Language, context: CaptureContext): Said | null => {
  const owner = namedAtStart(matter, language, context);
  if (owner === null || owner.by === 'pronoun') return null;
  const call = /^\s*(?:[:,–—]|-\s)\s*/u.exec(matter.slice(owner.length))?.[0];
  if (call === undefined) return null;
  const rest = matterOf(matter.slice(owner.length + call.length), language).matter;
  const action = actionAlone(rest, language) ?? actionOf(rest, language);
  return action === null ? null : { owner, spoken: false, action };
};

const calledLast = (
  matter: string,
  language: Language,
  context: CaptureContext,
): { owner: Named; rest: string } | null => {
  const tail = /\s*(?:[,–—(]|\s-\s)\s*([^,()–—]{1,60}?)\)?[.!]?$/u.exec(matter);
  const name = tail?.[1];
  if (tail === null || name === undefined) return null;
  const owner = namedAtStart(name, language, context);
  return owner !== null && owner.by !== 'pronoun' && owner.length === name.length
    ? { owner, rest: matter.slice(0, tail.index) }
    : null;
};

const saidIn = (
  matter: string,
  turned: boolean,
  day: SaidDay | null,
  language: Language,
  context: CaptureContext,
): Said | 'no' | null => {
  const call = addressed(matter, language, context);
  if (call !== null) return call;
  const owner = namedAtStart(matter, language, context);
  if (owner !== null) {
    const action = actionOf(matter.slice(owner.length).trimStart(), language);
    // A verb we don't know may be anything: only a day or "ska" makes a promise of it.
    if (action === null || (!action.known && !action.vague && action.mode === 'plain' && day === null))
      return 'no';
    if (action.mode === 'can' && (day === null || owner.by !== 'pronoun')) return 'no';
    if (owner.id === null && owner.by === 'pronoun' && (talk[language].test(action.text) || !action.known))
      return 'no';
    return { owner, spoken: false, action };
  }
  if (turned && language === 'sv') {
    const around = turnedAround(matter, language, context);
    if (around !== null) return around;
  }
  const alone = actionAlone(matter, language);
  if (alone === null) return null;
  if (toSpeaker.test(matter)) return 'no';
  // "Skickar du offerten" and "Kan Ali ringa" are questions, with or without their mark.
  const second = /^[\p{L}]+\s+(.*)$/su.exec(matter)?.[1] ?? '';
  const asked = alone.spoken ? namedAtStart(second, language, context) : null;
  if (asked?.by === 'pronoun') return 'no';
  return { owner: null, spoken: alone.spoken, action: alone };
};

const confidenceOf = (
  said: Said,
  ownerId: string | null,
  due: CalendarDay | null,
  marked: boolean,
): number => {
  const { known, vague, mode } = said.action;
  const sum =
    0.4 +
    (ownerId === null ? 0 : said.spoken ? 0.1 : 0.2) +
    (due === null ? 0 : 0.2) +
    (known || mode === 'will' ? 0.15 : 0) +
    (marked ? 0.1 : 0) -
    (vague ? 0.15 : 0) -
    (mode === 'can' ? 0.15 : 0);
  return Math.round(Math.min(0.95, Math.max(0.05, sum)) * 100) / 100;
};

const shortened = (text: string): string =>
  text.length <= COMMITMENT_TEXT_MAX
    ? text
    : `${text.slice(0, COMMITMENT_TEXT_MAX - 1).replace(/\s+\S*$/u, '')}…`;

/** The step that one clause promises, or null. `today` is the speaker's. */
export const stepIn = (
  clause: string,
  language: Language,
  today: CalendarDay,
  context: CaptureContext,
): ReadStep | null => {
  if (/\?\s*$/u.test(clause) && !reminds[language].test(clause)) return null;
  const unmarked = clause.replace(marks, '');
  const marked = unmarked !== clause;
  const reminded = reminds[language].exec(unmarked)?.[0] ?? '';
  const text = unmarked.slice(reminded.length).replace(/\?\s*$/u, '');
  const first = matterOf(text, language);
  if (conditional[language].test(first.matter)) return null;
  const days = daysIn(first.matter, language, today);
  const day = dueIn(days);
  if (hedges[language].test(without(first.matter, day))) return null;
  const fronted = day !== null && !day.stays && opens(first.matter, day);
  const second = matterOf(without(first.matter, day), language);
  const turned = first.turned || second.turned || fronted;
  const called = calledLast(second.matter, language, context);
  const matter = called?.rest ?? second.matter;
  const said =
    saidIn(matter, turned, day, language, context) ??
    noted(matter, day, marked || called !== null, language, first.matter);
  if (said === 'no' || said === null) return null;
  const owner = said.owner ?? called?.owner ?? null;
  const ownerId =
    owner?.id ?? (owner === null && (said.spoken || reminded !== '') ? speakerOf(context) : null);
  const action = shortened(capitalised(trimEdges(said.action.text)));
  if (wordsOf(action).length < (owner === null && !marked ? 2 : 1)) return null;
  const due = day?.day ?? null;
  return {
    step: { text: action, ownerId, due, confidence: confidenceOf(said, ownerId, due, marked) },
    vague: said.action.vague || (!said.action.known && said.action.mode === 'plain' && isNote(said)),
  };
};

/** Notes carry no verb: "Offerten till Volvo senast fredag". */
const noted = (
  matter: string,
  day: SaidDay | null,
  marked: boolean,
  language: Language,
  whole: string,
): Note | null => {
  const firm = day !== null && /senast|due|by |no later|latest/iu.test(whole.slice(day.start, day.end));
  const count = wordsOf(matter).length;
  if ((!firm && !marked) || count === 0 || count > 14 || finite[language].test(matter)) return null;
  return {
    owner: null,
    spoken: false,
    action: { text: matter, known: false, vague: false, mode: 'plain' },
    note: true,
  };
};

type Note = Said & Readonly<{ note: true }>;
const isNote = (said: Said): boolean => 'note' in said;

/** The first of what is missing: who, what, by when. */
export const nudgeOf = ({ step, vague }: ReadStep): Nudge | null =>
  step.ownerId === null ? 'owner' : vague ? 'verb' : step.due === null ? 'date' : null;
