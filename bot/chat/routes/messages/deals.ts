import { say } from '../../../../shared/words/say.ts';
import { sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';

const DEAL = /(?<!\p{L})(?:[\p{L}-]*affär(?:en|er|erna)?|deals?)(?!\p{L})/iu;
/** What becomes of a deal, said without the word: "Volvo har skjutit på beslutet", "vi vann Scania". */
const OF_DEAL =
  /(?<!\p{L})(?:beslutet|decision|vunnen|vunnit|vann|vinner|förlorad|förlorat|förlorade|won|lost)(?!\p{L})/iu;

/** Whether a deal is named by that word. */
export const namesDeal = (said: string): boolean => DEAL.test(said);

/** Whether something is told that may be of a deal. */
export const isOfDeal = (said: string): boolean => DEAL.test(said) || OF_DEAL.test(said);

/** Deals are changed in Kadens: here that is said, and the way there given. */
export const answerOfDeal = ({ reader }: ChatContext): ChatResult =>
  answerCard(sentenceAndPlaceCard(reader, say(reader.language, 'chat.deal')));
