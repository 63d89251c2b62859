import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { fillers } from './fillers.ts';
import { leads } from './leads.ts';
import { idOf, namedAtStart, possessorAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { opening } from './text.ts';

const greetings: Record<Language, RegExp> = {
  sv: opening(
    '(?:hej|hejsan|hallå|tja|tjena|tjenare|tjo|halloj|god ?(?:morgon|kväll|dag)|morgon|hi|hello)(?: på dig| igen| där)?',
  ),
  en: opening(
    '(?:hi|hello|hey|hiya|morning|good morning|good afternoon|evening|good evening)(?: there| again)?',
  ),
};
/** A few words of regret or thanks before a comma: "sorry för sent svar, jag …". */
const preamble: Record<Language, RegExp> = {
  sv: /^(?:sorry|förlåt|ursäkta|tack|bra|kul|toppen|ledsen|vilken|vilket|jättebra|fantastiskt)(?: [^\s,]+){1,9}, |^när du (?:hinner|orkar|kan|(?:har|får) (?:tid|en stund|möjlighet))(?: \p{L}+)?\s*,\s*(?=\p{L}+a )|^om (?:det|du) (?:inte )?(?:är|går|funkar|passar|hinner|kan|orkar)[^,]{0,40}, (?:så )?(?=(?:kan|kunde|skulle) du )/iu,
  en: /^(?:sorry|thanks|thank you|great|nice|good|funny|lovely|well done|loved?)(?: [^\s,]+){1,7}, |^when(?:ever)? you (?:get|have|find) (?:an? |the |some )?(?:\p{L}+ )?\p{L}+(?: \p{L}+)?\s*(?:,\s*|(?= (?:can|could|would|will) you ))|^if (?:it|that|you)(?:'s| is|'re| are)?(?:n't| not)? [^,]{2,40}, (?=(?:can|could|would|will) you )/iu,
};

/** Said without a comma before somebody begins: "great I'll send it". */
const UNMARKED =
  /^(?:great|sure|thanks|perfect|cool|nice|good|right|fine|no|bra|toppen|perfekt|tack|visst|super|absolut|kul|fint|nej|nä|grymt|förlåt|sorry|du|och|men|eller|or) (?=(?:i'll|i'm|i will|i|let me|jag|du kan|kan du|då|så|jag)(?![\p{L}']))/iu;

/** A greeting, with the one who is greeted: "hej Maria, …". */
const greetingIn = (text: string, language: Language, context: CaptureContext): number => {
  const greeting = greetings[language].exec(text)?.[0].length;
  if (greeting === undefined) return 0;
  const rest = text.slice(greeting);
  const name = namedAtStart(rest, language, context);
  const greeted = name?.by === 'name' && !name.called ? name.length : 0;
  const stop = /^[\s,.!:–-]*/u.exec(rest.slice(greeted))?.[0].length ?? 0;
  return greeting + greeted + stop;
};

/** The matter of a clause: where it begins, and what came before it that says whose it is or turns its words around. */
export type Matter = Readonly<{
  matter: string;
  /** Something came first that turns subject and verb around. */
  turned: boolean;
  /** Whose it is by what led up to it: "my to-do is to …". */
  owner: NamedPerson | null;
  /** It was introduced as something that will be done. */
  announced: boolean;
}>;

/** "Alis nästa steg är att", "my job is to": what follows is whose task it is. */
const TASK: Record<Language, RegExp> = {
  sv: /^ (?:(?:nästa|enda|första|viktigaste|nya) )?(?:steg|uppgift|del|jobb|uppdrag|läxa|to-?do|ansvar|åtagande|löfte|grej|plan|åtgärd|punkt|bit)(?: (?:till|för|i) [\p{L}· ]{1,20}?)?(?:,)? (?:är|blir|var|blev)(?: det)?(?: nu| då)?(?: att)? /iu,
  en: /^ (?:(?:next|only|first|main|new) )?(?:steps?|tasks?|jobs?|part|homework|to-?do|action(?: item)?|assignment|responsibility|commitment|promise|move|plan)(?: (?:for|until|by) [\p{L}· ]{1,20}?)?(?: (?:is|are|will be|was|were|then is)|'s)(?: now)?(?: to)? /iu,
};
const taskIn = (text: string, language: Language, context: CaptureContext) => {
  const whose = possessorAtStart(text, language, context);
  const said = whose === null ? undefined : TASK[language].exec(text.slice(whose.length))?.[0];
  if (whose === null || said === undefined) return null;
  return { length: whose.length + said.length, owner: { ...whose, length: 0, called: false } };
};

/** "Det ligger på Ali att", "it's up to Maria to": who it is on comes before what it is. */
const ON: Record<Language, RegExp> = {
  sv: /^(?:det )?(?:ligger|är upp till|vilar|hänger|ankommer|åligger|faller)(?: nu)?(?: på)? (?<who>(?:mig|dig|\p{L}+)(?: \p{Lu}\p{L}+)?) att /iu,
  en: /^it(?:'s|'ll be| is| will be| falls| comes)? ?(?:now )?(?:up to|on|down to|to|for) (?<who>(?:me|you|\p{L}+)(?: \p{Lu}\p{L}+)?) to /iu,
};
const onWhom = (text: string, language: Language, context: CaptureContext) => {
  const said = ON[language].exec(text);
  const who = said?.groups?.['who'];
  if (said === null || who === undefined) return null;
  const subject = /^(?:mig|me)$/iu.test(who)
    ? language === 'sv'
      ? 'jag'
      : 'I'
    : who.replace(/^dig$/iu, 'du');
  const owner = namedAtStart(`${subject} `, language, context);
  return owner === null ? null : { length: said[0].length, owner: { ...owner, length: 0 } };
};

/** "Next step for Ali is to": whose it is comes after what it is. */
const FOR_WHOM: Record<Language, RegExp> = {
  sv: /^(?:nästa|första|enda)? ?(?:steg|uppgift|läxa|åtgärd|grej) för (?<who>mig|dig|\p{L}+)(?:,)? (?:är|blir)(?: nu| då)?(?: att)? /iu,
  en: /^(?:the )?(?:next|first|only)? ?(?:step|task|action|homework|job|thing) for (?<who>me|you|\p{L}+)(?: (?:is|will be)|:)(?: to)? /iu,
};
const forWhom = (text: string, language: Language, context: CaptureContext) => {
  const said = FOR_WHOM[language].exec(text);
  const who = said?.groups?.['who'] ?? '';
  const subject = who.replace(/^(?:mig|me)$/iu, language === 'sv' ? 'jag' : 'I').replace(/^dig$/iu, 'du');
  const owner = said === null ? null : namedAtStart(`${subject} `, language, context);
  return said === null || owner === null ? null : { length: said[0].length, owner: { ...owner, length: 0 } };
};

/** "Agreed with Maria that she'll call": she is who it was agreed with. */
const AGREED: Record<Language, RegExp> = {
  sv: /^(?:(?:jag|vi) (?:är |har |kom |blev )?)?(?:överens(?:kommet|kommit|komna)?|överens om|bestämt|bestämde|enades|gjort upp|kommit överens)(?: nu)? med (?<who>\p{L}+)(?: om)? att (?:hon|han|hen) /iu,
  en: /^(?:(?:i|we|it's|it was)(?:'ve| have|'re| are)? )?(?:agreed|arranged|settled|decided)(?: now)? with (?<who>\p{L}+)(?: that)? (?:he|she|they)(?= |'ll|'s|'d)/iu,
};
const agreedWith = (text: string, language: Language, context: CaptureContext) => {
  const said = AGREED[language].exec(text);
  const who = said?.groups?.['who'] ?? '';
  const owner = said === null ? null : namedAtStart(`${who} `, language, context);
  if (said === null || owner?.by !== 'name') return null;
  return { length: said[0].length, owner: { ...owner, length: 0 } };
};

const leadIn = (text: string, language: Language, context: CaptureContext) => {
  const task =
    taskIn(text, language, context) ??
    onWhom(text, language, context) ??
    forWhom(text, language, context) ??
    agreedWith(text, language, context);
  if (task !== null) return task;
  for (const [pattern, who] of leads[language]) {
    const said = pattern.exec(text)?.[0];
    if (said === undefined || said.length === 0 || said.length >= text.length) continue;
    const owner: NamedPerson | null =
      who === 'next' ? null : { id: idOf(who, context), length: 0, by: 'pronoun', called: false };
    return { length: said.length, owner };
  }
  return null;
};

/** The text past what leads up to it. */
export const matterOf = (text: string, language: Language, context: CaptureContext): Matter => {
  let matter = text.replace(/^[\s,:·–—-]+/u, '');
  let turned = false;
  let owner: NamedPerson | null = null;
  let announced = false;
  for (;;) {
    const lead = leadIn(matter, language, context);
    const filler =
      fillers[language].exec(matter)?.[0] ??
      UNMARKED.exec(matter)?.[0] ??
      preamble[language].exec(matter)?.[0] ??
      '';
    const cut = lead?.length ?? (filler.length > 0 ? filler.length : greetingIn(matter, language, context));
    // A greeting alone is left: it says that there is nothing more.
    if (cut === 0 || cut >= matter.length) return { matter, turned, owner, announced };
    owner = lead?.owner ?? owner;
    announced ||= lead !== null;
    turned ||=
      lead === null &&
      /^(?:då|så|sen|sedan|dessutom|därefter|först|nu|ändå|där|dit|dels|för det|sist|och så var|tillsammans|ihop|därför|sammanfattningsvis)(?!\p{L}| här)/iu.test(
        filler,
      );
    matter = matter.slice(cut).replace(/^[\s,:–-]+/u, '');
  }
};
