import type { CaptureContext } from '../capture/context.ts';
import { participantCalled } from './people-named.ts';

/**
 * What the bot has asked of a next step or a decision: who will do it (`doer`), or with whom the 1:1 is that it belongs to (`pair`). `people`:
 * whom each choice stands for, in the order shown; one choice alone is whether it is to be recorded at all.
 */
export type AskedWhose = Readonly<{ of: 'doer' | 'pair'; people: readonly string[] }>;

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SPEAKER = wordsIn("jag mig mej undertecknad mitt i me myself mine i'll i'm");
const OTHER = wordsIn('han hon hen honom henne hans hennes he she him her his hers');
const BOTH = wordsIn(
  "båda bägge begge både bådadera vi oss ihop tillsammans gemensamt both we us we'll together",
);
const MANAGER = wordsIn('chefen chef säljchefen boss bossen manager');
const REP = wordsIn('säljaren säljare rep seller');
const NOT = wordsIn("inte int ej not isn't ain't");
const YES = wordsIn('ja japp jo yes yep yeah sure gärna spara save please kör okej ok absolut');
/** What is said around a name, and names nobody. */
const AROUND = wordsIn(
  "ja jo nja nej okej ok okay hmm men och å o & and av of till to med with hör belongs den det de dem dom detta denna den här that this it is it's its that's är e blir blev får kan kunde ska skall vill tänkte should shall can could will would may be do does did doing done gör göra tar ta take takes taking fixar fixa löser lösa ordnar ordna sköter sköta ansvarar ansvarig kör köra hand om care som who själv själva self ensam alone såklart förstås naturligtvis givetvis självklart definitivt nog väl ju då sen then tack thanks please gärna helst course definitely probably obviously of på on min my vår our the en a för for mötet samtalet meeting ägare ägaren owner två two alla jobbet handen up put down",
);
/** An aside about what is believed: its "jag" does nothing. */
const ASIDE =
  /(?<!\p{L})(?:(?:tror|antar|gissar|tänker|tycker|skulle säga) jag|jag (?:tror|antar|gissar|tycker)(?: att)?|i (?:think|guess|suppose|reckon|believe|'d say))(?!\p{L})/giu;

/**
 * The choices that a few words settle on, by their places: a name, "jag", "hon", "vi båda", in a sentence that says nothing else. Null for any
 * other message; none where it is unclear who is meant.
 */
export const settledBy = (
  said: string,
  { of, people }: AskedWhose,
  context: Pick<CaptureContext, 'participants' | 'speaker'>,
): readonly number[] | null => {
  const words =
    said
      .replaceAll('’', "'")
      .replace(ASIDE, ' ')
      .match(/[\p{L}'&]+/gu) ?? [];
  const named = new Set<string>();
  let isNot = false;
  let isYes = false;
  let isBoth = false;
  const { speaker } = context;
  const others = people.filter((one) => one !== speaker);
  const [other] = others;
  const only = (role: string): string | undefined =>
    context.participants.find((one) => one.role === role && people.includes(one.id))?.id;
  for (const written of words) {
    const word = written.toLowerCase();
    const person = participantCalled(written.replace(/'s$/u, ''), 1, context);
    const meant =
      person !== undefined && people.includes(person.id)
        ? person.id
        : of === 'doer' && SPEAKER.has(word)
          ? speaker
          : of === 'doer' && OTHER.has(word) && others.length === 1
            ? other
            : MANAGER.has(word)
              ? only('manager')
              : REP.has(word)
                ? only('rep')
                : undefined;
    if (meant !== undefined) named.add(meant);
    else if (of === 'doer' && BOTH.has(word)) isBoth = true;
    else if (NOT.has(word)) isNot = true;
    else if (!AROUND.has(word) && !YES.has(word) && !SPEAKER.has(word)) return null;
    isYes ||= YES.has(word);
  }
  const [one] = named;
  if (named.size === 0 && !isBoth) return people.length === 1 && isYes && !isNot ? [0] : null;
  if (one === undefined || isBoth || named.size > 1)
    return of === 'doer' && !isNot && people.length === 2 ? [0, 1] : [];
  const place = people.indexOf(one);
  if (!isNot) return people.indexOf(one, place + 1) === -1 ? [place] : [];
  return people.length === 2 ? [1 - place] : [];
};
