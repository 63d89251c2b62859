import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import { card, joinSentences, richText, subtleText, userLine, userName, userText } from './card.ts';
import type { Card, Reader } from './card.ts';

/** What of a commitment may stand in a chat with others in it: what, whose and by when; never how it goes, or why. */
export type ShownStep = Pick<CommitmentView, 'text' | 'owner' | 'promisedTo' | 'due' | 'state' | 'on'>;

const dayOf = ({ language }: Reader, { state, due, on }: ShownStep): string => {
  const day = state === 'open' ? due : on;
  return day === null ? '' : shortDay(language, day);
};

const stateOf = ({ state, due }: ShownStep) =>
  state === 'open' ? (due === null ? 'dayless' : 'due') : state;

/** A commitment that its owner puts into a chat. It may be read by anybody, at any time: nothing to tap, and its day is a date. */
export const shownStepCard = (reader: Reader, step: ShownStep): Card => {
  const text = userText(step.text);
  const whoAndWhen = say(reader.language, `chat.shown-step.${stateOf(step)}`, {
    name: userName(step.owner),
    day: dayOf(reader, step),
  });
  return card(joinSentences(text, whoAndWhen), [
    richText(text, { weight: 'Bolder' }),
    subtleText(whoAndWhen),
  ]);
};

/** A line in the list that its owner chooses from. A thumbnail card's text reads markup (Microsoft Learn, "Format cards in Teams"). */
export const foundStepLine = (
  reader: Reader,
  step: ShownStep,
): Readonly<{ title: string; text: string }> => ({
  title: userLine(step.text),
  text: say(reader.language, `chat.find-step.${stateOf(step)}`, {
    name: userName(step.promisedTo).replace(/[<>&*_`[\]]/gu, ''),
    day: dayOf(reader, step),
  }),
});
