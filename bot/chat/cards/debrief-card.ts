import { DEBRIEF_TEXT_MAX } from '../../../shared/domain/debrief.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage, CommitmentLine } from '../../use-cases/chat-message.ts';
import { card, dayFor, executeAction, userLine, bulletList, subtleText, richText } from './card.ts';
import type { Card, CardButton, Element, Reader } from './card.ts';

type Message = Extract<ChatMessage, { kind: 'debrief' }>;

const questions = ['decided', 'surprised', 'step'] as const;

/** The three questions, and the two ways to answer them. */
export const debriefForm = (
  reader: Reader,
  { meeting }: Pick<Message, 'meeting'>,
): Readonly<{ body: readonly Element[]; save: CardButton; nothing: CardButton }> => {
  const { language } = reader;
  const data = { meeting, ...(reader.person !== null && { for: reader.person }) };
  const ask = (id: (typeof questions)[number]): Element => ({
    type: 'Input.Text',
    id,
    label: say(language, `chat.debrief.${id}`),
    maxLength: DEBRIEF_TEXT_MAX,
    isMultiline: id !== 'step',
  });
  return {
    body: questions.map(ask),
    save: executeAction(say(language, 'chat.debrief.save'), 'debrief', data, 'positive'),
    nothing: executeAction(say(language, 'chat.debrief.nothing'), 'debrief-nothing', data),
  };
};

/** Asks the rep three short questions, the working day after a customer meeting. */
export const debriefCard = (reader: Reader, message: Message): Card => {
  const intro = say(reader.language, 'chat.debrief', {
    day: dayFor(reader, dayAt(message.at, reader.zone)),
    customer: userLine(message.customer),
  });
  const form = debriefForm(reader, message);
  return card(intro, [richText(intro), ...form.body], [form.save, form.nothing]);
};

/** The rep's answers, as they open the next follow-up. */
export const debriefedCard = (
  reader: Reader,
  told: Readonly<{ customer: string; decided: string | null; surprised: string | null }>,
  step: CommitmentLine | null,
  dayRefused: 'day-in-the-past' | 'day-too-far' | null = null,
): Card => {
  const { language } = reader;
  const answers = [
    ...(told.decided === null
      ? []
      : [say(language, 'chat.debrief.told.decided', { text: userLine(told.decided) })]),
    ...(told.surprised === null
      ? []
      : [say(language, 'chat.debrief.told.surprised', { text: userLine(told.surprised) })]),
    ...(step === null
      ? []
      : [
          say(language, 'chat.debrief.told.step', {
            text: userLine(step.text),
            day: step.due === null ? dayFor(reader, null) : shortDay(language, step.due),
          }),
        ]),
  ];
  const thanks = say(language, answers.length === 0 ? 'chat.debrief.none' : 'chat.debrief.thanks', {
    customer: userLine(told.customer),
  });
  return card(thanks, [
    richText(thanks),
    ...bulletList(language, answers, questions.length, (one) => one),
    ...(dayRefused === null ? [] : [richText(say(language, `chat.debrief.${dayRefused}`))]),
    ...(answers.length === 0 ? [] : [subtleText(say(language, 'chat.debrief.then'))]),
  ]);
};
