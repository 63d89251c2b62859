import type { CalendarDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import { card, dayFor, executeAction, readersToday, richText } from './card.ts';
import type { Card, Reader } from './card.ts';

/**
 * Asks for the days of a leave: nothing is planned anew until they are given. Those that were said are chosen already; of one whose end wasn't
 * said, the end is asked for.
 */
export const leaveCard = (
  reader: Reader,
  said: Readonly<{ from: CalendarDay; to: CalendarDay | null }> | null,
): Card => {
  const { language } = reader;
  const isOpen = said !== null && said.to === null;
  const day = (id: 'from' | 'to') => ({
    type: 'Input.Date',
    id,
    label: say(language, `personal.leave.${id}`),
    min: readersToday(reader),
    ...(!(isOpen && id === 'to') && { value: said?.[id] ?? readersToday(reader) }),
    isRequired: true,
    errorMessage: say(language, 'chat.unsaid'),
  });
  const sentence = isOpen
    ? say(language, 'chat.leave.open', { day: dayFor(reader, said.from) })
    : say(language, 'chat.leave');
  return card(
    sentence,
    [richText(sentence, { weight: 'Bolder' }), day('from'), day('to')],
    [
      executeAction(say(language, 'chat.leave.do'), 'leave', {
        ...(reader.person !== null && { for: reader.person }),
      }),
    ],
  );
};
