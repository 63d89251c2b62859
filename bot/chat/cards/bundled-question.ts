import { dayAt } from '../../../shared/domain/time.ts';
import { timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { BundlePart } from '../../use-cases/chat-message.ts';
import { dayFor, givenNameOf, openTabAction, richText, richTextWithBold, sentenceCase } from './card.ts';
import { subtleText, userLine, userText } from './card.ts';
import type { CardButton, Element, Reader } from './card.ts';
import { debriefForm } from './debrief-card.ts';
import { reminderAnswers } from './reminder-card.ts';
import { sessionPlace } from './session-parts.ts';
import { usefulnessAnswers, usefulnessQuestion } from './usefulness-card.ts';

type Question = Extract<
  BundlePart,
  { kind: 'reminder-after' | 'reminder-before' | 'debrief' | 'usefulness' | 'preparation' }
>;

/** A question among others in a card: what it says, how that looks, and its answers. */
export const bundledQuestion = (
  reader: Reader,
  part: Question,
): Readonly<{ text: string; body: readonly Element[]; answers: readonly CardButton[] }> => {
  const { language, zone } = reader;
  switch (part.kind) {
    case 'reminder-after':
    case 'reminder-before': {
      const { commitment } = part;
      const key = part.kind === 'reminder-after' ? 'chat.bundle.after' : 'chat.bundle.before';
      const day = dayFor(reader, commitment.due);
      const text = userText(commitment.text);
      return {
        text: say(language, key, { day, commitment: text }),
        body: [
          richTextWithBold(language, key, { day }, 'commitment', text),
          ...(commitment.plan === null ? [] : [subtleText(userText(commitment.plan))]),
        ],
        answers: reminderAnswers(
          reader,
          commitment,
          part.mayWait === true ? (part.kind === 'reminder-after' ? 'after' : 'before') : null,
        ),
      };
    }
    case 'debrief': {
      const form = debriefForm(reader, part);
      const text = say(language, 'chat.bundle.debrief', {
        customer: userLine(part.customer),
        day: dayFor(reader, dayAt(part.at, zone)),
      });
      const answer = {
        type: 'Action.ShowCard',
        title: say(language, 'chat.bundle.debrief.answer'),
        card: { type: 'AdaptiveCard', version: '1.5', body: form.body, actions: [form.save] },
      };
      return { text, body: [richText(text)], answers: [answer, form.nothing] };
    }
    case 'usefulness': {
      const text = usefulnessQuestion(reader, part);
      const isPrivate = say(language, 'chat.usefulness.private', { manager: givenNameOf(part.manager) });
      return {
        ...{ text, body: [richText(text), subtleText(isPrivate)] },
        answers: usefulnessAnswers(reader, part.session),
      };
    }
    case 'preparation': {
      const text = say(language, 'chat.preparation', {
        day: sentenceCase(dayFor(reader, dayAt(part.session.startsAt, zone))),
        time: timeInWords(language, part.session.startsAt, zone),
        manager: givenNameOf(part.manager),
      });
      const open = openTabAction(reader, sessionPlace(part.session.id), 'chat.open.session');
      return { text, body: [richText(text)], answers: [open] };
    }
  }
};
