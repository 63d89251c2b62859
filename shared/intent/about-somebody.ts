import { isGivenName } from '../capture/given-names.ts';
import type { CaptureContext } from '../capture/context.ts';
import type { FoundCommand } from './command-in.ts';

/** "Boka om Ali till onsdag": the 1:1 with whoever is named. */
const REBOOKS =
  /^(?:(?:kan|skulle) du (?:kunna )?|(?:can|could) you |please )?(?:boka om|omboka|reschedule|rebook) (?<whom>\p{L}+)(?:\s|$)/iu;
/** "Jag tar över Ali från Per": a rep changes manager. */
const TAKES_OVER =
  /^(?:(?:jag|i) )?(?:tar|ska ta|har tagit|am taking|take|have taken|i'm taking|i'll take) (?:över|over) (?<whom>\p{L}+)(?: (?:från|efter|from) \p{L}+)?[.!?]*$/iu;
const TO_TEAM =
  /^(?:(?:kan|skulle) du (?:kunna )?|(?:can|could) you |please )?(?:lägga?|add|put) (?:till |in )?(?<whom>\p{L}+)(?: \p{L}+)? (?:i|till|to|in|on) (?:mitt|vårt|my|our) team[.!?]*$/iu;

/** What is done with somebody rather than with something promised: a 1:1 with them is moved, or they come into a team. */
export const aboutSomebodyIn = (text: string, { participants }: CaptureContext): FoundCommand | null => {
  const isSomebody = (word: string | undefined): word is string =>
    word !== undefined &&
    (isGivenName(word) ||
      participants.some(({ name }) => name.split(' ')[0]?.toLowerCase() === word.toLowerCase()));
  const rebooked = REBOOKS.exec(text)?.groups?.['whom'];
  if (isSomebody(rebooked)) return { verb: 'move-session', about: rebooked };
  const taken = (TAKES_OVER.exec(text) ?? TO_TEAM.exec(text))?.groups?.['whom'];
  return isSomebody(taken) ? { verb: 'in-kadens', about: 'team' } : null;
};
