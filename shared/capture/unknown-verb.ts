import type { Language } from '../domain/language.ts';
import type { LoneAction } from './action.ts';
import { isDenied } from './denials.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** What looks like a verb of one's own at the start of a note, and is none. */
const NO_VERB: Record<Language, RegExp> = {
  sv: /(?:tioner|sioner|ioner|heter|iteter|ingar|elser|örer|menter|ister|iker|loger|grafer|ationer|arier|erier|ier|dagar|timmar|kronor|siffror|frågor|saker|grejer)$|^(?:kunder|offerter|priser|affärer|bilder|planer|filer|biljetter|länkar|mallar|listor|produkter|leveranser|tider|varor|nycklar|bilar|resor|fakturor|rapporter|texter|poster|delar|sidor|namn|leads|säljare|killar|tjejer|chefer|vänner|kollegor|tankar|idéer|resurser|möten|order|tusen|hur|eller|efter|under|över|inför|senare|per|mer|fler|senaste|januari|oktober|november|december|september|semester|helger|fredagar|böcker|händer|fötter|bröder|döttrar|kläder|ytor|mässor|lampor|kannor|dealer|partner|ledare|roller|regler|rader|rutiner|trender|steg|parter|klubbar|fler)$/u,
  en: /^(?:meeting|training|briefing|pricing|building|marketing|following|morning|evening|everything|nothing|something|anything|during|being|having|thinking|hoping|wondering|waiting|according|regarding|concerning|including|spring|king|string|thing|missing|pending|closing|opening|feeling|loving|enjoying|kidding|struggling|dying|freezing|feedback|onboarding|timing|ceiling|parking|funding|hearing|listing|housing|catering|advertising|shipping|staffing|accounting|engineering|manufacturing|purchasing|sing|wing|sibling|bloody|fucking|raining|snowing|smiling|buzzing|sweating|worrying|dreading|expecting|considering|assuming|seeing how|looking forward|looking good|living|sleeping|feeling|amazing|interesting|exciting|boring|annoying|disappointing|promising|surprising|encouraging)$/u,
};
const FIRST: Record<Language, RegExp> = {
  sv: /^(?<word>\p{L}{4,}(?:ar|er)) (?!(?:jag|du|vi|ni|han|hon|de|dom|är|var|och|eller|som|har|ska|kan|till och med) )(?<next>\p{L}+)/iu,
  en: /^(?<word>\p{L}{3,}(?:-\p{L}+)?ing) (?!(?:is|was|are|were|will|has|had|and|or|of|starts?|ends?|went|goes|at|that|how|whether|if|forward|fine|well) )(?<next>[\p{L}'-]+)/iu,
};

/**
 * "Lunchar med Karin på fredag", "heading over to Volvo on Friday": what the speaker does, by a verb we don't know. Only where a day
 * is said with it; null for a thing that ends as a verb does.
 */
export const unknownSpoken = (text: string, language: Language): LoneAction | null => {
  const { word = '', next = '' } = FIRST[language].exec(text)?.groups ?? {};
  const said = word.toLowerCase();
  // "Beijer Ref" is a name.
  if (/^\p{Lu}\p{L}+er$/u.test(word) && /^\p{Lu}/u.test(next)) return null;
  if (said === '' || NO_VERB[language].test(said) || isDenied(text, language)) return null;
  const base = language === 'sv' ? swedish.infinitiveOf(said) : english.fromIng(said);
  const isState = base !== null && (language === 'sv' ? swedish.isState(base) : english.isState(base));
  if (base === null || isState) return null;
  // "Kunderna ringer": a thing, and what it does.
  const second = next.toLowerCase();
  const isSubject =
    language === 'sv' && /r$/u.test(second) && swedish.isKnown(swedish.infinitiveOf(second) ?? '');
  if (isSubject) return null;
  return { text: base + text.slice(word.length), known: false, vague: false, mode: 'plain', spoken: true };
};
