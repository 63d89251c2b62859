import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import type { Words } from '../../platform/words.tsx';

type Speech = Pick<Words, 'say' | 'day' | 'language'>;

/** What is known of a deal besides its name: "1,2 mkr · avgörs 12 dec". Empty when nothing is known. */
export const dealFacts = (deal: DealView, today: CalendarDay, { say, day, language }: Speech): string => {
  const { value, currency, closesOn, state } = deal;
  const when = (on: CalendarDay): string =>
    say(on < today ? 'panel.deal.past' : 'panel.deal.closes', { day: day(on) });
  return [
    ...(value === null ? [] : [moneyInWords(language, value, currency)]),
    ...(state === 'open' ? (closesOn === null ? [] : [when(closesOn)]) : [say(`panel.deal.${state}`)]),
  ].join(' · ');
};

/** When a customer meeting is: "tors 27 nov kl. 10". */
export const meetingTime = (
  { at }: CustomerMeetingView,
  { say, shortDay, dayOf, time }: Pick<Words, 'say' | 'shortDay' | 'dayOf' | 'time'>,
): string => say('day.at', { day: shortDay(dayOf(at)), time: time(at) });
