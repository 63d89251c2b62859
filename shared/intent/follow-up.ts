import type { CaptureContext } from '../capture/context.ts';
import { closeGap, tidy } from '../capture/text.ts';
import { readSteps } from '../capture/understand.ts';
import { addDays, weekdayOf } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { typeNamedIn } from './about.ts';
import { settledBy } from './asked-whose.ts';
import type { AskedWhose } from './asked-whose.ts';
import { chosenIn, namedAmong, onlyChosen } from './chosen.ts';
import type { OfferedChoice } from './chosen.ts';
import { dayIn, dayMeant } from './day-meant.ts';
import { botIntentsIn } from './intent-in.ts';
import type { BotIntent } from './intent-in.ts';
import { timeMeant } from './time-meant.ts';
import { firstNameOf, participantCalled, participantsNamedIn } from './people-named.ts';

/**
 * What somebody's last message to the bot wanted, a little while ago in the same chat. `whom`: the given name of the one it was about;
 * `offered`: what the bot answered it with to choose among; `asked`: what it asked whose it is, and has not been answered.
 */
export type LastTurn = Readonly<{
  verb: string;
  whom: string | null;
  day: CalendarDay | null;
  offered: readonly OfferedChoice[];
  asked: AskedWhose | null;
}>;

type Verb = BotIntent['verb'];
/** How sure it is that a few words go on with what was said. */
const CONFIDENCE = 0.9;

const OPENING =
  '(?:(?:ja|ok(?:ej|ay)?|och|and|men|but|så|so|sen|then|alltså|aha|jaha|ah|äh|äsch|eh|oh|hmm*|du|kadens|well)[\\s,.!:–-]+)*';
const CLOSING = '[\\s.!?,…)☺😊🙏👍]*';
const whole = (source: string): RegExp => new RegExp(`^${OPENING}(?:${source})${CLOSING}$`, 'iu');

const YES = whole(
  "(?:(?:ja|jadå|japp|jepp|jajamän|jo|jodå|yes|yep|yeah|yup|ya|aye|sure|correct|right|exakt|exactly|precis|stämmer|absolut|absolutely|visst|gärna|perfekt|perfect|sound|sweet|cool|nice|najs|soft|lugnt|grymt|toppen|kanon|schysst|lovely|ok(?:ej|ay)?|fine|bra|good|great|(?:det|den|that) (?:stämmer|blir bra|är rätt|ser bra ut|låter bra|works)|(?:that's|thats|it's|its) (?:right|correct|fine|good|it)|looks? good|sounds? good|do it|go ahead|gör det|kör(?: på det)?|tack|please|thanks|👍)[\\s,.!]*)+",
);
const NO = whole(
  "(?:(?:nej|nejdå|nej då|nä|nää|näe|nix|no|nope|nah|icke|not really|inte än|inte ännu|ej ännu|not yet|(?:det|den) (?:stämmer inte|är (?:fel|inte rätt))|(?:that's|thats|it's) (?:wrong|not right)|tack|thanks|thank you|sorry|tyvärr)[\\s,.!]*)+",
);
const NEVER_MIND = whole(
  "(?:(?:nej|nä|nää|nah|nope|no|el|eller|or|oj|oops|vänta|wait|sorry|förlåt|actually|faktiskt|just|bara)[\\s,.!]+)*(?:never ?mind(?: then)?|nvm|(?:vi |jag |we'll |i'll )?(?:låter|leave) (?:det|den|it|that) (?:vara|ligga|stå|va|be)|(?:it )?(?:doesn't|does not) matter|strunt ?samma|spelar ingen roll|no matter|låt (?:det|den|mötet|samtalet) (?:vara|stå|va)(?: som (?:det|den) är)?|skit(?:samma| i (?:det|samma))(?: då)?|glöm (?:det|bort det)(?: då)?|strunta i det|forget (?:it|about it)|don't bother|det var inget|inget särskilt|behåll (?:det|den|tiden|mötet)|keep (?:it|that)(?: (?:as is|as it is))?|leave (?:it|that)(?: (?:as is|as it is|alone))?|(?:vi|we) (?:kör|keep|tar|håller)(?: oss till| på)? (?:\\d{1,2}(?:[:.]\\d\\d)?|åtta|nio|tio|elva|tolv|ett|två|tre|fyra|fem|den tiden)|(?:vi|we) (?:kör|keep|tar) som (?:planerat|vanligt)|(?:det|den) får (?:vara|stå) kvar)(?: (?:då|then))?(?:[\\s,]+(?:keep it|behåll den|låt det vara))?",
);

const SAYS_YES = /^(?:ja|jo|yes|yep|yeah|det stämmer|stämmer)(?!\p{L})/iu;
const THANKS = /(?<!\p{L})(?:tack|thanks|thank you)(?!\p{L})/iu;
const ONLY_THANKS = whole('(?:(?:tack|thanks|thank you|sorry|tyvärr)[\\s,.!]*)+');

/** Said before a day that takes another's place, and after it. */
const BEFORE_DAY =
  /^(?:(?:nej|nä|nää|no|nope|oj|oops|ops|hoppsan|sorry|förlåt|ursäkta|wait|vänta(?: lite)?|hang on|hold on|eller|el|or|actually|faktiskt|fel(?: dag)?|wrong day|jag menar?|jag menade|menade|menar|meant|i mean|i meant|alltså|make (?:it|that)|gör (?:det|den)(?: till)?|(?:det|den|it|that)(?: ska| should| skulle)?(?: vara| be|'s| är)?|ska vara|should be|säg|say|ta|och|and|men|but|then|sen|då|hellre|rather|prefer|förresten|btw|kanske|maybe|nog|probably|perhaps|blir|bara|just|only|bättre|better|on|på|till|to|for|by|senast)(?:[\s,.!…:–-]+|$))*/iu;
const AFTER_DAY =
  /^(?:[\s,]*(?:menar jag|menade jag|i mean(?:t)?|i ?stället|instead|förstås|såklart|of course|då|then|tack|please|thanks|it is|blir bra|blir bättre|är bättre|is better|funkar|passar|duger|works|is fine|fungerar|går bra|också|too|actually|nog|faktiskt|(?:at|kl\.?|klockan|vid|runt|around) ?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|\d{1,2}[:.]\d\d|fm|em|förmiddag(?:en)?|eftermiddag(?:en)?|morning|afternoon))*[\s.!?,…]*$/iu;
const ONLY_WEEKDAY =
  /^(?:på |on )?(?:(?:mån|tis|ons|tors|fre)(?:dag(?:en)?)?|(?:mon|tues|wednes|thurs|fri)day)(?: (?:at|kl\.?|klockan) .*)?$/iu;
/** What a day alone goes on with: the verb that it then has. */
const DAY_OF: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['step', 'redate'],
  ['redate', 'redate'],
  ['move', 'move'],
  ['move-session', 'move-session'],
  ['cancel-session', 'cancel-session'],
  ['leave', 'leave'],
  ['next-session', 'next-session'],
  ['this-week', 'this-week'],
]);

/** "Och Johan då?", "what about Sara". */
const OF_ANOTHER = whole(
  "(?:(?:vad|hur|what|how)(?: (?:är det|about|gäller|blir det|is it))?(?: med| with| for| för)? |samma (?:sak )?(?:för|med) |same (?:for|with) )?(?<whom>\\p{L}[\\p{L}-]*?)(?:s|'s|’s)?(?:,? (?:då|också|oxå|too|then|as well))*",
);
/** What is asked of one person may be asked of the next; of the speaker's own list, theirs is asked then. */
const OF_NEXT: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['list-mine', 'list-theirs'],
  ['list-theirs', 'list-theirs'],
  ['list-promised-to-me', 'list-promised-to-me'],
  ['this-week', 'list-theirs'],
  ['overdue', 'overdue'],
  ['next-session', 'next-session'],
  ['last-time', 'last-time'],
  ['prepare', 'prepare'],
  ['cancel-session', 'cancel-session'],
  ['move-session', 'move-session'],
]);

/** "Scania också", "samma sak med demon". */
const ALSO = whole(
  '(?:(?<about>(?!(?:vad|vem|vilka|vilket|när|hur|what|who|when|which|how)(?!\\p{L})).{2,60}?),? (?:också|oxå|too|as well)|(?:samma(?: sak)?|likadant) (?:med|för|gäller) (?<about2>.{2,60}?)|(?:same|ditto) (?:with|for|goes for) (?<about3>.{2,60}?))',
);
const DONE_ALSO: ReadonlyMap<string, Verb> = new Map(
  (['done', 'move', 'drop', 'need-help'] as const).map((verb) => [verb, verb]),
);

/** "Det löste sig", after a call for help. */
const SOLVED = whole(
  "(?:(?:det|den|it|that)(?:'s| is| har| är)? )?(?:löste sig|löst(?: sig)?|figured (?:it )?out|cracked it|klarade (?:det|mig)|kom på det|fixade sig|sorted itself(?: out)?|ordnade sig|ordnat sig|sorted|solved|fixed|worked out|all good|good now)(?:,? .{0,40})?|(?:(?:nä|nej|nah|no|äh)[, ]*)?(?:jag |i )?(?:löste|fixade|klarade|solved|sorted|fixed|cracked) (?:det|it)(?: själv| myself| ändå)?|(?:no help needed|(?:jag )?behöver (?:ingen|inte|inte någon) hjälp(?: längre| nu)?|don't need (?:any )?help(?: any ?more| now)?|klarade det (?:själv|ändå))",
);

/** "Skriv gärna ändå", after a wish for quiet. */
const WRITE_AFTER_ALL = whole(
  '(?:(?:jo|nej|no|yes|ja|actually|förresten|ångrade mig|changed my mind)[\\s,.!]*)+(?:skriv|påminn|hör av dig|do write|write|remind|keep writing|do)(?: (?:gärna|ändå|me|mig|to me|som vanligt|as usual|again|igen|då))*',
);
/** What was marked as done isn't. */
const NOT_DONE =
  /(?<!\p{L})(?:stämmer inte|(?:är|var|e|blev) (?:det |den |de |dom )?(?:visst )?(?:inte|aldrig|ej)|inte (?:klar|klart|gjord|gjort|än)|isn't|wasn't|is not|was not|aren't|not (?:done|right|true|yet)|haven't|hasn't|didn't|har (?:jag |han |hon )?(?:inte|aldrig))(?!\p{L})/iu;
/** When what was shown is due. */
const WHEN_DUE =
  /^(?:när|when)(?!\p{L}).*(?:klart?|klara|due|lova\p{L}*|promise\p{L}*|skulle (?:hon|han|det|den|jag)|was (?:that|it|she|he)|supposed)/iu;

const THIRD = /(?<!\p{L})(?:han|hon|hen|honom|henne|hans|hennes|he|she|him|her|his|hers)(?!\p{L})/iu;
/** "Hon ska skicka planen": whoever was spoken of does it. */
const DOES =
  /^(?:han|hon|hen|he|she)(?=['’]ll | (?:ska|skall|skickar|kollar|tar|fixar|ringer|lovade|har lovat|will|should|to|is going to|needs to|promised)(?!\p{L}))/iu;
/** Verbs that are about somebody. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
  ...(['list-theirs', 'list-promised-to-me', 'overdue', 'next-session', 'last-time'] as const),
  ...([
    'prepare',
    'cancel-session',
    'move-session',
    'raise-point',
    'request-type',
    'list-mine',
    'leave',
  ] as const),
]);
const OF_SESSION: ReadonlySet<string> = new Set([
  ...(['next-session', 'prepare', 'cancel-session', 'move-session'] as const),
]);
/** What is done with a promise, and is done with the session that was spoken of. */
const WITH_SESSION: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['move', 'move-session'],
  ['drop', 'cancel-session'],
]);
/** A type by a word that elsewhere is a deal. */
const DEAL = /(?<!\p{L})(?:affär(?:en)?|deal)(?!\p{L})/iu;
/** "Kan vi ta det halv tio i stället", "could we do it at 9:30": another time for the 1:1 that was spoken of. */
const ANOTHER_TIME =
  /^(?:(?:ok|okej|okay|men|but|så|so|hmm?|och|and)[\s,]+)*(?:kan|skulle|ska|går det att|funkar det att|could|can|shall|should|let['’]?s)(?: (?:vi|we))?(?: kunna)? (?:ta|köra|ha|göra|ses|do|have|make|take|meet)(?: (?:det|den|it|that|this))?(?!\p{L})/iu;
/** "Den tar jag idag", "I'll do that one today": what was shown gets a day. */
const TAKES_IT =
  /^(?:ta|göra|fixa|lösa|do|take|sort|fix|get)(?: (?:hand om|care of|to))? (?:den|det|that|it|this)(?: (?:där|one))?$/iu;

/** What is done with one of those that were offered: what was asked of it, or, of a list, that it is shown. */
const OF_OFFERED: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ...(['done', 'move', 'drop', 'need-help'] as const).map((verb) => [verb, verb] as const),
  ...(['cancel-session', 'move-session', 'prepare'] as const).map((verb) => [verb, verb] as const),
  ...(['list-mine', 'overdue', 'this-week'] as const).map((verb) => [verb, 'list-mine'] as const),
]);
/** What may be done with one that is pointed out. */
const OF_CHOSEN: ReadonlySet<string> = new Set(['done', 'move', 'drop', 'need-help']);

const SAME_DAY =
  /(?<!\p{L})(?:samma dag|samma datum|den dagen|då också|(?:on )?(?:the )?(?:same|that) day|the same date)(?!\p{L})/iu;

/** "Vad står där nu", after a point for the agenda. */
const ON_AGENDA = /^(?:vad|what(?:'s)?)(?!\p{L}).*(?:står|ligger|finns|there|on it|listan|har vi)/iu;
/** "Och priset mot Scania", after a point for the agenda. */
const ANOTHER_POINT =
  /^(?:och|å|o|and|also|plus|samt|sen|även)(?: (?:så|också|sen|then|also|även))? (?<about>(?!(?:vad|vem|när|hur|what|who|when|how|då|then)(?!\p{L})).{3,80}?)(?: (?:också|oxå|too|as well))?[\s.!]*$/iu;

/** Names nothing: "flytta den", "move it". */
const NAMES_NOTHING =
  /^(?:den|det|dem|dom|it|that|this|them|mötet|samtalet|the (?:meeting|session))?(?: där| här)?$/iu;

const POINTS_BACK =
  /(?<!\p{L})(?:han|hon|hen|honom|henne|hans|hennes|he|she|him|her|his|den|det|it|that|samma|same|också|oxå|too|as well|då|then)(?!\p{L})/iu;
/** A message of more characters says itself what it is about. */
const SHORT = 40;

/** A weekday alone after a day in a later week is in that week: "tisdag nästa vecka", then "eller onsdag". */
const inSameWeek = (day: CalendarDay, said: string, before: CalendarDay | null): CalendarDay => {
  if (before === null || !ONLY_WEEKDAY.test(said.trim())) return day;
  const monday = addDays(before, 1 - weekdayOf(before));
  return day < monday ? addDays(monday, weekdayOf(day) - 1) : day;
};

/** Whether what a message says may hang on what was said before it. */
export const mayGoOn = (text: string): boolean => text.length <= SHORT || POINTS_BACK.test(text);

/** What is done with the one that was chosen. */
const withChosen = (intent: BotIntent, { id, text }: OfferedChoice): BotIntent => ({
  ...intent,
  about: text,
  chosen: id,
});

/** Whose it is that the bot has asked about, and the day that is said with it; none, where a day alone is. */
const settledWith = (
  said: string,
  asked: AskedWhose,
  context: CaptureContext,
): Readonly<{ places: readonly number[]; day: CalendarDay | null }> | null => {
  const day = dayIn(said, context);
  const rest = day === null ? said : `${said.slice(0, day.start)} ${said.slice(day.end)}`;
  if (day !== null && /^\P{L}*$/u.test(rest.replace(BEFORE_DAY, ''))) return { places: [], day: day.day };
  const places = settledBy(rest.replace(/ (?:på|senast|till|by|on) *$/iu, ''), asked, context);
  return places === null ? null : { places, day: day?.day ?? null };
};

/** What a message that says nothing by itself wants, since it answers the bot or goes on with what was said; null for any other. */
const answerIn = (text: string, context: CaptureContext, last: LastTurn | null): BotIntent | null => {
  const said = closeGap(tidy(text));
  const asked = last?.asked ?? null;
  const command = (
    verb: Verb,
    about: string | null,
    day: CalendarDay | null = null,
    saidOf = text,
  ): BotIntent => ({
    ...{ verb, about, day, said: saidOf },
    ...{ confidence: CONFIDENCE, ownerId: null },
  });
  if (NEVER_MIND.test(said)) return command('never-mind', null);
  if (asked !== null) {
    if (NO.test(said)) return command('never-mind', null);
    const settled = settledWith(said, asked, context);
    if (settled !== null)
      return { ...command('settle', null, settled.day), chosen: settled.places.join(',') };
  }
  if (YES.test(said) && (SAYS_YES.test(said) || !THANKS.test(said))) return command('yes', null);
  if (NO.test(said) && !ONLY_THANKS.test(said)) return command('no', null);
  const picked = onlyChosen(said, last?.offered ?? []);
  const ofPicked = OF_OFFERED.get(last?.verb ?? '');
  if (last !== null && picked !== undefined && ofPicked !== undefined)
    return withChosen(command(ofPicked, null, last.day), picked);
  const rest = said.slice(BEFORE_DAY.exec(said)?.[0].length ?? 0);
  const day = dayIn(rest, context);
  const found = day !== null && day.start <= 4 && AFTER_DAY.test(rest.slice(day.end)) ? day : null;
  const dated = DAY_OF.get(last?.verb ?? '');
  if (last === null || dated === undefined) {
    if (found !== null && !/^(?:idag|i dag|today)(?!\p{L})/iu.test(said)) return command('unclear', null);
    if (last === null) return null;
  }
  if (last.verb === 'need-help' && SOLVED.test(said)) return command('never-mind', null);

  if (dated !== undefined && found !== null) {
    const day = inSameWeek(found.day, rest.slice(found.start, found.end), last.day);
    return command(dated, null, day, last.whom === null ? text : `${text} ${last.whom}`);
  }

  const whom = OF_ANOTHER.exec(said)?.groups?.['whom'] ?? '';
  const next = OF_NEXT.get(last.verb);
  const person = participantCalled(whom, 1, context);
  if (person !== undefined && last.verb === 'step') return command('repeat', firstNameOf(person), last.day);
  if (next !== undefined && person !== undefined) return command(next, firstNameOf(person), last.day);

  if (last.verb === 'quiet' && WRITE_AFTER_ALL.test(said)) return command('end-quiet', null);
  if (last.verb === 'done' && NOT_DONE.test(said)) return command('undo', null);
  const listed = OF_NEXT.get(last.verb);
  if (listed !== undefined && WHEN_DUE.test(said))
    return command(listed, null, null, last.whom === null ? text : `${text} ${last.whom}`);
  const type = last.verb === 'request-type' ? typeNamedIn(said) || (DEAL.exec(said)?.[0] ?? '') : '';
  if (
    type !== '' &&
    /^(?:(?:nej|no|eller|or|byt|make it|change|switch|hellre|rather|ta|kör)(?!\p{L}))/iu.test(said)
  )
    return command('request-type', type, null, last.whom === null ? text : `${text} ${last.whom}`);
  if (OF_SESSION.has(last.verb) && ANOTHER_TIME.test(said) && timeMeant(said) !== null) {
    const withWhom = last.whom === null ? text : `${text} ${last.whom}`;
    return command('move-session', null, dayMeant('move-session', text, context), withWhom);
  }
  const also = ALSO.exec(said)?.groups;
  if (last.verb === 'raise-point' && ON_AGENDA.test(said)) return command('prepare', null);
  const point = last.verb === 'raise-point' ? ANOTHER_POINT.exec(said)?.groups?.['about'] : undefined;
  if (point !== undefined && readSteps(text, context).length === 0) return command('raise-point', point);
  const about = also?.['about'] ?? also?.['about2'] ?? also?.['about3'];
  const again = DONE_ALSO.get(last.verb);
  if (about !== undefined && again !== undefined) return command(again, about, last.day);
  return null;
};

/** What is wanted, with the one, the day or the session that was spoken of where it points back to them. */
const completed = (intent: BotIntent, context: CaptureContext, last: LastTurn): BotIntent => {
  const { verb, about, day, said } = intent;
  const session =
    OF_SESSION.has(last.verb) && NAMES_NOTHING.test(about ?? '') ? WITH_SESSION.get(verb) : undefined;
  const withWhom = (one: BotIntent): BotIntent =>
    last.whom === null ? one : { ...one, said: `${one.said} ${last.whom}` };
  if (session !== undefined) return withWhom({ ...intent, verb: session, about: null });
  if (verb === 'step' && day === null && last.day !== null && SAME_DAY.test(said))
    return {
      ...intent,
      day: last.day,
      about: (about ?? '')
        .replace(SAME_DAY, '')
        .replace(/ (?:också|oxå|too|as well)$/iu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    };
  if (verb === 'step' && OF_OFFERED.get(last.verb) === 'list-mine' && TAKES_IT.test(about ?? ''))
    return { ...intent, verb: 'move', about: null, ownerId: null };
  const pointed = OF_CHOSEN.has(verb) ? chosenIn(said, last.offered) : undefined;
  if (pointed !== undefined) return withChosen(intent, pointed);
  const isOfThem =
    OF_SOMEBODY.has(verb) && THIRD.test(said) && participantsNamedIn(said, context).length === 0;
  return isOfThem ? withWhom(intent) : intent;
};

/**
 * All that a message to the bot wants (`botIntentsIn`), where it may go on from the one before: a yes, a day or a name alone, "flytta den",
 * "vad har hon lovat", "samma dag". `last` is null where nothing was said lately.
 */
export const intentsAfter = (
  written: string,
  context: CaptureContext,
  last: LastTurn | null,
): readonly BotIntent[] => {
  const answer = answerIn(written, context, last);
  if (answer !== null) return [answer];
  if (last === null) return botIntentsIn(written, context);
  const text = last.whom === null ? written : written.replace(DOES, last.whom);
  const wanted = botIntentsIn(text, context).map((intent) => completed(intent, context, last));
  const [only, ...others] = wanted;
  const verb = OF_OFFERED.get(last.verb);
  if (only === undefined || only.verb !== 'unclear' || others.length > 0 || verb === undefined) return wanted;
  const named = namedAmong(text, last.offered);
  return named === undefined
    ? wanted
    : [withChosen({ ...only, verb, day: last.day, confidence: CONFIDENCE }, named)];
};
