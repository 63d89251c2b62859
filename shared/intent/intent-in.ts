import type { CaptureContext } from '../capture/context.ts';
import { decisionIn } from '../capture/decision.ts';
import { lineOf } from '../capture/line.ts';
import { sentencesIn } from '../capture/sentences.ts';
import type { ReadStep } from '../capture/step.ts';
import { capitalised, MESSAGE_MAX, trimEdges } from '../capture/text.ts';
import { tokensOf } from '../capture/tokens.ts';
import { isGivenName } from '../capture/given-names.ts';
import { readSteps } from '../capture/understand.ts';
import { escaped } from '../coaching/name-in-text.ts';
import type { CalendarDay } from '../domain/time.ts';
import { aboutSomebodyIn } from './about-somebody.ts';
import { aboutIn, typeNamedIn } from './about.ts';
import { commandIn, formsOf, reportIn } from './command-in.ts';
import type { FoundCommand } from './command-in.ts';
import { dayIn, dayMeant, movedTo } from './day-meant.ts';
import { stretchIn } from './moved-to.ts';
import { guessIn } from './guess.ts';
import { outcomeIn, outcomesIn } from './outcomes.ts';
import { firstNameOf, participantCalled, participantsNamedIn } from './people-named.ts';
import { saidToBot } from './said-to-bot.ts';
import { timeMeant } from './time-meant.ts';
import type { CommandVerb } from './verb.ts';

/**
 * What somebody wants of the bot, or tells it. `about` is the words it concerns; `day` when it is moved to, or the day it concerns, in the
 * context's zone; `confidence` is between 0 and 1. `ownerId` is of a next step: whose it is, null where that isn't said. `said` is
 * the sentence, or the part of it, that it was read from.
 */
export type BotIntent = Readonly<{
  verb: CommandVerb | 'step' | 'decision' | 'unclear';
  about: string | null;
  day: CalendarDay | null;
  confidence: number;
  ownerId: string | null;
  said: string;
  /** The one of those that the bot has shown that is meant, by its id; absent where none was chosen. */
  chosen?: string;
  /** True where the day is only the likeliest of several that something may be moved to: it is asked for. */
  isDayUnsure?: true;
}>;

const CONFIDENCE = { command: 0.95, unclear: 0.2 };
/** A guess that is surer than this is taken for what is meant. */
const SURE_ENOUGH = 0.4;
/** A guess that is surer than this stands against a command that is there word for word, and against a next step. */
const SURE = { command: 0.65, step: 0.6, done: 0.8 };
/** What a report of something done is taken for where it names a meeting or a day. */
const MISTAKEN_FOR_DONE: ReadonlySet<string> = new Set(['unclear', 'next-session', 'last-time', 'step']);
/** Without any of these, when something is isn't asked of a 1:1: "when's payday". */
const MAY_MEET =
  /(?<!\p{L})(?:1[:-]1|1on1|möte\p{L}*|samtal\p{L}*|session\p{L}*|avstämning\p{L}*|träff\p{L}*|ses|sågs|sett|se|hörs|höras|möts|pratas?|snackas?|coach\p{L}*|boka\p{L}*|inbokat|planera\p{L}*|kalender\p{L}*|schema\p{L}*|tid|nästa|chef\p{L}*|vi|oss|vår\p{L}*|meet\p{L}*|see(?:ing)?|seen|talk\p{L}*|speak\p{L}*|catch\p{L}*|check-?in|one[- ](?:on|to)[- ]one\p{L}*|sit\p{L}*|book\p{L}*|schedul\p{L}*|calendar|diary|slot|next|again|call|manager|boss|we|us|our|him|her|me|mig|dig|you|du|day|dag\p{L}*|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|imorgon|morgon|tomorrow|today|week|veckan?)(?!\p{L})/iu;
/** There is no time for it: it is to be moved. */
const HAS_NO_TIME =
  /(?<!\p{L})(?:hinner|hann|hinna) (?:nog |tyvärr |ju )?(?:inte|ej)(?!\p{L})|(?<!\p{L})(?:won['’]?t|can['’]?t|cannot|didn['’]?t) (?:make|manage|finish|get (?:to|round to|around to))(?!\p{L})/iu;
/** What isn't done, or never was: not yet kept. */
const DENIED =
  /(?<!\p{L})(?:inte|int|ej|aldrig|icke|never|not|haven't|hasn't|hadn't|didn't|isn't|wasn't|weren't|aren't)(?!\p{L})/iu;
/** Asks what to do; promises nothing. */
const ASKS_WHAT =
  /^(?:(?:men|och|så|but|and|so|ok) )?(?:vad|va|vafan|hur|varför|what|how|why)(?: fan| i helvete| the hell| on earth)? (?:ska|skall|skulle|kan|bör|borde|should|do|can|could|would|am) (?:jag|vi|man|i|we)(?!\p{L})/iu;

/** "by two weeks", and the "to" that a day left behind. */
const LEFT_BEHIND = /(?: (?:by|med|fram|to|till|until|på|on))+$/iu;

/** How far something is moved, and to what time. */
const FOR_HOW_LONG =
  /(?<!\p{L})(?:(?:by |med |with )?(?:en|ett|två|tre|några|ett par|a|an|one|two|three|a few|another|ytterligare) (?:vecka|veckor|dag|dagar|weeks?|days?)(?: till| more)?|(?:at|kl\.?|klockan) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?!\p{L})/iu;
const NAMES_NOTHING = /^(?:det|den|dem|dom|it|that|this|them)(?: där| här| one)?$|^(?:that|this) one$/iu;

/** The words that a command is about, without its day. */
const withoutDay = (about: string, context: CaptureContext): string => {
  const day = stretchIn(about, context) ?? dayIn(about, context);
  const rest = day === null ? about : `${about.slice(0, day.start)} ${about.slice(day.end)}`;
  const named = trimEdges(rest.replace(FOR_HOW_LONG, ' ').trim().replace(LEFT_BEHIND, ''));
  return NAMES_NOTHING.test(named) ? '' : named;
};

const asIntent = (
  { verb, about }: FoundCommand,
  text: string,
  confidence: number,
  context: CaptureContext,
): BotIntent => {
  const stretch = verb === 'move' ? stretchIn(text, context) : null;
  const isOnlyWhen =
    stretch !== null &&
    about !== '' &&
    text.slice(stretch.start, stretch.end).toLowerCase().includes(about.toLowerCase());
  const named = verb === 'move' || verb === 'remind-about' ? withoutDay(about, context) : about;
  const words = isOnlyWhen ? '' : named;
  const day = dayMeant(verb, text, context);
  // A promise has no time of day: a time that something nameless is moved to is their 1:1's.
  if (verb === 'move' && words === '' && timeMeant(text) !== null)
    return { verb: 'move-session', about: null, day, confidence, ownerId: null, said: text };
  // Whether a customer's meeting is what was promised isn't certain.
  const isUnsure =
    verb === 'move' && day !== null && (isOthersMeeting(text, context) || !movedTo(text, context).isCertain);
  return {
    ...{ verb, about: words === '' ? null : words, day, confidence, ownerId: null, said: text },
    ...(isUnsure && { isDayUnsure: true }),
  };
};

const unclear = (said: string): BotIntent => ({
  ...{ verb: 'unclear', about: null, day: null, ownerId: null, said },
  confidence: CONFIDENCE.unclear,
});

const ofStep = ({ step }: ReadStep, said: string): BotIntent => ({
  ...{ verb: 'step', about: step.text, day: step.due, said },
  ...{ confidence: step.confidence, ownerId: step.ownerId },
});

const ofDecision = (about: string, said: string): BotIntent => ({
  ...{ verb: 'decision', about, day: null, ownerId: null, said },
  confidence: CONFIDENCE.command,
});

/** A note in few words may be anything. */
const isSure = ({ act }: ReadStep): boolean => act !== 'note';

/** "We agreed to pause Peab": a decision where nobody is said to do anything. */
const AGREED =
  /^(?:vi (?:kom överens om|enades om|är överens om|har kommit överens om)|we (?:agreed|have agreed|settled)|we've (?:agreed|settled))(?: (?:att|that|to|on))* (?<about>.+)$/iu;

const isQuestion = (text: string): boolean => /\?\s*$/u.test(text);

/** The forms of a sentence, and those that it has without "with Sara": a meeting with one of the two is a 1:1 of theirs. */
const formsWithin = (text: string, { participants }: CaptureContext): readonly string[] => {
  const names = participants
    .flatMap(({ name }) => [name, ...name.split(' ').slice(0, 1)])
    .filter((name) => name !== '');
  if (names.length === 0) return formsOf(text);
  const withName = new RegExp(` (?:med|with) (?:${names.map(escaped).join('|')})(?!\\p{L})`, 'giu');
  const plain = text.replace(withName, '');
  return plain === text ? formsOf(text) : [...formsOf(plain), ...formsOf(text)];
};

/** Commands that there are few examples of: those that the table of commands knows are right. */
const ONLY_BY_RULE: ReadonlySet<CommandVerb> = new Set([
  ...([
    'greeting',
    'raise-point',
    'end-quiet',
    'weekly',
    'end-weekly',
    'end-leave',
    'my-leave',
    'in-kadens',
  ] as const),
  'remind-about',
]);

/** The sentence with each of the two called as in the examples: Maria is the manager there, and Ali the rep. */
const inExampleNames = (text: string, context: CaptureContext): string =>
  text.replace(/\p{L}[\p{L}-]*/gu, (word: string, at: number) => {
    const person = participantCalled(word, at, context);
    if (person === undefined) return word;
    return `${person.role === 'manager' ? 'Maria' : 'Ali'}${word.slice(firstNameOf(person).length)}`;
  });

const MEETING_WITH =
  /(?<!\p{L})(?:möte(?:t)?|samtal(?:et)?|träff(?:en)?|meeting|call) (?:med|with) (?:(?:min|my) )?(?<whom>\p{L}+)/iu;
/** "The CFO meeting", "Volvo-mötet". */
const MEETING_OF =
  /(?<=\p{L} )(?<whom>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Mån|Tis|Ons|Tors|Fre)(?:day|dag))\p{Lu}[\p{L}&]+)[ -](?:möte(?:t)?|meeting)(?!\p{L})/u;
/** People of whom one of the two may be. */
const ONE_OF_US =
  /^(?:mig|dig|oss|honom|henne|chef(?:en)?|me|you|us|him|her|manager|boss|säljare\p{L}*|rep)$/iu;

/** Whether a meeting is named that is with somebody else, as a customer. */
const isOthersMeeting = (text: string, { participants }: CaptureContext): boolean => {
  const whom = MEETING_WITH.exec(text)?.groups?.['whom'] ?? MEETING_OF.exec(text)?.groups?.['whom'];
  if (whom === undefined || ONE_OF_US.test(whom) || isGivenName(whom)) return false;
  return participants.every((one) => firstNameOf(one).toLowerCase() !== whom.toLowerCase());
};

/** What is done with a meeting of the two, and what it is of another: there it is something promised. */
const OF_OTHERS_MEETING: ReadonlyMap<string, 'move' | 'drop'> = new Map([
  ['move-session', 'move'],
  ['cancel-session', 'drop'],
]);

/** Commands that are about somebody, rather than about something promised. */
const OF_SOMEBODY: ReadonlySet<CommandVerb> = new Set([
  ...(['list-theirs', 'list-promised-to-me', 'overdue', 'next-session'] as const),
  ...(['prepare', 'cancel-session', 'move-session', 'last-time'] as const),
]);
/** Commands that are about nothing more. */
const OF_NOTHING: ReadonlySet<CommandVerb> = new Set([
  ...(['undo', 'help', 'thanks', 'quiet', 'leave', 'my-goals', 'list-mine', 'this-week'] as const),
]);

/** What was said about something: "vad sa Maria om Volvo". */
const SUBJECT =
  /(?<!\p{L})(?:om|about|kring|angående|regarding|on) (?!det|den|it|that|this|us|oss)(?<about>(?!(?:sist|senast|last|förra)(?!\p{L})).+?)(?: (?:sist|senast|förra gången|förra veckan|last time|last week|då|again|nu igen|egentligen))*[\s?.!]*$/iu;
const subjectAsked = (text: string): string => SUBJECT.exec(text)?.groups?.['about'] ?? '';

/** Those of them, other than the speaker, who are named. */
const othersNamedIn = (text: string, context: CaptureContext) =>
  participantsNamedIn(text, context).filter(({ id }) => id !== context.speaker);

/** What a guessed command is about. */
const guessedAbout = (verb: CommandVerb, text: string, context: CaptureContext): string => {
  if (OF_NOTHING.has(verb)) return '';
  if (verb === 'request-type') return typeNamedIn(text);
  const [named] = [...text.matchAll(/\p{L}[\p{L}-]*/gu)].flatMap(({ 0: word, index }) => {
    const person = participantCalled(word, index, context);
    if (person !== undefined) return [firstNameOf(person)];
    const other = word.replace(/s$/u, '');
    return isGivenName(other) ? [other] : [];
  });
  if (verb === 'last-time') return subjectAsked(text) || (named ?? aboutIn(text));
  if (OF_SOMEBODY.has(verb) && named !== undefined) return named;
  return aboutIn(text);
};

/** A 1:1 by a word that elsewhere is talk, or by the day that somebody can't make. */
const OUR_TALK =
  /(?<!\p{L})(?:(?:vårt?|our) (?:snack|prat|chat|talk|sit-down)|(?:can['’]?t|cannot|won['’]?t|kan inte|hinner inte|(?:passar|funkar|går) (?:inte|dåligt)|doesn['’]?t)(?!\p{L}))/iu;

/** "Be Sara ringa NCC", "get Sara to call NCC": what somebody of theirs is to do. */
const DELEGATES =
  /^(?:(?:kan du |could you |can you |please |snälla )*)(?:(?:ge|tilldela) (?<given>\p{L}+) (?:i uppgift |uppgiften |uppdraget |jobbet )?att (?=\p{L}+)|(?:assign|task) (?<tasked>\p{L}+) (?:to|with) |give (?<job>\p{L}+) the (?:job|task) (?:of|to) |(?:be|få|låt) (?<whom>\p{L}+) (?:att )?(?=\p{L}+[ar](?!\p{L}))|(?:get|have|ask) (?<who>\p{L}+) to )(?!(?:skynda|sätta fart|raska|hurry|speed up|get a move|know|me(?!\p{L})))/iu;
const delegated = (text: string, context: CaptureContext): string =>
  text.replace(
    DELEGATES,
    (
      said: string,
      given: string | undefined,
      tasked: string | undefined,
      job: string | undefined,
      whom: string | undefined,
      who: string | undefined,
      at: number,
    ) => {
      const person = participantCalled(given ?? tasked ?? job ?? whom ?? who ?? '', 1, context);
      if (person === undefined || person.id === context.speaker) return said;
      const isSwedish = given !== undefined || whom !== undefined;
      const isGerund = /^\p{L}+ing(?!\p{L})/iu.test(text.slice(at + said.length));
      return `${firstNameOf(person)} ${isSwedish ? 'ska' : isGerund ? 'will be' : 'will'} `;
    },
  );

/** What a message to the bot wants: a command, a decision or a next step it tells of, else something done; `unclear` is none of them. */
export const botIntentIn = (written: string, context: CaptureContext): BotIntent => {
  const text = delegated(saidToBot(written), context);
  const ofSomebody = aboutSomebodyIn(text, context);
  if (ofSomebody !== null) return asIntent(ofSomebody, text, CONFIDENCE.command, context);
  const forms = formsWithin(text, context);
  const command = commandIn(forms);
  const [first] = ASKS_WHAT.test(text) ? [] : readSteps(text, context);
  const step = first !== undefined && isSure(first) ? ofStep(first, text) : null;
  const decided =
    decisionIn(text) ?? (isQuestion(text) ? undefined : AGREED.exec(text)?.groups?.['about']) ?? null;
  const decision = decided === null ? null : ofDecision(capitalised(decided), text);
  if (command !== null && ONLY_BY_RULE.has(command.verb))
    return asIntent(command, text, CONFIDENCE.command, context);

  const guess = guessIn(inExampleNames(text, context));
  if (command?.verb === 'list-promised-to-me' && guess.kind === 'list-mine')
    return asIntent(command, text, CONFIDENCE.command, context);
  const isBySession = command?.verb === 'move-session' && guess.kind === 'move' && OUR_TALK.test(text);
  const isByDays =
    command?.verb === 'leave' && guess.kind === 'unclear' && dayMeant('leave', text, context) !== null;
  if (command !== null && (isBySession || isByDays))
    return asIntent(command, text, CONFIDENCE.command, context);
  const { confidence } = guess;
  const reported = isQuestion(text) ? null : reportIn(forms);
  if (reported !== null && MISTAKEN_FOR_DONE.has(guess.kind) && confidence < SURE.done && step === null)
    return asIntent(reported, text, CONFIDENCE.command, context);
  const isOfRep = guess.kind === 'my-goals' && othersNamedIn(text, context).length > 0;
  const ofOthers = isOthersMeeting(text, context) ? OF_OTHERS_MEETING.get(guess.kind) : undefined;
  const isOfOther =
    guess.kind === 'next-session' && command === null && !MAY_MEET.test(text) && first === undefined;
  const kind =
    (isOfOther && othersNamedIn(text, context).length === 0 ? ('unclear' as const) : undefined) ??
    (guess.kind === 'step' && step === null && HAS_NO_TIME.test(text) ? ('move' as const) : undefined) ??
    (isOfRep ? 'list-theirs' : undefined) ??
    (guess.kind === 'done' && DENIED.test(text) ? 'move' : undefined) ??
    ofOthers ??
    guess.kind;
  if (command !== null && confidence < SURE.command)
    return asIntent(command, text, CONFIDENCE.command, context);
  if (step !== null && confidence < SURE.step) return step;
  if (confidence < SURE_ENOUGH) return decision ?? unclear(text);
  if (kind === 'unclear') return unclear(text);
  if (kind === 'step') {
    const day = dayIn(text, context)?.day ?? null;
    return first === undefined ? { ...unclear(text), verb: 'step', day, confidence } : ofStep(first, text);
  }
  if (kind === 'decision') return decision ?? { ...ofDecision(capitalised(text), text), confidence };
  const ruled = command?.verb === kind ? command : reportIn(forms);
  const about = ruled?.verb === kind ? ruled.about : guessedAbout(kind, text, context);
  return asIntent({ verb: kind, about }, text, confidence, context);
};

/** Between two things asked for in one sentence. */
const BETWEEN = /,? (?:och|and|samt|plus)(?: sen| sedan| then)? |[;,] (?:sen|sedan|then) /iu;

/** The commands of a sentence that asks for several; none where a part of it is something else. */
const commandsIn = (sentence: string, context: CaptureContext): readonly BotIntent[] => {
  const parts = sentence.split(BETWEEN);
  const found = parts.map((part) => {
    const forms = formsWithin(part, context);
    const command = commandIn(forms) ?? (isQuestion(sentence) ? null : reportIn(forms));
    return command === null ? [] : [asIntent(command, part, CONFIDENCE.command, context)];
  });
  return parts.length > 1 && found.every((one) => one.length > 0) ? found.flat() : [];
};

/** What is said along with something else, and is answered by the answer to that. */
const COURTESY: ReadonlySet<BotIntent['verb']> = new Set(['greeting', 'thanks', 'unclear']);

/** What only says that it is done: "tar det i morgon". */
const TAKES_IT = /^(?:ta|göra|fixa|lösa|do|take|sort|fix) (?:det|den|that|it|this)$/iu;

/** "Referenserna hinner jag inte, tar det i morgon" is one move, and "jag lovade att mejla Telia men det blir inte av" of that promise. */
const pointedBack = (wanted: readonly BotIntent[]): readonly BotIntent[] => {
  const isNameless = ({ verb, about }: BotIntent): boolean =>
    verb === 'step'
      ? TAKES_IT.test(about ?? '')
      : (verb === 'move' || verb === 'drop') && (about === null || NAMES_NOTHING.test(about));
  const [step, ...steps] = wanted.filter((one) => one.verb === 'step' && !isNameless(one));
  const [nameless, ...others] = wanted.filter(isNameless);
  if (nameless === undefined || others.length > 0) return wanted;
  const verb = nameless.verb === 'step' ? 'move' : nameless.verb;
  const same = wanted.find((one) => one !== nameless && one.verb === verb && one.about !== null);
  if (same !== undefined)
    return wanted
      .filter((one) => one !== nameless)
      .map((one) => (one === same && one.day === null ? { ...one, day: nameless.day } : one));
  return step !== undefined && verb === 'drop' && steps.length === 0 && wanted.length === 2
    ? [{ ...nameless, about: step.about }]
    : wanted;
};

/**
 * All that a message to the bot wants, in the order it is said: each command, decision and next step. Never empty: one that wants nothing is
 * unclear.
 */
export const botIntentsIn = (written: string, context: CaptureContext): readonly BotIntent[] => {
  const text = delegated(saidToBot(written.slice(0, MESSAGE_MAX)), context);
  const sentences = sentencesIn(tokensOf(text));
  const said = sentences.length > 1 ? sentences.map(({ tokens }) => lineOf(tokens).text) : [text];
  const apart = said.map((sentence) => {
    const several = commandsIn(sentence, context);
    const told =
      several.length > 0 ? [] : outcomesIn(sentence, context, (clause) => botIntentIn(clause, context));
    const wants = several.length > 0 ? several : told;
    return { sentence, told, wants: wants.length > 0 ? wants : [botIntentIn(sentence, context)] };
  });
  // "Scania är klar. Volvo tar jag på fredag.": beside what is done, that is another day for what is promised already.
  const isBeside = apart.some(({ wants }) => wants.some(({ verb }) => verb === 'done' || verb === 'drop'));
  const read = apart.map((one) => {
    const moved =
      isBeside && one.wants.every(({ verb }) => verb === 'step') ? outcomeIn(one.sentence, context) : null;
    return moved?.verb === 'move' ? { ...one, told: [moved], wants: [moved] } : one;
  });
  const others = read.flatMap(({ wants, told }) =>
    wants.filter(
      (want) =>
        told.includes(want) ||
        (want.verb !== 'step' && !COURTESY.has(want.verb) && want.confidence >= SURE_ENOUGH),
    ),
  );
  // What a sentence asks of the bot is no next step, however much it reads like one.
  const asked = new Set(
    read
      .filter(({ wants }) => wants.some((want) => others.includes(want)))
      .flatMap(({ sentence }) => readSteps(sentence, context).map(({ step }) => step.text)),
  );
  const steps = readSteps(text, context).filter((one) => isSure(one) && !asked.has(one.step.text));
  const wanted = pointedBack([...others, ...steps.map((step) => ofStep(step, text))]);
  return wanted.length > 0 ? wanted : [botIntentIn(text, context)];
};
