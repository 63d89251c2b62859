import type { Language } from '../domain/language.ts';
import { opening } from './text.ts';

const NOT_SV =
  '(?:inte|ej|icke|aldrig|knappast|inga|ingen|inget|ingenting|varken|låta bli|slutar|sluta(?! (?:avtal|fred)))';
const NOT_EN =
  "(?:not|never|don't|doesn't|won't|can't|cannot|didn't|isn't|aren't|couldn't|wouldn't|shouldn't|wasn't|weren't|haven't|hasn't|hadn't|unable|no longer|nothing|neither|nobody|refuse|refuses|stop(?! (?:by|in|over|off|past|round|at))|stopping(?! (?:by|in|over|off|past|round|at))|no (?=\\p{L}))";
const negation: Record<Language, RegExp> = {
  sv: opening(
    `(?:[^\\s,]+ ){0,3}${NOT_SV}|låt bli|undvik|avvakta(?:r)?|(?:struntar?|strunta) i|hoppar? över|håll(?:er)? inne|avstår?|ge(?:r)? upp|lägger? ner|drar? ett streck|släpper?(?= (?:det|den|dem|\\p{Lu}))`,
  ),
  en: opening(
    `(?:[^\\s,]+ ){0,2}${NOT_EN}|won't|can't|don't|(?:'re |'m |are |am |is )?hold(?:ing)? off|avoid|refrain|skip|hold fire|giv(?:e|ing) up|forget about|(?:am |'m )?done (?:\\p{L}+ing|with)|walk(?:ing)? away|get(?:s|ting)? out of`,
  ),
};

/** "Jag mejlar Inga-Lill": a name that is "none", too. */
const NAMED_NONE = /(?<= )Inga(?=$|[ ,.-])/gu;
/** True for what somebody says that they don't do: "skickar inget", "skip the demo". */
export const isDenied = (text: string, language: Language): boolean =>
  negation[language].test(text.replace(NAMED_NONE, 'Ingela'));
