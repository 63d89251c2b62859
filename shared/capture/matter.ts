import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';
import { opening, words } from './text.ts';

/** What stands before the matter itself, and says nothing of it. */
const fillers: Record<Language, RegExp> = {
  sv: opening(
    '(?:okej|ok|ja|jo|yes|yep|mm|aa|japp|precis|då|så|men|och|sen|sedan|alltså|dessutom|vi säger att|då säger vi att|vi sa att|öh|hm|vi kom överens om att|jag noterar att|kom ihåg att|glöm inte att|glöm inte)[,.!]?(?=\\s)|(?:nej|bra|vad bra|låter bra|perfekt|toppen|super|grymt|nice|kul|absolut|så här|tack|sammanfattningsvis|visst|javisst|sorry|förlåt|ursäkta)[,.!:](?=\\s)',
  ),
  en: opening(
    "(?:okay|ok|yes|yeah|yep|yup|then|so|but|and|also|well|let's say|we agreed that|we said that|remember to|don't forget to|please)[,.!]?(?=\\s)|(?:no|great|perfect|good|nice|cool|right|sure|sure thing|sounds good|absolutely|thanks|sorry)[,.!](?=\\s)",
  ),
};
const greetings: Record<Language, RegExp> = {
  sv: opening('(?:hej|hejsan|hallå|tja|tjena|tjenare|god ?morgon|morrn|hi|hello)(?: på dig| igen| där)?'),
  en: opening('(?:hi|hello|hey|hiya|morning|good morning|good afternoon)(?: there| again)?'),
};
/** A few words of regret or thanks before a comma: "sorry för sent svar, jag …". */
const preamble: Record<Language, RegExp> = {
  sv: /^(?:sorry|förlåt|ursäkta|tack|bra|kul|toppen)(?: [^\s,]+){1,5}, /iu,
  en: /^(?:sorry|thanks|thank you|great|nice|good)(?: [^\s,]+){1,5}, /iu,
};

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

/** The text past what leads up to it, and whether something came first that turns subject and verb around. */
export const matterOf = (
  text: string,
  language: Language,
  context: CaptureContext,
): { matter: string; turned: boolean } => {
  let matter = text.replace(/^[\s,]+/u, '');
  let turned = false;
  for (;;) {
    const filler = fillers[language].exec(matter)?.[0] ?? preamble[language].exec(matter)?.[0] ?? '';
    const cut = filler.length > 0 ? filler.length : greetingIn(matter, language, context);
    // A greeting alone is left: it says that there is nothing more.
    if (cut === 0 || cut >= matter.length) return { matter, turned };
    turned ||= /^(?:då|så|sen|sedan|dessutom)(?!\p{L}| här)/iu.test(filler);
    matter = matter.slice(cut).replace(/^[\s,]+/u, '');
  }
};

/** Only perhaps, only if, or every time. */
export const hedges: Record<Language, RegExp> = {
  sv: words(
    'kanske|eventuellt|ev\\.|möjligen|möjligtvis|borde|bör|skulle (?:kunna|vilja|behöva|vara)|om jag hinner|om vi hinner|vet inte|tror jag|någon gång|nån gång|alltid|oftast|ibland',
    'iu',
  ),
  en: words(
    'maybe|perhaps|possibly|might|probably|would|could|should|if i have time|if time allows|i think|i guess|not sure|some day|someday|sometime(?! next)|always|usually|often|sometimes',
    'iu',
  ),
};

/** Clauses that hang on another one, and questions. */
export const subordinate: Record<Language, RegExp> = {
  sv: opening(
    'om(?! (?:en|ett|två|tre|fyra|fem|sex|sju|tio|några|\\d))|när|ifall|medan|eftersom|hur|vad|vem|varför|vilken|vilka|vilket',
  ),
  en: opening('if|when|whenever|unless|while|because|how|what|who|why|which|where'),
};
