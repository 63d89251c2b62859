import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { settledCard } from './answered-card.ts';
import { card, openTabAction, readersToday, richText, submitAction, typedText, userLine } from './card.ts';
import type { Card, CardButton, Element, Reader } from './card.ts';

/** What a dialog for a next step holds: as it was read from the message, or as it was typed. */
export type StepDraft = Readonly<{ text: string; due: CalendarDay | null; choice: string | null }>;

/** Which message a dialog is about, by a code, and which of the steps from it: the first, or another. */
export type StepOrigin = Readonly<{ from: string; nth: number }>;

type Question = Readonly<{
  draft: StepDraft;
  /** Who may do it, in which 1:1. */
  choices: readonly Readonly<{ title: string; value: string }>[];
  origin: StepOrigin;
  /** What was wrong with what was typed; null the first time. */
  fault: string | null;
}>;

const closeButton = ({ language }: Reader): CardButton =>
  submitAction(say(language, 'chat.save-step.close'), { verb: 'close' }, false);

/** The dialog for saving a next step: what, who and by when. */
export const saveStepCard = (reader: Reader, { draft, choices, origin, fault }: Question): Card => {
  const { language } = reader;
  const text = draft.text === '' ? '' : typedText(draft.text);
  const isOffered = choices.some(({ value }) => value === draft.choice);
  const fields: readonly Element[] = [
    {
      type: 'Input.Text',
      id: 'text',
      label: say(language, 'chat.step'),
      maxLength: COMMITMENT_TEXT_MAX,
      isMultiline: true,
      isRequired: true,
      errorMessage: say(language, 'chat.unsaid.text'),
      ...(text !== '' && { value: text }),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'choice',
      label: say(language, 'chat.save-step.who'),
      style: 'compact',
      isRequired: true,
      errorMessage: say(language, 'chat.unsaid.choice'),
      choices,
      ...(isOffered && { value: draft.choice }),
    },
    {
      type: 'Input.Date',
      id: 'due',
      label: say(language, 'nudge.date'),
      min: readersToday(reader),
      ...(draft.due !== null && { value: draft.due }),
    },
  ];
  return card(
    fault ?? say(language, 'chat.save-step'),
    [...(fault === null ? [] : [richText(fault, { weight: 'Bolder' })]), ...fields],
    [submitAction(say(language, 'chat.save'), { verb: 'save-step', ...origin })],
  );
};

/** What is known of a step that the dialog has saved. */
export type SavedStep = Readonly<{
  origin: StepOrigin;
  /** It was saved from that message before, so this is no news. */
  isBefore: boolean;
  mayUndo: boolean;
  /** Whether another step may be saved from the message. */
  hasMore: boolean;
}>;

/** What the dialog has saved, now or before. */
export const savedStepCard = (
  reader: Reader,
  commitment: CommitmentLine,
  { origin, isBefore, mayUndo, hasMore }: SavedStep,
): Card => {
  const { language } = reader;
  const notice = say(language, isBefore ? 'chat.save-step.already' : 'chat.saved');
  return {
    ...settledCard(reader, commitment, notice),
    actions: [
      ...(mayUndo
        ? [submitAction(say(language, 'chat.save-step.undo'), { verb: 'undo-step', ...origin })]
        : []),
      ...(hasMore
        ? [submitAction(say(language, 'chat.save-step.another'), { verb: 'save-another', from: origin.from })]
        : []),
      closeButton(reader),
    ],
  };
};

/** The step that the dialog has taken back. */
export const undoneStepCard = (reader: Reader, text: string): Card => {
  const sentence = say(reader.language, 'chat.undone.recorded', { text: userLine(text) });
  return card(sentence, [richText(sentence)], [closeButton(reader)]);
};

/** Said to somebody who has no 1:1 that a step could belong to. */
export const noPairCard = (reader: Reader): Card => {
  const sentence = say(reader.language, 'chat.save-step.no-pair');
  return card(sentence, [richText(sentence)], [openTabAction(reader, null)]);
};
