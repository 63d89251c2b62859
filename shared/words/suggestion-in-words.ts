import type { ReasonId, ReasonTexts } from '../coaching/reasons.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import type { Language } from '../domain/language.ts';
import { reasonInWords, reasonValuesInWords } from './reason-in-words.ts';
import { say } from './say.ts';
import type { TypeNames } from './type-names.ts';

/** Why a rep should have more time: that the two haven't met as agreed, or why a type is suggested. */
export type SuggestionReason =
  | Readonly<{ id: 'slipping' }>
  | Readonly<{ id: ReasonId; type: ConversationType; values: ReasonTexts }>;

/** Why, as the end of a sentence: "Johan får 15 minuter extra: …". */
export const becauseInWords = (language: Language, why: SuggestionReason, names: TypeNames): string =>
  why.id === 'slipping'
    ? say(language, 'balance.because.slipping')
    : say(language, `balance.because.${why.id}`, {
        ...reasonValuesInWords(language, why.values),
        held: names.held(why.type),
      });

/** Why, in a sentence of its own. */
export const whyInWords = (
  language: Language,
  why: SuggestionReason,
  rep: string,
  names: TypeNames,
): string =>
  why.id === 'slipping'
    ? say(language, 'balance.why.slipping')
    : reasonInWords(language, why, { type: why.type, rep, reader: 'manager', isSuggested: false }, names);
