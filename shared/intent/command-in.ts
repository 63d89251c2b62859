import { firstLetters } from '../capture/first-letters.ts';
import { closeGap, SENTENCE_MAX, tidy, trimEdges } from '../capture/text.ts';
import { commands, reports } from './commands.ts';
import type { Command } from './commands.ts';
import { isListName, listingIn } from './listing.ts';
import type { CommandVerb } from './verb.ts';

/** What is asked of the bot, and the words it concerns; empty where it says none. */
export type FoundCommand = Readonly<{ verb: CommandVerb; about: string }>;

const GREETING =
  /^(?:(?:hej(?:san)?|hallå|tja(?:na|bba)?|tjena|god (?:morgon|dag|kväll)|ok(?:ej|ay)?|hi|hey|hello|good (?:morning|afternoon)|du|alltså|asså|fine|alright|all right|right|okej då|öh|eh|um+|so|jo|ah|kadens|please|snälla|bot(?:en)?|och|and|men|but|sen|sedan|then|also|dessutom)(?:[ ,!.:–-]+|$))+/iu;
const ASKED =
  /^(?:(?:(?:skulle|kan|vill) (?:du|jag|vi|ni|man)(?: (?:kunna|snälla|möjligen|få|bara|hjälpa mig(?: att)?))*|jag (?:vill|skulle vilja|tänkte)(?: (?:ha|få|gärna|bara|att du))*|får jag(?: lov att)?|går det att|är det möjligt att|låt mig|(?:can|could|would|will) (?:you|i|we)(?: (?:please|just|possibly|help me(?: to)?|kindly|mind))*|i(?:'d| would)? (?:like|love|want)(?: you)?(?: to)?|is it possible to|any chance (?:you can|of)|let me|let'?s|please|snälla|go ahead and|bara|just|vill|kan|want to|need to|gonna|måste) )+/iu;
const ENDED = /(?!^)(?:[\s?.!…,]|:\)|;\)|🙏|😊|🙂)+$/u;

/** A sentence as it was said, and without what asks for it. */
export const formsOf = (text: string): readonly string[] => {
  const said = closeGap(tidy(text)).slice(0, SENTENCE_MAX).replace(ENDED, '');
  const plain = said.replace(GREETING, '').replace(ENDED, '');
  const bare = plain.replace(ASKED, '');
  return [...new Set([said, plain, bare])].filter((form) => form !== '');
};

/** More beginnings than people use in a day. */
const KNOWN_MAX = 500;
/** A hundred ways of asking are tried at each sentence: most begin with another letter. By a letter, those that may be meant. */
const mayBegin = (table: readonly Command[]): ((letters: string) => readonly Command[]) => {
  const firsts = table.map((command) => ({ command, letters: firstLetters(command.said) }));
  const known = new Map<string, readonly Command[]>();
  return (letters) => {
    const before = known.get(letters);
    if (before !== undefined) return before;
    const made = firsts.flatMap(({ command, letters: first }) =>
      first === null || Array.from(letters).some((letter) => first.has(letter)) ? [command] : [],
    );
    if (known.size > KNOWN_MAX) known.clear();
    known.set(letters, made);
    return made;
  };
};
const commandsBy = mayBegin(commands);
const reportsBy = mayBegin(reports);

const foundIn = (
  forms: readonly string[],
  by: (letters: string) => readonly Command[],
): FoundCommand | null => {
  const letters = new Set(forms.map((form) => form.charAt(0).toLowerCase()));
  for (const { verb, said } of by([...letters].join('')))
    for (const form of forms) {
      const match = said.exec(form);
      if (match !== null) return { verb, about: trimEdges(match.groups?.['about'] ?? '') };
    }
  return null;
};

/** What a sentence asks of the bot word for word; null where it asks for nothing of the kind. */
export const commandIn = (forms: readonly string[]): FoundCommand | null => {
  const found = foundIn(forms, commandsBy);
  if (found !== null) return found;
  for (const form of forms) {
    const listing = listingIn(form);
    if (listing !== null) return listing;
  }
  return null;
};

/** What a sentence tells the bot of something promised: that it is done, for instance. */
export const reportIn = (forms: readonly string[]): FoundCommand | null => foundIn(forms, reportsBy);

/** What may be said beside a next step, in the same breath. */
const BESIDE_A_STEP: ReadonlySet<CommandVerb> = new Set(['greeting', 'thanks', 'leave']);

/** True for a sentence that asks something of the bot, and so makes no next step. */
export const isCommand = (sentence: string): boolean => {
  const forms = formsOf(sentence);
  const found = commandIn(forms);
  return found !== null && !BESIDE_A_STEP.has(found.verb) && !forms.some(isListName);
};
