import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { CaptureContext } from './context.ts';
import { daysIn, dueIn } from './due-day.ts';
import { idOf, namedAtStart, possessorAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';

/** What a list stands under: whose it is and when it is due, as far as it says so, and what follows it on the same line. */
export type Heading = Readonly<{
  owner: NamedPerson | null;
  due: CalendarDay | null;
  rest: string;
  /** What stands under it is told, and nothing to do. */
  tells?: true;
}>;

const COUNTED =
  '(?:två|tre|fyra|fem|sex|några|ett par|flera|two|three|four|five|six|a few|a couple of|some|\\d{1,2})';
const ITEMS =
  '(?:saker|grejer|punkter|steg|åtgärder|åtaganden|uppgifter|delar|löften|things|items|points|steps|actions|action items|tasks|to[- ]?dos|promises|commitments)';
/** The whole of a line before its colon. */
const heading = (source: string): RegExp =>
  new RegExp(
    `^(?:(?:ok|okej|okay|so|så|alltså|right|alright|då|och|and)[,.]? )?(?:${source})(?!\\p{L})[^.]*$`,
    'iu',
  );

const HEADINGS: readonly (readonly [RegExp, 'speaker' | 'other' | 'nobody'])[] = [
  [
    heading(
      "att[- ]göra|att fixa|todo|to[- ]?do|(?:det |vad )?jag (?:gör|ska göra|tar|fixar|lovar|måste göra|behöver göra|ska)|min (?:lista|to[- ]?do|del|plan)|mina (?:saker|åtaganden|löften|steg|uppgifter|punkter|nästa steg)|på mitt bord|what i(?:'ll| will|'m going to| need to| have to) do|what i'm (?:taking away|taking with me|doing)|det jag tar med mig|i(?:'ll| will)|i need to|my (?:list|to[- ]?dos?|part|plan|actions?|tasks|next steps|action items|week)|for me|mine|mina|jag tar(?: på mig)? (?:två|tre|fyra|några|\\d) \\p{L}+|i(?:'m| am) taking (?:two|three|four|a few|some|\\d) \\p{L}+|för min del|to do for me",
    ),
    'speaker',
  ],
  [
    heading(
      "(?:det |vad )?du (?:gör|ska göra|tar|fixar|behöver göra)|din (?:lista|to[- ]?do|del)|dina (?:saker|steg|uppgifter|punkter)|what you(?:'ll| will)? do|your (?:list|to[- ]?dos?|part|actions?|tasks)|för din del|for you|yours|dina|ditt|din",
    ),
    'other',
  ],
  [
    heading(
      `${COUNTED} ${ITEMS}|(?:nästa |next )?${ITEMS}|action|ap|next|nästa|sammanfattning|summary|to sum up|så|så här|vi (?:landade|sa|bestämde|kom fram)|we (?:agreed|said|decided)|följande|the following|följer|plan(?:en)?|veckans|uppföljning|follow-?ups?`,
    ),
    'nobody',
  ],
];
/** "Till fredag vill jag att du", with what that is under it. */
const LEADS_TO = /(?:^|[\s,])(?:(?<you>att du|you to|that you)|att jag|that i)$/iu;
const HEADING_WORDS_MAX = 9;

/** "What I learned:", "kunder jag gillar:", "frågor till kunden:". */
const TELLS =
  /(?<!\p{L})(?:lärde|lärdomar|lärt|lärdom|noterade|märkte|såg|gillar|tycker|känner|oro|oroar|styrkor|svagheter|risker|hinder|frågor|vinster|bra saker|plus|minus|de vill ha|kunden vill|bryr|learned|learnt|noticed|saw|heard|like|love|feel|worries|worry|strengths|weaknesses|risks|blockers|questions|went (?:well|badly|wrong|right)|gick (?:bra|mindre|dåligt|fel|sämre)|what didn't|worked|fungerade|funkade|wins|highlights|lowlights|pros|cons|they want|they care|care about|customer wants|takeaways|insikter|intryck|impressions)(?!\p{L})/iu;

const CORRECTS = /.[,.–—-] *(?:correction|rättelse|korrigering|edit|ändring|change)$/iu;
const COLON = /^(?<head>(?:[^:\n]|(?<=\d):(?=\d)){2,70}):(?:\s+|$)(?<rest>.*)$/su;
/** A whole line that could do without its colon. */
const BARE = new RegExp(
  `^(?:att[- ]göra|to[- ]?do|todo|att fixa|nästa steg|next steps?|action items?|åtgärder|min (?:lista|to[- ]?do)|my (?:list|to[- ]?dos?)|mina (?:saker|steg|åtaganden)|${COUNTED} ${ITEMS})(?: .{0,40})?$`,
  'iu',
);

const TASKS =
  '(?:homework|to[- ]?dos?|actions?|action items?|tasks?|next steps?|asks?|läxa|läxor|uppgifter|uppdrag|att[- ]göra|nästa steg|åtgärder|saker|grejer|punkter|things|items|points)';
/** "Homework for Ali", "tre saker från mig", "Ali ska", "Ali, two asks". */
const FOR = new RegExp(
  `^(?:\\p{L}+ ){0,2}${TASKS}(?: \\p{L}+)? (?:för|till|åt|från|for|from|to) (?<who>mig|dig|me|you|my side|min sida|\\p{L}+)(?: \\p{L}+)?$`,
  'iu',
);
const FROM =
  /^(?:från|för|till|from|for|to) (?<who>mig|dig|me|you|min sida|my side|\p{L}+)(?: (?:del|sida|part|side))?(?: (?:inför|innan|före|till|before|until|for) .{2,30})?$/iu;
/** "Action point Ali", "AP Maria". */
const TASK_OF =
  /^(?:action(?: point| item)?|ap|a\/p|to-?do|task|uppgift|åtgärd|läxa|uppdrag|nästa steg|next step|ägare|owner)[ ,–-]+(?<who>mig|me|\p{L}+)$/iu;
const NAMED = new RegExp(
  `^(?<who>\\p{L}+)(?: (?:ska|to|will|gör|tar)|, (?:\\p{L}+|\\d) ${TASKS}|,? (?:your|dina|ditt|din)(?: (?:\\p{L}+|\\d))?)$`,
  'iu',
);
const MINE =
  /^(?:mina|mitt|min|my) (?!åsikt|tank|känsl|oro|frågor|bild|thought|concern|view|question|feeling|impression)/iu;
/** "Ali's bit", "Alis uppgift till fredag": whose the task is. */
const taskOwner = (head: string, language: Language, context: CaptureContext): NamedPerson | null => {
  const whose = possessorAtStart(`${head} `, language, context);
  return whose?.by === 'name' && whose.id !== null && OF_TASKS.test(head.slice(whose.length)) ? whose : null;
};
const OF_TASKS =
  /^(?: (?:nästa|next|första|first|nya|new))?(?: (?:del|bit|lista|punkter|bit|part|side|list|bit|share|to[- ]?do|action|actions|action items?|task|tasks|homework|next steps?|steg|uppgift|uppgifter|läxa|uppdrag|åtgärder|jobb|job|plan))?(?: (?:nu|now))?$/iu;

const ownerInHead = (said: string, language: Language, context: CaptureContext): NamedPerson | null => {
  const head = said.replace(/^(?:ok|okay|okej|right|alright|så|so|då),? (?=\p{L})/iu, '');
  const task = taskOwner(head, language, context);
  if (task !== null) return task;
  const mine = MINE.test(head) ? 'me' : undefined;
  const who =
    (FOR.exec(head) ?? FROM.exec(head) ?? TASK_OF.exec(head) ?? NAMED.exec(head))?.groups?.['who'] ?? mine;
  if (who === undefined) return null;
  const person = /^(?:mig|me|my|min|jag|i)(?!\p{L})/iu.test(who)
    ? 'speaker'
    : /^(?:dig|you|du)$/iu.test(who)
      ? 'other'
      : null;
  if (person !== null) {
    const id = idOf(person, context);
    return id === null ? null : { id, length: 0, by: 'pronoun', called: false };
  }
  const named = namedAtStart(`${who} `, language, context);
  return named?.by === 'name' && named.id !== null ? named : null;
};

/** What a line says of the list under it or after its colon; null where it says something by itself. */
export const headingIn = (
  text: string,
  marked: boolean,
  language: Language,
  context: CaptureContext,
): Heading | null => {
  const said = COLON.exec(text)?.groups;
  const isBare = !marked && (BARE.test(text) || /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,2}$/u.test(text));
  const leads = marked ? undefined : LEADS_TO.exec(text)?.groups;
  if (leads !== undefined) {
    const id = idOf(leads['you'] === undefined ? 'speaker' : 'other', context);
    const due = dueIn(daysIn(text, language, context.today, context.daysOff))?.day ?? null;
    return { owner: id === null ? null : { id, length: 0, by: 'pronoun', called: false }, due, rest: '' };
  }
  const head = said?.['head'] ?? (isBare ? text : null);
  // "… on Monday – correction: Wednesday."
  if (head === null || CORRECTS.test(head) || head.split(/\s+/u).length > HEADING_WORDS_MAX) return null;
  const rest = said?.['rest'] ?? '';
  const days = daysIn(head, language, context.today, context.daysOff);
  const due = dueIn(days)?.day ?? null;
  const bare = days
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), head)
    .trim();
  const owner = ownerInHead(bare.replace(/[\s,]+$/u, ''), language, context);
  if (owner !== null && said !== undefined) return { owner, due, rest };
  const named = namedAtStart(`${bare} `, language, context);
  if (named !== null && named.by === 'name' && named.length === bare.length)
    return rest === '' ? { owner: named, due, rest } : null;
  if (bare === '' && due !== null) return { owner: null, due, rest };
  // "Call Volvo" may be all that a line says.
  if (said === undefined && !BARE.test(text) && / /u.test(text)) return null;
  if (said !== undefined && rest === '' && TELLS.test(head))
    return { owner: null, due: null, rest, tells: true };
  // "Kvar innan jul:", with a list under it.
  if (said !== undefined && rest === '' && due !== null && bare.split(/\s+/u).length <= 2)
    return { owner: null, due, rest };
  for (const [pattern, who] of HEADINGS) {
    if (!pattern.test(head)) continue;
    const id = who === 'nobody' ? null : idOf(who, context);
    return { owner: id === null ? null : { id, length: 0, by: 'pronoun', called: false }, due, rest };
  }
  return null;
};
