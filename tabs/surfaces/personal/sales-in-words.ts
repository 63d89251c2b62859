import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting.ts';
import type { DealView } from '../../../shared/contracts/deal.ts';
import type { Words } from '../../platform/words.tsx';

/** How many deals a rep has open and which customer meeting comes first: "2 öppna affärer · Scania fre 4 dec". */
export const salesInWords = (
  { say, shortDay, dayOf }: Pick<Words, 'say' | 'shortDay' | 'dayOf'>,
  deals: readonly DealView[],
  meetings: readonly CustomerMeetingView[],
): string => {
  const [first] = [...meetings].sort((one, other) => (one.at < other.at ? -1 : 1));
  return (
    [
      ...(deals.length === 0 ? [] : [say('personal.rep.sales.deals', { count: deals.length })]),
      ...(first ? [`${first.customer} ${shortDay(dayOf(first.at))}`] : []),
    ].join(' · ') || say('personal.rep.sales.none')
  );
};
