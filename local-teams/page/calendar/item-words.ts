import { dayAt } from '../../../shared/domain/time.ts';
import { exactDay } from '../../../shared/words/days.ts';
import type { CalendarItem } from '../../protocol.ts';
import { digitalTime } from '../digital-time.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import type { ItemTimes } from './calendar-week.ts';

const answers = ['accepted', 'tentativelyAccepted', 'declined'] as const;

/** An answer to an invitation, in words. */
export const answerInWords = (say: WindowAppearance['say'], response: string): string =>
  say(`calendar.answer.${answers.find((one) => one === response) ?? 'none'}`);

/** `day`, `start` and `end` of a time, formatted for use in sentences. */
export const timesInWords = (
  { language }: WindowAppearance,
  { start, end }: ItemTimes,
  zone: string,
): Readonly<{ day: string; start: string; end: string }> => ({
  day: exactDay(language, dayAt(start, zone)),
  start: digitalTime(language, start, zone),
  end: digitalTime(language, end, zone),
});

/** An item's name, times and peculiarities, for those who can't see it. */
export const itemInWords = (appearance: WindowAppearance, item: CalendarItem, zone: string): string => {
  const { say } = appearance;
  const values = { subject: item.subject, ...timesInWords(appearance, item, zone) };
  const parts = [
    say(item.isAllDay ? 'calendar.item.all-day' : 'calendar.item', values),
    ...(item.cancelled ? [say('calendar.cancelled')] : []),
    ...(item.response === null ? [] : [answerInWords(say, item.response)]),
  ];
  return parts.join(', ');
};
